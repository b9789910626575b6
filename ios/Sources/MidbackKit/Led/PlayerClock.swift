// What time does a session that is led go by?

import Foundation

/// A clock that stands still for nothing: not while the phone sleeps, and not where the time of day is set.
public struct PlayerClock: Sendable {
    /// How long it has run since some moment that stays the same.
    public let now: @Sendable () -> Duration
    /// Waits for a while, or until the task is cancelled.
    public let sleep: @Sendable (Duration) async throws -> Void

    /// A clock that reads and waits so.
    public init(
        now: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// The phone's own.
    public static let live = {
        let start = ContinuousClock.now
        return PlayerClock(
            now: { start.duration(to: .now) },
            sleep: { try await Task.sleep(for: $0, clock: .continuous) })
    }()
}

extension Duration {
    /// In whole milliseconds, as the core counts.
    var milliseconds: UInt64 {
        let (seconds, attoseconds) = components
        return UInt64(max(0, seconds * 1_000 + attoseconds / 1_000_000_000_000_000))
    }
}
