// What did the therapist prescribe of this exercise, and what is to be asked about it?

import MidbackCore
import SwiftUI

/// One exercise of a prescription.
///
/// `open` opens the app's own exercise, `answer` tells whether the therapist knows, `goOn` that they said how to go on; none of
/// them before it is saved.
struct PrescribedExercise: View {
    let item: PrescribedItem
    var open: (@MainActor (ExerciseId) -> Void)?
    var answer: (@MainActor (PrescriptionConflict, Bool) -> Void)?
    var goOn: (@MainActor () -> Void)?

    var body: some View {
        Card {
            head
            if let picture = item.picture {
                Pictured(picture) { told }
            } else {
                VStack(alignment: .leading, spacing: Space.tiny) { told }
            }
            ForEach(Array(item.details.enumerated()), id: \.offset) { Text($0.element) }
            ForEach(Array(item.how.enumerated()), id: \.offset) { Numbered($0.offset + 1, $0.element) }
            ForEach(Array(item.warnings.enumerated()), id: \.offset) { _, warning in
                // Something to know that changes nothing.
                Signed(sign: .caution, color: Palette.amber) { Text(warning) }
            }
            ForEach(item.conflicts, id: \.condition) { Conflict(conflict: $0, answer: answer) }
            if let waits = item.waits { Mark(waits, sign: .out, color: Palette.danger) }
            if let label = item.goOn, let goOn { QuietButton(label, isOutlined: true, action: goOn) }
        }
    }

    /// The name; where the app knows the exercise, it leads to how it is done.
    @ViewBuilder private var head: some View {
        if let exercise = item.exercise, let open {
            Button {
                open(exercise)
            } label: {
                HStack(spacing: Space.small) {
                    CardTitle(item.name).frame(maxWidth: .infinity, alignment: .leading)
                    Sign.forward.image.foregroundStyle(Palette.quiet)
                }
                .multilineTextAlignment(.leading)
                .frame(minHeight: Space.target)
                .contentShape(Rectangle())
            }
            .buttonStyle(.plain)
            .accessibilityAddTraits(.isHeader)
        } else {
            CardTitle(item.name, isHeader: true)
        }
    }

    @ViewBuilder private var told: some View {
        Quiet(item.level)
        Spoken(item.dose)
        Text(item.days)
        if let before = item.before { Quiet(before) }
    }
}

/// What a condition says against it; before it is saved nothing is asked.
private struct Conflict: View {
    let conflict: PrescriptionConflict
    let answer: (@MainActor (PrescriptionConflict, Bool) -> Void)?

    var body: some View {
        Card(.caution) {
            Signed(sign: conflict.out ? .out : .caution, color: Palette.onCaution) { Text(conflict.text) }
            if let answer {
                CardTitle(conflict.question)
                Choices(
                    [
                        Choice(conflict.yes, isChosen: conflict.answer == true),
                        Choice(conflict.no, isChosen: conflict.answer == false),
                    ],
                    isStacked: true
                ) { answer(conflict, $0 == 0) }
            }
        }
    }
}
