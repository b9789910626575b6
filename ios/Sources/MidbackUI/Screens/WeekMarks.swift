// What are the days of this week?

import MidbackCore
import MidbackHome
import SwiftUI

/// The week, a day beside the other, each with a mark of its own shape, and below it what the marks mean. Where the letters
/// are too large for that, a day below the other, in words.
struct WeekMarks: View {
    let days: [PlanDay]
    var legend: [PlanMark] = []

    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if size.isAccessibilitySize {
            VStack(alignment: .leading, spacing: 0) {
                ForEach(days, id: \.day) { DayInWords(day: $0) }
            }
        } else {
            VStack(alignment: .leading, spacing: Space.small) {
                HStack(spacing: 0) {
                    ForEach(days, id: \.day) { DayInRow(day: $0) }
                }
                Legend(legend: legend)
            }
        }
    }
}

/// How steady the person is, and what their pain does, right below the week.
struct WeekSays: View {
    let lines: [String]

    var body: some View {
        if !lines.isEmpty {
            VStack(alignment: .leading, spacing: Space.tiny) {
                ForEach(Array(lines.enumerated()), id: \.offset) { Quiet($0.element) }
            }
        }
    }
}

private struct DayInRow: View {
    let day: PlanDay

    var body: some View {
        VStack(spacing: Space.small) {
            Text(day.short).font(.small).lineLimit(1).minimumScaleFactor(0.5)
            MarkView(day.mark.drawn, ink: day.ink)
        }
        .padding(.vertical, Space.small)
        .frame(maxWidth: .infinity)
        .foregroundStyle(day.ink)
        .framed(day.today)
        .accessibilityElement()
        .accessibilityLabel(day.spoken)
    }
}

private struct DayInWords: View {
    let day: PlanDay

    var body: some View {
        HStack(spacing: Space.small) {
            MarkView(day.mark.drawn, ink: day.ink)
            Text(day.spoken)
        }
        .padding(Space.small)
        .frame(maxWidth: .infinity, alignment: .leading)
        .foregroundStyle(day.ink)
        .framed(day.today)
        .accessibilityElement(children: .combine)
    }
}

/// What the marks mean, for the eye: VoiceOver says it with each day.
private struct Legend: View {
    let legend: [PlanMark]

    var body: some View {
        Flow(spacing: Space.medium, lineSpacing: Space.tiny) {
            ForEach(legend, id: \.text) { known in
                HStack(spacing: Space.tiny) {
                    MarkView(known.mark.drawn, ink: Palette.quiet)
                    Text(known.text).font(.small).foregroundStyle(Palette.quiet)
                }
            }
        }
        .accessibilityHidden(true)
    }
}

extension PlanDay {
    fileprivate var ink: Color { today ? Palette.onPrimaryContainer : Palette.ink }
}

extension View {
    /// Today stands in a frame.
    fileprivate func framed(_ isToday: Bool) -> some View {
        let shape = RoundedRectangle(cornerRadius: Space.smallCorner)
        return background(isToday ? Palette.primaryContainer : .clear, in: shape)
            .overlay { if isToday { shape.strokeBorder(Palette.primary, lineWidth: 2) } }
    }
}

extension PlanDayMark {
    /// The same as on the home screen's card.
    fileprivate var drawn: HomeCard.Mark {
        switch self {
        case .done: .done
        case .session: .session
        case .rest: .rest
        case .paused: .paused
        case .skipped: .skipped
        case .missed: .missed
        }
    }
}
