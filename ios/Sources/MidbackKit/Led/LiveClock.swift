// What time does a session that is led go by?

import Foundation

/// A clock that stands still for nothing: not while the phone sleeps, and not where the time of day is set.
public struct LiveClock: Sendable {
    /// Ends a wait before its time.
    public typealias Cancel = @MainActor () -> Void

    /// How long it has run since some moment that stays the same.
    public let now: @Sendable () -> Duration
    /// Calls back once so long has passed.
    public let after: @MainActor @Sendable (Duration, @escaping @MainActor () -> Void) -> Cancel

    /// A clock that reads and waits so.
    public init(
        now: @escaping @Sendable () -> Duration,
        after: @escaping @MainActor @Sendable (Duration, @escaping @MainActor () -> Void) -> Cancel
    ) {
        self.now = now
        self.after = after
    }

    /// The phone's own.
    public static let live = {
        let start = ContinuousClock.now
        return LiveClock(
            now: { start.duration(to: .now) },
            after: { wait, call in
                let task = Task {
                    guard (try? await Task.sleep(for: wait, clock: .continuous)) != nil else { return }
                    // Cancelled when it had slept already.
                    if !Task.isCancelled { call() }
                }
                return { task.cancel() }
            })
    }()
}

extension Duration {
    /// In whole milliseconds, as the core counts.
    var milliseconds: UInt64 {
        let (seconds, attoseconds) = components
        return UInt64(max(0, seconds * 1_000 + attoseconds / 1_000_000_000_000_000))
    }
}
