// What do the tests of a session that is led start from? A folder of their own, a clock that is turned by hand, and a
// phone that writes down what it is told.

import Foundation
import MidbackCore

@testable import MidbackKit

/// A person who is set up, with a session begun today.
@MainActor
final class LedWorld {
    let output = Notebook()
    let hand = HandClock()
    private(set) var store: Store
    private(set) var leader: Leader
    private let folder: URL
    private let phone: PhoneClockInHand

    /// 28 March 2026, eight o'clock in the morning.
    private static let morning: Int64 = 1_774_681_200_000
    private static let english = Device(language: "en", region: "GB", hour24: true, firstWeekday: 1)

    init() {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        phone = PhoneClockInHand(epochMs: Self.morning)
        store = Store(folder: folder, device: Self.english, clock: phone.clock)
        leader = Leader(store: store, output: output, clock: hand.clock)
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
    func running() async throws -> PlayerDriver {
        let driver = try await led()
        driver.act(.start)
        return driver
    }

    /// A session that is led and waits to be started.
    func led() async throws -> PlayerDriver {
        guard let driver = await leader.lead(try await session()) else { throw Missing() }
        return driver
    }

    /// The app is killed, and begins anew with what is on the disk.
    func kill() async throws {
        try await store.asked { core, _ in try core.shut() }
        store = Store(folder: folder, device: Self.english, clock: phone.clock)
        leader = Leader(store: store, output: output, clock: hand.clock)
    }

    /// How many sets of the session are on the disk.
    func done(_ session: SessionId) async throws -> Int {
        // "3 of 6 sets"
        let sets = try await store.asked { try $0.summary(session: session, now: $1).sets }
        guard let done = Int(sets.prefix(while: \.isNumber)) else { throw Missing() }
        return done
    }

    /// From here on nothing can be stored, as on a phone that is full; or again.
    func disk(isFull: Bool) { phone.isBroken = isFull }
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

extension PlayerDriver {
    /// Time passes, tick after tick, and what happens is stored, until something is so.
    func goOn(
        _ hand: HandClock, step: Duration = .milliseconds(100), until isSo: (PlayerDriver) -> Bool
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

/// A phone that writes down what it is told.
@MainActor
final class Notebook: PlayerOutput {
    enum Line: Equatable {
        case begin
        case say([String])
        case feel(Haptic)
        case sound(Haptic)
        case quiet
        case end
    }

    var lines: [Line] = []
    var isInFront = true
    /// Whether it can be felt.
    var canFeel = true

    var said: [String] {
        lines.flatMap { line -> [String] in
            if case .say(let texts) = line { return texts }
            return []
        }
    }

    func begin(_ texts: LiveTexts) { lines.append(.begin) }
    func say(_ texts: [String]) { lines.append(.say(texts)) }
    func feel(_ haptic: Haptic) -> Bool {
        lines.append(.feel(haptic))
        return canFeel
    }
    func sound(_ haptic: Haptic) { lines.append(.sound(haptic)) }
    func quiet() { lines.append(.quiet) }
    func end() { lines.append(.end) }
}

/// A clock that is turned by hand. Whoever waits by it waits until told otherwise, or cancelled.
final class HandClock: Sendable {
    private struct State {
        var now = Duration.zero
        var waits: [Duration] = []
        var ends: Duration?
    }

    private let state = Lock(State())

    /// How long was waited for, in this order.
    var waits: [Duration] { state.with { $0.waits } }

    func turn(_ by: Duration) { state.with { $0.now += by } }

    /// From here on, whoever waits so long waits no more.
    func letEnd(_ wait: Duration) { state.with { $0.ends = wait } }

    var clock: PlayerClock {
        PlayerClock(
            now: { self.state.with { $0.now } },
            sleep: { wait in
                self.state.with { $0.waits.append(wait) }
                while self.state.with({ $0.ends != wait }) { try await Task.sleep(for: .milliseconds(1)) }
            })
    }
}

/// The time of day, and whether the core takes it: what it does not take it does not store.
private final class PhoneClockInHand: Sendable {
    private let broken = Lock(false)
    private let epochMs: Int64

    init(epochMs: Int64) { self.epochMs = epochMs }

    var isBroken: Bool {
        get { broken.with { $0 } }
        set { broken.with { $0 = newValue } }
    }

    var clock: PhoneClock {
        PhoneClock(epochMs: { self.epochMs }, utcOffsetMinutes: { _ in self.isBroken ? 100_000 : 60 })
    }
}

/// A value that several threads may change.
private final class Lock<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) { self.value = value }

    func with<Result>(_ body: (inout Value) -> Result) -> Result { lock.withLock { body(&value) } }
}
