// What went wrong with what a person did, and what helps?

import MidbackCore
import MidbackKit
import SwiftUI

/// Says it until it is read; see `tellsProblems`.
struct Problems: ViewModifier {
    let isInFront: Bool
    let own: Int

    @Environment(Places.self) private var places
    @Environment(Store.self) private var store
    @Environment(Leader.self) private var leader
    @Environment(Handed.self) private var handed
    @Environment(Gate.self) private var gate
    @Environment(\.shell) private var shell
    /// What can be done about it, where the data is damaged.
    @State private var offer: RecoveryOffer?

    func body(content: Content) -> some View {
        let problem = store.failure?.text ?? handed.problem
        content.alert(
            shell.errorTitle,
            isPresented: Binding {
                // The system drops what comes while another goes.
                isInFront && problem != nil && places.lying <= own && !gate.isShut
            } set: { isShown in
                if !isShown, !gate.isShut { read() }
            }
        ) {
            if let offer, let failure = store.failure {
                Button(offer.heading) { Task { await store.close(because: failure, leader, places) } }
            }
            Button(shell.back) { read() }
        } message: {
            Text(problem ?? "")
        }
        .mends(store.failure, $offer)
    }

    private func read() {
        store.dismissFailure()
        handed.problemRead()
    }
}

extension View {
    /// Asks what can be done about that, whenever it is something else.
    func mends(_ failure: Failure?, _ offer: Binding<RecoveryOffer?>) -> some View {
        modifier(Mending(failure: failure, offer: offer))
    }
}

private struct Mending: ViewModifier {
    let failure: Failure?
    @Binding var offer: RecoveryOffer?

    @Environment(Store.self) private var store

    func body(content: Content) -> some View {
        content.task(id: failure?.error) {
            offer = if let failure { await store.recoveryOffer(about: failure) } else { nil }
        }
    }
}
