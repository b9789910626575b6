// Is what SwiftUI only logs, or shows as something odd, found?

import SwiftUI
import Testing

private struct Stacked<Content: View>: View {
    @ViewBuilder let content: Content
    var body: some View { NavigationStack { content } }
}

@MainActor @Observable private final class Counter {
    var number = 0
    var isOn = false
    func rise() { if number < 2 { number += 1 } }
}

@MainActor @Suite struct FaultTests {
    private func faults<Content: View>(_ view: Content) -> [String] { Screen(view).faults }

    @Test func aScreenWithoutFaultHasNone() {
        #expect(faults(Text("fine")) == [])
    }

    // What is kept.

    @Test func stateThatIsChangedByABody() {
        struct Changing: View {
            @State private var number = 0
            var body: some View {
                let _ = rise()
                Text("\(number)")
            }
            private func rise() { number += 1 }
        }
        #expect(faults(Changing()) == ["state is changed while a view is evaluated, in Changing"])
    }

    @Test func aModelThatIsChangedByABodyWhileAnotherShowsIt() async throws {
        struct Showing: View {
            let counter: Counter
            var body: some View {
                Text("\(counter.number)")
                Changing(counter: counter)
            }
        }
        struct Changing: View {
            let counter: Counter
            var body: some View {
                if counter.isOn {
                    let _ = counter.rise()
                    Text("on")
                }
            }
        }
        let counter = Counter()
        let screen = Screen(Showing(counter: counter))
        #expect(screen.faults == [])
        counter.isOn = true
        try await screen.settle()
        #expect(screen.faults == ["state is changed while a view is evaluated, in Changing"])
    }

    @Test func stateThatIsUsedBeforeItsViewIsShown() {
        struct Straying: View {
            @State var number = 3
            var body: some View { Text("\(number)") }
        }
        let view = Straying()
        let screen = Screen(view)
        #expect(view.number == 3)
        #expect(screen.faults == ["state of Int is used outside of a view that is shown"])
    }

    @Test func aScreenThatNeverComesToRest() async throws {
        struct Restless: View {
            @State private var number = 0
            var body: some View { Text("\(number)").onChange(of: number, initial: true) { number += 1 } }
        }
        #expect(faults(Restless()) == ["the screen never comes to rest, in Restless"])
    }

    @Test func anIdTwice() {
        #expect(
            faults(ForEach(["a", "a"], id: \.self) { Text($0) }) == ["the id a occurs twice, in ForEach"])
    }

    @Test func aRangeThatChanges() async throws {
        struct Growing: View {
            let counter: Counter
            var body: some View { ForEach(0..<counter.number) { Text("\($0)") } }
        }
        let counter = Counter()
        counter.rise()
        let screen = Screen(Growing(counter: counter))
        counter.rise()
        try await screen.settle()
        #expect(screen.faults == ["a range that changes needs an id, in ForEach"])
    }

    // What is said.

    @Test func whatCanBeTouchedAndHasNoLabel() {
        let isOn = Binding.constant(true)
        let nothing = { () -> String in "" }()
        let sign = Image(systemName: "gearshape").accessibilityHidden(true)
        let unlabelled: [(what: String, view: AnyView)] = [
            ("button", AnyView(Button(action: {}, label: { sign }))),
            ("toggle", AnyView(Toggle(isOn: isOn) { sign })),
            ("slider", AnyView(Slider(value: .constant(1.0), in: 0...2) { sign })),
            ("stepper", AnyView(Stepper(value: .constant(1), in: 0...2) { sign })),
            ("link", AnyView(Link(destination: URL(filePath: "/")) { sign })),
            ("link", AnyView(Stacked { NavigationLink(value: 1) { sign } })),
            (
                "menu",
                AnyView(
                    Menu {
                        Button("Delete") {}
                    } label: {
                        sign
                    })
            ),
            ("text field", AnyView(TextField(nothing, text: .constant("")))),
            ("date picker", AnyView(DatePicker(nothing, selection: .constant(.distantPast)))),
            ("picker", AnyView(Picker(nothing, selection: .constant(1)) { Text("One").tag(1) })),
            (
                "disclosure group",
                AnyView(
                    DisclosureGroup {
                        Text("more")
                    } label: {
                        sign
                    })
            ),
        ]
        for (what, view) in unlabelled {
            #expect(faults(view).count == 1)
            #expect(faults(view).first?.hasPrefix("a \(what) has no label") == true)
        }
    }

    @Test func anImageThatNobodyHasNamed() {
        #expect(faults(Image(systemName: "star")) == ["an image has no label"])
        let named = Button {
        } label: {
            Image(systemName: "star").accessibilityHidden(true)
        }
        #expect(faults(named.accessibilityLabel("Star")) == [])
        #expect(faults(named) == ["a button has no label, in Button"])
        #expect(faults(Image(systemName: "star").accessibilityLabel("Favourite")) == [])
        #expect(faults(Image(systemName: "star").accessibilityHidden(true)) == [])
        #expect(faults(Image(decorative: "star")) == [])
    }

    @Test func aStyleThatLeavesTheLabelOut() {
        struct Bare: ButtonStyle {
            func makeBody(configuration: Configuration) -> some View { Circle() }
        }
        #expect(faults(Button("Go") {}.buttonStyle(Bare())) == ["a button has no label, in Button"])
    }

    // What is chosen.

    @Test func aSelectionThatIsNoOption() {
        let one = Binding.constant(3)
        #expect(
            faults(Picker("Pace", selection: one) { Text("Slow").tag(1) })
                == ["a picker's selection is none of its options, in Picker"])
        #expect(
            faults(Picker("Pace", selection: one) { Circle().tag(3) })
                == ["an option of a picker has no words, in Picker"])
        #expect(
            faults(Picker("Pace", selection: one) { ForEach([3, 4], id: \.self) { Text("\($0)") } }) == [])
    }

    @Test func aTabThatIsNotThereOrHasNoName() {
        let tabs = TabView(selection: .constant(9)) { Text("x").tabItem { Text("X") }.tag(1) }
        #expect(faults(tabs) == ["no tab is tagged with the selection 9, in TabView"])
        let nameless = TabView(selection: .constant(1)) { Text("x").tag(1) }
        #expect(faults(nameless).first?.hasPrefix("a tab has no label") == true)
    }

    @Test func aDayThatCannotBeChosen() async throws {
        let from = Date(timeIntervalSince1970: 0)
        let day = DatePicker("Day", selection: .constant(from), in: from...from)
        let screen = Screen(day)
        try await screen.type("2026-03-28", into: "Day")
        #expect(screen.faults == ["2026-03-28 cannot be chosen, in DatePicker"])
    }

    // Where it leads.

    @Test func aPageThatIsNotThere() async throws {
        let screen = Screen(NavigationStack { NavigationLink("Go", value: 3) })
        try await screen.tap("Go")
        #expect(screen.faults == ["no destination for 3, in NavigationStack"])
        #expect(faults(NavigationLink("Go", value: 3)) == ["a link is in no stack, in NavigationLink"])
    }

    @Test func aDestinationTwiceOrInWhatIsLazy() {
        let one = Text("one").navigationDestination(for: Int.self) { Text("\($0)") }
        let twice = Stacked {
            one
            one
        }
        #expect(faults(Stacked { one }) == [])
        #expect(faults(twice).count == 1)
        #expect(faults(twice).first?.hasPrefix("two destinations for Int in one stack") == true)
        for lazy in [AnyView(Stacked { List { one } }), AnyView(Stacked { LazyVStack { one } })] {
            #expect(faults(lazy).first?.hasPrefix("a destination for Int in a lazy container") == true)
        }
        #expect(
            faults(Stacked { List { Text("one") }.navigationDestination(for: Int.self) { Text("\($0)") } })
                == [])
    }

    @Test func aDestinationThatTakesAnothersPlaceIsNoSecondOne() async throws {
        struct Changing: View {
            let counter: Counter
            var body: some View {
                NavigationStack {
                    if counter.isOn {
                        Text("on").navigationDestination(for: Int.self) { Text("\($0)") }
                    } else {
                        Text("off").navigationDestination(for: Int.self) { Text("\($0)") }
                    }
                }
            }
        }
        let counter = Counter()
        let screen = Screen(Changing(counter: counter))
        counter.isOn = true
        try await screen.settle()
        #expect(screen.faults == [])
    }

    @Test func aStackInAStackAndATitleInNone() {
        #expect(faults(Stacked { Stacked { Text("x") } }) == ["a stack is in a stack, in NavigationStack"])
        #expect(faults(Text("x").navigationTitle("X")) == ["a title or a bar is in no stack"])
        #expect(
            faults(Text("x").sheet(isPresented: .constant(true)) { Text("y").toolbar { Button("Close") {} } })
                == ["a title or a bar is in no stack"])
        #expect(faults(Stacked { Text("x").navigationTitle("X") }) == [])
    }

    @Test func twoThatArePresentedAtOnce() {
        let isOpen = Binding.constant(true)
        let both = Text("x").sheet(isPresented: isOpen) { Text("one") }
            .alert("Careful", isPresented: isOpen) { Button("OK") {} }
        #expect(faults(both).count == 1)
        #expect(faults(both).first?.hasPrefix("two are presented at once") == true)
        let above = Text("x").sheet(isPresented: isOpen) {
            Text("one").alert("Careful", isPresented: isOpen) { Button("OK") {} }
        }
        #expect(faults(above) == [])
    }
}
