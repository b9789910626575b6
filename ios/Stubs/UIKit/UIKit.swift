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
    public struct OpenExternalURLOptionsKey: Hashable, Sendable {}
    open func open(
        _ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:],
        completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil
    ) {}
}

// Of Foundation, where Linux has no such thing.
extension NSNotification.Name {
    public static let NSSystemClockDidChange = NSNotification.Name("")
}
