// What does the app ask of the phone's health app? To take finished sessions, and to let go of those that were deleted.

import MidbackCore

/// The phone's health app. Nothing is ever read there.
@MainActor
public protocol HealthApp: AnyObject {
    /// Whether the phone has one.
    var isThere: Bool { get }
    /// Whether the person lets sessions be written there.
    var permission: HealthPermission { get }
    /// Has the system ask the person; it does so once.
    func ask() async throws
    /// Writes a session. One that is there already under its id takes its own place.
    func write(_ session: HealthSession) async throws
    /// Takes away what this app wrote under these ids. What is not there is no mistake.
    func delete(_ sessions: [SessionId]) async throws
}

/// Whether something may be written.
public enum HealthPermission: Sendable {
    case notAsked, allowed, denied
}
