// What does an iPhone remind with?

#if canImport(UserNotifications) && canImport(BackgroundTasks) && canImport(UIKit)
    import BackgroundTasks
    import Foundation
    import MidbackCore
    import UIKit
    import UserNotifications

    /// The planner, the answers and the wakings, put together. One for the whole app, made in its `init`: the system wants
    /// to know who hears of taps, and of wakings, before the app has finished launching. It is launched for both without a
    /// screen.
    ///
    /// **What the app has to declare.** In its Info.plist, what `TopUp.id` says. For reminders through a focus, the
    /// entitlement `com.apple.developer.usernotifications.time-sensitive`; without it they come as any other. In its
    /// privacy manifest, nothing for this.
    @MainActor
    public final class Reminding {
        /// Gives the system what should ring.
        public let planner: ReminderPlanner
        /// Does what is tapped.
        public let answers: ReminderAnswers
        private let delegate: ReminderDelegate
        private let topUp: TopUp
        // From the first moment on: what is told before `follow` waits for it.
        private let signals = PhoneSignal.all()

        /// Listens from now on.
        public init(store: Store) {
            planner = ReminderPlanner(store: store, centre: SystemCentre())
            answers = ReminderAnswers(store: store, planner: planner)
            delegate = ReminderDelegate(answers)
            topUp = TopUp(planner: planner, waker: SystemWaker())
            UNUserNotificationCenter.current().delegate = delegate
            planner.onLeft = { [topUp] in topUp.leave() }
        }

        /// Keeps the system's notifications right for as long as whoever called waits:
        ///
        ///     .task { await reminding.follow() }
        public func follow() async { await planner.follow(signals) }
    }
#endif
