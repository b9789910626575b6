// What did the therapist write? A form that is filled in, checked, and saved.

import MidbackCore
import MidbackKit
import SwiftUI

struct PrescriptionFormRoute: View {
    let prescription: PrescriptionId?
    let ofFile: Bool

    @Environment(Handed.self) private var handed
    /// What it began with, asked for once: nothing that goes wrong later takes away what was filled in.
    @State private var begun: Filled?

    var body: some View {
        if let begun {
            FormPages(begun: begun)
        } else {
            let bytes = ofFile ? handed.bytes : nil
            Asked { [prescription] core, now in
                if let bytes { return try Filled.of(file: bytes, core, now) }
                return try Filled.begun(prescription, core, now)
            } content: { answer in
                Color.clear.onAppear { begun = answer }
            }
        }
    }
}

/// What is filled in, and then looked at: neither is lost by going to the other.
private struct FormPages: View {
    @State private var filled: Filled

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    init(begun: Filled) { _filled = State(initialValue: begun) }

    var body: some View {
        ZStack {
            if filled.isLooking {
                let draft = filled.draft
                Asked(wish: draft) {
                    try $0.previewPrescription(input: .draft(draft: draft), now: $1)
                } content: { screen in
                    PrescriptionPreviewView(screen: screen, back: back, correct: back) {
                        store.does {
                            try $0.savePrescription(draft: draft, now: $1)
                        } then: { _ in
                            places.showSavedPrescription()
                        }
                    }
                }
            } else {
                Filling(filled: $filled)
            }
        }
        .interactiveDismissDisabled(filled.isTouched)
    }

    private func back() { filled.isLooking = false }
}

/// The form, and what was wrong when it was checked.
struct FormAnswer: Sendable {
    let form: PrescriptionForm
    let seen: PrescriptionPreview?
}

private struct Filling: View {
    @Binding var filled: Filled

    var body: some View {
        let (draft, isChecked) = (filled.draft, filled.isChecked)
        Asked(wish: Wish(draft: draft, isChecked: isChecked)) { core, now in
            FormAnswer(
                form: try core.prescriptionForm(draft: draft, now: now),
                seen: isChecked ? try core.previewPrescription(input: .draft(draft: draft), now: now) : nil)
        } content: { answer in
            PrescriptionFormView(answer: answer, filled: $filled)
        }
    }

    private struct Wish: Equatable {
        let draft: PrescriptionDraft
        let isChecked: Bool
    }
}

/// The form.
struct PrescriptionFormView: View {
    let answer: FormAnswer
    /// What is in it.
    @Binding var filled: Filled

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @State private var isLeaving = false
    /// How often it was checked; each time what is wrong comes into view.
    @State private var checks = 0
    @State private var wanted: Wanted?
    @FocusState private var typing: String?
    @AccessibilityFocusState private var spoken: String?

    var body: some View {
        let form = answer.form
        Scaffold(form.title, wanted: wanted) {
            if let seen = answer.seen {
                ProblemsCard(seen: seen, checks: checks) {
                    wanted = .next(ProblemsCard.id, after: wanted)
                } show: {
                    show($0)
                }
            }
            Text(form.intro)
            SectionTitle(form.exercisesHeading)
            // What is taken out here is still in the answer until the next one comes.
            ForEach(Array(form.exercises.prefix(filled.isOpen.count).enumerated()), id: \.offset) {
                at, exercise in
                ExerciseFields(
                    exercise: exercise, within: problems.filter { $0.exercise == UInt32(at) }.map(\.within),
                    isOpen: isOpen(at)
                ) {
                    filled.remove(at)
                } fields: {
                    fields(exercise.fields, of: at)
                }
            }
            QuietButton(form.add, sign: .plus, isOutlined: true) { filled.add() }
            SectionTitle(form.fieldsHeading)
            Card { fields(form.fields, of: nil) }
        } bottom: {
            PrimaryButton(form.preview, action: check)
        }
        .toolbar {
            ToolbarItem(placement: .cancellationAction) { Button(form.cancel, action: leave) }
        }
        .onceMore($isLeaving, form.cancelDialog) { places.closeSheet() }
        // By then it is on the screen, also where its exercise was shut.
        .task(id: wanted) {
            if let wanted { (typing, spoken) = (wanted.id, wanted.id) }
        }
    }

    private var problems: [FieldProblem] { answer.seen?.problems ?? [] }

    private func fields(_ fields: [FormField], of exercise: Int?) -> some View {
        FormFields(
            fields: fields,
            words: FieldWords(
                chooseDay: answer.form.chooseDay, clearDay: answer.form.clearDay, typing: $typing,
                spoken: $spoken,
                next: next)
        ) { field in
            filled.text(exercise, field)
        } problem: { path in
            problems.first { $0.field == path }?.here
        } fill: { field, value in
            filled.fill(exercise, field.field, value)
        }
    }

    private func isOpen(_ exercise: Int) -> Binding<Bool> {
        Binding {
            filled.isOpen.indices.contains(exercise) && filled.isOpen[exercise]
        } set: {
            filled.set(exercise, isOpen: $0)
        }
    }

    private func check() {
        let draft = filled.draft
        Task {
            let seen = await store.ask { try $0.previewPrescription(input: .draft(draft: draft), now: $1) }
            guard let seen else { return }
            filled.check(seen.problems)
            checks += 1
        }
    }

    /// Leads to what is wrong.
    private func show(_ problem: FieldProblem) {
        if let exercise = problem.exercise { filled.open(Int(exercise)) }
        wanted = .next(problem.field, after: wanted)
    }

    /// From a field that is typed in to the one below it.
    private func next(_ field: FormField) {
        let shown =
            zip(answer.form.exercises, filled.isOpen).filter(\.1).flatMap { $0.0.fields } + answer.form.fields
        let paths = shown.filter { [.line, .lines, .number].contains($0.kind) }.map(\.path)
        typing = paths.drop { $0 != field.path }.dropFirst().first
    }

    private func leave() {
        if filled.isTouched { isLeaving = true } else { places.closeSheet() }
    }
}

/// One exercise; what is wrong `within` it is said also while it is shut.
private struct ExerciseFields<Fields: View>: View {
    let exercise: FormExercise
    let within: [String]
    @Binding var isOpen: Bool
    let remove: @MainActor () -> Void
    @ViewBuilder let fields: Fields

    var body: some View {
        ExpandableCard(isOpen: $isOpen) {
            fields
            QuietButton(exercise.remove, isDanger: true, action: remove)
        } head: {
            if let picture = exercise.picture {
                Pictured(picture) { named }
            } else {
                named
            }
            if !isOpen {
                ForEach(Array(within.enumerated()), id: \.offset) {
                    Mark($0.element, sign: .caution, color: Palette.danger)
                }
            }
        } menu: {
            Button(exercise.remove, role: .destructive, action: remove)
        }
    }

    @ViewBuilder private var named: some View {
        if exercise.name != nil { Quiet(exercise.title) }
        CardTitle(exercise.name ?? exercise.title)
    }
}
