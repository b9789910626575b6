// What are the days of this week?

import MidbackCore
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
            DayMark(mark: day.mark, ink: day.ink)
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
            DayMark(mark: day.mark, ink: day.ink)
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
                    DayMark(mark: known.mark, ink: Palette.quiet)
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

/// Each mark has a shape of its own; colour only repeats it.
private struct DayMark: View {
    let mark: PlanDayMark
    let ink: Color

    @ScaledMetric(relativeTo: .footnote) private var size: CGFloat = 26

    var body: some View {
        ZStack {
            switch mark {
            case .done:
                Circle().fill(Palette.primary)
                sign(.check, Palette.onPrimary)
            case .session:
                Circle().strokeBorder(Palette.primary, lineWidth: 2)
                Circle().fill(Palette.primary).frame(width: size * dot, height: size * dot)
            case .rest: sign(.minus, ink)
            case .paused: ring(with: .pause)
            case .skipped: ring(with: .forward)
            case .missed: Circle().strokeBorder(ink, lineWidth: 2)
            }
        }
        .frame(width: size, height: size)
    }

    @ViewBuilder private func ring(with inner: Sign) -> some View {
        Circle().strokeBorder(ink, lineWidth: 2)
        sign(inner, ink)
    }

    private func sign(_ sign: Sign, _ color: Color) -> some View {
        sign.image.font(.system(size: size * half, weight: .semibold)).foregroundStyle(color)
    }

    private let dot: CGFloat = 0.4
    private let half: CGFloat = 0.5
}
