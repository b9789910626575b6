// Is the list filled up behind the scenes, is the next time asked for, and does each one end?

import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

@MainActor
private final class FakeWaker: Waker {
    var wake: (@MainActor (any Wake) -> Void)?
    private(set) var asked: [Duration] = []

    func listen(_ woken: @escaping @MainActor (any Wake) -> Void) { wake = woken }
    func ask(after rest: Duration) { asked.append(rest) }
}

@MainActor
private final class FakeWake: Wake {
    private(set) var ends: [Bool] = []
    private(set) var over: (@MainActor () -> Void)?

    func whenOver(_ over: @escaping @MainActor () -> Void) { self.over = over }
    func end(success: Bool) { ends.append(success) }

    func ended() async throws {
        for _ in 0..<2_000 where ends.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    }
}

@MainActor
struct TopUpTests {
    private let world = ReminderWorld()
    private let waker = FakeWaker()

    @Test func theListIsFilledUpAndTheNextTimeAskedFor() async throws {
        try await world.setUp()
        let topUp = TopUp(planner: world.planner, waker: waker)
        topUp.leave()
        #expect(waker.asked.count == 1)
        for turn in 1...3 {
            world.pass(3 * day)
            let wake = FakeWake()
            waker.wake?(wake)
            #expect(waker.asked.count == turn + 1, "before anything can go wrong")
            try await wake.ended()
            #expect(wake.ends == [true])
            try await world.expectRight()
        }
        #expect(waker.asked.allSatisfy { $0 > .zero && $0 < .seconds(14 * 86_400) })
        #expect(!world.centre.calls.contains(.ask), "nobody is asked behind the scenes")
    }

    @Test func timeThatIsOverEndsItOnce() async throws {
        try await world.setUp()
        let topUp = TopUp(planner: world.planner, waker: waker)
        let wake = FakeWake()
        waker.wake?(wake)
        wake.over?()
        #expect(wake.ends == [false])
        await world.planner.refresh()
        try await Task.sleep(for: .milliseconds(20))
        #expect(wake.ends == [false])
        topUp.leave()
    }

    @Test func dataThatDoesNotAnswerIsNoSuccess() async throws {
        try await world.setUp()
        try await world.store.asked { core, _ in try core.shut() }
        let topUp = TopUp(planner: world.planner, waker: waker)
        let wake = FakeWake()
        waker.wake?(wake)
        try await wake.ended()
        #expect(wake.ends == [false])
        topUp.leave()
    }
}
