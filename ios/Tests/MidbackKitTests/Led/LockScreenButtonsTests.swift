// Do the buttons of a lock screen do what the core offers there, and nothing else?

import MidbackCore
import Testing

@testable import MidbackKit
@testable import MidbackTesting

@MainActor
struct LockScreenButtonsTests {
    private let world = LedWorld()

    @Test func theyDoWhatTheCardOffers() async throws {
        let driver = try await world.led()
        #expect(driver.view.card == nil, "nothing before the start")
        driver.act(.start)
        await driver.settled()
        #expect(
            try commands(driver) == [.toggle: .pause, .pause: .pause, .next: .next, .previous: .hurts])
        driver.act(.pause)
        #expect(
            try commands(driver) == [.toggle: .resume, .play: .resume, .next: .next, .previous: .hurts])
        driver.act(.hurts)
        #expect(try commands(driver).isEmpty, "a question is answered where it is read")
        driver.act(.end)
        await driver.settled()
        #expect(driver.view.card == nil, "nothing once it is over")
    }

    @Test func everyButtonThatTheCardHasIsThere() async throws {
        let driver = try await world.running()
        await driver.settled()
        for command in [LiveCommand.pause, .resume] {
            let card = try #require(driver.view.card)
            let reached = LockScreenButton.allCases.compactMap { card.command(of: $0) }
            #expect(card.buttons.allSatisfy { reached.contains($0.command) })
            driver.act(command)
        }
    }

    private func commands(_ driver: LiveDriver) throws -> [LockScreenButton: LiveCommand] {
        let card = try #require(driver.view.card)
        let pairs = LockScreenButton.allCases.compactMap { button in
            card.command(of: button).map { (button, $0) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}
