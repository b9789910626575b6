// What does the app consist of, whether it is on the screen or not?

import MidbackHome
import MidbackKit
import UIKit
import WidgetKit

/// The data, what leads a session, and what stands outside the app. One for the whole app: it is launched without a screen too, for
/// a reminder, or for what is said to the phone.
@MainActor final class AppParts {
    static let shared = AppParts()

    let store: Store
    let stage: Stage
    let card: CardKeeper
    let health: HealthKeeper
    let reminding: Reminding
    let wayIn = WayIn()
    /// Does what is said to the phone.
    let told: Told

    private init() {
        store = Store(mark: { UIDevice.current.identifierForVendor?.uuidString })
        stage = Stage(store: store)
        card = CardKeeper(store: store, file: URL.homeFolder.map { .homeCard(in: $0) }) {
            WidgetCenter.shared.reloadAllTimelines()
        }
        health = HealthKeeper(store: store, app: SystemHealth())
        reminding = Reminding(store: store, wayIn: wayIn, beside: [card, health])
        told = Told(store: store, following: reminding.following)
    }
}
