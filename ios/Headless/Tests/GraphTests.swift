// Is a view evaluated when it has to be, and does it keep what is its own?

import SwiftUI
import Testing

@MainActor @Observable private final class Model {
    var one = 0
    var two = 0
    var rows = [1, 2, 3]
    var isShown = true
    var key = 0
}

/// What happened, in its order.
@MainActor private final class Diary {
    var lines: [String] = []
}

private struct Reading: View {
    let name: String
    let number: () -> Int
    let diary: Diary
    var body: some View {
        let _ = diary.lines.append(name)
        Text("\(name) \(number())")
    }
}
private struct Pair: View {
    let model: Model
    let diary: Diary
    var body: some View {
        let _ = diary.lines.append("pair")
        Reading(name: "one", number: { model.one }, diary: diary)
        Reading(name: "two", number: { model.two }, diary: diary)
    }
}

private struct Row: View {
    let id: Int
    let diary: Diary
    @State private var taps = 0
    var body: some View {
        Button("row \(id), \(taps)") { taps += 1 }
            .onAppear { diary.lines.append("+\(id)") }
            .onDisappear { diary.lines.append("-\(id)") }
    }
}

private struct Twins: View {
    let diary: Diary
    var body: some View {
        let one = Row(id: 1, diary: diary)
        VStack {
            one
            one
        }
    }
}

private struct Tall: View {
    let depth: Int
    var body: some View {
        if depth == 0 { Text("the floor") } else { AnyView(Tall(depth: depth - 1)) }
    }
}

@MainActor @Suite struct GraphTests {
    private let diary = Diary()
    private let model = Model()

    @Test func onlyWhatReadAChangeIsEvaluatedAgain() async throws {
        let screen = Screen(Pair(model: model, diary: diary))
        #expect(diary.lines == ["pair", "one", "two"])
        model.two = 5
        try await screen.settle()
        #expect(diary.lines == ["pair", "one", "two", "two"])
        #expect(screen.lines == "text \"one 0\"\ntext \"two 5\"")
    }

    @Test func whatAViewKeepsFollowsItsId() async throws {
        struct Rows: View {
            let model: Model
            let diary: Diary
            var body: some View { ForEach(model.rows, id: \.self) { Row(id: $0, diary: diary) } }
        }
        let screen = Screen(Rows(model: model, diary: diary))
        try await screen.tap("row 2, 0")
        model.rows = [3, 2]
        try await screen.settle()
        #expect(screen.stops.map(\.label) == ["row 3, 0", "row 2, 1"])
        #expect(diary.lines == ["+1", "+2", "+3", "-1"])
    }

    @Test func anotherBranchOrIdIsAnotherView() async throws {
        struct Branch: View {
            let model: Model
            let diary: Diary
            var body: some View {
                if model.isShown { Row(id: 7, diary: diary) } else { Text("away") }
                Row(id: 8, diary: diary).id(model.key)
            }
        }
        let screen = Screen(Branch(model: model, diary: diary))
        try await screen.tap("row 7, 0")
        try await screen.tap("row 8, 0")
        model.isShown = false
        model.key = 1
        try await screen.settle()
        #expect(screen.stops.map(\.label) == ["away", "row 8, 0"])
        model.isShown = true
        try await screen.settle()
        #expect(screen.stops.map(\.label) == ["row 7, 0", "row 8, 0"])
        // Which of two that change at once is told first, nobody promises.
        #expect(diary.lines.sorted() == ["+7", "+7", "+8", "+8", "-7", "-8"])
    }

    @Test func twoUsesOfOneViewShareNothing() async throws {
        let screen = Screen(Twins(diary: diary))
        try await screen.tap(screen.stops[1])
        #expect(screen.stops.map(\.label) == ["row 1, 0", "row 1, 1"])
    }

    @Test func aModifierKeepsWhatIsItsOwn() async throws {
        struct Counting: ViewModifier {
            @State private var count = 0
            func body(content: Content) -> some View {
                content
                Button("count \(count)") { count += 1 }
            }
        }
        struct Both: View {
            var body: some View {
                Text("a").modifier(Counting())
                Text("b").modifier(Counting())
            }
        }
        let screen = Screen(Both())
        try await screen.tap(screen.stops[3])
        #expect(screen.stops.map(\.label) == ["a", "count 0", "b", "count 1"])
    }

    @Test func aBindingWritesWhereItCameFrom() async throws {
        struct Child: View {
            @Binding var text: String
            var body: some View { TextField("name", text: $text) }
        }
        struct Parent: View {
            @State private var text = ""
            var body: some View {
                Child(text: $text)
                Text("hello \(text)")
            }
        }
        let screen = Screen(Parent())
        try await screen.type("back", into: "name")
        #expect(screen.has("hello back"))
    }

    @Test func whatSurroundsIsGivenDown() async throws {
        struct Leaf: View {
            @Environment(Model.self) private var model
            @Environment(\.isEnabled) private var isEnabled
            @Environment(\.dynamicTypeSize) private var size
            var body: some View { Text("\(model.one) \(isEnabled) \(size.isAccessibilitySize)") }
        }
        let screen = Screen(
            Leaf().disabled(true).environment(\.dynamicTypeSize, .accessibility3).environment(model))
        #expect(screen.has("0 false true"))
        model.one = 4
        try await screen.settle()
        #expect(screen.has("4 false true"))
    }

    @Test func aTaskFollowsItsIdAndEndsWithItsView() async throws {
        struct Asking: View {
            let model: Model
            let diary: Diary
            var body: some View {
                if model.isShown {
                    Text("asks").task(id: model.key) {
                        let key = model.key
                        await MainActor.run { diary.lines.append("asked \(key)") }
                        while !Task.isCancelled { try? await Task.sleep(for: .milliseconds(1)) }
                        await MainActor.run { diary.lines.append("ended \(key)") }
                    }
                }
            }
        }
        let screen = Screen(Asking(model: model, diary: diary))
        try await screen.until("it asked") { _ in diary.lines == ["asked 0"] }
        model.key = 1
        try await screen.settle()
        try await screen.until("it asked again") { _ in Set(diary.lines) == ["asked 0", "ended 0", "asked 1"]
        }
        #expect(screen.tasks == 1)
        model.isShown = false
        try await screen.settle()
        try await screen.until("it ended") { $0.tasks == 0 }
        #expect(diary.lines.last == "ended 1")
    }

    @Test func aChangeIsToldOnceWithWhatWas() async throws {
        struct Watching: View {
            let model: Model
            let diary: Diary
            var body: some View {
                Text("\(model.one)").onChange(of: model.one) { old, new in diary.lines.append("\(old)>\(new)")
                }
            }
        }
        let screen = Screen(Watching(model: model, diary: diary))
        model.one = 3
        try await screen.settle()
        model.two = 9
        try await screen.settle()
        #expect(diary.lines == ["0>3"])
    }

    /// Tabs that are evaluated again are not left for that.
    @Test func aTabIsSeenUntilAnotherIsChosen() async throws {
        struct Tabs: View {
            let diary: Diary
            @State private var chosen = 1
            @State private var taps = 0
            var body: some View {
                TabView(selection: $chosen) {
                    ForEach(1...2, id: \.self) { tab in
                        Row(id: tab, diary: diary).tabItem { Text("tab \(tab), \(taps)") }.tag(tab)
                    }
                }
                Button("again") { taps += 1 }
            }
        }
        let diary = Diary()
        let screen = Screen(Tabs(diary: diary))
        try await screen.tap("again")
        #expect(diary.lines == ["+1"])
        try await screen.tap("tab 2, 1", .tab)
        #expect(diary.lines == ["+1", "-1", "+2"])
        #expect(screen.faults == [])
    }

    @Test func aDeepScreenIsNoTrouble() {
        #expect(Screen(Tall(depth: 200)).has("the floor"))
    }
}
