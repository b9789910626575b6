// Is what an app draws and places itself met as what it is?

import SwiftUI
import Testing

private struct Marked: ToggleStyle {
    @Environment(\.isEnabled) private var isEnabled
    func makeBody(configuration: Configuration) -> some View {
        Button {
            configuration.isOn.toggle()
        } label: {
            configuration.label
            Text(isEnabled ? "can be changed" : "is fixed")
        }
    }
}

private struct Loud: ButtonStyle {
    @State private var times = 0
    func makeBody(configuration: Configuration) -> some View {
        configuration.label.onChange(of: configuration.isPressed) { times += 1 }
        Text(configuration.role == .destructive ? "for ever, \(times)" : "\(times)")
    }
}

private struct Unfolding: DisclosureGroupStyle {
    func makeBody(configuration: Configuration) -> some View {
        Toggle(isOn: configuration.$isExpanded) { configuration.label }
        if configuration.isExpanded { configuration.content }
    }
}

/// A rule that writes down what it is asked.
private struct Row: Layout {
    final class Asked: @unchecked Sendable {
        var lines: [String] = []
    }
    let asked: Asked
    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
        asked.lines.append("size of \(subviews.count) in \(proposal.width.map { "\($0)" } ?? "any")")
        return proposal.replacingUnspecifiedDimensions()
    }
    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
        for view in subviews { view.place(at: bounds.origin, proposal: proposal) }
        asked.lines.append("place")
    }
}

@MainActor @Suite struct StyleTests {
    @Test func aToggleOfAnAppsOwnIsAToggle() async throws {
        struct Switch: View {
            @State private var isOn = false
            var body: some View {
                Toggle("Quiet", isOn: $isOn).toggleStyle(Marked())
                Toggle("Loud", isOn: .constant(true)).toggleStyle(Marked()).disabled(true)
                Toggle("Plain", isOn: $isOn).toggleStyle(.switch)
            }
        }
        let screen = Screen(Switch())
        try await screen.tap("Quiet, can be changed")
        let expected = """
            toggle "Quiet, can be changed" = "1"
            toggle "Loud, is fixed" = "1" disabled
            toggle "Plain" = "1"
            """
        #expect(screen.lines == expected)
        #expect(screen.faults == [])
    }

    @Test func aButtonOfAnAppsOwnSaysWhatItsStyleShows() async throws {
        let buttons = VStack {
            Button("Go") {}
            Button("Delete", role: .destructive) {}
            Link("Web", destination: URL(filePath: "/"))
            Button("Plain") {}.buttonStyle(.plain)
        }
        let screen = Screen(buttons.buttonStyle(Loud()))
        #expect(screen.stops.map(\.label) == ["Go, 0", "Delete, for ever, 0", "Web, 0", "Plain"])
    }

    @Test func aDisclosureGroupSaysWhetherItIsOpen() async throws {
        struct More: View {
            @State private var isOpen = false
            var body: some View {
                DisclosureGroup("More", isExpanded: $isOpen) { Text("much more") }
                DisclosureGroup("Own") { Text("its own") }
                DisclosureGroup("Styled", isExpanded: $isOpen) { Text("styled more") }
                    .disclosureGroupStyle(Unfolding())
            }
        }
        let screen = Screen(More())
        #expect(
            screen.lines
                == "button \"More\" = \"collapsed\"\nbutton \"Own\" = \"collapsed\"\ntoggle \"Styled\" = \"0\""
        )
        try await screen.tap("Styled")
        try await screen.tap("Own")
        #expect(try screen.find("More").value == "expanded")
        #expect(
            screen.stops.map(\.label) == ["More", "much more", "Own", "its own", "Styled", "styled more"])
    }

    @Test func aRuleOfAnAppsOwnIsAskedAndShowsWhatItPlaces() {
        let asked = Row.Asked()
        let screen = Screen(
            Row(asked: asked) {
                Text("one")
                ForEach(2...3, id: \.self) { Text("\($0)") }
            })
        #expect(screen.stops.map(\.label) == ["one", "2", "3"])
        #expect(asked.lines == ["size of 3 in any", "place", "size of 3 in 390.0", "place"])
    }

    @Test func whatIsPlacedAnewKeepsItsState() async throws {
        struct Turning: View {
            @State private var isWide = false
            var body: some View {
                let layout = isWide ? AnyLayout(HStackLayout()) : AnyLayout(VStackLayout())
                layout { Tapped() }
                Button("Turn") { isWide.toggle() }
            }
        }
        struct Tapped: View {
            @State private var taps = 0
            var body: some View { Button("taps \(taps)") { taps += 1 } }
        }
        let screen = Screen(Turning())
        try await screen.tap("taps 0")
        try await screen.tap("Turn")
        #expect(screen.has("taps 1"))
    }

    @Test func largeLettersAreHeldInTheirBounds() {
        struct Size: View {
            @Environment(\.dynamicTypeSize) private var size
            @ScaledMetric private var length = 10.0
            var body: some View { Text("\(size) \(length)") }
        }
        let sizes = VStack {
            Size()
            Size().dynamicTypeSize(...DynamicTypeSize.large)
            Size().dynamicTypeSize(.medium)
        }
        let screen = Screen(sizes.environment(\.dynamicTypeSize, .accessibility1))
        #expect(screen.stops.map(\.label) == ["accessibility1 16.0", "large 10.0", "medium 10.0"])
    }
}
