// What follows from what a person says to the phone, with or without the app on the screen?

import MidbackCore

/// Does what is said. One for the whole app.
@MainActor
public final class Told {
    private let store: Store
    private let following: Following

    public init(store: Store, following: Following) { (self.store, self.following) = (store, following) }

    /// Notes the pain before today's session, and says so.
    public func pain(_ pain: Int) async throws(Failure) -> String {
        // A number that the core's does not hold is as far out of range.
        let pain = Int32(clamping: pain)
        return try await done { try $0.tellPain(pain: pain, now: $1) }
    }

    /// Skips today's session, and says so.
    public func skip() async throws(Failure) -> String { try await done { try $0.tellSkip(now: $1) } }

    /// Does it, and has all outside the app say so: when this returns the app may be suspended. What went wrong is said to the
    /// person in the core's words, such as that the phone was not unlocked since it was switched on.
    private func done(
        _ what: @Sendable (Midback, Moment) throws -> String
    ) async throws(Failure) -> String {
        let said = try await store.question(what)
        store.raise()
        await following.refresh()
        return said
    }
}
