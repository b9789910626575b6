// What has a person done so far?

import MidbackCore
import MidbackKit
import SwiftUI

struct HistoryRoute: View {
    var body: some View {
        Asked {
            try $0.history(before: nil, now: $1)
        } content: {
            HistoryView(first: $0)
        }
    }
}

/// All sessions so far, newest first. `first`: the newest of them; earlier ones are asked for here.
struct HistoryView: View {
    let first: HistoryScreen

    @Environment(Store.self) private var store
    @State private var earlier: Earlier?
    @State private var open: SessionId?

    /// What was read beyond a first page. A new one makes it stale: it is asked for anew.
    private struct Earlier {
        let first: HistoryScreen
        var sessions: [HistorySession]
        var more: MoreHistory?
    }

    var body: some View {
        Scaffold(first.title, isMain: true) {
            if let empty = first.empty {
                Panel(sign: .history, title: empty.heading, text: empty.text)
            } else {
                Quiet(first.count)
                ForEach(first.sessions + read.sessions, id: \.id) { session in
                    Session(session: session, isOpen: isOpen(session.id))
                }
                if let more = read.more { QuietButton(more.label) { ask(for: more) } }
            }
        }
    }

    private var read: Earlier {
        if let earlier, earlier.first == first { return earlier }
        return Earlier(first: first, sessions: [], more: first.more)
    }

    private func isOpen(_ session: SessionId) -> Binding<Bool> {
        Binding {
            open == session
        } set: {
            open = $0 ? session : nil
        }
    }

    private func ask(for more: MoreHistory) {
        var read = read
        Task {
            let next = await store.ask { try $0.history(before: more.before, now: $1) }
            // A second tap, or a new first page, may have been faster.
            guard let next, self.read.first == read.first, self.read.more == more else { return }
            read.sessions += next.sessions
            read.more = next.more
            earlier = read
        }
    }
}

private struct Session: View {
    let session: HistorySession
    @Binding var isOpen: Bool

    var body: some View {
        ExpandableCard(isOpen: $isOpen) {
            ForEach(Array(session.rows.enumerated()), id: \.offset) { _, row in
                Divider()
                ExerciseResult(row: row)
            }
        } head: {
            CardTitle(session.date)
            Text(session.outcome)
            InARow([session.sets, session.exercises])
        }
    }
}
