// What do the tests have in place of the clock that a session goes by?

import Foundation
import MidbackCore

@testable import MidbackKit

/// A clock that is turned by hand, and the time of day with it. Who waits by it is called when `pass` says so.
@MainActor
final class HandClock {
    private struct Timer {
        let id: Int
        let due: Duration
        let wait: Duration
        let call: @MainActor () -> Void
    }

    private nonisolated let time: Lock<(passed: Duration, set: Duration)>
    private let beginning: Int64
    private var timers: [Timer] = []
    private var next = 0

    /// `beginning`: the time of day at first, in milliseconds since 1970.
    init(beginning: Int64) {
        self.beginning = beginning
        time = Lock((.zero, .zero))
    }

    /// How long each wait is that is not over.
    var waits: [Duration] { timers.map(\.wait) }

    /// Time passes, and nobody is called.
    func turn(_ by: Duration) { time.with { $0.passed += by } }

    /// Somebody sets the time of day.
    func set(_ by: Duration) { time.with { $0.set += by } }

    /// Time passes, and who waits is called at their moment; after each, what follows from it is done.
    func pass(_ by: Duration, settled: () async -> Void) async {
        await settled()
        let end = time.with { $0.passed } + by
        while let timer = timers.min(by: { $0.due < $1.due }), timer.due <= end {
            time.with { $0.passed = max($0.passed, timer.due) }
            timers.removeAll { $0.id == timer.id }
            timer.call()
            await settled()
        }
        time.with { $0.passed = end }
    }

    var clock: LiveClock {
        LiveClock(
            now: { [time] in time.with { $0.passed } },
            after: { [self] wait, call in
                next += 1
                let id = next
                timers.append(Timer(id: id, due: time.with { $0.passed } + wait, wait: wait, call: call))
                return { [self] in timers.removeAll { $0.id == id } }
            })
    }

    /// What it shows.
    var ofDay: PhoneClock {
        PhoneClock(
            epochMs: { [time, beginning] in
                let since = time.with { $0.passed + $0.set }
                return beginning + Int64(since / .milliseconds(1))
            },
            utcOffsetMinutes: { _ in 60 })
    }
}

/// A value that several threads may change.
private final class Lock<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) { self.value = value }

    func with<Result>(_ body: (inout Value) -> Result) -> Result { lock.withLock { body(&value) } }
}
