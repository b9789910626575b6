// What does the pain say? One question at a time, then what to read; it never diagnoses.

import MidbackCore
import MidbackKit
import SwiftUI

struct SelfCheckRoute: View {
    let answers: [SelfCheckAnswer]

    var body: some View {
        Asked { [answers] core, _ in
            try core.selfCheck(answers: answers)
        } content: {
            SelfCheckView(screen: $0, answers: answers)
        }
    }
}

/// A question of the self-check, or where the answers so far lead.
struct SelfCheckView: View {
    let screen: SelfCheckScreen
    let answers: [SelfCheckAnswer]

    @Environment(Places.self) private var places

    var body: some View {
        switch screen.step {
        case .ask(_, let overline, let question, let text, let help, let choices, let map):
            Scaffold(text, overline: overline) {
                if let help { Quiet(help) }
                if let map { BodyMapView(map: map) { answer(question, $0) } }
                ForEach(choices, id: \.answer) { choice in
                    AnswerButton(choice.label) { answer(question, choice.answer) }
                }
                Quiet(screen.note)
            }
        case .result(
            let heading, let caution, let call, let openSymptomCheck, let pages, let exercisesTitle,
            let exercises, let again):
            Scaffold(screen.title) {
                if let caution { SymptomCaution(caution, open: openSymptomCheck) }
                if let call { QuietCall(call: call) }
                PageLinks(heading, pages)
                ExerciseLinks(exercisesTitle, exercises) { places.open(.exercise($0)) }
                Text(screen.note)
                QuietButton(again, isOutlined: true) { places.backTo(.selfCheck()) }
            }
        }
    }

    private func answer(_ question: String, _ answer: String) {
        places.open(.selfCheck(answers + [SelfCheckAnswer(question: question, answer: answer)]))
    }
}
