// What does a chart of the core show? Its sentence, its picture, what the marks mean, and the same as a table.

import MidbackCore
import SwiftUI

/// A chart on a card of its own.
struct ChartCard: View {
    let chart: Chart

    var body: some View {
        Card {
            CardTitle(chart.title, isHeader: true)
            ChartSentence(chart: chart)
            ChartParts(chart: chart)
        }
    }
}

/// What a chart shows. VoiceOver stops here, and not at the picture: so it is here that the chart can be heard as tones, too.
struct ChartSentence: View {
    let chart: Chart

    var body: some View { Text(chart.sentence).heard(as: chart) }
}

/// Everything below a chart's sentence; nothing where there is nothing to draw.
///
/// `isLow`: for one of many: no higher than it has to be.
struct ChartParts: View {
    let chart: Chart
    var isLow = false

    var body: some View {
        if !chart.series.isEmpty {
            DayChart(DayPlot(chart), isLow: isLow).padding(.top, Space.small)
            Legend(chart: chart)
            Table(table: chart.table)
        }
    }
}

extension DayPlot {
    fileprivate init(_ chart: Chart) {
        self.init(
            kind: DayPlotKind(chart.kind), low: chart.low, high: chart.high,
            ticks: zip(chart.ticks, chart.tickLabels).map { DayPlotTick(at: $0, label: $1) },
            from: chart.from, until: chart.until,
            dayTicks: zip(chart.dayTicks, chart.dayLabels).map { DayPlotTick(at: $0, label: $1) },
            series: chart.series.map { DayPlotSeries(days: $0.days, values: $0.values) },
            line: chart.line.map { line in
                DayPlotLine(from: line.from, until: line.until, first: line.first, last: line.last)
            },
            band: chart.band.map { band in min(band.low, band.high)...max(band.low, band.high) },
            sessions: chart.sessions)
    }
}

extension DayPlotKind {
    fileprivate init(_ kind: ChartKind) {
        self =
            switch kind {
            case .dots: .dots
            case .bars: .bars
            case .steps: .steps
            }
    }
}

/// What the marks mean, each beside its own.
private struct Legend: View {
    let chart: Chart

    var body: some View {
        Flow(spacing: Space.medium, lineSpacing: Space.tiny) {
            ForEach(Array(chart.series.enumerated()), id: \.offset) { at, series in
                Known(sign: .series(at, DayPlotKind(chart.kind)), label: series.label)
            }
            if let line = chart.line { Known(sign: .line, label: line.label) }
            if let band = chart.band { Known(sign: .band, label: band.label) }
            if !chart.sessions.isEmpty { Known(sign: .sessions, label: chart.sessionsLabel) }
        }
    }
}

private struct Known: View {
    let sign: DayPlotSign
    let label: String

    var body: some View {
        HStack(alignment: .top, spacing: Space.small) {
            DayPlotMark(sign)
            Text(label).font(.small).foregroundStyle(Palette.quiet)
        }
    }
}

/// The same in words, behind a tap.
private struct Table: View {
    let table: ChartTable

    @State private var isOpen = false

    var body: some View {
        if !table.cells.isEmpty {
            QuietButton(isOpen ? table.close : table.open, sign: isOpen ? .shut : .open) { isOpen.toggle() }
            if isOpen {
                let (cells, spoken) = (table.cells.lines, table.spoken.lines)
                ForEach(spoken.indices, id: \.self) { row in
                    Divider()
                    VStack(alignment: .leading, spacing: Space.tiny) {
                        ForEach(table.columns.indices, id: \.self) { at in
                            Cell(column: table.columns[at], text: cell(row, at, of: cells))
                        }
                    }
                    .accessibilityElement()
                    .accessibilityLabel(spoken[row])
                }
            }
        }
    }

    private func cell(_ row: Int, _ column: Int, of cells: [String]) -> String {
        let at = row * table.columns.count + column
        return cells.indices.contains(at) ? cells[at] : ""
    }
}

extension String {
    /// What of a text stands on lines of its own.
    var lines: [String] {
        isEmpty ? [] : split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

/// A value beside what it is of; in large letters below it, where it would break a word.
private struct Cell: View {
    let column: String
    let text: String

    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if size.isAccessibilitySize {
            VStack(alignment: .leading, spacing: 0) {
                Quiet(column)
                Text(text)
            }
        } else {
            HStack(alignment: .lastTextBaseline, spacing: Space.medium) {
                Quiet(column).frame(maxWidth: .infinity, alignment: .leading)
                Text(text).multilineTextAlignment(.trailing)
            }
        }
    }
}
