// What does the iPhone's app consist of? The data, what leads a session, what reminds, and the screens over them.

import MidbackKit
import MidbackUI
import SwiftUI
import UIKit

@main
struct MidbackApp: App {
    private let store: Store
    private let stage: Stage
    private let reminding: Reminding

    /// Before the app has finished launching, as the system wants it of whoever hears of taps and of wakings.
    init() {
        store = Store(mark: { UIDevice.current.identifierForVendor?.uuidString })
        stage = Stage(store: store)
        reminding = Reminding(store: store)
    }

    var body: some Scene {
        WindowGroup {
            MidbackScreens(
                store: store, leader: stage.leader, planner: reminding.planner, answers: reminding.answers,
                phone: .system
            )
            .task { await store.followPhone() }
            .task { await reminding.follow() }
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
