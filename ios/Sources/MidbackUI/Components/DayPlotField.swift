// Where is everything of a chart, in a place of this size?

import SwiftUI

/// The numbers of a chart as places.
struct DayPlotField {
    let plot: DayPlot
    let size: CGSize
    /// What stands at the marks of the scale of values, and at those of the days.
    let values: [GraphicsContext.ResolvedText]
    let days: [GraphicsContext.ResolvedText]
    let isMirrored: Bool
    /// How large each of them is.
    let valueSizes: [CGSize]
    let daySizes: [CGSize]
    /// The room of the numbers.
    let gutter: CGFloat
    /// How many days usually lie between two values.
    private let usual: Int32

    init(_ plot: DayPlot, in context: GraphicsContext, _ size: CGSize, isMirrored: Bool) {
        let room = CGSize(width: CGFloat.infinity, height: .infinity)
        let word = { (label: String) in
            context.resolve(Text(label).font(.small).foregroundStyle(Palette.quiet))
        }
        (self.plot, self.size, self.isMirrored) = (plot, size, isMirrored)
        (values, days) = (plot.ticks.map { word($0.label) }, plot.dayTicks.map { word($0.label) })
        (valueSizes, daySizes) = (values.map { $0.measure(in: room) }, days.map { $0.measure(in: room) })
        gutter = valueSizes.map(\.width).max() ?? 0
        let gaps = plot.series.flatMap { zip($0.days, $0.days.dropFirst()).map { $1 - $0 } }.sorted()
        usual = max(gaps.isEmpty ? plot.until - plot.from : gaps[gaps.count / 2], 1)
    }

    private var beside: CGFloat { values.isEmpty ? 0 : gutter + air }

    var left: CGFloat { isMirrored ? 0 : beside }
    var right: CGFloat { size.width - (isMirrored ? beside : 0) }
    var width: CGFloat { max(right - left, 1) }
    var top: CGFloat { (valueSizes.map(\.height).max() ?? 0) / 2 }
    var bottom: CGFloat { size.height - (daySizes.map(\.height).max() ?? 0) - Self.under }

    private var isBars: Bool { plot.kind == .bars }

    /// A bar stands for the time that follows its day, and so the last day is part of the scale.
    private var end: Int32 { isBars ? plot.until + 1 : plot.until }
    private var span: CGFloat { CGFloat(max(end - plot.from, 1)) }

    /// How large a dot is: many of them are smaller, so that each can still be told.
    var dot: CGFloat { min(max(width * CGFloat(usual) / span * 0.45, 2.5), 5) }

    private var inset: CGFloat { isBars ? 2 : 7 }

    /// Time runs as text does.
    func x(_ day: Int32) -> CGFloat {
        let along = inset + (width - 2 * inset) * CGFloat(day - plot.from) / span
        return isMirrored ? right - along : left + along
    }

    func y(_ value: Double) -> CGFloat {
        bottom - (bottom - top) * CGFloat((value - plot.low) / max(plot.high - plot.low, .ulpOfOne))
    }

    /// Where a value is.
    func place(_ day: Int32, _ value: Double) -> CGPoint { CGPoint(x: x(day), y: y(value)) }

    /// From where to where a bar reaches that begins on a day; the next one begins there at the latest.
    func bar(_ day: Int32, before next: Int32?) -> (begin: CGFloat, end: CGFloat) {
        let sides = [x(day), x(min(next ?? end, day + usual, end))]
        let (begin, stop) = (sides.min() ?? 0, sides.max() ?? 0)
        let wide = min(max((stop - begin) * part, leastBar), mostBar)
        let middle = (begin + stop) / 2
        return (middle - wide / 2, middle + wide / 2)
    }

    /// Where a label begins that has its middle below a day, or as near to that as the edge allows.
    func under(_ day: Int32, _ label: CGSize) -> CGFloat {
        min(max(x(day) - label.width / 2, 0), max(0, size.width - label.width))
    }

    /// Between the plot and the labels of its days.
    static let under: CGFloat = 10
    /// Between the numbers and the plot.
    private let air: CGFloat = 6
    /// How much of its time a bar takes; the rest parts it from the next.
    private let part: CGFloat = 0.75
    private let leastBar: CGFloat = 1.5
    private let mostBar: CGFloat = 32
}
