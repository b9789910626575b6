// What do the values of a chart look like? Dots, bars and stairs, told apart by their shapes as well as by their colours.

import SwiftUI

extension DayPlotField {
    /// Everything between the scales.
    func draw(in context: GraphicsContext) {
        for day in plot.sessions where plot.holds(day) {
            let ends = [CGPoint(x: x(day), y: bottom), CGPoint(x: x(day), y: bottom - DayPlotInk.session)]
            context.stroke(
                Path { $0.addLines(ends) }, with: .color(Palette.quiet), lineWidth: DayPlotInk.sessionWidth)
        }
        if let line = plot.line {
            context.soft(from: place(line.from, line.first), to: place(line.until, line.last))
        }
        // What matters most lies on top.
        for (at, series) in plot.series.enumerated().reversed() {
            switch plot.kind {
            case .dots: dots(series, at, context)
            case .bars: bars(series, at, context)
            case .steps: stairs(series, at, context)
            }
        }
    }

    private func dots(_ series: DayPlotSeries, _ at: Int, _ context: GraphicsContext) {
        for point in series.points where plot.holds(point.day) {
            context.mark(at: place(point.day, point.value), half: dot, of: at)
        }
    }

    /// A bar of nothing is a line on the ground: it is no gap.
    private func bars(_ series: DayPlotSeries, _ at: Int, _ context: GraphicsContext) {
        for (index, point) in series.points.enumerated() where plot.holds(point.day) {
            let next = index + 1 < series.days.count ? series.days[index + 1] : nil
            let sides = bar(point.day, before: next)
            let wide = sides.end - sides.begin
            let top = min(y(point.value), bottom - 2)
            context.fill(
                Path(
                    roundedRect: CGRect(x: sides.begin, y: top, width: wide, height: bottom - top),
                    cornerRadius: min(wide / 3, 3)),
                with: .color(DayPlotInk.color(of: at)))
        }
    }

    /// A value holds until the next one, and the last one to the end; dots stand where it changed.
    private func stairs(_ series: DayPlotSeries, _ at: Int, _ context: GraphicsContext) {
        let points = series.points.map { place(min(max($0.day, plot.from), plot.until), $0.value) }
        guard let first = points.first, let last = points.last else { return }
        var corners = [first]
        var changes = [first]
        for (one, next) in zip(points, points.dropFirst()) {
            corners += [CGPoint(x: next.x, y: one.y), next]
            if one.y != next.y { changes.append(next) }
        }
        corners.append(CGPoint(x: x(plot.until), y: last.y))
        let color = DayPlotInk.color(of: at)
        context.stroke(Path { $0.addLines(corners) }, with: .color(color), style: DayPlotInk.stair)
        for change in changes {
            context.fill(Path(ellipseIn: CGRect(around: change, half: 4.5)), with: .color(color))
        }
    }
}

/// How a chart is drawn.
enum DayPlotInk {
    private static let colors = [Palette.primary, Palette.clay, Palette.quiet, Palette.amber]

    /// The colour of the series that comes after so many others.
    static func color(of many: Int) -> Color { colors[many % colors.count] }

    static let band = Palette.sageDrawn.opacity(0.28)
    static let stair = StrokeStyle(lineWidth: 2.5, lineCap: .round, lineJoin: .round)
    /// How long the tick of a session is.
    static let session: CGFloat = 8
    static let sessionWidth: CGFloat = 1.5
    /// How much is seen of the line that lies through the dots.
    fileprivate static let soft = 0.5
    fileprivate static let edge: CGFloat = 1.75
}

extension GraphicsContext {
    /// The line through the first series.
    fileprivate func soft(from first: CGPoint, to last: CGPoint) {
        stroke(
            Path { $0.addLines([first, last]) },
            with: .color(DayPlotInk.color(of: 0).opacity(DayPlotInk.soft)),
            style: StrokeStyle(lineWidth: 3, lineCap: .round))
    }

    /// Each series has a shape of its own: a dot, a ring, a triangle, a square, a diamond.
    fileprivate func mark(at place: CGPoint, half: CGFloat, of many: Int) {
        let color = DayPlotInk.color(of: many)
        switch many {
        case 0: fill(Path(ellipseIn: CGRect(around: place, half: half)), with: .color(color))
        case 1:
            // A dot of the first series that lies on it leaves its edge to be seen.
            let ring = Path(ellipseIn: CGRect(around: place, half: half + DayPlotInk.edge / 2))
            fill(ring, with: .color(Palette.surface))
            stroke(ring, with: .color(color), lineWidth: DayPlotInk.edge)
        case 2: fill(.polygon(around: place, half * 1.35, corners: 3), with: .color(color))
        case 3: fill(Path(CGRect(around: place, half: half * 0.9)), with: .color(color))
        default: fill(.polygon(around: place, half * 1.35, corners: 4), with: .color(color))
        }
    }
}

extension CGRect {
    /// As far to every side of its middle.
    init(around middle: CGPoint, half: CGFloat) {
        self.init(x: middle.x - half, y: middle.y - half, width: 2 * half, height: 2 * half)
    }
}

extension Path {
    /// A regular one with so many corners, the first of them at the top.
    fileprivate static func polygon(around middle: CGPoint, _ radius: CGFloat, corners: Int) -> Path {
        var path = Path()
        path.addLines(
            (0..<corners).map { corner in
                let angle = 2 * Double.pi * Double(corner) / Double(corners)
                return CGPoint(
                    x: middle.x + radius * CGFloat(sin(angle)), y: middle.y - radius * CGFloat(cos(angle)))
            })
        path.closeSubpath()
        return path
    }
}

/// What a part of a chart looks like, in front of its name.
struct DayPlotMark: View {
    let sign: DayPlotSign

    @ScaledMetric(relativeTo: .footnote) private var width: CGFloat = 20
    @ScaledMetric(relativeTo: .footnote) private var height: CGFloat = 18

    init(_ sign: DayPlotSign) { self.sign = sign }

    var body: some View {
        Canvas { context, size in
            let middle = CGPoint(x: size.width / 2, y: size.height / 2)
            switch sign {
            case .series(let many, let kind): draw(many, kind, at: middle, in: context)
            case .line:
                context.soft(
                    from: CGPoint(x: 2, y: middle.y), to: CGPoint(x: size.width - 2, y: middle.y))
            case .band:
                let place = CGRect(x: 0, y: size.height * 0.15, width: size.width, height: size.height * 0.7)
                context.fill(Path(roundedRect: place, cornerRadius: 2), with: .color(DayPlotInk.band))
            case .sessions:
                for x in [middle.x - 5, middle.x, middle.x + 5] {
                    let half = DayPlotInk.session / 2
                    let ends = [CGPoint(x: x, y: middle.y - half), CGPoint(x: x, y: middle.y + half)]
                    context.stroke(
                        Path { $0.addLines(ends) }, with: .color(Palette.quiet),
                        lineWidth: DayPlotInk.sessionWidth)
                }
            }
        }
        // As high as a line of the text beside it.
        .frame(width: width, height: height)
        .accessibilityHidden(true)
    }

    private func draw(_ many: Int, _ kind: DayPlotKind, at middle: CGPoint, in context: GraphicsContext) {
        let (color, half) = (DayPlotInk.color(of: many), middle.y)
        switch kind {
        case .dots: context.mark(at: middle, half: 5, of: many)
        case .bars:
            let bar = CGRect(x: middle.x - half / 2, y: half * 0.3, width: half, height: half * 1.4)
            context.fill(Path(roundedRect: bar, cornerRadius: 3), with: .color(color))
        case .steps:
            let corners = [
                CGPoint(x: 2, y: half * 1.4), CGPoint(x: middle.x, y: half * 1.4),
                CGPoint(x: middle.x, y: half * 0.6), CGPoint(x: 2 * middle.x - 2, y: half * 0.6),
            ]
            context.stroke(Path { $0.addLines(corners) }, with: .color(color), style: DayPlotInk.stair)
        }
    }
}
