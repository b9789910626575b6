// What is seen of the iPhone's app? The screens, over all that it consists of.

import MidbackKit
import MidbackUI
import SwiftUI
import UIKit

@main
struct MidbackApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate
    private let parts: AppParts

    /// Before the app has finished launching, as the system wants it of whoever hears of taps and of wakings.
    init() { parts = .shared }

    var body: some Scene {
        WindowGroup {
            MidbackScreens(
                store: parts.store, leader: parts.stage.leader, planner: parts.reminding.planner,
                wayIn: parts.wayIn, card: parts.card, health: parts.health, phone: .system
            )
            .task { await parts.store.followPhone() }
            .task { await parts.reminding.follow() }
        }
    }
}

extension Phone {
    /// The iPhone itself.
    fileprivate static let system = {
        var phone = Phone()
        phone.keepAwake = { UIApplication.shared.isIdleTimerDisabled = $0 }
        phone.openReminderSettings = { _ in
            // Whatever is in the way of reminders is mended on one page.
            if let page = URL(string: UIApplication.openNotificationSettingsURLString) {
                UIApplication.shared.open(page)
            }
        }
        phone.share = { await Sharing.share($0) }
        phone.endShare = { Sharing.end() }
        phone.inbox = .inbox
        phone.hasLock = { Owner.canBeAsked }
        phone.asksOwner = { await Owner.isThere($0) }
        phone.inBackground = { Background.run($0) }
        return phone
    }()
}
