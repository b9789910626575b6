// Which day? The system's calendar asks for it, and is the only place where a day is a date.

import MidbackCore
import SwiftUI

/// Asks for a day, beginning with one, or with today.
///
/// `choose`: what stands on the button that takes the day; without it each day that is tapped is taken at once. `within`: which
/// days can be chosen; any where there is none.
struct DaySheet: View {
    let title: String
    let choose: String?
    let within: ClosedRange<Day>?
    let close: @MainActor () -> Void
    let chosen: @MainActor (Day) -> Void

    @Environment(\.shell) private var shell
    @State private var date: Date

    init(
        _ title: String, choose: String?, begin: Day?, within: ClosedRange<Day>? = nil,
        close: @escaping @MainActor () -> Void, chosen: @escaping @MainActor (Day) -> Void
    ) {
        (self.title, self.choose, self.within) = (title, choose, within)
        (self.close, self.chosen) = (close, chosen)
        _date = State(initialValue: begin?.date ?? Day.today?.date ?? .now)
    }

    var body: some View {
        SheetPage(title, close: shell.back, onClose: close) {
            DatePicker(title, selection: $date, in: dates, displayedComponents: .date)
                .datePickerStyle(.graphical)
                .labelsHidden()
                .environment(\.timeZone, .gmt)
        } bottom: {
            if let choose {
                PrimaryButton(choose) {
                    take()
                    close()
                }
            }
        }
        .onChange(of: date) {
            if choose == nil { take() }
        }
    }

    private func take() {
        if let day = Day(date) { chosen(day) }
    }

    private var dates: ClosedRange<Date> {
        let (first, last) = (within?.lowerBound.date, within?.upperBound.date)
        // Days are told by their beginnings, and so is the one that is picked.
        return (first ?? .distantPast)...(last ?? .distantFuture)
    }
}

extension Day {
    /// What the phone's clock shows as today.
    fileprivate static var today: Day? { Day(.now, in: .current) }

    /// Its beginning in Greenwich, as whose days the calendar shows them: so no zone has a part in which day it is.
    fileprivate var date: Date? { try? Date(iso, strategy: Self.written(in: .gmt)) }

    fileprivate init?(_ date: Date, in zone: TimeZone = .gmt) {
        guard let day = try? Day(iso: date.formatted(Self.written(in: zone))) else { return nil }
        self = day
    }

    private static func written(in zone: TimeZone) -> Date.ISO8601FormatStyle {
        Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
    }
}
