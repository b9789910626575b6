// Does it help? How steadily a person exercises, what their answers say over time, and what changed and why.

import MidbackCore
import MidbackKit
import SwiftUI

struct ProgressRoute: View {
    @State private var range = ProgressRange.twelveWeeks

    var body: some View {
        Asked(wish: range) { [range] in
            try $0.progress(range: range, now: $1)
        } content: {
            ProgressPage(screen: $0, range: $range)
        }
    }
}

/// The Progress screen. `range`: how far it looks back.
struct ProgressPage: View {
    let screen: ProgressScreen
    @Binding var range: ProgressRange

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title, isMain: true) {
            Choices(screen.ranges.map { Choice($0.label, isChosen: $0.selected) }) {
                range = screen.ranges[$0].range
            }
            .together(as: screen.rangesLabel)
            CheckInDue(card: screen.checkIn) { places.open(.checkIn()) }
            if let empty = screen.empty {
                Panel(sign: .progress, title: empty.heading, text: empty.text)
            } else {
                ForEach(screen.numbers, id: \.label) { Number(number: $0) }
                ForEach(screen.charts, id: \.title) { ChartCard(chart: $0) }
                Ladders(screen: screen)
                Changes(screen: screen)
                Events(screen: screen)
            }
            ListCard {
                ListRow(isFirst: true, leads: true) {
                    places.open(.history)
                } content: {
                    Text(screen.openHistory).font(.name)
                }
                ListRow(isFirst: false, leads: true) {
                    places.open(.report)
                } content: {
                    Text(screen.openReport).font(.name)
                }
            }
        }
    }
}

/// The check-in stands out as long as it is time for it.
private struct CheckInDue: View {
    let card: CheckInCard
    let open: @MainActor () -> Void

    var body: some View {
        Card(card.due ? .good : .plain) {
            CardTitle(card.heading, isHeader: true)
            if card.due {
                Text(card.text)
                PrimaryButton(card.open, action: open)
            } else {
                Quiet(card.text)
                QuietButton(card.open, isOutlined: true, action: open)
            }
        }
    }
}

/// One number, large, and what it means; read as one.
private struct Number: View {
    let number: ProgressNumber

    var body: some View {
        Card(spacing: Space.tiny) {
            Text(number.value).font(.number).foregroundStyle(Palette.primary)
            CardTitle(number.label)
            Quiet(number.help)
        }
        .accessibilityElement(children: .combine)
    }
}

private struct Ladders: View {
    let screen: ProgressScreen

    var body: some View {
        if !screen.ladders.isEmpty {
            SectionTitle(screen.laddersTitle)
            ForEach(screen.ladders, id: \.exercise) { ladder in
                Card {
                    Pictured(ladder.picture) {
                        CardTitle(ladder.chart.title, isHeader: true)
                        ChartSentence(chart: ladder.chart)
                    }
                    ChartParts(chart: ladder.chart, isLow: true)
                }
            }
        }
    }
}

private struct Changes: View {
    let screen: ProgressScreen

    var body: some View {
        SectionTitle(screen.changesTitle)
        if !screen.changes.isEmpty {
            ListCard {
                ForEach(Array(screen.changes.enumerated()), id: \.offset) { at, change in
                    ListRow(isFirst: at == 0, picture: { LevelThumb(change.picture) }) {
                        HStack(spacing: Space.small) {
                            VStack(alignment: .leading, spacing: Space.tiny) {
                                Quiet(change.date)
                                Text(change.name).font(.name)
                            }
                            .frame(maxWidth: .infinity, alignment: .leading)
                            Direction(change.direction, level: .level)
                        }
                        Text(change.text)
                        Quiet(change.reason)
                    }
                }
            }
        }
        if let note = screen.changesNote { Quiet(note) }
    }
}

private struct Events: View {
    let screen: ProgressScreen

    var body: some View {
        if !screen.events.isEmpty {
            SectionTitle(screen.eventsTitle)
            ListCard {
                ForEach(Array(screen.events.enumerated()), id: \.offset) { at, event in
                    ListRow(isFirst: at == 0) {
                        Quiet(event.date)
                        Text(event.text)
                    }
                }
            }
        }
    }
}
