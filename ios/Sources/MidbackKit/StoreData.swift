// What is done with a person's data as a whole? What takes long, what reads it beside everything else, and what closes it.

import Dispatch
import Foundation
import MidbackCore

// Beside everything else.
extension Store {
    /// Does what reads the data beside everything else, and keeps nobody waiting. Who waits for it may stop it. One such thing
    /// is done after the other: of two backups at once, one is too many.
    public func reading<Answer: Sendable>(
        _ work: Work, _ call: @escaping @Sendable (DataReader, Moment) throws -> Answer
    ) async throws(Failure) -> Answer {
        let now = clock.now()
        calls += 1
        beside.append(work)
        defer {
            calls -= 1
            beside.removeAll { $0 === work }
        }
        while beside.first !== work { try? await Task.sleep(for: turn) }
        let reader = try await question { core, _ in try core.dataReader() }
        // Not on Swift's few shared threads: it takes as long as the disk does.
        let result: Result<Answer, any Error> = await withCheckedContinuation { done in
            DispatchQueue.global(qos: .utility).async {
                done.resume(returning: Result { try call(reader, now) })
            }
        }
        do {
            return try result.get()
        } catch {
            throw await desk.failure(of: error)
        }
    }

    /// Waits for what is done with files, before or after the core is asked: it counts as a call.
    public func waiting<Answer>(for work: @MainActor () async -> Answer) async -> Answer {
        calls += 1
        defer { calls -= 1 }
        return await work()
    }

    /// Makes a backup where one is due. Nobody is told where that fails: the screen about the data says so.
    public func backUpIfDue() async {
        guard deleted == nil, damage == nil else { return }
        let made = try? await reading(Work()) { try $0.backUpIfDue(now: $1, work: $2) }
        if made == true { askAgain() }
    }

    /// Nothing reads the data beside everything else any more.
    private func stopReading() async {
        while !beside.isEmpty {
            for work in beside { try? work.stop() }
            try? await Task.sleep(for: turn)
        }
    }

    private var turn: Duration { .milliseconds(10) }

    private func reading<Answer: Sendable>(
        _ work: Work, _ call: @escaping @Sendable (DataReader, Moment, Work) throws -> Answer
    ) async throws(Failure) -> Answer {
        try await reading(work) { try call($0, $1, work) }
    }
}

// What takes long, and changes all of it. What went wrong is told by who asked for it: it is no `failure`.
extension Store {
    /// Takes over what is in a file and not here.
    public func bringIn(_ file: URL, _ passphrase: String?, _ work: Work) async throws(Failure) -> DataDone {
        let path = file.path(percentEncoded: false)
        return try await changing {
            try $0.bringIn(file: path, passphrase: passphrase, now: $1, work: work)
        }
    }

    /// Goes back to a backup. No session may be led meanwhile: `Leader.letGo`.
    public func restore(_ backup: String, _ work: Work) async throws(Failure) -> DataDone {
        await stopReading()
        return try await changing {
            try $0.restore(backup: backup, random: .sixteenRandomBytes(), now: $1, work: work)
        }
    }

    private func changing<Answer: Sendable>(
        _ call: @Sendable (Midback, Moment) throws -> Answer
    ) async throws(Failure) -> Answer {
        let answer = try await question(call)
        askAgain()
        return answer
    }
}

// Where it is closed.
extension Store {
    /// What can be done about that; none where nothing can.
    public func recoveryOffer(about failure: Failure) async -> RecoveryOffer? {
        calls += 1
        defer { calls -= 1 }
        return await desk.offer(about: failure.error)
    }

    /// The data is damaged: it is closed, and the person led to what brings it back; no call opens it before. No session may be
    /// led meanwhile: `Leader.letGo`.
    public func close(because failure: Failure) async {
        calls += 1
        defer { calls -= 1 }
        await stopReading()
        damage = await desk.close(because: failure.error)
        isMarked = false
        dismissFailure()
    }

    /// Brings damaged data back.
    public func recover(_ work: Work) async throws(Failure) -> RecoveryDone {
        calls += 1
        defer { calls -= 1 }
        await stopReading()
        isMarked = false
        return try await desk.bringBack(work)
    }

    /// Opens the data as usual, or tries to.
    public func openAgain() async {
        calls += 1
        defer { calls -= 1 }
        await desk.openAgain()
        damage = nil
        askAgain()
    }

    /// Deletes everything: `deleted` says so, and no call opens the data any more, before the person begins again. No session
    /// may be led meanwhile: `Leader.letGo`.
    public func deleteEverything() async throws(Failure) {
        calls += 1
        defer { calls -= 1 }
        await stopReading()
        isMarked = false
        deleted = try await desk.delete()
        dismissFailure()
    }

    /// Begins anew, with nothing.
    public func begin() async {
        await desk.begin()
        deleted = nil
        askAgain()
    }
}
