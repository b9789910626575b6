// How is it told at a glance what became of a day? By shapes; colour only repeats them.

import SwiftUI

/// What became of a day, as it is drawn.
enum MonthMark: Equatable { case done, partial, skipped, missed, rest, paused, planned, none }

/// The mark alone, beside a word that says the same: a disc, half of one, a dash, a ring of dots, two bars, a ring; nothing for a
/// day of rest.
struct MonthSign: View {
    let mark: MonthMark
    let ink: Color

    @ScaledMetric(relativeTo: .footnote) private var side: CGFloat = 14

    init(_ mark: MonthMark, ink: Color = Palette.quiet) { (self.mark, self.ink) = (mark, ink) }

    var body: some View {
        Canvas { context, size in draw(in: context, size) }
            .frame(width: side, height: side)
            .accessibilityHidden(true)
    }

    private func draw(in context: GraphicsContext, _ size: CGSize) {
        let least = min(size.width, size.height)
        let line = max(least / 7, 1.5)
        let middle = CGPoint(x: size.width / 2, y: size.height / 2)
        let radius = (least - line) / 2
        let ring = Path(ellipseIn: CGRect(around: middle, half: radius))
        let stroke = StrokeStyle(lineWidth: line, lineCap: .round)
        switch mark {
        case .done:
            context.fill(
                Path(ellipseIn: CGRect(around: middle, half: least / 2)), with: .color(Palette.primary))
        case .partial:
            context.stroke(ring, with: .color(Palette.primary), style: stroke)
            // The lower half, which is the same whichever way text runs.
            var half = Path()
            half.addArc(
                center: middle, radius: radius, startAngle: .zero, endAngle: .degrees(180), clockwise: false)
            half.closeSubpath()
            context.fill(half, with: .color(Palette.primary))
        case .skipped:
            bar(
                from: CGPoint(x: line, y: middle.y), to: CGPoint(x: size.width - line, y: middle.y), stroke,
                context)
        case .missed:
            let dash = 2 * CGFloat.pi * radius / dots
            context.stroke(
                ring, with: .color(ink), style: StrokeStyle(lineWidth: line, dash: [dash / 2, dash / 2]))
        case .paused:
            for part in bars {
                let x = size.width * part
                bar(
                    from: CGPoint(x: x, y: line), to: CGPoint(x: x, y: size.height - line), stroke, context)
            }
        case .planned: context.stroke(ring, with: .color(Palette.primary), style: stroke)
        case .rest, .none: break
        }
    }

    private func bar(
        from: CGPoint, to end: CGPoint, _ style: StrokeStyle, _ context: GraphicsContext
    ) {
        context.stroke(Path { $0.addLines([from, end]) }, with: .color(ink), style: style)
    }

    /// How many dots the ring of a missed day has.
    private let dots: CGFloat = 7
    /// Where the bars of a pause stand.
    private let bars: [CGFloat] = [0.32, 0.68]
}
