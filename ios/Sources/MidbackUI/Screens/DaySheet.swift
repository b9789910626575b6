// Which day? The system's calendar asks for it, and is the only place where a day is a date.

import MidbackCore
import SwiftUI

/// Asks for a day, beginning with one, or with today.
struct DaySheet: View {
    let title: String
    /// What stands on the button that takes the day.
    let choose: String
    let close: @MainActor () -> Void
    let chosen: @MainActor (Day) -> Void

    @Environment(\.shell) private var shell
    @State private var date: Date

    init(
        _ title: String, choose: String, begin: Day?, close: @escaping @MainActor () -> Void,
        chosen: @escaping @MainActor (Day) -> Void
    ) {
        (self.title, self.choose, self.close, self.chosen) = (title, choose, close, chosen)
        _date = State(initialValue: begin?.date ?? Day.today?.date ?? .now)
    }

    var body: some View {
        SheetPage(title, close: shell.back, onClose: close) {
            DatePicker(title, selection: $date, displayedComponents: .date)
                .datePickerStyle(.graphical)
                .labelsHidden()
                .environment(\.timeZone, .gmt)
        } bottom: {
            PrimaryButton(choose) {
                if let day = Day(date) { chosen(day) }
                close()
            }
        }
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
