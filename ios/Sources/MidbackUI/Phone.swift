// What do the screens leave to the phone? Its light, its own settings, and its way to other apps.

import Foundation
import MidbackCore
import SwiftUI

/// The phone around the screens; the app says how each is done there.
public struct Phone: Sendable {
    /// Keeps the screen lit as long as it is asked to.
    public var keepAwake: @MainActor @Sendable (Bool) -> Void
    /// Opens the system's settings where that is mended.
    public var openReminderSettings: @MainActor @Sendable (ReminderTrouble) -> Void
    /// Hands a file to another app, which the person chooses; ends when nothing of that is seen any more.
    public var share: @MainActor @Sendable (URL) async -> Void

    /// A phone on which what is not said does nothing.
    public init(
        keepAwake: @escaping @MainActor @Sendable (Bool) -> Void = { _ in },
        openReminderSettings: @escaping @MainActor @Sendable (ReminderTrouble) -> Void = { _ in },
        share: @escaping @MainActor @Sendable (URL) async -> Void = { _ in }
    ) {
        (self.keepAwake, self.openReminderSettings) = (keepAwake, openReminderSettings)
        self.share = share
    }
}

private struct PhoneKey: EnvironmentKey {
    static let defaultValue = Phone()
}

extension EnvironmentValues {
    /// The phone; one that does nothing before it was said.
    public var phone: Phone {
        get { self[PhoneKey.self] }
        set { self[PhoneKey.self] = newValue }
    }
}
