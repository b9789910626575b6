// What else can be done in a session, and how is the exercise in hand done?

import MidbackCore
import MidbackKit
import SwiftUI

/// Everything that is used less. It closes with each step, so that the session is seen again at once.
struct LiveMore: View {
    let driver: LiveDriver
    let how: @MainActor () -> Void
    let end: @MainActor () -> Void
    let close: @MainActor () -> Void

    @State private var asksWhy = false

    var body: some View {
        let (view, texts) = (driver.view, driver.texts)
        SheetPage(asksWhy ? texts.skipWhy : texts.more, close: texts.close, onClose: close) {
            if asksWhy {
                ForEach(texts.reasons, id: \.reason) { reason in
                    Step(label: reason.label) { act(.skip(reason: reason.reason)) }
                }
            } else {
                if view.canEase { Step(sign: .easier, label: texts.easier) { act(.easier) } }
                Step(sign: .again, label: texts.repeat) { act(.repeat) }
                if view.canGoBack { Step(sign: .before, label: texts.back) { act(.back) } }
                if view.canSwitch { Step(sign: .turn, label: texts.switchSides) { act(.switchSides) } }
                if view.canRest {
                    Step(sign: .plus, label: texts.longer) { act(.longerRest) }
                    Step(sign: .minus, label: texts.shorter) { act(.shorterRest) }
                }
                Step(sign: .learn, label: texts.how, action: how)
                Step(sign: .out, label: texts.skip) { asksWhy = true }
                Step(sign: .close, label: texts.end, isDanger: true) {
                    end()
                    close()
                }
            }
        }
        .onChange(of: asksWhy) { Aloud.screenChanged() }
    }

    private func act(_ command: LiveCommand) {
        close()
        driver.act(command)
    }
}

/// One step: its sign, its words, and all of its line to tap.
private struct Step: View {
    var sign: Sign?
    let label: String
    var isDanger = false
    let action: @MainActor () -> Void

    var body: some View {
        Button(role: isDanger ? .destructive : nil, action: action) {
            HStack(spacing: Space.medium) {
                if let sign { sign.image.foregroundStyle(isDanger ? Palette.danger : Palette.primary) }
                Text(label).foregroundStyle(isDanger ? Palette.danger : Palette.ink)
            }
            .multilineTextAlignment(.leading)
            .frame(maxWidth: .infinity, minHeight: Space.step, alignment: .leading)
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
    }
}

/// How the exercise in hand is done: its figure and its steps, over the player, which waits.
struct LiveGuideSheet: View {
    let guide: LiveGuide
    let view: MidbackCore.LiveView
    let close: @MainActor () -> Void

    var body: some View {
        SheetPage(guide.name, close: guide.close, onClose: close) {
            Quiet(guide.levelName)
            LevelFigure(
                what: FigureOf(guide.exercise, guide.level, isBanded: view.banded), description: view.figure,
                isMirrored: view.mirrored)
            CardTitle(guide.howTitle)
            ForEach(Array(guide.how.enumerated()), id: \.offset) { Numbered($0.offset + 1, $0.element) }
            CardTitle(guide.feelTitle)
            Text(guide.feel)
        }
    }
}
