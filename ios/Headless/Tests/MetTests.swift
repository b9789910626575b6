// Is met what a person meets, in its order, and nothing else?

import SwiftUI
import Testing

@MainActor @Suite struct MetTests {
    @Test func whatHasAPriorityIsMetBeforeWhatIsBesideIt() {
        struct Page: View {
            var body: some View {
                NavigationStack {
                    Text("second")
                    Text("last").accessibilitySortPriority(-1)
                    HStack {
                        Text("third")
                        Text("b").accessibilitySortPriority(1)
                    }
                    .accessibilityElement(children: .combine)
                    Text("first").accessibilitySortPriority(2).navigationTitle("Title")
                }
            }
        }
        #expect(Screen(Page()).stops.map(\.label) == ["Title", "first", "second", "b, third", "last"])
    }

    @Test func whatHoldsOthersCanSayWhatTheyAreTogether() throws {
        let page = HStack {
            Button("Two weeks") {}
            Button("A year") {}
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel("How far back")
        let screen = Screen(page)
        #expect(screen.stops.map(\.label) == ["Two weeks", "A year"])
        #expect(try screen.find("How far back", .group).isContainer)
    }

    @Test func whatCannotBeSeenIsNotMet() {
        let page = VStack {
            Text("hidden").hidden()
            Text("clear").opacity(0)
            Text("pale").opacity(0.1)
            Text("silent").accessibilityHidden(true)
            Text("front").background { Text("behind") }.overlay { Text("over") }
            Text("page").safeAreaInset(edge: .bottom) { Text("foot") }.safeAreaInset(edge: .leading) {
                Text("side")
            }
        }
        #expect(
            Screen(page).stops.map(\.label) == ["pale", "behind", "front", "over", "side", "page", "foot"])
    }

    @Test func aDrawingIsMetAsWhatIsSaidOfIt() {
        let drawing = Canvas { context, size in
            context.fill(Path(CGRect(origin: .zero, size: size)), with: .color(.red))
        }
        let page = VStack {
            drawing.accessibilityLabel("A chart")
            drawing.accessibilityChildren { ForEach(1...2, id: \.self) { Text("bar \($0)") } }
            drawing.accessibilityRepresentation {
                Slider(value: .constant(0.5), in: 0...1, step: 0.5) { Text("Part") }
            }
            Text("row").accessibilityActions {
                Button("Up") {}
                Button("Down") {}
            }
            LabeledContent("Pain", value: "3 of 10")
            Text("8 x").accessibilityLabel("eight times") + Text(" a day")
        }
        let expected = """
            group "A chart"
            group
              text "bar 1"
              text "bar 2"
            adjustable "Part" = "0.5"
            text "row" actions: Up, Down
            text "Pain, 3 of 10"
            text "eight times a day"
            """
        #expect(Screen(page).lines == expected)
    }

    @Test func whereThePersonIsLedIsKnown() async throws {
        struct Form: View {
            @FocusState private var field: Int?
            @AccessibilityFocusState private var isTold: Bool
            @State private var text = ""
            var body: some View {
                TextField("one", text: $text).focused($field, equals: 1).onSubmit { field = 2 }
                TextField("two", text: $text).focused($field, equals: 2)
                Text("told").accessibilityFocused($isTold)
                Button("Tell") { isTold = true }
            }
        }
        let screen = Screen(Form())
        try await screen.type("a", into: "one")
        #expect(try screen.find("one").isFocused)
        try await screen.perform("submit", on: "one")
        #expect(try screen.find("two").isFocused && !screen.find("one").isFocused)
        try await screen.tap("Tell")
        #expect(try screen.find("told").isFocused)
    }

    @Test func anAddressGoesWhereTheAppSendsIt() async throws {
        let (inside, blocked) = (URL(string: "midback:today")!, URL(string: "other:x")!)
        let web = URL(string: "https://example.org")!
        struct Told: View {
            let address: URL
            @Environment(\.openURL) private var openURL
            @State private var told = "nothing"
            var body: some View {
                Button(address.absoluteString) { openURL(address) { told = "\($0)" } }
                Text(told)
            }
        }
        let page = VStack {
            Told(address: inside)
            Told(address: blocked)
            Told(address: web)
        }
        let screen = Screen(
            page.environment(
                \.openURL,
                OpenURLAction { url in
                    if url == blocked { return .discarded }
                    return url == inside ? .handled : .systemAction(url.appending(path: "a"))
                }))
        for address in [inside, blocked, web] { try await screen.tap(address.absoluteString) }
        #expect(screen.stops.filter { $0.role == .text }.map(\.label) == ["true", "false", "true"])
        #expect(screen.opened.map(\.absoluteString) == ["https://example.org/a"])
    }

    @Test func whatIsPulledDownComesAnew() async throws {
        struct Rows: View {
            @State private var times = 0
            var body: some View { List { Text("times \(times)") }.refreshable { await rise() } }
            private func rise() { times += 1 }
        }
        let screen = Screen(Rows())
        try await screen.refresh()
        #expect(screen.has("times 1"))
        await #expect(throws: Trouble.self) { try await Screen(Text("x")).refresh() }
    }

    @Test func whatAWindowKeepsOutlivesItsView() async throws {
        struct Kept: View {
            @State private var isShown = true
            var body: some View {
                if isShown { Counting() }
                Button("Turn") { isShown.toggle() }
            }
        }
        struct Counting: View {
            @SceneStorage("count") private var count = 0
            var body: some View { Button("count \(count)") { count += 1 } }
        }
        let screen = Screen(Kept())
        try await screen.tap("count 0")
        try await screen.tap("Turn")
        try await screen.tap("Turn")
        #expect(screen.has("count 1"))
    }

    @Test func whatIsFeltDependsOnWhatChanged() async throws {
        struct Felt: View {
            @State private var number = 0
            var body: some View {
                Button("Up") { number += 1 }
                    .sensoryFeedback(.selection, trigger: number) { $1 == 1 }
                    .sensoryFeedback(trigger: number) { old, new in new == 2 ? .impact(weight: .light) : nil }
            }
        }
        let screen = Screen(Felt())
        for _ in 1...3 { try await screen.tap("Up") }
        #expect(screen.felt == [.selection, .impact])
    }
}
