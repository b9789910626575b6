// What did a change do to the plan?

import MidbackCore
import MidbackKit
import SwiftUI

/// What a change did, above its buttons: it stands there until it is put away, taken back or followed by another, or until the
/// screen is left. It is spoken as soon as it comes.
struct WhatChanged: View {
    let change: PlanChange

    init(_ change: PlanChange) { self.change = change }

    var body: some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            CardTitle(change.heading)
            ForEach(Array(change.lines.enumerated()), id: \.offset) { Text($0.element) }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .foregroundStyle(Palette.ink)
        .accessibilityElement(children: .combine)
        .announced(change.spoken)
    }
}

/// What can be done about a change: they stay in sight, however much there is to read.
struct WhatChangedSteps: View {
    let change: PlanChange
    /// None once it was read; what taking it back did, in its stead.
    @Binding var shown: PlanChange?

    @Environment(Store.self) private var store

    init(_ change: PlanChange, shown: Binding<PlanChange?>) { (self.change, _shown) = (change, shown) }

    var body: some View {
        Flow {
            if let taken = change.undo { SmallButton(taken.label) { undo(taken) } }
            SmallButton(change.close) { shown = nil }
        }
        .frame(maxWidth: .infinity, alignment: .trailing)
        // Who comes back to the screen has gone on to something else.
        .onDisappear { shown = nil }
    }

    private func undo(_ taken: PlanUndo) {
        store.does {
            try $0.undoPlanChange(undo: taken, now: $1)
        } then: {
            shown = $0
        }
    }
}
