// How do finished sessions come to the phone's health app?

import MidbackCore
import Observation

/// Hands finished sessions over, as the core wants it, and tells the core what was done. One for the whole app.
@MainActor @Observable
public final class HealthKeeper: Follower {
    /// Whether the phone has a health app.
    public var isThere: Bool { app.isThere }
    /// Whether it takes what is written there.
    public var permission: HealthPermission { app.permission }
    /// Whether something is being handed over. For tests, which wait until it is not.
    public var isBusy: Bool { turns.open > 0 }

    @ObservationIgnored private let store: Store
    @ObservationIgnored private let app: any HealthApp
    @ObservationIgnored private let turns = Turns()
    @ObservationIgnored private var again: Again<Void>?

    public init(store: Store, app: any HealthApp) {
        (self.store, self.app) = (store, app)
        again = Again(turns) { [weak self] in await self?.handOver() }
    }

    /// Nobody waits for the health app: it can be slow, and what it did not take is tried again.
    public func follow(_ signal: PhoneSignal?) async {
        if signal != .left { again?.begin() }
    }

    /// Has sessions written from now on, where the person allows it: they are asked once by the system. Whether they do.
    public func switchOn() async -> Bool {
        if app.permission == .notAsked { try? await app.ask() }
        guard app.permission == .allowed else { return false }
        await store.act { try $0.writeToHealth(on: true, now: $1) }
        return true
    }

    /// Has none written any more. What is there stays.
    public func switchOff() async { await store.act { try $0.writeToHealth(on: false, now: $1) } }

    /// Goes on until nothing is left. What fails is asked for again by the core at the next change.
    private func handOver() async {
        while app.isThere, app.permission == .allowed {
            guard let work = try? await store.quietly({ try $0.healthWork(now: $1) }).get(),
                !work.write.isEmpty || !work.delete.isEmpty
            else { return }
            let written = await written(of: work.write)
            let deleted = await deleted(of: work.delete)
            let isDone = written.count == work.write.count && deleted.count == work.delete.count
            let told = await store.quietly { core, _ in
                try core.healthDone(written: written, deleted: deleted)
            }
            guard isDone, case .success = told else { return }
        }
    }

    /// Those that were written, as far as it went.
    private func written(of sessions: [HealthSession]) async -> [SessionId] {
        var written: [SessionId] = []
        for session in sessions {
            guard (try? await app.write(session)) != nil else { break }
            written.append(session.id)
        }
        return written
    }

    private func deleted(of sessions: [SessionId]) async -> [SessionId] {
        guard !sessions.isEmpty, (try? await app.delete(sessions)) != nil else { return [] }
        return sessions
    }
}
