// What is there to read?

import MidbackCore
import MidbackKit
import SwiftUI

struct LearnRoute: View {
    @State private var search = ""

    var body: some View {
        Asked(wish: search) { [search] core, _ in
            try core.learn(search: search)
        } content: {
            LearnView(screen: $0, search: $search)
        }
    }
}

/// The pages, or what was found for what is looked for.
struct LearnView: View {
    let screen: LearnScreen
    @Binding var search: String

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title, isMain: true) {
            SearchField(screen.search, clear: screen.clearSearch, text: $search)
            if let note = screen.note { Text(note) }
            if let entry = screen.selfCheck { SelfCheckCard(entry: entry) }
            ForEach(screen.groups, id: \.title) { PageLinks($0.title, $0.pages) }
            ExerciseLinks(screen.exercisesTitle, screen.exercises) { places.open(.exercise($0)) }
            if let empty = screen.empty {
                Panel(sign: .search, title: empty.heading, text: empty.text) {
                    QuietButton(empty.clear, isOutlined: true) { search = "" }
                }
            }
        }
    }
}

/// The way into the self-check.
private struct SelfCheckCard: View {
    let entry: SelfCheckEntry

    @Environment(Places.self) private var places

    var body: some View {
        Card(.good) {
            CardTitle(entry.title)
            Text(entry.intro)
            PrimaryButton(entry.start) { places.open(.selfCheck()) }.padding(.top, Space.small)
        }
    }
}
