// What is in reach of one thumb while both hands are busy? A few large buttons, always in the same places.

import SwiftUI

/// A large button with a sign and a word.
struct Control {
    let sign: Sign
    let label: String
    let action: @MainActor () -> Void
}

/// The buttons of something that runs: the dangerous one at the left, the main one in the middle. Where the words are too
/// long to stand side by side, the main one stands on top, and the others below it, side by side where they fit; no word is ever
/// cut.
struct ThumbControls: View {
    let main: Control
    let danger: Control
    let next: Control?
    /// Whether there is little height.
    let isLow: Bool

    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if size.isAccessibilitySize {
            ViewThatFits(in: .horizontal) {
                VStack(spacing: Space.smallCorner) {
                    Tile(control: main, look: .main, isBeside: true)
                    Shares(shares: next == nil ? [1] : [1, 1], gap: Space.smallCorner) {
                        Tile(control: danger, look: .danger)
                        if let next { Tile(control: next, look: .next) }
                    }
                }
                .fixedSize(horizontal: false, vertical: true)
                stack
            }
        } else {
            ViewThatFits(in: .horizontal) {
                Shares(shares: next == nil ? [1, wider] : [1, wider, 1], gap: Space.smallCorner) {
                    Tile(control: danger, look: .danger)
                    Tile(control: main, look: .main)
                    if let next { Tile(control: next, look: .next) }
                }
                .frame(minHeight: isLow ? low : tall)
                .fixedSize(horizontal: false, vertical: true)
                stack
            }
        }
    }

    private var stack: some View {
        VStack(spacing: Space.smallCorner) {
            Tile(control: main, look: .main, isBeside: true)
            Tile(control: danger, look: .danger, isBeside: true)
            if let next { Tile(control: next, look: .next, isBeside: true) }
        }
        .fixedSize(horizontal: false, vertical: true)
    }

    private let tall: CGFloat = 96
    private let low: CGFloat = 64
    /// How much more of what is left over the main button takes.
    private let wider: CGFloat = 1.5
}

/// Side by side, each as wide as its words, and what is left over by shares.
private struct Shares: Layout {
    let shares: [CGFloat]
    let gap: CGFloat

    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
        let widths = widths(of: subviews, in: proposal.width)
        let heights = zip(subviews, widths).map { view, width in
            view.sizeThatFits(ProposedViewSize(width: width, height: nil)).height
        }
        let width = widths.reduce(0, +) + gaps(between: subviews)
        return CGSize(width: width, height: max(heights.max() ?? 0, proposal.height ?? 0))
    }

    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
        var left = bounds.minX
        for (view, width) in zip(subviews, widths(of: subviews, in: bounds.width)) {
            view.place(
                at: CGPoint(x: left, y: bounds.minY), anchor: .topLeading,
                proposal: ProposedViewSize(width: width, height: bounds.height))
            left += width + gap
        }
    }

    private func widths(of views: Subviews, in room: CGFloat?) -> [CGFloat] {
        let own = views.map { $0.sizeThatFits(.unspecified).width }
        let left = max(0, (room ?? 0) - own.reduce(0, +) - gaps(between: views))
        let all = shares.reduce(0, +)
        return zip(own, shares).map { width, share in width + left * share / all }
    }

    private func gaps(between views: Subviews) -> CGFloat { gap * CGFloat(max(views.count - 1, 0)) }
}

private enum TileLook {
    case main, danger, next

    var ground: Color {
        switch self {
        case .main: Palette.primary
        case .danger: Palette.dangerContainer
        case .next: Palette.secondaryContainer
        }
    }

    var ink: Color {
        switch self {
        case .main: Palette.onPrimary
        case .danger: Palette.onDangerContainer
        case .next: Palette.onSecondaryContainer
        }
    }
}

private struct Tile: View {
    let control: Control
    let look: TileLook
    /// The sign stands beside the word, not above it.
    var isBeside = false

    var body: some View {
        Button(action: control.action) {
            ZStack {
                if isBeside {
                    HStack(spacing: Space.smallCorner) { words }
                } else {
                    VStack(spacing: Space.tiny) { words }
                }
            }
            .multilineTextAlignment(.center)
            .padding(Space.small)
            .frame(maxWidth: .infinity, maxHeight: .infinity)
            .frame(minHeight: 64)
            .foregroundStyle(look.ink)
            .background(look.ground, in: RoundedRectangle(cornerRadius: Space.corner))
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
    }

    @ViewBuilder private var words: some View {
        control.sign.image.font(look == .main ? .heading : .section)
        Text(control.label).font(look == .main ? .section : .label)
    }
}
