// When does what stands outside the app hear of what became of the data?

import Observation

/// Something outside the app that says what the data says: notifications, the card on the home screen, the health app.
@MainActor
public protocol Follower: AnyObject {
    /// The app has begun, something was written, or the phone tells something.
    func follow(_ signal: PhoneSignal?) async
}

/// Something about the phone after which it is looked at again.
public enum PhoneSignal: Sendable {
    /// The app came in front of the person.
    case opened
    /// It is no longer in front.
    case left
    /// The clock was set.
    case clockChanged
    /// Another zone, another day, summer time, another calendar.
    case timeChanged
}

/// Tells all of them. One for the whole app; it works with or without a screen.
@MainActor
public final class Following {
    private let store: Store
    private let followers: [any Follower]
    private var isWatching = false

    /// `followers`: told in this order, each once the one before has done what follows.
    public init(_ store: Store, _ followers: [any Follower]) {
        (self.store, self.followers) = (store, followers)
    }

    /// Tells them now, after everything that was written, and at each signal, for as long as whoever called waits. Called
    /// once, when the app begins:
    ///
    ///     .task { await following.follow(PhoneSignal.all()) }
    public func follow(_ signals: AsyncStream<PhoneSignal>) async {
        watch()
        await tell(nil)
        for await signal in signals { await tell(signal) }
    }

    /// Tells them, and waits until they have done what follows: where the app may be suspended then.
    public func refresh() async { await tell(nil) }

    private func tell(_ signal: PhoneSignal?) async {
        for follower in followers { await follower.follow(signal) }
    }

    /// Tells them whenever the store's revision has risen.
    private func watch() {
        guard !isWatching else { return }
        isWatching = true
        withObservationTracking {
            _ = store.revision
        } onChange: { [weak self] in
            // It is called just before the change.
            Task { @MainActor in
                self?.isWatching = false
                self?.watch()
                await self?.tell(nil)
            }
        }
    }
}
