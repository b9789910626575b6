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
        /// Tells all that stands outside the app.
        public let following: Following
        private let delegate: ReminderDelegate
        private let topUp: TopUp
        // From the first moment on: what is told before `follow` waits for it.
        private let signals = PhoneSignal.all()

        /// Listens from now on.
        ///
        /// `beside`: what else stands outside the app. It comes first, since reminders can wait for the person's answer.
        public init(store: Store, wayIn: WayIn, beside: [any Follower]) {
            planner = ReminderPlanner(store: store, centre: SystemCentre())
            following = Following(store, beside + [planner])
            answers = ReminderAnswers(store: store, planner: planner, wayIn: wayIn) { [following] in
                await following.refresh()
            }
            delegate = ReminderDelegate(answers)
            topUp = TopUp(planner: planner, beside: beside, waker: SystemWaker())
            UNUserNotificationCenter.current().delegate = delegate
            planner.onLeft = { [topUp] in topUp.leave() }
        }

        /// Keeps the system's notifications right, and all else outside the app, for as long as whoever called waits:
        ///
        ///     .task { await reminding.follow() }
        public func follow() async { await following.follow(signals) }
    }
#endif
