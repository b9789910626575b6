// What belongs together? A card holds it.

import SwiftUI

/// The ground of a card, and the ink on it.
enum Ground {
    case plain, caution, danger, calm, good

    var color: Color {
        switch self {
        case .plain: Palette.surface
        case .caution: Palette.caution
        case .danger: Palette.dangerContainer
        case .calm: Palette.secondaryContainer
        case .good: Palette.primaryContainer
        }
    }

    var ink: Color {
        switch self {
        case .plain: Palette.ink
        case .caution: Palette.onCaution
        case .danger: Palette.onDangerContainer
        case .calm: Palette.onSecondaryContainer
        case .good: Palette.onPrimaryContainer
        }
    }
}

/// One thing on a screen, on its own ground.
struct Card<Content: View>: View {
    var ground = Ground.plain
    var spacing = Space.small
    @ViewBuilder let content: Content

    init(_ ground: Ground = .plain, spacing: CGFloat = Space.small, @ViewBuilder content: () -> Content) {
        (self.ground, self.spacing, self.content) = (ground, spacing, content())
    }

    var body: some View {
        VStack(alignment: .leading, spacing: spacing) { content }
            .padding(Space.medium)
            .frame(maxWidth: .infinity, alignment: .leading)
            .foregroundStyle(ground.ink)
            .onGround(ground)
    }
}

extension View {
    /// On a card's ground. Paper on paper is hard to tell apart: a hairline says where the card ends; a coloured ground
    /// says so itself.
    func onGround(_ ground: Ground, isChosen: Bool = false) -> some View {
        let shape = RoundedRectangle(cornerRadius: Space.corner)
        return background(ground.color, in: shape)
            .overlay {
                if isChosen {
                    shape.strokeBorder(Palette.primary, lineWidth: thick)
                } else if ground == .plain {
                    shape.strokeBorder(Palette.hairline)
                }
            }
    }

    /// The ground and the edge of an answer, chosen or not.
    func choiceGround(isChosen: Bool) -> some View {
        let shape = RoundedRectangle(cornerRadius: Space.corner)
        return background(isChosen ? Palette.primaryContainer : Palette.surface, in: shape)
            .overlay {
                shape.strokeBorder(
                    isChosen ? Palette.primary : Palette.outline, lineWidth: isChosen ? thick : 1)
            }
            .contentShape(shape)
    }
}

/// A card that leads somewhere.
struct LinkCard<Content: View>: View {
    let action: @MainActor () -> Void
    @ViewBuilder let content: Content

    var body: some View {
        Button(action: action) {
            HStack(spacing: Space.small) {
                VStack(alignment: .leading, spacing: Space.tiny) { content }
                    .frame(maxWidth: .infinity, alignment: .leading)
                Sign.forward.image.foregroundStyle(Palette.quiet)
            }
            .padding(Space.medium)
            .foregroundStyle(Palette.ink)
            .multilineTextAlignment(.leading)
            .onGround(.plain)
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
    }
}

/// Things of one kind, one below the other, with a line between them.
struct ListCard<Rows: View>: View {
    @ViewBuilder let rows: Rows

    var body: some View {
        VStack(alignment: .leading, spacing: 0) { rows }.onGround(.plain)
    }
}

/// One thing in a list; all of the row is the target, where there is something to do with it.
///
/// `leads`: whether a tap leads to a screen of its own, rather than doing something at once. `isFirst`: no line above it.
/// `isChosen`: whether it is the one that is chosen, where the rows are answers of which one replaces the other.
struct ListRow<Picture: View, Content: View>: View {
    let isFirst: Bool
    let leads: Bool
    let isChosen: Bool?
    let action: (@MainActor () -> Void)?
    @ViewBuilder let picture: Picture
    @ViewBuilder let content: Content

    init(
        isFirst: Bool, leads: Bool = false, isChosen: Bool? = nil, action: (@MainActor () -> Void)? = nil,
        @ViewBuilder picture: () -> Picture = { EmptyView() }, @ViewBuilder content: () -> Content
    ) {
        (self.isFirst, self.leads, self.isChosen, self.action) = (isFirst, leads, isChosen, action)
        (self.picture, self.content) = (picture(), content())
    }

    var body: some View {
        VStack(spacing: 0) {
            if !isFirst { Divider() }
            if let action {
                Button(action: action) { row }
                    .buttonStyle(.plain)
                    .accessibilityAddTraits(isChosen == true ? .isSelected : [])
            } else {
                // What is only to be read is still read as one.
                row.accessibilityElement(children: .combine)
            }
        }
    }

    private var row: some View {
        HStack(spacing: Space.smallCorner) {
            if let isChosen { ChoiceMark(isChosen: isChosen, isRound: true) }
            Beside(spacing: Space.smallCorner) {
                picture
            } words: {
                content
            }
            if leads { Sign.forward.image.foregroundStyle(Palette.quiet) }
        }
        .multilineTextAlignment(.leading)
        .padding(.horizontal, Space.medium)
        .padding(.vertical, Space.smallCorner)
        .frame(minHeight: Space.step)
        .foregroundStyle(Palette.ink)
        .contentShape(Rectangle())
    }
}

/// How thick the edge of what is chosen is.
private let thick: CGFloat = 2
