// How did each session go? A card each, which opens for its exercises.

import MidbackCore
import SwiftUI

/// Sessions of the past; one at a time is open.
struct Sessions: View {
    let sessions: [HistorySession]

    @State private var open: SessionId?

    var body: some View {
        ForEach(sessions, id: \.id) { session in
            Session(session: session, isOpen: isOpen(session.id))
        }
    }

    private func isOpen(_ session: SessionId) -> Binding<Bool> {
        Binding {
            open == session
        } set: {
            open = $0 ? session : nil
        }
    }
}

private struct Session: View {
    let session: HistorySession
    @Binding var isOpen: Bool

    @Environment(Places.self) private var places

    var body: some View {
        ExpandableCard(isOpen: $isOpen) {
            ForEach(Array(session.rows.enumerated()), id: \.offset) { _, row in
                Divider()
                ExerciseResult(row: row)
            }
            QuietButton(session.correct, isOutlined: true) { places.open(.correction(session.id)) }
                .accessibilityLabel(session.correctSpoken)
        } head: {
            CardTitle(session.date)
            Text(session.outcome)
            InARow([session.sets, session.exercises])
            ForEach(Array(session.lines.enumerated()), id: \.offset) { Quiet($0.element) }
        }
    }
}
