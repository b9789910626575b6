// What did a change do to the plan?

import MidbackCore
import SwiftUI

/// Stands at the bottom of a screen until it was read, and is spoken as soon as it comes. It goes by itself after a while:
/// not where the screen is read out, since nobody knows how long that takes.
struct WhatChanged: View {
    let change: PlanChange
    let read: @MainActor () -> Void
    let undo: @MainActor (PlanUndo) -> Void

    @Environment(\.accessibilityVoiceOverEnabled) private var isReadOut

    init(
        _ change: PlanChange, read: @escaping @MainActor () -> Void,
        undo: @escaping @MainActor (PlanUndo) -> Void
    ) {
        (self.change, self.read, self.undo) = (change, read, undo)
    }

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
                SmallButton(change.close, action: read)
            }
            .frame(maxWidth: .infinity, alignment: .trailing)
        }
        .foregroundStyle(Palette.ink)
        .announced(change.spoken)
        .task(id: Reading(change: change, isReadOut: isReadOut)) {
            if isReadOut { return }
            do {
                try await Task.sleep(for: longEnough)
                read()
            } catch {
                // Another change has taken its place.
            }
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
