// What would a form or a file do, and what is wrong with it?

import MidbackCore
import MidbackKit
import SwiftUI

struct PrescriptionFileRoute: View {
    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(Handed.self) private var handed

    var body: some View {
        if let bytes = handed.bytes {
            Asked(wish: bytes) {
                try $0.previewPrescription(input: .file(bytes: bytes), now: $1)
            } content: { screen in
                PrescriptionPreviewView(screen: screen) {
                    places.closeSheet()
                } correct: {
                    places.become(.prescriptionForm(nil, ofFile: true))
                } save: {
                    store.does {
                        try $0.importPrescription(bytes: bytes, now: $1)
                    } then: { _ in
                        places.showSavedPrescription()
                    }
                }
            }
        } else {
            // The process that had read the file is gone.
            Color.clear.onAppear { places.closeSheet() }
        }
    }
}

extension Places {
    /// Puts away what was filled in, and goes to what came of it.
    func showSavedPrescription() {
        closeSheet()
        backTo(.prescription)
    }
}

/// What a form or a file would do, or all that is wrong with it.
struct PrescriptionPreviewView: View {
    let screen: PrescriptionPreview
    let back: @MainActor () -> Void
    let correct: @MainActor () -> Void
    let save: @MainActor () -> Void

    var body: some View {
        Scaffold(screen.title) {
            ProblemsCard(seen: screen)
            if let heading = screen.heading { Given(heading: heading, facts: screen.facts) }
            ForEach(Array(screen.effects.enumerated()), id: \.offset) { Text($0.element) }
            if let understood = screen.understood { ReadLines(list: understood) }
            if let left = screen.left { ReadLines(list: left) }
            ForEach(Array(screen.items.enumerated()), id: \.offset) { PrescribedExercise(item: $0.element) }
        } bottom: {
            if let label = screen.save { PrimaryButton(label, action: save) }
            if let label = screen.correct { PrimaryButton(label, action: correct) }
            QuietButton(screen.back, action: back)
        }
    }
}

/// What a clinic's system wrote, as far as it was understood, or what was not taken over.
private struct ReadLines: View {
    let list: ReadList

    var body: some View {
        SectionTitle(list.heading)
        if let text = list.text { Quiet(text) }
        ForEach(Array(list.lines.enumerated()), id: \.offset) { Bullet($0.element) }
    }
}

/// All that is wrong, if anything is; read out as soon as it is there, and each time that it was checked.
///
/// `checks`: how often it was. `appear` brings it into view then. `show` leads to what is wrong; none where its field is not
/// here.
struct ProblemsCard: View {
    let seen: PrescriptionPreview
    var checks = 0
    var appear: @MainActor () -> Void = {}
    var show: (@MainActor (FieldProblem) -> Void)?

    /// Its name on the screen.
    static let id = "app.midback.problems"

    var body: some View {
        if let heading = seen.problemsHeading {
            Card(.caution) {
                Signed(sign: .caution, color: Palette.onCaution) { CardTitle(heading) }
                ForEach(Array(seen.problems.enumerated()), id: \.offset) { _, problem in
                    if let show {
                        Button {
                            show(problem)
                        } label: {
                            Text(problem.text)
                                .underline()
                                .multilineTextAlignment(.leading)
                                .frame(maxWidth: .infinity, minHeight: Space.target, alignment: .leading)
                                .contentShape(Rectangle())
                        }
                        .buttonStyle(.plain)
                    } else {
                        Bullet(problem.text, color: Palette.onCaution)
                    }
                }
            }
            .id(Self.id)
            .task(id: checks) {
                Aloud.say(seen.problemsSpoken ?? heading)
                if checks > 0 { appear() }
            }
        }
    }
}
