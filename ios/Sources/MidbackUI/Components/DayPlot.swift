// What is drawn in a chart over days? Columns of numbers by day, and where the scales have their marks.

import Foundation

/// A chart over days, without its words.
///
/// `low`, `high`: the ends of the scale of values. `from`, `until`: the first day and the last one, which is after it. `series`:
/// the most important first. `sessions`: days that have a tick at the bottom edge.
struct DayPlot: Equatable {
    var kind = DayPlotKind.dots
    var low: Double
    var high: Double
    var ticks: [DayPlotTick<Double>]
    var from: Int32
    var until: Int32
    var dayTicks: [DayPlotTick<Int32>]
    var series: [DayPlotSeries]
    var line: DayPlotLine?
    var band: ClosedRange<Double>?
    var sessions: [Int32] = []

    /// Whether that day is in it.
    func holds(_ day: Int32) -> Bool { from <= day && day <= until }
}

/// How the series of a chart are drawn.
enum DayPlotKind { case dots, bars, steps }

/// As many values as days, the oldest first.
struct DayPlotSeries: Equatable {
    let days: [Int32]
    let values: [Double]

    var points: [(day: Int32, value: Double)] { zip(days, values).map { ($0, $1) } }
}

/// A straight line through the first series.
struct DayPlotLine: Equatable {
    let from: Int32
    let until: Int32
    let first: Double
    let last: Double
}

/// A mark of a scale, and what stands beside it.
struct DayPlotTick<At: Equatable & Sendable>: Equatable {
    let at: At
    let label: String
}

/// What a part of a chart looks like, as a sign in front of its name. `series`: how many others come before it.
enum DayPlotSign: Equatable {
    case series(Int, DayPlotKind)
    case line, band, sessions
}

/// Which of several labels stand beside their marks: as many as keep clear of each other, evenly; the first and the last always.
///
/// `places`: where the label of each begins, in order. `sizes`: how long each is.
func labelsThatFit(_ places: [CGFloat], _ sizes: [CGFloat], gap: CGFloat) -> [Int] {
    let last = places.count - 1
    guard last > 0 else { return Array(places.indices) }
    for stride in 1...last {
        // The one before the last gives way to it.
        let between = Swift.stride(from: 0, to: last, by: stride).filter { $0 == 0 || last - $0 >= stride }
        let kept = between + [last]
        let isClear = zip(kept, kept.dropFirst()).allSatisfy { one, next in
            places[one] + sizes[one] + gap <= places[next]
        }
        if isClear { return kept }
    }
    return [0, last]
}
