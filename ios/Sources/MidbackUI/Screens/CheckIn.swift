// How was the week? Some numbers, none of which has to be given.

import MidbackCore
import MidbackKit
import SwiftUI

/// `day`: that of an earlier check-in, to be put right.
struct CheckInRoute: View {
    let day: Day?

    /// As long as nothing was tapped, it is what was answered before.
    @State private var told: CheckInAnswers?

    var body: some View {
        Asked(wish: day) { [day] in
            try $0.checkInScreen(day: day, now: $1)
        } content: { screen in
            CheckInView(
                screen: screen, answers: Binding(get: { told ?? screen.answers }, set: { told = $0 }))
        }
    }
}

/// The check-in. `answers`: what is marked so far.
struct CheckInView: View {
    let screen: CheckInScreen
    @Binding var answers: CheckInAnswers

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title) {
            Text(screen.text)
            ForEach(screen.questions, id: \.about) { question in
                Card {
                    ScaleQuestion(question.scale, value: said(question)) { value in
                        answers =
                            (try? checkInAfter(answers: answers, about: question.about, value: value))
                            ?? answers
                    }
                    if let remove = question.remove, case .own(let name) = question.about {
                        QuietButton(remove) { store.does { try $0.forgetActivity(name: name, now: $1) } }
                    }
                }
            }
            if let add = screen.add { AddActivity(add: add) }
        } bottom: {
            PrimaryButton(screen.save, action: save)
                .disabled(screen.questions.allSatisfy { said($0) == nil })
            QuietButton(screen.later) { places.back() }
        }
    }

    private func said(_ question: CheckInQuestion) -> Int32? {
        try? checkInSaid(answers: answers, about: question.about)
    }

    private func save() {
        let (answers, day) = (answers, screen.day)
        store.does { core, now in
            if let day {
                try core.correctCheckIn(day: day, answers: answers, now: now)
            } else {
                try core.checkIn(answers: answers, now: now)
            }
        } then: {
            places.back()
        }
    }
}

/// An activity of the person's own, in their words.
private struct AddActivity: View {
    let add: CheckInAdd

    @Environment(Store.self) private var store
    @State private var name = ""

    var body: some View {
        Card {
            Quiet(add.text)
            // The field says it itself.
            FieldLabel(add.field).accessibilityHidden(true)
            TypedText(label: add.field, typed: .line, problem: nil, text: $name).onSubmit(take)
            QuietButton(add.add, isOutlined: true, action: take).disabled(isBlank)
        }
    }

    private var isBlank: Bool { name.allSatisfy(\.isWhitespace) }

    private func take() {
        guard !isBlank else { return }
        let name = name
        store.does {
            try $0.nameActivity(name: name, now: $1)
        } then: {
            self.name = ""
        }
    }
}
