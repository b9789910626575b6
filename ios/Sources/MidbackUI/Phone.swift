// What do the screens leave to the phone? Its light, its own settings, its lock, and its way to other apps.

import Foundation
import MidbackCore
import SwiftUI

/// The phone around the screens; the app says how each is done there.
public struct Phone: Sendable {
    /// Something that nobody waits for.
    public typealias Errand = @MainActor @Sendable () async -> Void

    /// Keeps the screen lit as long as it is asked to.
    public var keepAwake: @MainActor @Sendable (Bool) -> Void
    /// Opens the system's settings where that is mended.
    public var openReminderSettings: @MainActor @Sendable (ReminderTrouble) -> Void
    /// Hands a file to another app, which the person chooses; ends when nothing of that is seen any more, and says whether the
    /// file went anywhere.
    public var share: @MainActor @Sendable (URL) async -> Bool
    /// Puts away what `share` shows, and all above it.
    public var endShare: @MainActor @Sendable () -> Void = {}
    /// The folder where the system lays another app's file that cannot be read where it lies; none where it does not.
    public var inbox: URL?
    /// Whether the phone has a lock of its own, without which it cannot ask who is there.
    public var hasLock: @MainActor @Sendable () -> Bool
    /// Asks the phone's owner to prove that it is them, and says for what; whether it was.
    public var asksOwner: @MainActor @Sendable (String) async -> Bool
    /// Does what nobody waits for, and keeps the app awake for it where it is left meanwhile.
    public var inBackground: @MainActor @Sendable (@escaping Errand) -> Void

    /// A phone on which what is not said does nothing.
    public init(
        keepAwake: @escaping @MainActor @Sendable (Bool) -> Void = { _ in },
        openReminderSettings: @escaping @MainActor @Sendable (ReminderTrouble) -> Void = { _ in },
        share: @escaping @MainActor @Sendable (URL) async -> Bool = { _ in false },
        hasLock: @escaping @MainActor @Sendable () -> Bool = { false },
        asksOwner: @escaping @MainActor @Sendable (String) async -> Bool = { _ in false },
        inBackground: @escaping @MainActor @Sendable (@escaping Errand) -> Void = { _ in }
    ) {
        (self.keepAwake, self.openReminderSettings, self.share) = (keepAwake, openReminderSettings, share)
        (self.hasLock, self.asksOwner, self.inBackground) = (hasLock, asksOwner, inBackground)
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
