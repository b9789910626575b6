// How does the list stay full while nobody opens the app?

/// Something that wakes the app now and then, while it is behind. The system decides when, and whether.
@MainActor
public protocol Waker: AnyObject {
    /// Calls back whenever the app is woken.
    func listen(_ woken: @escaping @MainActor (any Wake) -> Void)
    /// Asks to be woken once more, after so long at the earliest. Asked again, it replaces the wish before it.
    func ask(after rest: Duration)
}

/// The time for which the app is awake.
@MainActor
public protocol Wake: AnyObject {
    /// Calls back where the time is over before the work is.
    func whenOver(_ over: @escaping @MainActor () -> Void)
    /// The work is done; the app may sleep. Called exactly once.
    func end(success: Bool)
}

/// Fills the list up when the app is woken behind the scenes. Reminders do not depend on it: those of two weeks are with
/// the system.
@MainActor
public final class TopUp {
    /// What the app has to declare.
    ///
    /// In its Info.plist, this in `BGTaskSchedulerPermittedIdentifiers`, and `fetch` in `UIBackgroundModes`.
    public static let id = "app.midback.reminders.top-up"

    /// How long the list needs no filling up, in seconds: half a day of the two weeks that it holds.
    private static let rest = Duration.seconds(43_200)

    private let planner: ReminderPlanner
    private let beside: [any Follower]
    private let waker: any Waker

    /// Listens from now on: the system wants that before the app has finished launching.
    ///
    /// `beside`: what is looked at then as well.
    public init(planner: ReminderPlanner, beside: [any Follower] = [], waker: any Waker) {
        (self.planner, self.beside, self.waker) = (planner, beside, waker)
        waker.listen { [weak self] wake in
            guard let self else { return wake.end(success: false) }
            top(up: wake)
        }
    }

    /// The app goes behind: it asks to be woken.
    public func leave() { waker.ask(after: Self.rest) }

    private func top(up wake: any Wake) {
        // Each wish is for one time, and must not depend on how this one ends.
        waker.ask(after: Self.rest)
        var isOver = false
        func end(_ success: Bool) {
            guard !isOver else { return }
            isOver = true
            wake.end(success: success)
        }
        wake.whenOver { end(false) }
        Task {
            let isFull = await planner.refresh()
            for other in beside { await other.follow(nil) }
            end(isFull)
        }
    }
}
