// Was there a walk today, how long was it, and how did it feel?

import MidbackCore
import MidbackKit
import SwiftUI

/// Walking: ticked by one tap where it is known how long it is to be; what else there is to say of it is asked apart.
struct Walking: View {
    let walking: WalkingLine

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @State private var isAsking = false

    var body: some View {
        ZStack {
            if let tap = walking.tap {
                MarkCard(walking.title, help: walking.text, isMarked: walking.done, tap: walking.tick) {
                    tell(WalkAnswers(minutes: tap, pain: nil, effort: nil))
                } foot: {
                    foot
                }
            } else {
                VStack(alignment: .leading, spacing: Space.tiny) {
                    Text(walking.title).padding([.horizontal, .top], Space.medium)
                    Quiet(walking.text).padding(.horizontal, Space.medium)
                    foot
                }
                .frame(maxWidth: .infinity, alignment: .leading)
                .foregroundStyle(Palette.ink)
                .onGround(.plain)
            }
        }
        .ownSheet(isPresented: $isAsking) {
            WalkSheet(walking: walking) {
                isAsking = false
            } save: { walk in
                isAsking = false
                tell(walk)
            }
        }
    }

    @ViewBuilder private var foot: some View {
        if let why = walking.why {
            WhyLine(reason: walking.reason ?? why, why: why) { places.open(.dose(walking.exercise)) }
        }
        QuietButton(walking.questions.open, isOutlined: true) { isAsking = true }
            .padding([.horizontal, .bottom], Space.medium)
            .padding(.top, walking.why == nil ? Space.small : 0)
    }

    private func tell(_ walk: WalkAnswers) { store.does { try $0.walked(walk: walk, now: $1) } }
}

private struct WalkSheet: View {
    let walking: WalkingLine
    let close: @MainActor () -> Void
    let save: @MainActor (WalkAnswers) -> Void

    @State private var minutes: Int32?
    @State private var pain: Int32?
    @State private var effort: Int32?

    init(
        walking: WalkingLine, close: @escaping @MainActor () -> Void,
        save: @escaping @MainActor (WalkAnswers) -> Void
    ) {
        (self.walking, self.close, self.save) = (walking, close, save)
        let questions = walking.questions
        _minutes = State(initialValue: questions.choices.first { $0.selected }?.minutes)
        _pain = State(initialValue: questions.painSaid)
        _effort = State(initialValue: questions.effortSaid)
    }

    var body: some View {
        let questions = walking.questions
        SheetPage(walking.title, close: questions.later, onClose: close) {
            Text(questions.minutes).font(.name)
            Choices(questions.choices.map { Choice($0.label, isChosen: $0.minutes == minutes) }) { at in
                minutes = questions.choices[at].minutes
            }
            ScaleQuestion(questions.pain, value: pain) { pain = $0 }
            ScaleQuestion(questions.effort, value: effort) { effort = $0 }
        } bottom: {
            PrimaryButton(questions.save) {
                if let minutes { save(WalkAnswers(minutes: minutes, pain: pain, effort: effort)) }
            }
            .disabled(minutes == nil)
        }
    }
}
