// What do all screens have in common? A title, what scrolls under it, and the next step in reach of a thumb.

import SwiftUI

/// A whole screen.
///
/// `overline`: what it belongs to, small above its title. `isMain`: one of the app's main places, whose short title stands
/// in the bar; elsewhere it can be a question of two lines, and scrolls with the content. `wanted`: what is to come into view.
struct Scaffold<Content: View, Bottom: View>: View {
    let title: String
    var overline: String?
    var isMain = false
    var wanted: Wanted?
    @ViewBuilder let content: Content
    @ViewBuilder let bottom: Bottom

    init(
        _ title: String, overline: String? = nil, isMain: Bool = false, wanted: Wanted? = nil,
        @ViewBuilder content: () -> Content, @ViewBuilder bottom: () -> Bottom = { EmptyView() }
    ) {
        (self.title, self.overline, self.isMain, self.wanted) = (title, overline, isMain, wanted)
        (self.content, self.bottom) = (content(), bottom())
    }

    var body: some View {
        ScrollViewReader { view in
            ScrollView {
                VStack(alignment: .leading, spacing: Space.medium) {
                    if !isMain { Heading(title: title, overline: overline) }
                    content
                }
                .padding(Space.medium)
                .frame(maxWidth: Space.column)
                .frame(maxWidth: .infinity)
            }
            .scrollDismissesKeyboard(.interactively)
            .onChange(of: wanted) { _, now in
                if let now { view.scrollTo(now.id, anchor: .top) }
            }
        }
        .background(Palette.background)
        .safeAreaInset(edge: .bottom, spacing: 0) { BottomArea { bottom } }
        .barTitle(title, isMain: isMain)
    }
}

/// Something on a screen that is to come into view, by the id that it was given there.
struct Wanted: Equatable {
    let id: String
    /// Rises each time: the same can be wanted again, after somebody has scrolled away from it.
    let turn: Int

    /// What is wanted after this was.
    static func next(_ id: String, after before: Wanted?) -> Wanted {
        Wanted(id: id, turn: (before?.turn ?? 0) + 1)
    }
}

/// The title of a screen, where it does not stand in the bar.
struct Heading: View {
    let title: String
    var overline: String?

    var body: some View {
        if !title.isEmpty || overline != nil {
            VStack(alignment: .leading, spacing: Space.tiny) {
                if let overline { Text(overline).font(.label).foregroundStyle(Palette.quiet) }
                if !title.isEmpty { Text(title).font(.heading).accessibilityAddTraits(.isHeader) }
            }
        }
    }
}

/// What stays in place under a screen: the main action, at most one quieter one under it. With large letters on a low window
/// it scrolls too, rather than push the content out.
struct BottomArea<Content: View>: View {
    @ViewBuilder let content: Content

    var body: some View {
        if !content.isNothing {
            NoHigherThanHalf {
                ScrollView {
                    VStack(spacing: Space.small) { content }
                        .padding(Space.medium)
                        .frame(maxWidth: Space.column)
                        .frame(maxWidth: .infinity)
                }
                .scrollBounceBehavior(.basedOnSize)
            }
            .background(.bar)
        }
    }
}

extension View {
    /// The title in the bar where it is short; elsewhere it only names the way back here.
    func barTitle(_ title: String, isMain: Bool) -> some View {
        navigationTitle(title)
            .navigationBarTitleDisplayMode(isMain ? .large : .inline)
            .toolbar {
                if !isMain {
                    ToolbarItem(placement: .principal) { Text("").accessibilityHidden(true) }
                }
            }
    }
}
