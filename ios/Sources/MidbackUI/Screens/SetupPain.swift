// How much does it hurt, and since when?

import MidbackCore
import MidbackKit
import SwiftUI

/// The setup's questions about pain, asked outside of it.
struct PainRoute: View {
    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        Asked {
            try $0.setup(at: .pain, now: $1)
        } content: { screen in
            if case .pain(let form) = screen.step {
                PainStep(screen: screen, form: form, hasProgress: false) { answers in
                    store.does {
                        try $0.keepSetupStep(step: .pain, answers: answers, now: $1)
                    } then: { _ in
                        places.back()
                    }
                }
            }
        }
    }
}

/// Nothing is chosen beforehand; what is not answered stays unknown.
struct PainStep: View {
    let screen: SetupScreen
    let form: PainForm
    var hasProgress = true
    let keep: @MainActor (SetupAnswers) -> Void

    @State private var now: Int32?
    @State private var average: Int32?
    @State private var worst: Int32?
    @State private var since: Since?

    init(
        screen: SetupScreen, form: PainForm, hasProgress: Bool = true,
        keep: @escaping @MainActor (SetupAnswers) -> Void
    ) {
        (self.screen, self.form, self.hasProgress, self.keep) = (screen, form, hasProgress, keep)
    }

    var body: some View {
        StepPage(screen: screen, hasProgress: hasProgress) {
            Card { ScaleQuestion(form.now, value: now) { now = $0 } }
            Card { ScaleQuestion(form.average, value: average) { average = $0 } }
            Card { ScaleQuestion(form.worst, value: worst) { worst = $0 } }
            Card {
                CardTitle(form.sinceHeading)
                Choices(form.since.map { Choice($0.label, isChosen: $0.since == since) }) { at in
                    since = form.since[at].since
                }
            }
        } bottom: {
            PrimaryButton(form.save) {
                keep(.pain(painNow: now, average: average, worst: worst, since: since))
            }
        }
    }
}
