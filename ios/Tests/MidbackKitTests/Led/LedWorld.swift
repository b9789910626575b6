// What do the tests of a session that is led start from? A folder of their own, a clock that is turned by hand, and a
// phone that writes down what it is told.

import Foundation
import MidbackCore

@testable import MidbackKit

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

/// A phone that writes down what it is told.
@MainActor
final class Notebook: LiveOutput {
    enum Line: Equatable {
        case begin
        case say([String])
        case feel(Haptic)
        case sound(Haptic)
        case quiet
        case end
    }

    private(set) var lines: [Line] = []
    /// Is told of each.
    var onLine: ((Line) -> Void)?
    var isInFront = true
    /// Whether it can be felt.
    var canFeel = true

    var said: [String] {
        lines.flatMap { line -> [String] in
            if case .say(let texts) = line { return texts }
            return []
        }
    }

    func begin(_ texts: LiveTexts) { write(.begin) }
    func say(_ texts: [String]) { write(.say(texts)) }
    func feel(_ haptic: Haptic) -> Bool {
        write(.feel(haptic))
        return canFeel
    }
    func sound(_ haptic: Haptic) { write(.sound(haptic)) }
    func quiet() { write(.quiet) }
    func end() { write(.end) }

    private func write(_ line: Line) {
        lines.append(line)
        onLine?(line)
    }
}

/// What a session is stored on: the data, unless the disk is full, or something else stands in the way.
@MainActor
final class Disk: LiveKeeper {
    /// Where the data is.
    var store: Store?
    /// What is answered instead of storing anything.
    var error: MidbackError?
    /// Whether nothing is answered for now.
    var isStuck = false
    /// What was handed in, and what became of it.
    private(set) var handedIn: [(event: LiveEvent, error: MidbackError?)] = []
    /// Is told of each.
    var onAnswer: ((LiveEvent, MidbackError?) -> Void)?

    var isFull: Bool {
        get { error == .StorageFull }
        set { error = newValue ? .StorageFull : nil }
    }

    func keep(_ event: LiveEvent, of session: SessionId) async -> Result<LiveKept, MidbackError> {
        while isStuck { await Task.yield() }
        let answer: Result<LiveKept, MidbackError> =
            switch error {
            case .some(let error): .failure(error)
            case .none: await store?.keep(event, of: session) ?? .failure(.Closed)
            }
        let failed: MidbackError? = if case .failure(let error) = answer { error } else { nil }
        handedIn.append((event, failed))
        onAnswer?(event, failed)
        return answer
    }
}

/// A clock that is turned by hand, and the time of day with it. Who waits by it is called when `pass` says so.
@MainActor
final class HandClock {
    private struct Timer {
        let id: Int
        let due: Duration
        let wait: Duration
        let call: @MainActor () -> Void
    }

    private nonisolated let time: Lock<(passed: Duration, set: Duration)>
    private let beginning: Int64
    private var timers: [Timer] = []
    private var next = 0

    /// `beginning`: the time of day at first, in milliseconds since 1970.
    init(beginning: Int64) {
        self.beginning = beginning
        time = Lock((.zero, .zero))
    }

    /// How long each wait is that is not over.
    var waits: [Duration] { timers.map(\.wait) }

    /// Time passes, and nobody is called.
    func turn(_ by: Duration) { time.with { $0.passed += by } }

    /// Somebody sets the time of day.
    func set(_ by: Duration) { time.with { $0.set += by } }

    /// Time passes, and who waits is called at their moment; after each, what follows from it is done.
    func pass(_ by: Duration, settled: () async -> Void) async {
        await settled()
        let end = time.with { $0.passed } + by
        while let timer = timers.min(by: { $0.due < $1.due }), timer.due <= end {
            time.with { $0.passed = max($0.passed, timer.due) }
            timers.removeAll { $0.id == timer.id }
            timer.call()
            await settled()
        }
        time.with { $0.passed = end }
    }

    var clock: LiveClock {
        LiveClock(
            now: { [time] in time.with { $0.passed } },
            after: { [self] wait, call in
                next += 1
                let id = next
                timers.append(Timer(id: id, due: time.with { $0.passed } + wait, wait: wait, call: call))
                return { [self] in timers.removeAll { $0.id == id } }
            })
    }

    /// What it shows.
    var ofDay: PhoneClock {
        PhoneClock(
            epochMs: { [time, beginning] in
                let since = time.with { $0.passed + $0.set }
                return beginning + Int64(since / .milliseconds(1))
            },
            utcOffsetMinutes: { _ in 60 })
    }
}

/// A value that several threads may change.
private final class Lock<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) { self.value = value }

    func with<Result>(_ body: (inout Value) -> Result) -> Result { lock.withLock { body(&value) } }
}
