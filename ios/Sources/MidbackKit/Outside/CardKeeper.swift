// How does the card on the home screen come to say what the data says?

import Foundation
import MidbackCore
import Observation

/// Has the core write the card's file, and the system draw the card anew where it became another. One for the whole app.
@MainActor @Observable
public final class CardKeeper: Follower {
    @ObservationIgnored private let store: Store
    @ObservationIgnored private let file: URL?
    @ObservationIgnored private let redraw: @MainActor () -> Void
    @ObservationIgnored private let turns = Turns()
    @ObservationIgnored private var again: Again<Void>?

    /// Whether it is being written. For tests, which wait until it is not.
    public var isBusy: Bool { turns.open > 0 }

    /// `file`: where the card looks for it; none where it can look nowhere. `redraw`: has the system ask the card what it shows.
    public init(store: Store, file: URL?, redraw: @escaping @MainActor () -> Void) {
        (self.store, self.file, self.redraw) = (store, file, redraw)
        again = Again(turns) { [weak self] in await self?.write() }
    }

    public func follow(_ signal: PhoneSignal?) async {
        if signal != .left { await again?() }
    }

    /// Takes it away: the card says the app's name then. For when everything was deleted.
    public func forget() async {
        await turns.take { [self] in
            guard let file else { return }
            try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
            redraw()
        }.value
    }

    /// Where it fails, the card goes on as it was.
    private func write() async {
        guard let file else { return }
        let clock = store.clock
        let isAnother = await store.quietly { core, now in
            try file.deletingLastPathComponent().makeFolderWithoutCopies()
            let changes = NearbyChanges(of: clock, around: now.epochMs).told
            return try core.keepHomeCard(
                file: file.path(percentEncoded: false), changes: changes, now: now)
        }
        if case .success(true) = isAnother { redraw() }
    }
}
