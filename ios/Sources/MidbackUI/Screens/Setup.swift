// What does a new person answer before the first session, one step after the other?

import MidbackCore
import MidbackKit
import SwiftUI

struct SetupRoute: View {
    let at: SetupAt

    var body: some View {
        // Another step that takes this one's place is another screen.
        Asked { [at] in
            try $0.setup(at: at, now: $1)
        } content: {
            SetupView(screen: $0)
        }
        .id(at)
    }
}

/// One step of the setup.
struct SetupView: View {
    let screen: SetupScreen

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        step.stepsBack(from: .step(screen.at), to: screen.back.map(Place.step), label: screen.backLabel)
    }

    @ViewBuilder private var step: some View {
        switch screen.step {
        case .say(let points, let pictures, let next):
            StepPage(screen: screen) {
                Pictures(pictures)
                if !points.isEmpty { Card { ForEach(points, id: \.self) { Bullet($0) } } }
            } bottom: {
                PrimaryButton(next) { goOn() }
            }
        case .check(let open):
            StepPage(screen: screen) {
                EmptyView()
            } bottom: {
                PrimaryButton(open) { places.become(.symptomCheck) }
            }
        case .pain(let form): PainStep(screen: screen, form: form) { keep($0) }
        case .choose(let settings, let none, let chosen, let missing, let save):
            ChooseStep(
                screen: screen, settings: settings, none: none, missing: missing, save: save, choice: chosen
            ) { keep($0) }
        }
    }

    private func goOn() {
        if let next = screen.next { places.goOn(to: next) } else { places.goTo(.today) }
    }

    /// Keeps the answers, and goes on to where the core says.
    private func keep(_ answers: SetupAnswers) {
        store.does { [at = screen.at] in
            try $0.keepSetupStep(step: at, answers: answers, now: $1)
        } then: {
            places.goOn(to: $0.next)
        }
    }
}

/// A step: how far along it is, what it is for, and what is asked. `hasProgress`: false where it is asked outside of the setup.
struct StepPage<Content: View, Bottom: View>: View {
    let screen: SetupScreen
    var hasProgress = true
    @ViewBuilder let content: Content
    @ViewBuilder let bottom: Bottom

    init(
        screen: SetupScreen, hasProgress: Bool = true, @ViewBuilder content: () -> Content,
        @ViewBuilder bottom: () -> Bottom
    ) {
        (self.screen, self.hasProgress) = (screen, hasProgress)
        (self.content, self.bottom) = (content(), bottom())
    }

    var body: some View {
        let progress = hasProgress ? screen.progress : nil
        Scaffold(screen.heading, overline: progress) {
            if let progress {
                ProgressLine(part: Double(screen.number) / Double(screen.total), spoken: progress)
            }
            Text(screen.text)
            content
        } bottom: {
            bottom
        }
    }
}

/// Settings to choose; what is chosen is held here until it is kept together, also what stays as it is.
private struct ChooseStep: View {
    let screen: SetupScreen
    let settings: [Setting]
    let none: String?
    let missing: String
    let save: String
    let keep: @MainActor (SetupAnswers) -> Void

    @State private var choice: StepChoice

    init(
        screen: SetupScreen, settings: [Setting], none: String?, missing: String, save: String,
        choice: StepChoice,
        keep: @escaping @MainActor (SetupAnswers) -> Void
    ) {
        (self.screen, self.settings, self.none) = (screen, settings, none)
        (self.missing, self.save, self.keep) = (missing, save, keep)
        _choice = State(initialValue: choice)
    }

    var body: some View {
        StepPage(screen: screen) {
            if let none {
                VStack(spacing: Space.small) {
                    ForEach(settings, id: \.key) { rows(of: $0) }
                    MarkCard(none, isMarked: choice.none) { tap(.nothing) }
                }
            } else {
                ForEach(settings, id: \.key) { setting in
                    OneSetting(setting: setting) {
                        isOn($0, of: setting)
                    } choose: {
                        tap(.choice(key: setting.key, value: $0.value))
                    }
                }
            }
        } bottom: {
            if !choice.whole { Quiet(missing) }
            PrimaryButton(save) { keep(.chosen(settings: choice.settings, none: choice.none)) }
                .disabled(!choice.whole)
        }
    }

    /// Choices that are as large as the answer "none" beside them.
    private func rows(of setting: Setting) -> some View {
        ForEach(setting.choices, id: \.value) { one in
            let isOn = isOn(one, of: setting)
            MarkCard(one.label.shown, help: isOn ? one.note : nil, isMarked: isOn) {
                tap(.choice(key: setting.key, value: one.value))
            }
        }
    }

    private func isOn(_ one: SettingChoice, of setting: Setting) -> Bool {
        choice.settings.contains { $0.key == setting.key && $0.values.contains(one.value) }
    }

    /// Where the core cannot say what follows, all stays as it was.
    private func tap(_ tap: StepTap) {
        if let after = try? choiceAfter(at: screen.at, step: screen.step, choice: choice, tap: tap) {
            choice = after
        }
    }
}
