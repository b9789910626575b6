// What is declared about an app and what the system tells it?

import Foundation

@MainActor
open class UIApplication: NSObject {
    public nonisolated static let didBecomeActiveNotification = Notification.Name("")
    public nonisolated static let willResignActiveNotification = Notification.Name("")
    public nonisolated static let significantTimeChangeNotification = Notification.Name("")
}

// Of Foundation, where Linux has no such thing.
extension NSNotification.Name {
    public static let NSSystemClockDidChange = NSNotification.Name("")
}
