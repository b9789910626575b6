// Which exercise is it, which set, and where in the session?

import MidbackCore
import MidbackKit
import SwiftUI

/// Which exercise and which set; VoiceOver begins with them.
struct LiveHeader: View {
    let driver: LiveDriver
    let leave: @MainActor () -> Void
    let more: @MainActor () -> Void

    var body: some View {
        let (view, texts) = (driver.view, driver.texts)
        VStack(alignment: .leading, spacing: Space.small) {
            HStack(alignment: .top, spacing: Space.small) {
                SignButton(.back, label: texts.leave, action: leave)
                VStack(alignment: .leading, spacing: Space.tiny) {
                    Text(view.name)
                        .font(.section)
                        .accessibilityAddTraits(.isHeader)
                        .accessibilitySortPriority(ReadFirst.name)
                    Text(view.setAndSide).font(.name).accessibilitySortPriority(ReadFirst.set)
                }
                .frame(maxWidth: .infinity, alignment: .leading)
                .padding(.top, Space.small)
                SignButton(.more, label: texts.more, action: more)
            }
            RunningLine(driver: driver)
            // Each stays whole: where both do not fit side by side, the time is below.
            ViewThatFits(in: .horizontal) {
                HStack(spacing: Space.medium) {
                    Quiet(view.position).fixedSize()
                    Spacer(minLength: 0)
                    TimeLeft(text: view.sessionLeft).fixedSize()
                }
                VStack(alignment: .leading, spacing: 0) {
                    Quiet(view.position)
                    TimeLeft(text: view.sessionLeft)
                }
            }
        }
    }
}

/// Exercise, set, what is going on, number: what VoiceOver says first, in this order.
enum ReadFirst {
    static let name = 4.0
    static let set = 3.0
    static let label = 2.0
    static let count = 1.0
}

private struct TimeLeft: View {
    let text: MidbackCore.Text

    var body: some View { Quiet(text.shown).accessibilityLabel(text.spoken ?? text.shown) }
}

/// How much of the session has run: read where it is drawn. VoiceOver is told of it elsewhere.
private struct RunningLine: View {
    let driver: LiveDriver

    var body: some View {
        let motion = driver.motion
        let whole = Double(motion.ranMs + motion.sessionLeftMs)
        ProgressView(value: whole > 0 ? Double(motion.ranMs) / whole : 0)
            .tint(Palette.primary)
            .accessibilityHidden(true)
    }
}

/// A step that is drawn as a sign alone.
struct SignButton: View {
    let sign: Sign
    let label: String
    let action: @MainActor () -> Void

    init(_ sign: Sign, label: String, action: @escaping @MainActor () -> Void) {
        (self.sign, self.label, self.action) = (sign, label, action)
    }

    var body: some View {
        Button(action: action) {
            sign.image
                .font(.name)
                .frame(minWidth: Space.target, minHeight: Space.target)
                .foregroundStyle(Palette.ink)
                .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityLabel(label)
    }
}
