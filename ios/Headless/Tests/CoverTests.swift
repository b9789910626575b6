// Is what covers a page, or stands in its bars, met and left as on a phone?

import SwiftUI
import Testing

private struct Item: Identifiable {
    let id: Int
}

private struct Wrong: LocalizedError {
    var errorDescription: String? { "It went wrong" }
}

@MainActor @Suite struct CoverTests {
    @Test func anAlertAndADialogCanBeLeftWhereTheAppHasNoButtonForIt() async throws {
        struct Asking: View {
            @State private var isAlert = true
            @State private var isDialog = false
            @State private var error: Wrong?
            var body: some View {
                Text("below").alert("Careful", isPresented: $isAlert) {}
                Button("Delete") { isDialog = true }
                    .confirmationDialog("Really?", isPresented: $isDialog, presenting: 3) { number in
                        Button("Delete \(number)", role: .destructive) { error = Wrong() }
                    } message: { number in
                        Text("All \(number)")
                    }
                Text("error")
                    .alert(
                        isPresented: Binding(get: { error != nil }, set: { _ in error = nil }), error: error
                    ) {
                        Button("Again") {}
                    }
            }
        }
        let screen = Screen(Asking())
        try await screen.tap("OK")
        try await screen.tap("Delete")
        #expect(screen.stops.map(\.label) == ["All 3", "Delete 3", "Cancel"])
        try await screen.tap("Cancel")
        try await screen.tap("Delete")
        try await screen.tap("Delete 3")
        #expect(screen.lines == "alert \"It went wrong\" actions: escape\n  button \"Again\"")
        try await screen.tap("Again")
        #expect(screen.has("below"))
        #expect(screen.faults == [])
    }

    @Test func whatLeavesAnAlertStandsFirstOfTwoAndLastOfMore() {
        func buttons(_ count: Int) -> [String] {
            let page = Text("below").alert("Careful", isPresented: .constant(true)) {
                Button("Go on") {}
                Button("Stay", role: .cancel) {}
                if count > 2 { Button("Wait") {} }
            }
            return Screen(page).stops.map(\.label)
        }
        #expect(buttons(2) == ["Stay", "Go on"])
        #expect(buttons(3) == ["Go on", "Wait", "Stay"])
    }

    @Test func nothingIsAskedAboutWhatIsNotThere() {
        let (isOpen, nobody) = (Binding.constant(true), nil as Int?)
        let page = Text("below").alert("Careful", isPresented: isOpen, presenting: nobody) { Text("\($0)") }
            .confirmationDialog("Really?", isPresented: isOpen, presenting: nobody) { Text("\($0)") }
            .alert(isPresented: isOpen, error: nil as Wrong?) { Button("Again") {} }
        #expect(Screen(page).stops.map(\.label) == ["below"])
    }

    @Test func anotherItemTakesThePlaceOfTheOneBefore() async throws {
        struct Shown: View {
            @State private var item: Item? = Item(id: 1)
            @State private var closed = 0
            var body: some View {
                Text("closed \(closed)").sheet(item: $item, onDismiss: { closed += 1 }, content: sheet)
            }
            private func sheet(_ item: Item) -> some View {
                Button("from \(item.id)") { self.item = item.id < 2 ? Item(id: 2) : nil }
            }
        }
        let screen = Screen(Shown())
        try await screen.tap("from 1")
        try await screen.tap("from 2")
        #expect(screen.has("closed 2"))
    }

    @Test func whatMayNotBePutAwayStays() async throws {
        struct Held: View {
            @State private var isSheet = true
            @State private var isCover = true
            var body: some View {
                Text("below").sheet(isPresented: $isSheet) {
                    Button("Open") { isSheet = false }.interactiveDismissDisabled()
                }
                Text("beside").fullScreenCover(isPresented: isSheet ? .constant(false) : $isCover) {
                    Text("cover").accessibilityAction(.escape) { isCover = false }
                }
            }
        }
        let screen = Screen(Held())
        await #expect(throws: Trouble.self) { try await screen.escape() }
        try await screen.tap("Open")
        #expect(screen.has("cover"))
        try await screen.escape()
        #expect(screen.has("below"))
    }

    @Test func aMenuOpensAndIsClosedByAChoice() async throws {
        struct Choosing: View {
            @State private var chosen = "nothing"
            var body: some View {
                Menu("More") {
                    Button("This") { chosen = "this" }
                    Button("That") { chosen = "that" }
                }
                Text(chosen)
            }
        }
        let screen = Screen(Choosing())
        try await screen.tap("More")
        #expect(screen.stops.map(\.label) == ["This", "That"])
        try await screen.escape()
        #expect(screen.has("nothing"))
        try await screen.tap("More")
        try await screen.tap("That")
        #expect(screen.stops.map(\.label) == ["More", "that"])
    }

    @Test func aBarIsReadFromItsBeginningToItsEnd() async throws {
        struct Counting: ToolbarContent {
            @State private var count = 0
            var body: some ToolbarContent {
                ToolbarItem(placement: .bottomBar) { Button("count \(count)") { count += 1 } }
            }
        }
        struct Page: View {
            @State private var isEdited = false
            var body: some View {
                NavigationStack {
                    Text("page").navigationTitle("Title").toolbar {
                        ToolbarItemGroup(placement: .topBarTrailing) { Button("Edit") { isEdited.toggle() } }
                        if isEdited {
                            ToolbarItem(placement: .cancellationAction) { Button("Cancel") {} }
                        }
                        Counting()
                    }
                }
            }
        }
        let screen = Screen(Page())
        #expect(screen.stops.map(\.label) == ["Title", "Edit", "page", "count 0"])
        try await screen.tap("count 0")
        try await screen.tap("Edit")
        #expect(screen.stops.map(\.label) == ["Cancel", "Title", "Edit", "page", "count 1"])
    }

    @Test func aBarThatIsHiddenIsNotMet() async throws {
        struct Page: View {
            let number: Int
            var body: some View {
                NavigationLink("page \(number)", value: number + 1).navigationTitle("Title \(number)")
                    .navigationBarBackButtonHidden(number == 1)
                    .toolbar(number == 2 ? .hidden : .visible, for: .navigationBar, .tabBar)
            }
        }
        let stack = NavigationStack {
            Page(number: 0).navigationDestination(for: Int.self) { Page(number: $0) }
        }
        let tabs = TabView(selection: .constant(1)) { stack.tabItem { Text("Tab") }.tag(1) }
        let screen = Screen(tabs)
        try await screen.tap("page 0")
        #expect(screen.stops.map(\.label) == ["Title 1", "page 1", "Tab"])
        try await screen.tap("page 1")
        #expect(screen.stops.map(\.label) == ["page 2"])
        try await screen.tap("page 2")
        #expect(screen.stops.map(\.label) == ["Title 2", "Title 3", "page 3", "Tab"])
    }

    @Test func severalFilesArePicked() async throws {
        struct Picking: View {
            @State private var isPicking = true
            @State private var names = ""
            var body: some View {
                Text("picked \(names)").fileImporter(
                    isPresented: $isPicking, allowedContentTypes: [.json], allowsMultipleSelection: true
                ) { picked in
                    names = ((try? picked.get()) ?? []).map(\.lastPathComponent).joined(separator: " ")
                }
            }
        }
        let screen = Screen(Picking())
        try await screen.pick(.success([URL(filePath: "/a.json"), URL(filePath: "/b.json")]))
        #expect(screen.has("picked a.json b.json"))
        await #expect(throws: Trouble.self) { try await screen.pick(.success(URL(filePath: "/c.json"))) }
    }
}
