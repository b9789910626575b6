// How does an exercise stand in the plan, and what can be done with it?

import MidbackCore
import MidbackKit
import SwiftUI

/// An exercise; what can be done with it is behind a tap, so that the list stays one to read. A long touch offers it too.
struct PlannedExercise: View {
    let row: PlanRow
    let screen: PlanScreen
    @Binding var change: PlanChange?

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @State private var isOpen = false

    var body: some View {
        ExpandableCard(isOpen: $isOpen) {
            QuietButton(screen.see, isOutlined: true) { places.open(.exercise(row.exercise)) }
            ForEach(row.edits, id: \.choice) { edit in
                QuietButton(edit.label, sign: edit.choice.sign, isOutlined: true) { choose(edit.choice) }
            }
            if !row.swaps.isEmpty { swaps }
            if !row.instead.isEmpty { instead }
        } head: {
            Pictured(row.picture) {
                Text(row.name).font(.name)
                if let level = row.level { Quiet(level) }
                if let dose = row.dose { Spoken(dose) }
            }
            Text(row.reason)
        } foot: {
            if let reason = row.doseReason {
                WhyLine(reason: reason, why: screen.why) { places.open(.dose(row.exercise)) }
            }
        } menu: {
            ForEach(row.edits, id: \.choice) { edit in
                Button(edit.label, systemImage: edit.choice.sign.rawValue) { choose(edit.choice) }
            }
        }
    }

    @ViewBuilder private var swaps: some View {
        PartTitle(row.swapHeading)
        ListCard {
            ForEach(row.swaps, id: \.exercise) { swap in
                ListRow(isFirst: swap.exercise == row.swaps.first?.exercise) {
                    let (out, into) = (row.exercise, swap.exercise)
                    tell { try $0.swapExercise(out: out, into: into, now: $1) }
                } picture: {
                    LevelThumb(swap.picture)
                } content: {
                    Text(swap.name)
                }
            }
        }
    }

    @ViewBuilder private var instead: some View {
        PartTitle(row.insteadHeading)
        ListCard {
            ForEach(row.instead, id: \.exercise) { link in
                ListRow(isFirst: link.exercise == row.instead.first?.exercise, leads: true) {
                    places.open(.exercise(link.exercise))
                } picture: {
                    LevelThumb(link.picture)
                } content: {
                    Text(link.name)
                }
            }
        }
    }

    private func choose(_ choice: PlanChoice) {
        let exercise = row.exercise
        tell { try $0.editPlan(exercise: exercise, choice: choice, now: $1) }
    }

    private func tell(_ edit: @escaping @Sendable (Midback, Moment) throws -> PlanChange) {
        store.does(edit) { change = $0 }
    }
}

extension PlanChoice {
    fileprivate var sign: Sign {
        switch self {
        case .in: .plus
        case .out: .minus
        case .asPlanned: .plan
        }
    }
}
