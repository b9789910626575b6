// Does a person find, touch and leave what they would on a phone?

import SwiftUI
import Testing

private enum Place: Hashable { case home, more }

private struct App: View {
    @State private var place = Place.home
    var body: some View {
        TabView(selection: $place) {
            Home().tabItem { Label("Home", systemImage: "house") }.tag(Place.home)
            Text("More words").tabItem { Label("More", systemImage: "ellipsis") }.tag(Place.more)
        }
    }
}

private struct Home: View {
    @State private var path: [Int] = []
    @State private var isAsking = false
    @State private var isSheet = false
    @State private var closed = 0
    var body: some View {
        NavigationStack(path: $path) {
            List {
                Section("Numbers") {
                    ForEach(1...3, id: \.self) { number in
                        NavigationLink(value: number) { Label("Number \(number)", systemImage: "number") }
                            .swipeActions {
                                Button("Delete \(number)", role: .destructive) { isAsking = true }
                            }
                    }
                }
                Button("Open") { isSheet = true }
                Text("closed \(closed)")
            }
            .navigationTitle("Home page")
            .navigationDestination(for: Int.self) { Page(number: $0) }
            .toolbar { ToolbarItem(placement: .topBarTrailing) { Button("Settings") { path = [1, 2] } } }
        }
        .confirmationDialog("Really?", isPresented: $isAsking, titleVisibility: .visible) {
            Button("Yes, delete", role: .destructive) { closed += 10 }
            Button("No", role: .cancel) {}
        }
        .sheet(isPresented: $isSheet, onDismiss: { closed += 1 }, content: { Sheet() })
    }
}

private struct Page: View {
    let number: Int
    @Environment(\.dismiss) private var dismiss
    @State private var isOn = false
    var body: some View {
        Toggle("Favourite", isOn: $isOn)
        NavigationLink("Deeper", value: number + 10)
        Button("Done") { dismiss() }
            .navigationTitle("Page \(number)")
    }
}

private struct Sheet: View {
    @Environment(\.dismiss) private var dismiss
    @State private var isWarned = false
    var body: some View {
        Button("Warn") { isWarned = true }
        Button("Close") { dismiss() }
            .alert("Careful", isPresented: $isWarned) {
                Button("OK") {}
            } message: {
                Text("It is hot.")
            }
    }
}

@MainActor @Suite struct ScreenTests {
    @Test func aScreenIsReadInItsOrder() {
        let expected = """
            navigationBar "Home page"
              text "Home page" header
              button "Settings"
            list
              section
                text "Numbers" header
                button "Number 1" actions: Delete 1
                button "Number 2" actions: Delete 2
                button "Number 3" actions: Delete 3
              button "Open"
              text "closed 0"
            tabBar
              tab "Home" selected
              tab "More"
            """
        let screen = Screen(App())
        #expect(screen.lines == expected)
        #expect(screen.faults == [])
    }

    @Test func pagesComeAndGoAndTheOneBelowStays() async throws {
        let screen = Screen(App())
        try await screen.tap("Number 2")
        #expect(
            screen.stops.map(\.label) == [
                "Home page", "Page 2", "Favourite", "Deeper", "Done", "Home", "More",
            ])
        try await screen.tap("Favourite")
        #expect(try screen.find("Favourite").value == "1")
        try await screen.tap("Deeper")
        #expect(try screen.find("Favourite").value == "0")
        try await screen.back()
        #expect(try screen.find("Favourite").value == "1")
        try await screen.tap("Done")
        #expect(screen.has("Open"))
        try await screen.tap("Settings")
        #expect(screen.has("Page 2"))
        try await screen.back()
        #expect(screen.has("Page 1"))
    }

    @Test func anotherTabHidesAndKeeps() async throws {
        let screen = Screen(App())
        try await screen.tap("Number 1")
        try await screen.tap("Favourite")
        try await screen.tap("More", .tab)
        #expect(screen.has("More words"))
        try await screen.tap("Home", .tab)
        #expect(try screen.find("Favourite").value == "1")
    }

    @Test func whatCoversIsAllThatIsMet() async throws {
        let screen = Screen(App())
        try await screen.tap("Open")
        #expect(screen.stops.map(\.label) == ["Warn", "Close"])
        try await screen.tap("Warn")
        #expect(screen.lines == "alert \"Careful\" actions: escape\n  text \"It is hot.\"\n  button \"OK\"")
        try await screen.tap("OK")
        try await screen.tap("Close")
        #expect(screen.has("closed 1"))
        try await screen.tap("Open")
        try await screen.escape()
        #expect(screen.has("closed 2"))
    }

    @Test func aSwipeAsksBeforeItTakesAway() async throws {
        let screen = Screen(App())
        try await screen.perform("Delete 2", on: "Number 2")
        #expect(try screen.find("Yes, delete").isDestructive)
        try await screen.tap("No")
        #expect(screen.has("closed 0"))
        try await screen.perform("Delete 2", on: "Number 2")
        try await screen.tap("Yes, delete")
        #expect(screen.has("closed 10"))
    }

    @Test func aPickerASliderAndAStepperAreSet() async throws {
        struct Setting: View {
            @State private var pace = 2
            @State private var loud = 0.5
            @State private var sets = 3
            var body: some View {
                Picker("Pace", selection: $pace) {
                    Text("Slow").tag(1)
                    Text("Fast").tag(2)
                }
                Slider(value: $loud, in: 0...1, step: 0.5) { Text("Loud") }
                Stepper(value: $sets, in: 1...4) { Text("\(sets) sets") }
            }
        }
        let screen = Screen(Setting())
        #expect(try screen.find("Pace").value == "Fast")
        try await screen.perform("Slow", on: "Pace")
        #expect(try screen.find("Pace").value == "Slow")
        try await screen.adjust("Loud", .increment)
        try await screen.adjust("Loud", .increment)
        #expect(try screen.find("Loud").value == "1.0")
        try await screen.adjust("3 sets", .increment)
        try await screen.adjust("4 sets", .increment)
        #expect(screen.has("4 sets"))
        #expect(screen.faults == [])
    }

    @Test func whatBelongsTogetherIsOneStop() async throws {
        struct Row: View {
            @State private var taps = 0
            var body: some View {
                HStack {
                    Text("Cat-cow")
                    Text("8 breaths")
                    Button("Why") { taps += 1 }
                }
                .accessibilityElement(children: .combine)
                Text("taps \(taps)")
            }
        }
        let screen = Screen(Row())
        #expect(screen.lines == "button \"Cat-cow, 8 breaths, Why\"\ntext \"taps 0\"")
        try await screen.tap("Cat-cow, 8 breaths, Why")
        #expect(screen.has("taps 1"))
    }

    @Test func aFileAnAddressAndAShareGoThroughThePhone() async throws {
        struct Outside: View {
            @State private var isPicking = false
            @State private var told = "nothing"
            let web = URL(string: "https://example.org")!
            var body: some View {
                Button("Pick") { isPicking = true }
                    .fileImporter(isPresented: $isPicking, allowedContentTypes: [.json]) { picked in
                        told = (try? picked.get().lastPathComponent) ?? "failed"
                    }
                    .onOpenURL { told = $0.absoluteString }
                Link("Web", destination: web)
                ShareLink(item: "words") { Text("Share") }
                Text(told)
            }
        }
        let screen = Screen(Outside())
        await #expect(throws: Trouble.self) { try await screen.pick(.success(URL(filePath: "/a.json"))) }
        try await screen.tap("Pick")
        try await screen.pick(.success(URL(filePath: "/tmp/a.json")))
        #expect(screen.has("a.json"))
        try await screen.open(URL(string: "midback:today")!)
        #expect(screen.has("midback:today"))
        try await screen.tap("Web")
        try await screen.tap("Share")
        #expect(screen.opened.map(\.absoluteString) == ["https://example.org"])
        #expect(screen.shared == ["words"])
    }

    @Test func whatIsDisabledCannotBeTouched() async throws {
        let screen = Screen(Button("Save") {}.disabled(true))
        #expect(try !screen.find("Save").isEnabled)
        await #expect(throws: Trouble.self) { try await screen.tap("Save") }
    }
}
