// How do things stand side by side, as many as fit, and go on below?

import SwiftUI

/// A row that is broken where the next thing does not fit.
struct Flow: Layout {
    var spacing: CGFloat = Space.small
    var lineSpacing: CGFloat = Space.small
    var isCentred = false

    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
        let lines = lines(of: subviews, in: proposal.width ?? .infinity)
        let height = lines.map(\.height).reduce(0, +) + lineSpacing * CGFloat(max(lines.count - 1, 0))
        let width = lines.map(\.width).max() ?? 0
        return CGSize(width: proposal.width.map { isCentred ? $0 : min($0, width) } ?? width, height: height)
    }

    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
        var top = bounds.minY
        for line in lines(of: subviews, in: bounds.width) {
            var left = bounds.minX + (isCentred ? (bounds.width - line.width) / 2 : 0)
            for index in line.members {
                let size = size(of: subviews[index], in: bounds.width)
                let place = CGPoint(x: left, y: top + (line.height - size.height) / 2)
                subviews[index].place(at: place, anchor: .topLeading, proposal: ProposedViewSize(size))
                left += size.width + spacing
            }
            top += line.height + lineSpacing
        }
    }

    private struct Line {
        var members: [Int] = []
        var width: CGFloat = 0
        var height: CGFloat = 0
    }

    /// Alone in its line, a thing may be as wide as the line, and breaks its own words.
    private func size(of view: LayoutSubview, in width: CGFloat) -> CGSize {
        let ideal = view.sizeThatFits(.unspecified)
        return ideal.width <= width ? ideal : view.sizeThatFits(ProposedViewSize(width: width, height: nil))
    }

    private func lines(of views: Subviews, in width: CGFloat) -> [Line] {
        var lines = [Line()]
        for index in views.indices {
            let size = size(of: views[index], in: width)
            let needed = lines[lines.count - 1].members.isEmpty ? size.width : spacing + size.width
            if lines[lines.count - 1].width + needed > width, !lines[lines.count - 1].members.isEmpty {
                lines.append(Line())
            }
            var line = lines[lines.count - 1]
            line.width += line.members.isEmpty ? size.width : spacing + size.width
            line.height = max(line.height, size.height)
            line.members.append(index)
            lines[lines.count - 1] = line
        }
        return lines
    }
}
