// How does the movement look?

import MidbackCore
import SwiftUI

/// The figure of a level: its room, then its first picture, then its loop. All are of one view, so nothing jumps. Where
/// the person wants nothing to move: its start, its end and an arrow.
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

    var body: some View {
        ZStack {
            if let loop {
                Moving(loop: loop, tick: tick, isStill: reduceMotion)
                    .scaleEffect(x: isMirrored ? -1 : 1, y: 1)
                    .fitting(loop.width / loop.height, tallest)
                    .accessibilityElement()
                    .accessibilityLabel(description)
                    .accessibilityAddTraits(.isImage)
            } else if let aspect = figures.aspect(what) {
                Color.clear.fitting(aspect, tallest)
            }
        }
        .task(id: what) {
            if let kept = figures.kept(what) {
                loop = kept
            } else {
                // The one before stays until then: an empty place would only flicker.
                let first = reduceMotion ? await figures.still(what) : await figures.first(what)
                if Task.isCancelled { return }
                loop = first
            }
            if !reduceMotion, let whole = await figures.loop(what), !Task.isCancelled { loop = whole }
        }
    }
}

/// Tall enough to see the back bend, and low enough to leave room for the words.
private let tall: CGFloat = 220

extension View {
    /// As wide as its place, and no higher than it fills, or than `tallest`: a figure that lies is wide and low.
    fileprivate func fitting(_ aspect: CGFloat, _ tallest: CGFloat) -> some View {
        aspectRatio(aspect, contentMode: .fit).frame(maxWidth: .infinity, maxHeight: tallest)
    }
}

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
