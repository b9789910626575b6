// How does an iPhone wake the app behind the scenes?

#if canImport(BackgroundTasks) && !os(macOS)
    import BackgroundTasks
    import Foundation

    /// The system's scheduler of background work.
    @MainActor
    public final class SystemWaker: Waker {
        public init() {}

        public func listen(_ woken: @escaping @MainActor (any Wake) -> Void) {
            // False where the app does not declare it, or has launched already: then it is never woken.
            BGTaskScheduler.shared.register(forTaskWithIdentifier: TopUp.id, using: nil) { @Sendable task in
                let task = SystemTask(task: task)
                Task { @MainActor in woken(SystemWake(task)) }
            }
        }

        public func ask(after rest: Duration) {
            let request = BGAppRefreshTaskRequest(identifier: TopUp.id)
            request.earliestBeginDate = .from(now: rest)
            // Refused where the person switched background refresh off: the app fills the list up when it is opened.
            try? BGTaskScheduler.shared.submit(request)
        }
    }

    /// The system's object may be used on any thread, and does not say so.
    private struct SystemTask: @unchecked Sendable {
        let task: BGTask
    }

    @MainActor
    private final class SystemWake: Wake {
        private let task: BGTask

        init(_ task: SystemTask) { self.task = task.task }

        func whenOver(_ over: @escaping @MainActor () -> Void) {
            task.expirationHandler = { @Sendable in
                Task { @MainActor in over() }
            }
        }

        func end(success: Bool) { task.setTaskCompleted(success: success) }
    }
#endif
