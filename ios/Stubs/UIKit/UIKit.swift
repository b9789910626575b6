// What is declared about an app and what the system tells it?

import Foundation

@MainActor
open class UIApplication: NSObject {
    public nonisolated static let didBecomeActiveNotification = Notification.Name("")
    public nonisolated static let willResignActiveNotification = Notification.Name("")
    public nonisolated static let significantTimeChangeNotification = Notification.Name("")
    public nonisolated static let openNotificationSettingsURLString = ""
    public class var shared: UIApplication { UIApplication() }
    open var isIdleTimerDisabled = false
    open var connectedScenes: Set<UIScene> { [] }
    public struct OpenExternalURLOptionsKey: Hashable, Sendable {}
    open func open(
        _ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:],
        completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil
    ) {}
    open func beginBackgroundTask(
        expirationHandler handler: (@MainActor @Sendable () -> Void)? = nil
    ) -> UIBackgroundTaskIdentifier { .invalid }
    open func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) {}
}

public protocol UIApplicationDelegate: NSObjectProtocol {
    @MainActor func application(
        _ application: UIApplication, configurationForConnecting connectingSceneSession: UISceneSession,
        options: UIScene.ConnectionOptions
    ) -> UISceneConfiguration
}

@MainActor open class UIApplicationShortcutItem: NSObject {}

@MainActor open class UISceneSession: NSObject {
    public struct Role: Hashable, Sendable {}
    open var role: Role { fatalError() }
}

@MainActor open class UISceneConfiguration: NSObject {
    public init(name: String?, sessionRole: UISceneSession.Role) {}
    open var delegateClass: AnyClass?
}

@MainActor public protocol UISceneDelegate: NSObjectProtocol {}
@MainActor public protocol UIWindowSceneDelegate: UISceneDelegate {
    func windowScene(
        _ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem,
        completionHandler: @escaping (Bool) -> Void)
}
extension UIWindowSceneDelegate {
    public func windowScene(
        _ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem,
        completionHandler: @escaping (Bool) -> Void
    ) {}
}

public struct UIBackgroundTaskIdentifier: Hashable, Sendable {
    public let rawValue: Int
    public static let invalid = UIBackgroundTaskIdentifier(rawValue: 0)
}

@MainActor open class UIDevice: NSObject {
    public class var current: UIDevice { UIDevice() }
    open var identifierForVendor: UUID? { nil }
}

// Of Foundation, where Linux has no such thing.
extension NSNotification.Name {
    public static let NSSystemClockDidChange = NSNotification.Name("")
}

@MainActor open class UIScene: NSObject {
    @MainActor open class ConnectionOptions: NSObject {
        open var shortcutItem: UIApplicationShortcutItem? { nil }
    }
}
@MainActor open class UIWindowScene: UIScene {
    open var windows: [UIWindow] { [] }
}
@MainActor open class UIWindow: NSObject {
    open var isKeyWindow: Bool { false }
    open var rootViewController: UIViewController?
}
@MainActor open class UIViewController: NSObject {
    open var presentedViewController: UIViewController? { nil }
    open var presentingViewController: UIViewController? { nil }
    open func present(_ other: UIViewController, animated: Bool, completion: (() -> Void)? = nil) {}
    open func dismiss(animated: Bool, completion: (() -> Void)? = nil) {}
}
@MainActor open class UIActivity: NSObject {
    public struct ActivityType: Hashable, Sendable {}
}
@MainActor open class UIActivityViewController: UIViewController {
    public typealias CompletionWithItemsHandler =
        (UIActivity.ActivityType?, Bool, [Any]?, (any Error)?) -> Void
    open var completionWithItemsHandler: CompletionWithItemsHandler?
    public init(activityItems: [Any], applicationActivities: [UIActivity]?) {}
}
