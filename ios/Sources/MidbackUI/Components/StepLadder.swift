// How far up is it? Small steps that rise from left to right, level by level, and the one that is reached.

import SwiftUI

/// A level of a ladder.
///
/// `steps`: how many it has. `present`: which of them is reached, from 1; none where that is on another level. `isPassed`:
/// whether it is below the one that is reached.
struct LadderLevel {
    let title: String
    let steps: Int
    let present: Int?
    let isPassed: Bool
}

/// Levels beside one another, as a staircase. Where their titles have no room for that, one below the other. It says nothing
/// to VoiceOver: the same stands beside it in words.
struct StepLadder: View {
    let levels: [LadderLevel]

    init(_ levels: [LadderLevel]) { self.levels = levels }

    var body: some View {
        ViewThatFits(in: .horizontal) {
            staircase
            stacked
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .accessibilityHidden(true)
    }

    /// Each level goes on where the one before it ends.
    private var staircase: some View {
        let all = levels.map(\.steps).reduce(0, +)
        return Stairs(steps: levels.map(\.steps)) {
            ForEach(Array(levels.enumerated()), id: \.offset) { at, level in
                let below = levels[..<at].map(\.steps).reduce(0, +)
                VStack(alignment: .leading, spacing: Space.tiny) {
                    Steps(level: level) { part(below + $0, of: max(all - 1, 1)) }.frame(height: high)
                    LevelTitle(level: level)
                }
            }
        }
    }

    private var stacked: some View {
        Grid(alignment: .bottomLeading, horizontalSpacing: Space.medium, verticalSpacing: Space.small) {
            ForEach(Array(levels.enumerated()), id: \.offset) { _, level in
                GridRow {
                    LevelTitle(level: level)
                    Steps(level: level) { part($0 + 1, of: level.steps) }.frame(height: low)
                }
            }
        }
    }

    /// How high a step is: the first has a height too.
    private func part(_ step: Int, of steps: Int) -> CGFloat {
        lowest + (1 - lowest) * CGFloat(step) / CGFloat(steps)
    }

    private let high: CGFloat = 88
    private let low: CGFloat = 44
    /// The height of the first step, as a part of the last one's.
    private let lowest: CGFloat = 0.2
}

private struct LevelTitle: View {
    let level: LadderLevel

    var body: some View {
        Text(level.title)
            .font(.small.weight(.medium))
            .fixedSize()
            .foregroundStyle(level.present == nil ? Palette.quiet : Palette.primary)
    }
}

/// Levels beside one another, with steps as wide as they can be. Asked how wide it would like to be, it says how narrow it
/// can be.
private struct Stairs: Layout {
    let steps: [Int]

    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
        let widths = widths(of: subviews, in: proposal.width ?? 0)
        let heights = zip(subviews, widths).map { view, width in height(of: view, width) }
        return CGSize(
            width: widths.reduce(0, +) + gap * CGFloat(max(widths.count - 1, 0)), height: heights.max() ?? 0)
    }

    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
        var left = bounds.minX
        for (view, width) in zip(subviews, widths(of: subviews, in: proposal.width ?? 0)) {
            view.place(
                at: CGPoint(x: left, y: bounds.maxY), anchor: .bottomLeading,
                proposal: ProposedViewSize(width: width, height: height(of: view, width)))
            left += width + gap
        }
    }

    private func height(of view: LayoutSubview, _ width: CGFloat) -> CGFloat {
        view.sizeThatFits(ProposedViewSize(width: width, height: nil)).height
    }

    /// How wide each level is: none is narrower than its title.
    private func widths(of views: Subviews, in room: CGFloat) -> [CGFloat] {
        let titles = views.map { $0.sizeThatFits(.unspecified).width }
        let free = room - gap * CGFloat(max(views.count - 1, 0))
        var step = mostStep
        while true {
            let widths = zip(steps, titles).map { max(step * CGFloat($0), $1) }
            if step <= leastStep || widths.reduce(0, +) <= free { return widths }
            step -= finely
        }
    }

    private let gap: CGFloat = 12
    private let leastStep: CGFloat = 3
    /// By how much steps are made narrower until all have room.
    private let finely: CGFloat = 0.5
}

/// The steps of a level; what is passed is filled, what is to come is empty, and a pointer stands over the present one.
private struct Steps: View {
    let level: LadderLevel
    let rise: (Int) -> CGFloat

    @Environment(\.layoutDirection) private var direction

    var body: some View {
        Canvas { context, size in
            let pitch = min(size.width / CGFloat(level.steps), mostStep)
            let bar = max(pitch - max(pitch / 4, 1), 1)
            for step in 0..<level.steps {
                let height = (size.height - pointer - air) * rise(step)
                let begin = pitch * CGFloat(step)
                let left = direction == .rightToLeft ? size.width - begin - bar : begin
                let place = CGRect(x: left, y: size.height - height, width: bar, height: height)
                if level.present == step + 1 {
                    fill(place, Palette.primary, context)
                    point(at: CGPoint(x: place.midX, y: place.minY - air), in: size.width, context)
                } else if level.isPassed || step + 1 < level.present ?? 0 {
                    fill(place, Palette.sageDrawn, context)
                } else {
                    // The edge lies within the bar.
                    let edge = place.insetBy(dx: 0.5, dy: 0.5)
                    context.stroke(outline(of: edge), with: .color(Palette.outline), lineWidth: 1)
                }
            }
        }
    }

    private func fill(_ bar: CGRect, _ color: Color, _ context: GraphicsContext) {
        context.fill(outline(of: bar), with: .color(color))
    }

    private func outline(of bar: CGRect) -> Path {
        Path(roundedRect: bar, cornerRadius: min(bar.width / 3, round))
    }

    /// A small triangle with its tip there; at the edge it is moved inwards rather than cut.
    private func point(at tip: CGPoint, in width: CGFloat, _ context: GraphicsContext) {
        let half = pointer * slender
        let x = min(max(tip.x, half), max(half, width - half))
        var path = Path()
        path.move(to: CGPoint(x: x, y: tip.y))
        path.addLine(to: CGPoint(x: x - half, y: tip.y - pointer))
        path.addLine(to: CGPoint(x: x + half, y: tip.y - pointer))
        path.closeSubpath()
        context.fill(path, with: .color(Palette.primary))
    }

    private let pointer: CGFloat = 8
    /// Half of the pointer's width, as a part of its height.
    private let slender: CGFloat = 0.7
    /// Between the pointer and its step.
    private let air: CGFloat = 2
    private let round: CGFloat = 3
}

/// How wide a step is at most.
private let mostStep: CGFloat = 24
