// What do all screens have in common? A title, what scrolls under it, and the next step in reach of a thumb.

import SwiftUI

/// A whole screen.
///
/// `overline`: what it belongs to, small above its title. `isMain`: one of the app's main places, whose short title stands
/// in the bar; elsewhere it can be a question of two lines, and scrolls with the content. `isFilled`: the content is as high as
/// its place at least, so that a `Spacer` in it keeps what follows low. `wanted`: what is to come into view. `said`: words that
/// stand above the buttons at the bottom.
struct Scaffold<Content: View, Said: View, Bottom: View>: View {
    let title: String
    var overline: String?
    var isMain = false
    var isFilled = false
    var wanted: Wanted?
    @ViewBuilder let content: Content
    @ViewBuilder let said: Said
    @ViewBuilder let bottom: Bottom

    init(
        _ title: String, overline: String? = nil, isMain: Bool = false, isFilled: Bool = false,
        wanted: Wanted? = nil, @ViewBuilder content: () -> Content,
        @ViewBuilder said: () -> Said = { EmptyView() },
        @ViewBuilder bottom: () -> Bottom = { EmptyView() }
    ) {
        (self.title, self.overline, self.isMain, self.isFilled) = (title, overline, isMain, isFilled)
        (self.wanted, self.content, self.said, self.bottom) = (wanted, content(), said(), bottom())
    }

    var body: some View {
        ScrollViewReader { view in
            page
                .scrollDismissesKeyboard(.interactively)
                .onChange(of: wanted) { _, now in
                    if let now { view.scrollTo(now.id, anchor: .top) }
                }
        }
        .background(Palette.background)
        .safeAreaInset(edge: .bottom, spacing: 0) { BottomArea(said: said) { bottom } }
        .barTitle(title, isMain: isMain)
    }

    @ViewBuilder private var page: some View {
        if isFilled {
            GeometryReader { place in scrolled(leastHeight: place.size.height) }
        } else {
            scrolled(leastHeight: nil)
        }
    }

    private func scrolled(leastHeight: CGFloat?) -> some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Space.medium) {
                if !isMain { Heading(title: title, overline: overline) }
                content
            }
            .padding(Space.medium)
            .frame(maxWidth: Space.column)
            .frame(maxWidth: .infinity, minHeight: leastHeight)
        }
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

/// What stays in place under a screen: the main action, at most one quieter one under it, or beside it on a low window. With
/// large letters on a low window it scrolls too, rather than push the content out.
///
/// `said`: words above them. Where there is little room it is they that scroll, so that what can be done stays in sight.
struct BottomArea<Said: View, Steps: View>: View {
    let said: Said
    @ViewBuilder let steps: Steps

    @Environment(\.verticalSizeClass) private var height

    init(said: Said = EmptyView(), @ViewBuilder steps: () -> Steps) {
        (self.said, self.steps) = (said, steps())
    }

    var body: some View {
        if !said.isNothing || !steps.isNothing {
            NoHigherThanHalf {
                if !said.isNothing {
                    part(.top) { VStack(alignment: .leading, spacing: Space.small) { said } }
                }
                part(.vertical) { BottomSteps(isLow: isLow) { steps } }
            }
            .background(.bar)
        }
    }

    private func part<Part: View>(_ edges: Edge.Set, @ViewBuilder _ part: () -> Part) -> some View {
        ScrollView {
            part()
                .padding(.horizontal, Space.medium)
                .padding(edges, isLow ? Space.small : Space.medium)
                .frame(maxWidth: Space.column)
                .frame(maxWidth: .infinity)
        }
        .scrollBounceBehavior(.basedOnSize)
    }

    /// Whether there is little height: a phone on its side.
    private var isLow: Bool { height == .compact }
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
