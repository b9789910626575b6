// What do the tests of a session that is led start from? A folder of their own, a clock that is turned by hand, and a
// phone that writes down what it is told.

import Foundation
import MidbackCore

@testable import MidbackKit
@testable import MidbackTesting

/// A person who is set up, with a session begun today.
@MainActor
final class LedWorld {
    let output = Notebook()
    let hand: HandClock
    let disk = Disk()
    private(set) var store: Store
    private(set) var leader: Leader
    private let folder: URL

    private static let english = Device(languages: ["en"], region: "GB", hour24: true, firstWeekday: 1)

    /// 28 March 2026, eight o'clock in the morning.
    static let morning: Int64 = 1_774_681_200_000

    init(beginning: Int64 = morning) {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        hand = HandClock(beginning: beginning)
        store = Store(folder: folder, device: Self.english, clock: hand.ofDay)
        leader = Leader(store: store, keeper: disk, output: output, clock: hand.clock)
        disk.store = store
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Today's session, begun.
    func session() async throws -> SessionId {
        try await store.asked { core, now in
            _ = try core.changeSetting(key: .conditions, values: [], now: now)
            let check = try core.beginSymptomCheck(now: now)
            while case .page(let page) = try core.symptomCheck(now: now).step {
                try core.answerSymptomPage(check: check, page: page.page, answers: [], none: true, now: now)
            }
            return try core.startSession(kind: .planned, now: now)
        }
    }

    /// A session that is led and runs.
    func running() async throws -> LiveDriver {
        let driver = try await led()
        driver.act(.start)
        return driver
    }

    /// A session that is led and waits to be started.
    func led() async throws -> LiveDriver {
        guard let driver = await leader.lead(try await session()) else { throw Missing() }
        return driver
    }

    /// The app is killed, and begins anew with what is on the disk.
    func kill() async throws {
        try await store.asked { core, _ in try core.shut() }
        store = Store(folder: folder, device: Self.english, clock: hand.ofDay)
        leader = Leader(store: store, keeper: disk, output: output, clock: hand.clock)
        disk.store = store
    }

    /// Time passes, as a phone has it: every frame comes when it was asked for.
    func pass(_ by: Duration) async { await hand.pass(by) { await leader.settled() } }

    /// How many sets of the session are on the disk.
    func done(_ session: SessionId) async throws -> Int {
        // "3 of 6 sets"
        let sets = try await store.asked { try $0.summary(session: session, now: $1).sets }
        guard let done = Int(sets.prefix(while: \.isNumber)) else { throw Missing() }
        return done
    }
}

/// Something that has to be there is not.
struct Missing: Error {}

extension Store {
    /// An answer that has to come.
    func asked<Answer: Sendable>(
        _ question: @Sendable (Midback, Moment) throws -> Answer
    ) async throws -> Answer {
        guard let answer = await ask(question) else { throw failure ?? Missing() as any Error }
        return answer
    }
}

extension LiveDriver {
    /// Time passes, tick after tick, and what happens is stored, until something is so.
    func goOn(
        _ hand: HandClock, step: Duration = .milliseconds(100), until isSo: (LiveDriver) -> Bool
    ) async throws {
        for _ in 0..<100_000 {
            if isSo(self) { return }
            hand.turn(step)
            tick()
            await settled()
        }
        throw Missing()
    }
}
