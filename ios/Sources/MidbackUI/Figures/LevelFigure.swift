// How does the movement look?

import MidbackCore
import SwiftUI

/// The figure of a level: its first picture until its loop is drawn. Both are of one view, so nothing jumps. Where the
/// person wants nothing to move: its start, its end and an arrow.
///
/// `tick`: which thirtieth of a second of its loop, where it is led; without one it moves by its own clock.
struct LevelFigure: View {
    let what: FigureOf
    let description: String
    var isMirrored = false
    var tick: (@MainActor () -> Int)?
    /// The most of the height that it takes.
    var tallest: CGFloat = tall

    @Environment(Figures.self) private var figures
    @Environment(\.accessibilityReduceMotion) private var reduceMotion
    @State private var loop: FigureLoop?
    @State private var isAsked = false

    var body: some View {
        ZStack {
            if let loop {
                Moving(loop: loop, tick: tick, isStill: reduceMotion)
                    .scaleEffect(x: isMirrored ? -1 : 1, y: 1)
                    .aspectRatio(loop.width / loop.height, contentMode: .fit)
                    .frame(maxWidth: .infinity, maxHeight: tallest)
                    .accessibilityElement()
                    .accessibilityLabel(description)
                    .accessibilityAddTraits(.isImage)
            } else if !isAsked {
                Color.clear.frame(height: min(tallest, tall) / 2)
            }
        }
        .task(id: what) {
            if let kept = figures.kept(what) {
                loop = kept
            } else {
                // The one before stays until then: an empty place would move all around it.
                let still = await figures.still(what)
                if Task.isCancelled { return }
                loop = still
            }
            isAsked = true
            // Where nothing may move the first bytes hold all that is shown.
            if !reduceMotion, let whole = await figures.loop(what), !Task.isCancelled { loop = whole }
        }
    }
}

/// Tall enough to see the back bend, and low enough to leave room for the words.
private let tall: CGFloat = 220

private struct Moving: View {
    let loop: FigureLoop
    let tick: (@MainActor () -> Int)?
    let isStill: Bool

    @State private var began = ContinuousClock.now

    var body: some View {
        if isStill || !loop.moves {
            Picture(loop: loop, picture: isStill ? FigureLoop.still : loop.frame(at: 0))
        } else if let tick {
            Picture(loop: loop, picture: loop.frame(at: tick()))
        } else {
            TimelineView(.animation(minimumInterval: 1 / ticksASecond)) { _ in
                let ticks = Int(began.duration(to: .now) / .seconds(1) * ticksASecond)
                Picture(loop: loop, picture: loop.frame(at: ticks))
            }
        }
    }

    private let ticksASecond = 30.0
}

/// One picture.
struct Picture: View {
    let loop: FigureLoop
    let picture: Int

    var body: some View {
        Canvas { context, size in loop.draw(picture, in: &context, size: size, colors: Palette.figure) }
    }
}
