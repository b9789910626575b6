// What does an iPhone do with notifications?

#if canImport(UserNotifications) && !os(macOS)
    import Foundation
    import MidbackCore
    import UserNotifications

    /// The system's own notifications. What comes back is made into values at once: none of the system's objects leaves
    /// the thread that it came on.
    @MainActor
    public final class SystemCentre: NotificationCentre {
        private var center: UNUserNotificationCenter { .current() }

        public init() {}

        public func settings() async -> NotificationSettings {
            await withCheckedContinuation { continuation in
                center.getNotificationSettings { @Sendable in
                    continuation.resume(returning: NotificationSettings($0))
                }
            }
        }

        /// No badge: a number on the app's icon says nothing here, and does not go away by itself.
        public func requestAuthorization() async throws {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                center.requestAuthorization(options: [.alert, .sound]) { @Sendable _, error in
                    continuation.resume(with: error.map(Result.failure) ?? .success(()))
                }
            }
        }

        public func pending() async -> [NotificationRequest] {
            await withCheckedContinuation { continuation in
                center.getPendingNotificationRequests { @Sendable in
                    continuation.resume(returning: $0.map(NotificationRequest.init))
                }
            }
        }

        public func delivered() async -> [DeliveredNotification] {
            await withCheckedContinuation { continuation in
                center.getDeliveredNotifications { @Sendable shown in
                    continuation.resume(
                        returning: shown.map {
                            DeliveredNotification(id: $0.request.identifier, epochMs: $0.date.epochMs)
                        })
                }
            }
        }

        public func add(_ request: NotificationRequest) async throws {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                center.add(request.forSystem) { @Sendable error in
                    continuation.resume(with: error.map(Result.failure) ?? .success(()))
                }
            }
        }

        public func remove(pending ids: [String]) async {
            center.removePendingNotificationRequests(withIdentifiers: ids)
        }

        public func removeAll() async {
            center.removeAllPendingNotificationRequests()
            center.removeAllDeliveredNotifications()
        }

        public func categories() async -> Set<NotificationCategory> {
            await withCheckedContinuation { continuation in
                center.getNotificationCategories { @Sendable in
                    continuation.resume(returning: Set($0.map(NotificationCategory.init)))
                }
            }
        }

        public func setCategories(_ categories: Set<NotificationCategory>) async {
            center.setNotificationCategories(Set(categories.map(\.forSystem)))
        }
    }

    extension NotificationSettings {
        fileprivate init(_ settings: UNNotificationSettings) {
            let permission: ReminderPermission =
                switch settings.authorizationStatus {
                case .notDetermined: .notAsked
                case .denied: .denied
                // Provisional ones are shown in the list, without a sound.
                case .authorized, .provisional, .ephemeral: .allowed
                @unknown default: .allowed
                }
            let places = [
                settings.alertSetting, settings.lockScreenSetting, settings.notificationCenterSetting,
            ]
            let timeSensitive: Bool? =
                switch settings.timeSensitiveSetting {
                case .enabled: true
                case .disabled: false
                case .notSupported: nil
                @unknown default: nil
                }
            self.init(
                permission: permission, shows: places.contains(.enabled), timeSensitive: timeSensitive)
        }
    }

    extension NotificationRequest {
        private static let due = "app.midback.due"

        fileprivate init(_ request: UNNotificationRequest) {
            let content = request.content
            let level: Level =
                switch content.interruptionLevel {
                case .passive: .passive
                case .timeSensitive, .critical: .timeSensitive
                case .active: .active
                @unknown default: .active
                }
            // An interval runs from when it was handed over, and does not tell its end.
            let due = content.userInfo[Self.due] as? Int64
            let time: Time =
                switch request.trigger {
                case let trigger as UNCalendarNotificationTrigger: .wall(trigger.dateComponents.bare)
                case nil: .atOnce
                default: due.map { .instant($0) } ?? .atOnce
                }
            self.init(
                id: request.identifier, title: content.title, body: content.body,
                category: content.categoryIdentifier, sounds: content.sound != nil, level: level, time: time,
                due: due, notes: UnsavedNotes(content.userInfo))
        }

        fileprivate var forSystem: UNNotificationRequest {
            let content = UNMutableNotificationContent()
            content.title = title
            content.body = body
            content.categoryIdentifier = category
            content.sound = sounds ? .default : nil
            content.interruptionLevel =
                switch level {
                case .passive: .passive
                case .active: .active
                case .timeSensitive: .timeSensitive
                }
            var about: [AnyHashable: Any] = notes?.forSystem ?? [:]
            about[Self.due] = due
            content.userInfo = about
            return UNNotificationRequest(identifier: id, content: content, trigger: trigger)
        }

        private var trigger: UNNotificationTrigger? {
            switch time {
            case .atOnce: nil
            case .wall(let parts): UNCalendarNotificationTrigger(dateMatching: parts, repeats: false)
            case .instant(let epochMs):
                // The system takes no time that is over.
                UNTimeIntervalNotificationTrigger(
                    timeInterval: max(1, TimeInterval(epochMs - PhoneClock.live.epochMs()) / 1_000),
                    repeats: false)
            }
        }
    }

    extension NotificationCategory {
        fileprivate init(_ category: UNNotificationCategory) {
            self.init(
                id: category.identifier,
                buttons: category.actions.map {
                    Button(id: $0.identifier, label: $0.title, opens: $0.options.contains(.foreground))
                })
        }

        /// No button asks who taps it: what is answered shows nobody anything, and has to work on a locked phone. One that
        /// opens the app unlocks it first, by itself.
        fileprivate var forSystem: UNNotificationCategory {
            UNNotificationCategory(
                identifier: id,
                actions: buttons.map {
                    UNNotificationAction(
                        identifier: $0.id, title: $0.label, options: $0.opens ? [.foreground] : [])
                },
                intentIdentifiers: [],
                // So that the app hears where one was cleared.
                options: [.customDismissAction])
        }
    }

    extension UnsavedNotes {
        private static let title = "app.midback.note.title"
        private static let queued = "app.midback.note.queued"
        private static let lost = "app.midback.note.lost"

        fileprivate init?(_ about: [AnyHashable: Any]) {
            guard let title = about[Self.title] as? String, let queued = about[Self.queued] as? String,
                let lost = about[Self.lost] as? String
            else { return nil }
            self.init(title: title, queued: queued, lost: lost)
        }

        fileprivate var forSystem: [AnyHashable: Any] {
            [Self.title: title, Self.queued: queued, Self.lost: lost]
        }
    }

    /// Hears from the system what was tapped. It has to be the centre's delegate before the app has finished launching,
    /// or the tap that launched it is lost.
    final class ReminderDelegate: NSObject, UNUserNotificationCenterDelegate, Sendable {
        private let answers: ReminderAnswers

        init(_ answers: ReminderAnswers) { self.answers = answers }

        func userNotificationCenter(
            _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
            withCompletionHandler completionHandler: @escaping () -> Void
        ) {
            let request = response.notification.request
            let tap: ReminderResponse.Tap =
                switch response.actionIdentifier {
                case UNNotificationDefaultActionIdentifier: .itself
                case UNNotificationDismissActionIdentifier: .cleared
                case let id: .button(id)
                }
            let answer = ReminderResponse(
                notification: request.identifier, tap: tap, notes: UnsavedNotes(request.content.userInfo))
            let done = Completion(call: completionHandler)
            Task { @MainActor [answers] in
                await answers.answer(answer)
                // Called whatever came of it, and on the main thread: the system insists on both.
                done.call()
            }
        }

        func userNotificationCenter(
            _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
            withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
        ) {
            let id = notification.request.identifier
            Task { @MainActor [answers] in await answers.rang(id) }
            completionHandler([.banner, .list, .sound])
        }

        /// The system's callback may be called on any thread, and does not say so.
        private struct Completion: @unchecked Sendable {
            let call: () -> Void
        }
    }
#endif
