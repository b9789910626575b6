// Where does what is offered under the app's icon lead? There is one such thing, and it leads to Today.

import Foundation
import MidbackKit
import UIKit

/// Hears of what opened the app.
final class AppDelegate: NSObject, UIApplicationDelegate {
    func application(
        _ application: UIApplication, configurationForConnecting session: UISceneSession,
        options: UIScene.ConnectionOptions
    ) -> UISceneConfiguration {
        if options.shortcutItem != nil { AppParts.shared.wayIn.lead(to: .today) }
        let configuration = UISceneConfiguration(name: nil, sessionRole: session.role)
        configuration.delegateClass = WindowDelegate.self
        return configuration
    }
}

/// Hears of what is chosen while the app runs.
final class WindowDelegate: NSObject, UIWindowSceneDelegate {
    func windowScene(
        _ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem,
        completionHandler: @escaping (Bool) -> Void
    ) {
        AppParts.shared.wayIn.lead(to: .today)
        completionHandler(true)
    }
}
