// What has been filled in of a prescription's form?

import Foundation
import MidbackCore

/// A form as far as it was filled in.
struct Filled: Equatable, Sendable {
    private(set) var draft: PrescriptionDraft
    /// Which of its exercises are open.
    private(set) var isOpen: [Bool]
    /// Whether anything was filled in here.
    private(set) var isTouched = false
    /// Whether what is wrong is shown.
    private(set) var isChecked = false
    /// Whether it is looked at before it is saved.
    var isLooking = false

    init(_ draft: PrescriptionDraft) {
        self.draft = draft
        isOpen = draft.exercises.map { _ in false }
    }

    /// What the form begins with; the first exercise of a new one is the one to fill in.
    static func begun(_ prescription: PrescriptionId?, _ core: Midback, _ now: Moment) throws -> Filled {
        var filled = Filled(try core.prescriptionDraft(prescription: prescription, now: now))
        if prescription == nil { filled.open(0) }
        return filled
    }

    /// What a file says, with all that is wrong with it marked.
    static func of(file bytes: Data, _ core: Midback, _ now: Moment) throws -> Filled {
        var filled = Filled(try core.correctPrescription(bytes: bytes, now: now))
        let seen = try core.previewPrescription(input: .draft(draft: filled.draft), now: now)
        filled.isTouched = true
        filled.check(seen.problems)
        filled.isLooking = false
        return filled
    }

    /// What is in a field of that exercise, or above the exercises.
    func text(_ exercise: Int?, _ field: FormField) -> String {
        let values = exercise.map { draft.exercises[$0].values } ?? draft.values
        return values.first { $0.field == field.field }?.value ?? field.value
    }

    mutating func fill(_ exercise: Int?, _ field: String, _ value: String) {
        if let exercise {
            put(draft.exercises.enumerated().map { at, one in at == exercise ? one.with(field, value) : one })
        } else {
            draft = PrescriptionDraft(
                prescription: draft.prescription, values: draft.values.with(field, value),
                exercises: draft.exercises)
        }
        isTouched = true
    }

    /// With one more exercise, which is the one to fill in.
    mutating func add() {
        put(draft.exercises + [DraftExercise(item: nil, values: [])])
        isOpen = isOpen.map { _ in false } + [true]
        isTouched = true
    }

    mutating func remove(_ exercise: Int) {
        put(draft.exercises.enumerated().filter { $0.offset != exercise }.map(\.element))
        isOpen.remove(at: exercise)
        isTouched = true
    }

    /// Checked: with problems what is wrong is shown, in exercises that are open; without any it is looked at.
    mutating func check(_ problems: [FieldProblem]) {
        for exercise in problems.compactMap(\.exercise) { open(Int(exercise)) }
        isChecked = !problems.isEmpty
        isLooking = problems.isEmpty
    }

    /// With that exercise open.
    mutating func open(_ exercise: Int) {
        if isOpen.indices.contains(exercise) { isOpen[exercise] = true }
    }

    /// With that exercise open, or shut again.
    mutating func set(_ exercise: Int, isOpen: Bool) {
        if self.isOpen.indices.contains(exercise) { self.isOpen[exercise] = isOpen }
    }

    private mutating func put(_ exercises: [DraftExercise]) {
        draft = PrescriptionDraft(
            prescription: draft.prescription, values: draft.values, exercises: exercises)
    }
}

extension DraftExercise {
    fileprivate func with(_ field: String, _ value: String) -> DraftExercise {
        DraftExercise(item: item, values: values.with(field, value))
    }
}

extension [DraftValue] {
    fileprivate func with(_ field: String, _ value: String) -> [DraftValue] {
        filter { $0.field != field } + [DraftValue(field: field, value: value)]
    }
}
