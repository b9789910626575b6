// The data does not open: why, and what helps?

import MidbackCore
import MidbackKit
import SwiftUI

/// Why, a way to try again, and where the data is damaged, what brings it back.
struct NotOpened: View {
    let failure: Failure

    @Environment(Store.self) private var store
    @State private var offer: RecoveryOffer?
    @State private var work: Work?
    @State private var done: RecoveryDone?
    /// Why it could not be brought back.
    @State private var failed: Failure?

    var body: some View {
        ZStack {
            if let done {
                CameOf(title: done.title, lines: done.lines, goOn: done.goOn, action: openAgain)
            } else {
                page
            }
        }
        .mends(failure, $offer)
    }

    private var page: some View {
        let shown = failed ?? failure
        return Scaffold("") {
            Panel(
                sign: .caution, title: shown.opening?.title ?? shown.text,
                text: shown.opening == nil ? "" : shown.text, isError: true
            ) {
                if offer == nil { tryAgain(isOutlined: true) }
            }
            if let offer, let work {
                Working(text: offer.working, stop: offer.stop, work: work)
            } else if let offer {
                SectionTitle(offer.heading)
                ForEach(Array(offer.lines.enumerated()), id: \.offset) { Text($0.element) }
            }
        } bottom: {
            if let offer, work == nil {
                PrimaryButton(offer.go, action: recover)
                tryAgain(isOutlined: false)
            }
        }
    }

    @ViewBuilder private func tryAgain(isOutlined: Bool) -> some View {
        if let opening = failure.opening {
            QuietButton(opening.tryAgain, isOutlined: isOutlined, action: openAgain)
        }
    }

    private func openAgain() { Task { await store.openAgain() } }

    private func recover() {
        let work = Work()
        (self.work, failed) = (work, nil)
        Task {
            do throws(Failure) {
                done = try await store.recover(work)
            } catch {
                if !error.isStop { failed = error }
            }
            self.work = nil
        }
    }
}

/// A way to what brings damaged data back, where that is what went wrong.
struct Mend: View {
    let failure: Failure

    @Environment(Store.self) private var store
    @Environment(Leader.self) private var leader
    @Environment(Places.self) private var places
    @State private var offer: RecoveryOffer?

    var body: some View {
        VStack(spacing: Space.small) {
            if let offer {
                QuietButton(offer.heading, isOutlined: true) {
                    Task { await store.close(because: failure, leader, places) }
                }
            }
        }
        .mends(failure, $offer)
    }
}

extension Store {
    /// The data is damaged: it is closed. What is led could be stored nowhere any more, and what a way leads to may be gone.
    func close(because failure: Failure, _ leader: Leader, _ places: Places) async {
        await leader.letGo()
        await close(because: failure)
        places.forget()
    }
}
