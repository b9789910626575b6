// What became of the days of a month, as the core tells it?

import MidbackCore
import SwiftUI

/// A month, and the ways to its neighbours.
struct MonthOfHistory: View {
    let month: CalendarMonth
    let turn: @MainActor (Day) -> Void
    let open: @MainActor (Day) -> Void

    var body: some View {
        SectionTitle(month.label)
        Month(
            title: month.title, previous: month.previous.map(way), next: month.next.map(way),
            columns: month.weekdays.map { ShortName(short: $0.short, spoken: $0.spoken) },
            blanks: Int(month.blanks),
            days: month.days.map(drawn), legend: meanings)
    }

    private func drawn(_ day: CalendarDay) -> MonthDay {
        let way: @MainActor () -> Void = { open(day.day) }
        return MonthDay(
            number: day.number, mark: MonthMark(day.state), spoken: day.spoken, isToday: day.today,
            open: day.opens ? way : nil)
    }

    /// A day of rest has no mark to be explained.
    private var meanings: [MonthMeaning] {
        month.legend.filter { $0.state != .rest }
            .map { MonthMeaning(mark: MonthMark($0.state), text: $0.text) }
    }

    private func way(_ to: CalendarTurn) -> MonthTurn { MonthTurn(label: to.label) { turn(to.month) } }
}

extension MonthMark {
    /// How a day is marked.
    init(_ state: DayState) {
        self =
            switch state {
            case .done: .done
            case .partial: .partial
            case .skipped: .skipped
            case .missed: .missed
            case .rest: .rest
            case .paused: .paused
            case .planned: .planned
            case .before: .none
            }
    }
}
