// What does an exercise look like, small, beside its name in a list?

import MidbackCore
import SwiftUI

/// Words with the picture of what they are about at their side.
struct Pictured<Content: View>: View {
    let picture: LevelPicture
    @ViewBuilder let content: Content

    init(_ picture: LevelPicture, @ViewBuilder content: () -> Content) {
        (self.picture, self.content) = (picture, content())
    }

    var body: some View {
        Beside(spacing: Space.medium) {
            LevelThumb(picture)
        } words: {
            content
        }
    }
}

/// The still of a level; the name beside it says what it is. An empty ground where there is none.
struct LevelThumb: View {
    let picture: LevelPicture

    init(_ picture: LevelPicture) { self.picture = picture }

    var body: some View {
        Still(what: FigureOf(picture), isStart: false)
            .padding(Space.tiny)
            .frame(width: 80, height: 64)
            .background(Palette.surfaceLow, in: RoundedRectangle(cornerRadius: Space.smallCorner))
            .accessibilityHidden(true)
    }
}

/// Where the movement of a level begins, large and still. It says nothing that the words beside it do not.
struct AtRest: View {
    let picture: LevelPicture

    init(_ picture: LevelPicture) { self.picture = picture }

    var body: some View {
        Still(what: FigureOf(picture), isStart: true)
            .frame(maxWidth: .infinity)
            .frame(height: 160)
            .accessibilityHidden(true)
    }
}

private struct Still: View {
    let what: FigureOf
    let isStart: Bool

    @Environment(Figures.self) private var figures
    @State private var still: FigureLoop?

    var body: some View {
        ZStack {
            Color.clear
            if let still {
                Picture(loop: still, picture: isStart ? still.frame(at: 0) : FigureLoop.still)
            }
        }
        .task(id: what) {
            let found = await figures.still(what)
            if !Task.isCancelled { still = found }
        }
    }
}

/// Exercises, as pictures side by side.
struct Pictures: View {
    let pictures: [LevelPicture]

    init(_ pictures: [LevelPicture]) { self.pictures = pictures }

    var body: some View {
        if !pictures.isEmpty {
            Flow(isCentred: true) {
                ForEach(Array(pictures.enumerated()), id: \.offset) { LevelThumb($0.element) }
            }
        }
    }
}
