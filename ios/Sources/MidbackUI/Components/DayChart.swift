// How is it over time? A chart with its scales; what it shows is said beside it.

import SwiftUI

/// The picture of a chart. VoiceOver passes over it: the sentence and the table beside it say the same.
///
/// `isLow`: for a chart beside others of its kind: no higher than it has to be.
struct DayChart: View {
    let plot: DayPlot
    var isLow = false

    @Environment(\.layoutDirection) private var direction
    @ScaledMetric(relativeTo: .footnote) private var line: CGFloat = 18
    @ScaledMetric(relativeTo: .footnote) private var letters: CGFloat = 1

    init(_ plot: DayPlot, isLow: Bool = false) { (self.plot, self.isLow) = (plot, isLow) }

    var body: some View {
        Canvas { context, size in
            let field = DayPlotField(plot, in: context, size, isMirrored: direction == .rightToLeft)
            field.drawScales(in: context)
            field.draw(in: context)
            field.drawLabels(in: context)
        }
        // Below the plot stand the days; above it half of the topmost number has room.
        .frame(height: (isLow ? low : high) * min(letters, most) + line * 1.5 + DayPlotField.under)
        .frame(maxWidth: .infinity)
        .accessibilityHidden(true)
    }

    private let high: CGFloat = 168
    private let low: CGFloat = 88
    /// How much it grows with the letters: wider it cannot get.
    private let most: CGFloat = 2
}

extension DayPlotField {
    /// Faint lines across at every mark of the scale, one that stands for the lower end, and what is shaded between two values.
    fileprivate func drawScales(in context: GraphicsContext) {
        if let band = plot.band {
            let (top, bottom) = (y(band.upperBound), y(band.lowerBound))
            context.fill(
                Path(CGRect(x: left, y: top, width: width, height: bottom - top)),
                with: .color(DayPlotInk.band))
        }
        for tick in plot.ticks {
            across(at: y(tick.at), Palette.hairline, StrokeStyle(lineWidth: 1, dash: [2, 4]), context)
        }
        across(at: bottom, Palette.outline, StrokeStyle(lineWidth: 1), context)
        for tick in plot.dayTicks {
            let ends = [CGPoint(x: x(tick.at), y: bottom), CGPoint(x: x(tick.at), y: bottom + tickLength)]
            context.stroke(Path { $0.addLines(ends) }, with: .color(Palette.outline), lineWidth: 1)
        }
    }

    private func across(at y: CGFloat, _ color: Color, _ style: StrokeStyle, _ context: GraphicsContext) {
        let ends = [CGPoint(x: left, y: y), CGPoint(x: right, y: y)]
        context.stroke(Path { $0.addLines(ends) }, with: .color(color), style: style)
    }

    /// The numbers beside the lines and the days below, as many of them as keep clear of each other.
    fileprivate func drawLabels(in context: GraphicsContext) {
        // From the top down, so that places rise.
        let down = plot.ticks.indices.sorted { plot.ticks[$0].at > plot.ticks[$1].at }
        let tops = down.map { y(plot.ticks[$0].at) - valueSizes[$0].height / 2 }
        for at in labelsThatFit(tops, down.map { valueSizes[$0].height }, gap: 0) {
            // Numbers end where the plot begins.
            let x = isMirrored ? size.width - gutter : gutter - valueSizes[down[at]].width
            context.draw(values[down[at]], at: CGPoint(x: x, y: tops[at]), anchor: .topLeading)
        }
        let begins = plot.dayTicks.indices.map { under(plot.dayTicks[$0].at, daySizes[$0]) }
        let along = begins.indices.sorted { begins[$0] < begins[$1] }
        for at in labelsThatFit(along.map { begins[$0] }, along.map { daySizes[$0].width }, gap: gap) {
            let label = along[at]
            let place = CGPoint(x: begins[label], y: size.height - daySizes[label].height)
            context.draw(days[label], at: place, anchor: .topLeading)
        }
    }

    /// How far the mark of a day reaches below the plot.
    private var tickLength: CGFloat { 4 }
    /// Between two days.
    private var gap: CGFloat { 10 }
}
