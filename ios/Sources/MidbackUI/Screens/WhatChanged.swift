// What did a change do to the plan?

import MidbackCore
import MidbackKit
import SwiftUI

/// Stands at the bottom of a screen until it was read, and is spoken as soon as it comes. It goes by itself after a while:
/// not where the screen is read out, since nobody knows how long that takes.
struct WhatChanged: View {
    let change: PlanChange
    /// None once it was read; what taking it back did, in its stead.
    @Binding var shown: PlanChange?

    @Environment(Store.self) private var store
    @Environment(\.accessibilityVoiceOverEnabled) private var isReadOut

    init(_ change: PlanChange, shown: Binding<PlanChange?>) { (self.change, _shown) = (change, shown) }

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            VStack(alignment: .leading, spacing: Space.tiny) {
                CardTitle(change.heading)
                ForEach(Array(change.lines.enumerated()), id: \.offset) { Text($0.element) }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .accessibilityElement(children: .combine)
            Flow {
                if let taken = change.undo { SmallButton(taken.label) { undo(taken) } }
                SmallButton(change.close) { shown = nil }
            }
            .frame(maxWidth: .infinity, alignment: .trailing)
        }
        .foregroundStyle(Palette.ink)
        .announced(change.spoken)
        .task(id: Reading(change: change, isReadOut: isReadOut)) {
            if isReadOut { return }
            do {
                try await Task.sleep(for: longEnough)
                shown = nil
            } catch {
                // Another change has taken its place.
            }
        }
    }

    private func undo(_ taken: PlanUndo) {
        store.does {
            try $0.undoPlanChange(undo: taken, now: $1)
        } then: {
            shown = $0
        }
    }

    /// To read some lines twice.
    private let longEnough = Duration.seconds(12)
}

/// What is read, and how.
private struct Reading: Equatable {
    let change: PlanChange
    let isReadOut: Bool
}
