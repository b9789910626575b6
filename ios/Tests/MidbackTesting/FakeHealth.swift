// What do the tests have in place of the phone's health app?

import MidbackCore

@testable import MidbackKit

/// A health app that can be looked into.
@MainActor
final class FakeHealth: HealthApp {
    struct Refused: Error {}

    var isThere = true
    var permission = HealthPermission.notAsked
    /// What the person answers when they are asked.
    var answer = HealthPermission.allowed
    /// After so many more calls it takes nothing.
    var takes: Int?
    /// What is in it, by its id.
    private(set) var sessions: [SessionId: HealthSession] = [:]
    /// How often the person was asked, and sessions written.
    private(set) var asked = 0
    private(set) var writes = 0

    func ask() async throws {
        asked += 1
        if permission == .notAsked { permission = answer }
    }

    func write(_ session: HealthSession) async throws {
        try await take()
        writes += 1
        sessions[session.id] = session
    }

    func delete(_ sessions: [SessionId]) async throws {
        try await take()
        for session in sessions { self.sessions[session] = nil }
    }

    private func take() async throws {
        await Task.yield()
        guard permission == .allowed, takes != 0 else { throw Refused() }
        takes = takes.map { $0 - 1 }
    }
}
