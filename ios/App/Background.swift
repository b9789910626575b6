// How is something done to its end that nobody waits for, also where the app is left meanwhile?

import UIKit

/// The time that the system gives an app which was left.
@MainActor enum Background {
    /// Does it, and keeps the app awake for it as long as the system lets it. What is cut off then is tried again at the next
    /// opening.
    static func run(_ work: @escaping @MainActor @Sendable () async -> Void) {
        let time = Time()
        Task {
            await work()
            time.end()
        }
    }

    /// Asked for once, and given back once: the system ends an app that keeps it.
    @MainActor private final class Time {
        private var task = UIBackgroundTaskIdentifier.invalid

        init() {
            task = UIApplication.shared.beginBackgroundTask { [weak self] in self?.end() }
        }

        func end() {
            guard task != .invalid else { return }
            UIApplication.shared.endBackgroundTask(task)
            task = .invalid
        }
    }
}
