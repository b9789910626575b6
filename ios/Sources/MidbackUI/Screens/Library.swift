// Which exercises are there, and which of them suit this person?

import MidbackCore
import MidbackKit
import SwiftUI

struct LibraryRoute: View {
    @State private var wish = LibraryWish()

    var body: some View {
        let query = wish.query
        Asked(wish: query) { core, _ in
            try core.library(query: query)
        } content: {
            LibraryView(screen: $0, wish: $wish)
        }
    }
}

/// What a person looks for, as it is put together here.
struct LibraryWish: Equatable {
    var search = ""
    /// What each filter leaves; nothing where it is not used.
    var filters: [LibraryFilterKey: String] = [:]
    var isForMe = false
    /// What is to be minded.
    var conditions: [String] = []

    var query: LibraryQuery {
        LibraryQuery(
            search: search, category: filters[.category], position: filters[.position],
            equipment: filters[.equipment], allowedForMe: isForMe, conditions: conditions)
    }
}

/// The exercises that the wish leaves, what it can be narrowed by, and what there is to read about it.
struct LibraryView: View {
    let screen: LibraryScreen
    @Binding var wish: LibraryWish

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title, isMain: true) {
            SearchField(screen.search, clear: screen.clearSearch, text: $wish.search)
            Filters(filters: screen.filters, wish: $wish)
            Suiting(screen: screen, wish: $wish)
            Quiet(screen.count)
            if let note = screen.note { Text(note) }
            ForEach(screen.rows, id: \.exercise) { row in
                Row(row: row) { places.open(.exercise(row.exercise, conditions: wish.conditions)) }
            }
            if let empty = screen.empty {
                Panel(sign: .search, title: empty.heading, text: empty.text) {
                    // What a person has to mind stays minded.
                    QuietButton(empty.clear, isOutlined: true) {
                        wish = LibraryWish(conditions: wish.conditions)
                    }
                }
            }
            PageLinks(screen.pagesTitle, screen.pages)
        }
    }
}

private struct Row: View {
    let row: LibraryRow
    let open: @MainActor () -> Void

    var body: some View {
        LinkCard(action: open) {
            Pictured(row.picture) {
                Text(row.name).font(.name)
                Quiet(row.kind)
                Text(row.aim)
            }
            if let mark = row.mark {
                Mark(mark, sign: row.out ? .out : .caution, color: row.out ? Palette.danger : Palette.amber)
            }
        }
    }
}
