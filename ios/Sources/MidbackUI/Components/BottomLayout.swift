// How does what stays in place at the bottom of a screen share its room?

import SwiftUI

/// The buttons at the bottom, one below the other; on a low window side by side, as many as fit, so that they leave height to
/// the rest. What is left over of a row, they share.
struct BottomSteps: Layout {
    let isLow: Bool

    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
        let width = proposal.width ?? widths(of: subviews).max() ?? 0
        let heights = rows(of: subviews, in: width).map { height(of: $0, subviews) }
        return CGSize(width: width, height: heights.reduce(0, +) + gaps(between: heights.count))
    }

    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
        var top = bounds.minY
        for row in rows(of: subviews, in: bounds.width) {
            let height = height(of: row, subviews)
            var left = bounds.minX
            for (index, width) in row {
                subviews[index].place(
                    at: CGPoint(x: left + width / 2, y: top + height / 2), anchor: .center,
                    proposal: ProposedViewSize(width: width, height: nil))
                left += width + Space.small
            }
            top += height + Space.small
        }
    }

    private typealias Row = [(index: Int, width: CGFloat)]

    private func rows(of views: Subviews, in width: CGFloat) -> [Row] {
        let own = widths(of: views)
        let rows = isLow ? rowsThatFit(own, in: width, gap: Space.small) : own.indices.map { $0..<($0 + 1) }
        return rows.map { row in
            let taken = own[row].reduce(0, +) + gaps(between: row.count)
            let share = (width - taken) / CGFloat(row.count)
            // Alone, it is as wide as the place also where its words are wider, and wraps.
            return row.map { ($0, own[$0] + share) }
        }
    }

    /// How wide they are with their words in one line.
    private func widths(of views: Subviews) -> [CGFloat] {
        views.map { $0.sizeThatFits(.unspecified).width }
    }

    private func height(of row: Row, _ views: Subviews) -> CGFloat {
        row.map { views[$0.index].sizeThatFits(ProposedViewSize(width: $0.width, height: nil)).height }.max()
            ?? 0
    }

    private func gaps(between count: Int) -> CGFloat { Space.small * CGFloat(max(count - 1, 0)) }
}

/// Which of so wide things stand in a row together, in their order; each row has one at least.
func rowsThatFit(_ widths: [CGFloat], in room: CGFloat, gap: CGFloat) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var taken: CGFloat = 0
    for (at, width) in widths.enumerated() {
        if let last = rows.last, taken + gap + width <= room {
            rows[rows.count - 1] = last.lowerBound..<(at + 1)
            taken += gap + width
        } else {
            rows.append(at..<(at + 1))
            taken = width
        }
    }
    return rows
}

/// One below the other, as high as they would like to be, and together no higher than half of the room that there is. The last
/// has its height first: what is above it gives way.
struct NoHigherThanHalf: Layout {
    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
        let whole = subviews.map {
            $0.sizeThatFits(ProposedViewSize(width: proposal.width, height: nil))
        }
        let heights = heightsThatFit(whole.map(\.height), in: (proposal.height ?? .infinity) / 2)
        return CGSize(width: whole.map(\.width).max() ?? 0, height: heights.reduce(0, +))
    }

    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
        let whole = subviews.map {
            $0.sizeThatFits(ProposedViewSize(width: bounds.width, height: nil)).height
        }
        var top = bounds.minY
        for (view, height) in zip(subviews, heightsThatFit(whole, in: bounds.height)) {
            view.place(
                at: CGPoint(x: bounds.minX, y: top), anchor: .topLeading,
                proposal: ProposedViewSize(width: bounds.width, height: height))
            top += height
        }
    }
}

/// How high each of them can be, the last first.
func heightsThatFit(_ heights: [CGFloat], in room: CGFloat) -> [CGFloat] {
    var left = room
    let kept = heights.reversed().map { height in
        let kept = min(height, left)
        left -= kept
        return kept
    }
    return kept.reversed()
}
