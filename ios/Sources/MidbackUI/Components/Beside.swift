// How do words stand with their picture?

import SwiftUI

/// A picture with words at its side. Where there they would have little room, and with the largest letters, they stand below it:
/// beside it they would break within words.
struct Beside<Picture: View, Words: View>: View {
    let spacing: CGFloat
    @ViewBuilder let picture: Picture
    @ViewBuilder let words: Words

    @Environment(\.dynamicTypeSize) private var size
    /// So wide are some fourteen letters.
    @ScaledMetric(relativeTo: .body) private var least: CGFloat = 120

    init(spacing: CGFloat, @ViewBuilder picture: () -> Picture, @ViewBuilder words: () -> Words) {
        (self.spacing, self.picture, self.words) = (spacing, picture(), words())
    }

    var body: some View {
        PictureAndWords(spacing: spacing, least: size.isAccessibilitySize ? nil : least) {
            picture
            VStack(alignment: .leading, spacing: Space.tiny) { words }
                .frame(maxWidth: .infinity, alignment: .leading)
        }
    }
}

/// Words at the side of their picture where they have so much room there at `least`, and else below it; always below it without
/// a `least`. There can be no picture.
private struct PictureAndWords: Layout {
    let spacing: CGFloat
    let least: CGFloat?

    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
        guard let words = subviews.last else { return .zero }
        guard subviews.count > 1 else { return words.sizeThatFits(proposal) }
        let picture = subviews[0].sizeThatFits(.unspecified)
        if isBeside(picture, in: proposal.width) {
            let rest = words.sizeThatFits(beside(picture, in: proposal.width))
            return CGSize(
                width: picture.width + spacing + rest.width, height: max(picture.height, rest.height))
        }
        let rest = words.sizeThatFits(ProposedViewSize(width: proposal.width, height: nil))
        return CGSize(
            width: max(picture.width, rest.width), height: picture.height + Space.small + rest.height)
    }

    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
        guard let words = subviews.last else { return }
        guard subviews.count > 1 else {
            return words.place(
                at: bounds.origin, anchor: .topLeading, proposal: ProposedViewSize(bounds.size))
        }
        let picture = subviews[0].sizeThatFits(.unspecified)
        if isBeside(picture, in: bounds.width) {
            subviews[0].place(
                at: CGPoint(x: bounds.minX, y: bounds.midY), anchor: .leading,
                proposal: ProposedViewSize(picture))
            words.place(
                at: CGPoint(x: bounds.minX + picture.width + spacing, y: bounds.midY), anchor: .leading,
                proposal: beside(picture, in: bounds.width))
        } else {
            subviews[0].place(at: bounds.origin, anchor: .topLeading, proposal: ProposedViewSize(picture))
            words.place(
                at: CGPoint(x: bounds.minX, y: bounds.minY + picture.height + Space.small),
                anchor: .topLeading, proposal: ProposedViewSize(width: bounds.width, height: nil))
        }
    }

    private func isBeside(_ picture: CGSize, in width: CGFloat?) -> Bool {
        hasRoomBeside(picture.width + spacing, in: width, least: least)
    }

    private func beside(_ picture: CGSize, in width: CGFloat?) -> ProposedViewSize {
        ProposedViewSize(width: width.map { $0 - picture.width - spacing }, height: nil)
    }
}

/// Whether so much of a width is left beside what is taken; of one that is not known there is enough. Without a `least` nothing
/// is enough.
func hasRoomBeside(_ taken: CGFloat, in width: CGFloat?, least: CGFloat?) -> Bool {
    guard let least else { return false }
    return (width ?? .infinity) - taken >= least
}
