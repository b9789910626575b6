// What can be opened for more, and put away again?

import SwiftUI

/// A card with a head that is always there and a body that a tap on the head shows or hides.
///
/// `isChosen`: whether it is the one among its like; its head says so too. `foot` stands below the head, as wide as the card,
/// whether it is open or not. `menu`: what a long touch on the head offers besides.
struct ExpandableCard<Head: View, Foot: View, Items: View, Content: View>: View {
    @Binding var isOpen: Bool
    var isChosen = false
    @ViewBuilder let content: Content
    @ViewBuilder let head: Head
    @ViewBuilder let foot: Foot
    @ViewBuilder let menu: Items

    init(
        isOpen: Binding<Bool>, isChosen: Bool = false, @ViewBuilder content: () -> Content,
        @ViewBuilder head: () -> Head, @ViewBuilder foot: () -> Foot = { EmptyView() },
        @ViewBuilder menu: () -> Items = { EmptyView() }
    ) {
        (_isOpen, self.isChosen) = (isOpen, isChosen)
        (self.content, self.head, self.foot, self.menu) = (content(), head(), foot(), menu())
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 0) {
            top
                .padding([.horizontal, .top], Space.medium)
                .padding(.bottom, foot.isNothing ? (isOpen ? Space.small : Space.medium) : 0)
            foot
            if isOpen {
                VStack(alignment: .leading, spacing: Space.small) { content }
                    .padding([.horizontal, .bottom], Space.medium)
            }
        }
        .foregroundStyle(Palette.ink)
        .onGround(.plain, isChosen: isChosen)
    }

    @ViewBuilder private var top: some View {
        if Items.self == EmptyView.self {
            Expandable(isOpen: $isOpen) { head }
        } else {
            Expandable(isOpen: $isOpen) { head }.contextMenu { menu }
        }
    }
}

/// What is tapped to show or hide more below it. The system says by itself whether it is open.
struct Expandable<Head: View>: View {
    @Binding var isOpen: Bool
    @ViewBuilder let head: Head

    var body: some View {
        DisclosureGroup(isExpanded: $isOpen) {
            EmptyView()
        } label: {
            VStack(alignment: .leading, spacing: Space.tiny) { head }
                .multilineTextAlignment(.leading)
                .frame(maxWidth: .infinity, minHeight: Space.target, alignment: .leading)
                .foregroundStyle(Palette.ink)
        }
        .tint(Palette.quiet)
    }
}
