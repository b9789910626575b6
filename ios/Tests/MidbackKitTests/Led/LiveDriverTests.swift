// Is a session led as it should be: heard in time, felt, and nothing of it lost?

import Foundation
import MidbackCore
import Observation
import Testing

@testable import MidbackKit
@testable import MidbackTesting

@MainActor
struct LiveDriverTests {
    private let world = LedWorld()
    private var output: Notebook { world.output }
    private var hand: HandClock { world.hand }

    @Test func itWaitsToBeStarted() async throws {
        let driver = try await world.led()
        hand.turn(.seconds(60))
        driver.tick()
        #expect(driver.view.state == .ready)
        #expect(driver.motion.ranMs == 0)
        #expect(output.lines == [], "and says nothing, and takes no sound from music")
    }

    @Test func startedItTakesTheSoundBeforeItSaysAnything() async throws {
        let driver = try await world.running()
        hand.turn(.milliseconds(500))
        driver.tick()
        #expect(output.said.isEmpty, "whether it may go on is asked first")
        await driver.settled()
        #expect(output.lines.first == .begin)
        #expect(output.lines.count { $0 == .begin } == 1)
        #expect(!output.said.isEmpty)
        #expect(driver.motion.ranMs == 500)
    }

    @Test func theWholeSessionIsLedAndEverySetIsStored() async throws {
        let driver = try await world.running()
        #expect(driver.view.after == nil)
        try await driver.goOn(hand, step: .milliseconds(500)) { $0.view.after != nil }
        #expect(driver.view.after == .summary)
        #expect(driver.view.state == .over)
        let summary = try await world.store.asked { [id = driver.id] in
            try $0.summary(session: id, now: $1)
        }
        #expect(summary.rows.allSatisfy { $0.whole })
        #expect(output.said.count > 50)
        #expect(output.lines.last == .end, "the last words are said before the sound ends")
        #expect(output.lines.count { $0 == .end } == 1)
    }

    @Test func aSetIsStoredBeforeAnythingOfWhatFollowsIsSaid() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        let session = driver.id
        // Without a wait, nothing is stored: the main actor is busy with this very test.
        while driver.view.part == .set {
            hand.turn(.milliseconds(100))
            driver.tick()
        }
        let before = output.said
        for _ in 0..<5 {
            hand.turn(.milliseconds(100))
            driver.tick()
        }
        #expect(output.said == before, "not a word of the rest")
        await driver.settled()
        #expect(try await world.done(session) == 1)
        #expect(output.said != before)
    }

    @Test func lateTicksDropWhatIsLate() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        let before = output.said.count
        hand.turn(.seconds(300))
        driver.tick()
        await driver.settled()
        let said = output.said.count - before
        #expect((1..<5).contains(said), "what is due is said, and not five minutes of words")
        #expect(try await world.done(driver.id) > 0, "but what was done is stored")
    }

    @Test func killedItBeginsAtTheSameSet() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.set == 2 && $0.view.part == .set }
        let stands = place(driver)
        let done = try await world.done(driver.id)
        #expect(done > 0)
        try await world.kill()
        let again = try #require(await world.leader.lead(driver.id))
        #expect(again.view.state == .ready)
        #expect(place(again) == stands)
        #expect(try await world.done(driver.id) == done)
    }

    @Test func aFullDiskStopsTheSessionAndNothingIsLost() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk.isFull = true
        try await driver.goOn(hand) { $0.isUnkept }
        #expect(driver.view.state == .paused)
        #expect(driver.view.problem.contains("out of space"))
        #expect(world.store.failure == nil, "the player says it, and no dialog for each try")
        #expect(output.lines.last == .quiet)
        let before = output.said
        driver.act(.resume)
        await driver.settled()
        #expect(driver.view.state == .paused && driver.isUnkept, "it was tried again")
        #expect(output.said == before)
        world.disk.isFull = false
        #expect(try await world.done(driver.id) == 0)
        driver.act(.resume)
        await driver.settled()
        #expect(driver.view.problem.isEmpty && !driver.isUnkept)
        #expect(driver.view.state == .running)
        #expect(try await world.done(driver.id) == 1)
        try await driver.goOn(hand, step: .milliseconds(500)) { $0.view.after != nil }
    }

    @Test func itIsTriedAgainByItselfAndKeptAsOfWhenItHappened() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk.isFull = true
        driver.act(.finish(amount: 3))
        let happened = world.store.now()
        await driver.settled()
        #expect(hand.waits == [.seconds(1)])
        // Somebody deletes a film an hour later, and sets the clock meanwhile.
        await world.pass(.seconds(3_600))
        #expect(driver.isUnkept && world.disk.handedIn.count { $0.error != nil } > 50)
        hand.set(.seconds(-90 * 60))
        world.disk.isFull = false
        await world.pass(.seconds(60))
        #expect(!driver.isUnkept)
        #expect(try await world.done(driver.id) == 1)
        let set = try #require(world.disk.handedIn.last { $0.event.happened.isSet })
        #expect(set.event.at == happened)
        #expect(driver.view.state == .paused, "nobody said that it goes on")
    }

    @Test func whatIsRefusedForGoodHoldsNobodyUp() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk.error = .BadInput(field: "amount", problem: .missing)
        driver.act(.finish(amount: 3))
        await driver.settled()
        #expect(driver.view.state == .running && !driver.isUnkept)
        #expect(!driver.view.notice.isEmpty)
        world.disk.error = nil
        try await driver.goOn(hand, step: .milliseconds(500)) { $0.view.after != nil }
        let handedIn = world.disk.handedIn.map(\.event.seq)
        #expect(handedIn == handedIn.sorted() && Set(handedIn).count == handedIn.count, "each once, in order")
    }

    @Test func withoutAnAnswerTheSessionStands() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk.isStuck = true
        driver.act(.finish(amount: 3))
        let before = output.said
        for _ in 0..<100 {
            hand.turn(.milliseconds(100))
            driver.tick()
        }
        #expect(driver.view.state == .paused && !driver.view.problem.isEmpty)
        #expect(output.said == before)
        world.disk.isStuck = false
        await driver.settled()
        #expect(driver.view.problem.isEmpty && !driver.isUnkept)
        driver.act(.resume)
        #expect(driver.view.state == .running)
    }

    @Test func overIsOnlyOverOnceItIsStored() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk.isFull = true
        driver.act(.end)
        await driver.settled()
        #expect(driver.view.state == .over)
        #expect(driver.view.after == nil && driver.view.card != nil)
        world.disk.isFull = false
        await world.pass(.seconds(1))
        #expect(driver.view.after == .today && driver.view.card == nil)
    }

    @Test func whatCannotBeIsSaidAndChangesNothing() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        driver.act(.finish(amount: 1000))
        while world.store.failure == nil { await Task.yield() }
        #expect(driver.view.state == .running && driver.view.part == .set)
        try await driver.goOn(hand) { $0.view.part != .set }
    }

    @Test func aWarningSignLeadsToTheSymptomCheck() async throws {
        let driver = try await world.running()
        driver.act(.hurts)
        #expect(driver.view.question != nil)
        #expect(output.lines.contains(.quiet), "what was being said is of no use any more")
        driver.act(.warningSign)
        await driver.settled()
        #expect(driver.view.after == .symptomCheck)
    }

    @Test func aPauseAddsNothing() async throws {
        let driver = try await world.running()
        await world.pass(.milliseconds(2_310))
        driver.act(.pause)
        let (ran, said) = (driver.motion.ranMs, output.said)
        hand.turn(.seconds(60))
        driver.tick()
        #expect(driver.motion.ranMs == ran)
        #expect(output.said == said)
        #expect(output.lines.last == .quiet)
        driver.act(.resume)
        await world.pass(.seconds(1))
        #expect(driver.motion.ranMs == ran + 990, "thirty frames of 33 milliseconds")
        #expect(output.lines.count { $0 == .begin } == 2, "a call may have taken the sound")
    }

    @Test func aSessionThatIsForgottenGivesTheSoundBack() async throws {
        let driver = try await world.running()
        driver.act(.pause)
        await world.pass(.seconds(599))
        #expect(!output.lines.contains(.end))
        await world.pass(.seconds(1))
        #expect(output.lines.count { $0 == .end } == 1)
        #expect(hand.waits.isEmpty, "nothing changes by itself any more")
        driver.act(.resume)
        #expect(driver.view.state == .running)
        #expect(output.lines.last == .begin)
    }

    @Test func aSessionThatGoesOnKeepsTheSound() async throws {
        let driver = try await world.running()
        driver.act(.pause)
        await world.pass(.seconds(599))
        driver.act(.resume)
        await world.pass(.seconds(5))
        #expect(!output.lines.contains(.end), "the pause is over, and with it the wait")
    }

    @Test func aShortSoundTakesThePlaceOfWhatCannotBeFelt() async throws {
        let driver = try await world.running()
        func marks() -> (felt: Int, heard: Int) {
            output.lines.reduce(into: (0, 0)) { sum, line in
                if case .feel = line { sum.0 += 1 }
                if case .sound = line { sum.1 += 1 }
            }
        }
        try await driver.goOn(hand) { _ in marks().felt > 3 }
        let before = marks()
        output.canFeel = false
        try await driver.goOn(hand) { _ in marks().felt > before.felt + 3 }
        let after = marks()
        #expect(after.heard - before.heard >= after.felt - before.felt)
    }

    @Test func theViewIsWrittenOnlyWhereItDiffers() async throws {
        let driver = try await world.running()
        await driver.settled()
        let changes = Count()
        var awaited = 0
        for _ in 0..<90 {
            if changes.value == awaited {
                awaited += 1
                withObservationTracking {
                    _ = driver.view
                } onChange: {
                    changes.add()
                }
            }
            hand.turn(.milliseconds(33))
            driver.tick()
        }
        #expect((2...4).contains(changes.value), "three seconds change a number about three times")
    }

    @Test func itTicksByItselfAndMoreOftenWhereItIsSeen() async throws {
        let driver = try await world.running()
        await world.pass(.milliseconds(330))
        #expect(driver.motion.ranMs == 330)
        #expect(hand.waits == [.milliseconds(33)])
        world.leader.isInFront = false
        #expect(!output.isInFront)
        await world.pass(.milliseconds(700))
        #expect(hand.waits == [.milliseconds(100)])
        #expect((900...1_030).contains(driver.motion.ranMs))
        await world.leader.leave()
        #expect(hand.waits.isEmpty)
        let again = try #require(await world.leader.lead(driver.id))
        again.act(.start)
        await world.pass(.milliseconds(300))
        #expect(hand.waits == [.milliseconds(100)], "the app is still elsewhere")
    }

    @Test func thePhonesOwnClockCallsBackUnlessItIsCancelled() async throws {
        let calls = Count()
        let begun = LiveClock.live.now()
        let cancel = LiveClock.live.after(.milliseconds(5)) { calls.add() }
        cancel()
        await withCheckedContinuation { done in
            _ = LiveClock.live.after(.milliseconds(30)) { done.resume() }
        }
        #expect(LiveClock.live.now() - begun >= .milliseconds(30))
        #expect(calls.value == 0)
    }

    @Test func leftItIsPutAwayAndStored() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        driver.act(.finish(amount: 3))
        await world.leader.leave()
        #expect(world.leader.leading == nil)
        #expect(try await world.done(driver.id) == 1)
        #expect(output.lines.last == .end)
        let lines = output.lines
        driver.act(.resume)
        hand.turn(.seconds(20))
        driver.tick()
        await driver.settled()
        #expect(driver.view.state == .paused)
        #expect(output.lines == lines, "nobody hears of it any more")
        let again = try #require(await world.leader.lead(driver.id))
        #expect(again !== driver)
        #expect(again.view.state == .ready)
    }

    @Test func leftWithSomethingUnkeptItComesBack() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk.isFull = true
        driver.act(.finish(amount: 3))
        await world.leader.leave()
        #expect(world.leader.leading == nil && driver.isUnkept)
        #expect(output.lines.suffix(2) == [.quiet, .end])
        let again = try #require(await world.leader.lead(driver.id))
        #expect(again === driver, "nobody else knows of the set")
        #expect(again.view.state == .paused && !again.view.problem.isEmpty)
        world.disk.isFull = false
        again.act(.resume)
        await again.settled()
        #expect(again.view.state == .running)
        #expect(try await world.done(driver.id) == 1)
        #expect(output.lines.contains(.begin) && output.lines.last != .end)
    }

    @Test func whatIsLeftUnkeptIsStoredByItselfBeforeANewPlayerIsMade() async throws {
        let session: SessionId
        let done: [String]
        do {
            let driver = try await world.running()
            session = driver.id
            try await driver.goOn(hand) { $0.view.part == .set }
            done = place(driver)
            world.disk.isFull = true
            driver.act(.finish(amount: 3))
            await world.leader.leave()
        }
        world.disk.isFull = false
        let lines = output.lines
        await world.pass(.seconds(2))
        #expect(try await world.done(session) == 1)
        #expect(output.lines == lines && hand.waits.isEmpty, "nobody hears of it")
        let again = try #require(await world.leader.lead(session))
        #expect(again.view.state == .ready)
        #expect(place(again) != done && !again.isUnkept, "it begins after that set")
    }

    /// Which set it is.
    private func place(_ driver: LiveDriver) -> [String] {
        [driver.view.exercise.value, "\(driver.view.set)", "\(driver.view.side)"]
    }

    @Test func oneThatWasLeftHushesNobody() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk.error = .InUse
        driver.act(.finish(amount: 3))
        await driver.settled()
        #expect(driver.view.state == .running, "busy is mostly busy for a moment")
        await world.leader.leave()
        let lines = output.lines
        await world.pass(.seconds(10))
        #expect(world.disk.handedIn.count { $0.error != nil } > 3)
        #expect(driver.isUnkept && !driver.view.problem.isEmpty)
        #expect(output.lines == lines, "what is said by now is another's")
    }

    @Test func twoSessionsAndAFullDiskLoseNothing() async throws {
        let first = try await stick(try await world.running())
        // The next day begins with the day before still in hand.
        hand.turn(.seconds(24 * 60 * 60))
        let second = try await world.led()
        world.disk.isFull = false
        second.act(.start)
        _ = try await stick(second)
        #expect(first.id != second.id && world.leader.leading === second)
        #expect(first.isUnkept && second.isUnkept)
        let said = output.said
        // From one to the other and back, each is who it was.
        #expect(await world.leader.lead(first.id) === first)
        #expect(await world.leader.lead(second.id) === second)
        await world.leader.leave()
        #expect(output.said == said)
        world.disk.isFull = false
        for driver in [second, first] {
            #expect(await world.leader.lead(driver.id) === driver)
            driver.act(.resume)
            await driver.settled()
            #expect(!driver.isUnkept)
            #expect(try await world.done(driver.id) == 1)
        }
        #expect(first.view.after == .summary, "its day is over")
        #expect(await world.leader.lead(second.id) !== second, "all of it is in the data")
    }

    /// Does a set that cannot be stored.
    private func stick(_ driver: LiveDriver) async throws -> LiveDriver {
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk.isFull = true
        driver.act(.finish(amount: 3))
        await driver.settled()
        return driver
    }

    @Test func oneSessionIsLedAtATime() async throws {
        let session = try await world.session()
        async let first = world.leader.lead(session)
        async let second = world.leader.lead(session)
        let both = await [first, second]
        #expect(both[0] != nil && both[0] === both[1])
        #expect(await world.leader.lead(session) === both[0])
        #expect(await world.leader.lead(SessionId("no such session")) == nil)
        #expect(world.store.failure != nil)
    }
}

extension LiveHappened {
    fileprivate var isSet: Bool {
        if case .setFinished = self { true } else { false }
    }
}

/// Counts what is heard on any thread.
private final class Count: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    var value: Int { lock.withLock { count } }
    func add() { lock.withLock { count += 1 } }
}
