// Is a session led as it should be: heard in time, felt, and nothing of it lost?

import Foundation
import MidbackCore
import Observation
import Testing

@testable import MidbackKit

@MainActor
struct PlayerDriverTests {
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
        #expect(output.lines.first { $0 != .quiet } == .begin)
        #expect(output.lines.count { $0 == .begin } == 1)
        #expect(!output.said.isEmpty)
        #expect(driver.motion.ranMs == 500)
    }

    @Test func theWholeSessionIsLedAndEverySetIsStored() async throws {
        let driver = try await world.running()
        #expect(driver.after == nil)
        try await driver.goOn(hand, step: .milliseconds(500)) { $0.after != nil }
        #expect(driver.after == .summary)
        #expect(driver.view.state == .over)
        let summary = try await world.store.asked { [session = driver.session] in
            try $0.summary(session: session, now: $1)
        }
        #expect(summary.rows.allSatisfy { $0.whole })
        #expect(output.said.count > 50)
        #expect(output.lines.last == .end, "the last words are said before the sound ends")
        #expect(output.lines.count { $0 == .end } == 1)
    }

    @Test func aSetIsStoredBeforeAnythingOfWhatFollowsIsSaid() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        let session = driver.session
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
        #expect(output.said.count - before < 5, "five minutes of words are not said at once")
        #expect(try await world.done(driver.session) > 0, "but what was done is stored")
    }

    @Test func killedItBeginsAtTheSameSet() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.set == 2 && $0.view.part == .set }
        let (exercise, set, side) = (driver.view.exercise, driver.view.set, driver.view.side)
        let done = try await world.done(driver.session)
        #expect(done > 0)
        try await world.kill()
        let again = try #require(await world.leader.lead(driver.session))
        #expect(again.view.state == .ready)
        #expect((again.view.exercise, again.view.set, again.view.side) == (exercise, set, side))
        #expect(try await world.done(driver.session) == done)
    }

    @Test func whereItCannotBeStoredTheSessionStandsAndNothingIsLost() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk(isFull: true)
        try await driver.goOn(hand) { $0.isStuck }
        #expect(driver.view.state == .paused)
        #expect(world.store.failure != nil)
        let before = output.said
        driver.act(.resume)
        await driver.settled()
        #expect(driver.isStuck, "it was tried again")
        #expect(driver.view.state == .paused)
        #expect(output.said == before)
        world.disk(isFull: false)
        #expect(try await world.done(driver.session) == 0)
        driver.act(.resume)
        await driver.settled()
        #expect(!driver.isStuck)
        #expect(driver.view.state == .running)
        #expect(try await world.done(driver.session) == 1)
        try await driver.goOn(hand, step: .milliseconds(500)) { $0.after != nil }
    }

    @Test func overIsOnlyOverOnceItIsStored() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        world.disk(isFull: true)
        driver.act(.end)
        await driver.settled()
        #expect(driver.view.state == .over)
        #expect(driver.view.after != nil && driver.after == nil)
        world.disk(isFull: false)
        driver.act(.notNow)
        await driver.settled()
        #expect(driver.after == .summary)
    }

    @Test func aWarningSignLeadsToTheSymptomCheck() async throws {
        let driver = try await world.running()
        driver.act(.hurts)
        #expect(driver.view.question != nil)
        #expect(output.lines.contains(.quiet), "what was being said is of no use any more")
        driver.act(.warningSign)
        await driver.settled()
        #expect(driver.after == .symptomCheck)
    }

    @Test func aPauseAddsNothing() async throws {
        let driver = try await world.running()
        hand.turn(.seconds(2))
        driver.act(.pause)
        let (ran, said) = (driver.motion.ranMs, output.said)
        hand.turn(.seconds(60))
        driver.tick()
        #expect(driver.motion.ranMs == ran)
        #expect(output.said == said)
        #expect(output.lines.last == .quiet)
        driver.act(.resume)
        hand.turn(.seconds(1))
        driver.tick()
        #expect(driver.motion.ranMs == ran + 1_000)
        #expect(output.lines.count { $0 == .begin } == 2, "a call may have taken the sound")
    }

    @Test func aSessionThatIsForgottenGivesTheSoundBack() async throws {
        let driver = try await world.running()
        driver.act(.pause)
        hand.letEnd(.seconds(600))
        while output.lines.last != .end { await Task.yield() }
        #expect(hand.waits.contains(.seconds(600)))
        driver.act(.resume)
        #expect(driver.view.state == .running)
        #expect(output.lines.contains(.begin) && output.lines.last != .end)
    }

    @Test func aSessionThatGoesOnKeepsTheSound() async throws {
        let driver = try await world.running()
        driver.act(.pause)
        while !hand.waits.contains(.seconds(600)) { await Task.yield() }
        driver.act(.resume)
        hand.letEnd(.seconds(600))
        try await Task.sleep(for: .milliseconds(20))
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
        let changes = Count()
        for _ in 0..<9 {
            withObservationTracking {
                _ = driver.view
            } onChange: {
                changes.add()
            }
            hand.turn(.milliseconds(33))
            driver.tick()
        }
        #expect(changes.value <= 1, "a third of a second changes a number at most")
    }

    @Test func itTicksByItselfAndMoreOftenWhereItIsSeen() async throws {
        hand.letEnd(.milliseconds(33))
        let driver = try await world.running()
        while hand.waits.count < 5 { await Task.yield() }
        #expect(Set(hand.waits) == [.milliseconds(33)])
        driver.isInFront = false
        #expect(!output.isInFront)
        while !hand.waits.contains(.milliseconds(100)) { await Task.yield() }
        hand.turn(.milliseconds(700))
        hand.letEnd(.milliseconds(100))
        while driver.motion.ranMs < 700 { await Task.yield() }
        driver.act(.pause)
    }

    @Test func leftItIsPausedAndStored() async throws {
        let driver = try await world.running()
        try await driver.goOn(hand) { $0.view.part == .set }
        driver.act(.finish(amount: 3))
        await world.leader.leave()
        #expect(world.leader.leading == nil)
        #expect(try await world.done(driver.session) == 1)
        #expect(output.lines.last == .end)
        let lines = output.lines
        driver.act(.resume)
        driver.tick()
        #expect(output.lines == lines, "nobody hears of it any more")
        let again = try #require(await world.leader.lead(driver.session))
        #expect(again !== driver)
        #expect(again.view.state == .ready)
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

/// Counts what is heard on any thread.
private final class Count: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    var value: Int { lock.withLock { count } }
    func add() { lock.withLock { count += 1 } }
}
