// What became of the days of a month? A calendar, each day with a mark of its own shape.

import SwiftUI

/// A text for the eye, and what VoiceOver says for it.
struct ShortName {
    let short: String
    let spoken: String
}

/// A day of a month; `open` shows what there is of it, where there is anything.
struct MonthDay {
    let number: String
    let mark: MonthMark
    let spoken: String
    let isToday: Bool
    let open: (@MainActor () -> Void)?
}

/// What a mark means.
struct MonthMeaning {
    let mark: MonthMark
    let text: String
}

/// The way to another month.
struct MonthTurn {
    let label: String
    let action: @MainActor () -> Void
}

/// A month, a week below the other.
///
/// `previous`, `next`: the ways to its neighbours. `columns`: the days of a week, from the one on which it begins here. `blanks`:
/// how many columns are empty before the first day. `legend`: what the marks mean.
struct Month: View {
    let title: String
    let previous: MonthTurn?
    let next: MonthTurn?
    let columns: [ShortName]
    let blanks: Int
    let days: [MonthDay]
    let legend: [MonthMeaning]

    var body: some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            head
            HStack(spacing: 0) {
                ForEach(columns.indices, id: \.self) { Weekday(day: columns[$0]) }
            }
            ForEach(Array(stride(from: 0, to: blanks + days.count, by: width)), id: \.self) { first in
                HStack(spacing: 0) {
                    ForEach(first..<first + width, id: \.self) { cell(at: $0 - blanks) }
                }
            }
            Legend(legend: legend)
        }
        // A finger's width for each day, also on a narrow phone.
        .padding(Space.tiny)
        .foregroundStyle(Palette.ink)
        .onGround(.plain)
        .onChange(of: title) { _, now in Aloud.say(now) }
    }

    private var width: Int { max(columns.count, 1) }

    @ViewBuilder private func cell(at day: Int) -> some View {
        if days.indices.contains(day) {
            DayOfMonth(day: days[day])
        } else {
            Color.clear.frame(maxWidth: .infinity, maxHeight: 1)
        }
    }

    private var head: some View {
        HStack(spacing: 0) {
            Text(title)
                .font(.name)
                .frame(maxWidth: .infinity, alignment: .leading)
                .padding(.leading, Space.medium - Space.tiny)
            turn(.back, previous)
            turn(.forward, next)
        }
    }

    /// A month that cannot be turned to leaves its place free, so that the other button stays under the thumb.
    @ViewBuilder private func turn(_ sign: Sign, _ turn: MonthTurn?) -> some View {
        if let turn {
            Button(action: turn.action) {
                Label(turn.label, systemImage: sign.rawValue)
                    .labelStyle(.iconOnly)
                    .frame(minWidth: Space.target, minHeight: Space.target)
                    .foregroundStyle(Palette.primary)
                    .contentShape(Rectangle())
            }
            .buttonStyle(.plain)
        } else {
            Color.clear.frame(width: Space.target, height: Space.target)
        }
    }
}

private struct Weekday: View {
    let day: ShortName

    var body: some View {
        Text(day.short)
            .font(.small)
            .lineLimit(1)
            .minimumScaleFactor(0.5)
            .foregroundStyle(Palette.quiet)
            .frame(maxWidth: .infinity)
            .accessibilityLabel(day.spoken)
    }
}

/// A number with its mark below it; today stands in a frame.
private struct DayOfMonth: View {
    let day: MonthDay

    var body: some View {
        if let open = day.open {
            Button(action: open) { drawn.accessibilityElement().accessibilityLabel(day.spoken) }
                .buttonStyle(.plain)
        } else {
            drawn.accessibilityElement().accessibilityLabel(day.spoken)
        }
    }

    private var drawn: some View {
        let shape = RoundedRectangle(cornerRadius: Space.small)
        return VStack(spacing: 2) {
            Text(day.number).font(.small).lineLimit(1).minimumScaleFactor(0.5)
            MonthSign(day.mark, ink: ink)
        }
        .padding(.vertical, Space.tiny)
        .frame(maxWidth: .infinity, minHeight: high)
        .foregroundStyle(ink)
        .background(day.isToday ? Palette.primaryContainer : .clear, in: shape)
        .overlay { if day.isToday { shape.strokeBorder(Palette.primary, lineWidth: 2) } }
        .contentShape(shape)
    }

    private var ink: Color {
        day.isToday ? Palette.onPrimaryContainer : day.open == nil ? Palette.quiet : Palette.ink
    }

    private let high: CGFloat = 52
}

/// What the marks mean, for the eye: VoiceOver says it with each day.
private struct Legend: View {
    let legend: [MonthMeaning]

    var body: some View {
        if !legend.isEmpty {
            Flow(spacing: Space.medium, lineSpacing: Space.tiny) {
                ForEach(legend, id: \.text) { known in
                    HStack(spacing: Space.tiny) {
                        MonthSign(known.mark)
                        Text(known.text).font(.small).foregroundStyle(Palette.quiet)
                    }
                }
            }
            .padding(.horizontal, Space.smallCorner)
            .padding(.vertical, Space.small)
            .accessibilityHidden(true)
        }
    }
}
