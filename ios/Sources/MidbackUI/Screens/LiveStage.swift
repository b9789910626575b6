// How does a session look while it is led? What is done, how it looks, how far it is; and what a thumb can reach.

import MidbackCore
import MidbackKit
import SwiftUI

/// What lies over the player for a moment.
private enum LiveSheet: String, Identifiable {
    case more, guide
    var id: String { rawValue }
}

/// The player's screen, fitted to its window. The figure keeps its part of the height; what does not fit below it scrolls.
struct LiveStage: View {
    let driver: LiveDriver
    let leave: @MainActor () -> Void

    @Environment(\.dynamicTypeSize) private var letters
    @State private var sheet: LiveSheet?
    @State private var wantsEnd = false
    @State private var isEnding = false

    var body: some View {
        GeometryReader { proxy in
            switch LiveRoom(of: proxy.size, hasLargeLetters: letters.isAccessibilitySize) {
            case .large(let figure, let isBeside): large(figure: figure, isBeside: isBeside)
            case .columns: columns
            case .column(let figure, let isLow): column(figure: figure, isLow: isLow)
            }
        }
        .padding(.horizontal, Space.medium)
        .background(Palette.background)
        // Read as soon as they are there; outside of what is laid out anew as words come and go. What is going on is said
        // only where no voice says it.
        .announced(driver.view.announce)
        .announced(driver.view.problem)
        .announced(driver.view.notice)
        .announced(driver.unheard ?? "")
        .sheet(item: $sheet) {
            // An alert comes once the sheet has gone.
            if wantsEnd { isEnding = true }
            wantsEnd = false
        } content: {
            page(of: $0).liesOver()
        }
        .onceMore($isEnding, driver.texts.endDialog) { driver.act(.end) }
    }

    /// With the largest letters all scrolls but what a thumb reaches.
    private func large(figure: CGFloat, isBeside: Bool) -> some View {
        let layout =
            isBeside
            ? AnyLayout(HStackLayout(spacing: Space.small)) : AnyLayout(VStackLayout(spacing: Space.small))
        return layout {
            ScrollView {
                VStack(spacing: Space.small) {
                    LiveHeader(driver: driver, leave: leave, more: more)
                    LiveFigure(driver: driver, tallest: figure)
                    LiveMiddle(driver: driver, how: how)
                }
            }
            LiveControls(driver: driver, isLow: true)
        }
    }

    /// The figure stays; on a low window the words scroll below it.
    private func column(figure: CGFloat, isLow: Bool) -> some View {
        VStack(spacing: Space.small) {
            LiveHeader(driver: driver, leave: leave, more: more)
            LiveFigure(driver: driver, tallest: figure)
            LiveMiddle(driver: driver, how: how)
            LiveControls(driver: driver, isLow: isLow)
        }
        .frame(maxWidth: Space.column)
        .frame(maxWidth: .infinity)
    }

    /// What is done and its figure at one side, the number and the buttons at the other.
    private var columns: some View {
        HStack(spacing: Space.large) {
            VStack(spacing: Space.small) {
                LiveHeader(driver: driver, leave: leave, more: more)
                LiveFigure(driver: driver, tallest: .infinity).frame(maxHeight: .infinity)
            }
            VStack(spacing: Space.small) {
                LiveMiddle(driver: driver, how: how)
                LiveControls(driver: driver, isLow: true)
            }
        }
    }

    @ViewBuilder private func page(of sheet: LiveSheet) -> some View {
        switch sheet {
        case .more:
            LiveMore(driver: driver, how: how) {
                wantsEnd = true
            } close: {
                self.sheet = nil
            }
        case .guide:
            if let guide = driver.guide {
                LiveGuideSheet(guide: guide, view: driver.view) { self.sheet = nil }
            }
        }
    }

    private func more() { sheet = .more }

    /// Nobody can read and follow at once.
    private func how() {
        driver.act(.pause)
        sheet = .guide
    }
}

extension LiveDriver {
    /// How the exercise in hand is done; none where it is not described.
    var guide: LiveGuide? {
        texts.guides.first { $0.exercise == view.exercise && $0.level == view.level }
    }
}

/// The figure: led by the session, and free to move before it begins; where the body rests, it does not work either.
struct LiveFigure: View {
    let driver: LiveDriver
    let tallest: CGFloat

    var body: some View {
        let view = driver.view
        LevelFigure(
            what: FigureOf(view.exercise, view.level, isBanded: view.banded), description: view.figure,
            isMirrored: view.mirrored, tick: view.state == .ready ? nil : tick, tallest: tallest
        )
        .opacity(view.part == .rest ? atRest : 1)
    }

    private func tick() -> Int { Int(driver.motion.tick) }

    /// How much is seen of a figure that rests.
    private let atRest = 0.45
}

/// What a thumb reaches.
struct LiveControls: View {
    let driver: LiveDriver
    let isLow: Bool

    var body: some View {
        let (view, texts) = (driver.view, driver.texts)
        ThumbControls(
            main: main,
            danger: Control(sign: .hurt, label: texts.hurts) { driver.act(.hurts) },
            next: view.state == .ready ? nil : Control(sign: .next, label: texts.next) { driver.act(.next) },
            isLow: isLow
        )
        .padding(.vertical, Space.small)
    }

    private var main: Control {
        let texts = driver.texts
        return switch driver.view.state {
        case .ready: Control(sign: .play, label: texts.start) { driver.act(.start) }
        case .paused: Control(sign: .play, label: texts.resume) { driver.act(.resume) }
        case .running, .asked, .over: Control(sign: .pause, label: texts.pause) { driver.act(.pause) }
        }
    }
}
