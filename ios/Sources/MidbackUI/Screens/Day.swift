// What was done and said on one day?

import MidbackCore
import SwiftUI

struct DayRoute: View {
    let day: Day

    var body: some View {
        Asked(wish: day) { [day] in
            try $0.day(day: day, now: $1)
        } content: {
            DayView(screen: $0)
        }
    }
}

/// The page of one day.
struct DayView: View {
    let screen: DayScreen

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title) {
            if !screen.stateText.isEmpty {
                HStack(spacing: Space.small) {
                    MonthSign(MonthMark(screen.state))
                    CardTitle(screen.stateText)
                }
            }
            ForEach(Array(screen.lines.enumerated()), id: \.offset) { Text($0.element) }
            Sessions(sessions: screen.sessions)
            if let nothing = screen.nothing { Quiet(nothing) }
            if let said = screen.checkIn {
                Said(said: said) { places.open(.checkIn(of: screen.day)) }
            }
        }
    }
}

/// The check-in of the day.
private struct Said: View {
    let said: DayCheckIn
    let correct: @MainActor () -> Void

    var body: some View {
        Card {
            CardTitle(said.title, isHeader: true)
            ForEach(Array(said.lines.enumerated()), id: \.offset) { Text($0.element) }
            QuietButton(said.correct, isOutlined: true, action: correct)
        }
    }
}
