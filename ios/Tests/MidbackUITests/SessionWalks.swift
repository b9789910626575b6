// Is a session led from Today to its end, left, killed, and gone on with; and what follows where it hurts?

import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct SessionWalks {
        /// One tap, and it begins.
        private func begun(_ language: String) async throws -> (AppOnPhone, LiveDriver) {
            let app = try await AppOnPhone.ready(language)
            try await app.tap(try await app.start())
            let driver = try await app.led()
            try await app.see(driver.view.name)
            return (app, driver)
        }

        private func intoASet(_ app: AppOnPhone, _ driver: LiveDriver) async throws {
            try await app.passUntil("a set") { driver.view.part == .set }
        }

        @Test(arguments: languages) func aWholeDay(language: String) async throws {
            let (app, driver) = try await begun(language)
            #expect(driver.view.state == .running)
            #expect(app.asked.isAwake)
            try await app.passUntil("the end") { driver.view.state == .over }
            let summary = try await app.ask { try $0.summary(session: driver.id, now: $1) }
            try await app.see(summary.heading)
            #expect(!app.asked.isAwake)
            let felt = try #require(summary.felt)
            try await app.tap(felt.none.label)
            try await app.tap(felt.efforts[1].label)
            try await app.wait("the answers") {
                try $0.summary(session: driver.id, now: $1)
            } until: {
                $0.felt?.efforts[1].selected == true
            }
            try await app.tap(summary.rows[0].why)
            let dose = try await app.ask { try $0.dose(exercise: summary.rows[0].exercise, now: $1) }
            try await app.see(dose.changesTitle)
            try await app.screen.back()
            try await app.tap(summary.close)
            guard case .done(_, let heading, _, _, _, let see, _) = try await app.today() else {
                throw Stuck("not done")
            }
            try await app.see(heading)
            try await app.tap(see)
            try await app.see(summary.heading)
            #expect(app.screen.faults == [])
        }

        /// All scrolls then but what a thumb reaches; nothing is missing.
        @Test func withTheLargestLettersItIsLedTheSame() async throws {
            let app = try await AppOnPhone.ready(size: .accessibility5)
            try await app.tap(try await app.start())
            let driver = try #require(app.leader.leading)
            try await app.see(driver.view.name)
            try await intoASet(app, driver)
            try await app.tap(driver.texts.pause)
            #expect(driver.view.state == .paused)
            try await app.tap(driver.texts.hurts)
            #expect(driver.view.question != nil)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func itWaitsWhereItWasLeft(language: String) async throws {
            let (app, driver) = try await begun(language)
            try await intoASet(app, driver)
            try await app.passUntil("the end of the set") { driver.view.part != .set }
            let there = driver.view.setAndSide
            try await app.tap(driver.texts.leave)
            guard
                case .inProgress(_, let heading, _, _, let progress, _, let proceed, _) =
                    try await app.today()
            else { throw Stuck("not in progress") }
            try await app.see(heading)
            try await app.see(progress)
            #expect(app.leader.leading == nil)
            #expect(!app.asked.isAwake)
            try await app.tap(proceed)
            try await app.see(driver.texts.pause)
            #expect(app.leader.leading?.view.setAndSide == there)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func killedItGoesOnWhereItWas(language: String) async throws {
            let (app, driver) = try await begun(language)
            try await intoASet(app, driver)
            try await app.passUntil("the end of the set") { driver.view.part != .set }
            let (name, there) = (driver.view.name, driver.view.setAndSide)
            try await app.reopen()
            guard case .inProgress(_, _, let done, _, _, _, let proceed, _) = try await app.today() else {
                throw Stuck("not in progress")
            }
            #expect(done == 1)
            try await app.tap(proceed)
            try await app.see(name)
            try await app.see(there)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aLittlePainIsAnsweredByWhatIsEasier(language: String) async throws {
            let (app, driver) = try await begun(language)
            try await intoASet(app, driver)
            let hurt = driver.view.exercise
            try await app.tap(driver.texts.hurts)
            try await app.see(driver.texts.hurtsTitle)
            try await app.tap(driver.texts.howMuch.values[4])
            try await app.see(driver.texts.easierTitle)
            try await app.tap(driver.texts.easierLeave)
            #expect(driver.view.question == nil)
            #expect(driver.view.exercise != hurt)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func muchPainEndsTheExerciseAndTheEndIsOffered(language: String)
            async throws
        {
            let (app, driver) = try await begun(language)
            try await intoASet(app, driver)
            try await app.tap(driver.texts.hurts)
            try await app.tap(driver.texts.howMuch.values[7])
            try await app.see(driver.texts.adviceTitle)
            let call = driver.texts.adviceCall
            try await app.see(call.text)
            let dial = try #require(call.label)
            try await app.tap(dial.spoken ?? dial.shown)
            #expect(app.screen.opened.map(\.absoluteString) == ["tel:\(call.number ?? "")"])
            try await app.tap(driver.texts.end)
            let summary = try await app.ask { try $0.summary(session: driver.id, now: $1) }
            try await app.see(summary.heading)
            try await app.see(summary.rows[0].outcome)
            #expect(summary.rows[0].pain?.contains("7") == true)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aWarningSignLeadsToTheSymptomCheck(language: String) async throws {
            let (app, driver) = try await begun(language)
            try await intoASet(app, driver)
            try await app.tap(driver.texts.hurts)
            try await app.tap(driver.texts.warning)
            let check = try await app.ask { try $0.symptomCheck(now: $1) }
            guard case .intro(let intro) = check.step else { throw Stuck("no check: \(check.step)") }
            try await app.see(intro.begin)
            #expect(app.places.cover == nil)
            let call = try #require(intro.emergency.label)
            try await app.tap(call.spoken ?? call.shown)
            #expect(app.screen.opened.map(\.absoluteString) == ["tel:\(intro.emergency.number ?? "")"])
            #expect(app.screen.faults == [])
        }

        /// A small phone, upright and on its side; usual letters, and those of 200 % and of more.
        @Test(
            arguments: [
                Screen.phone, CGSize(width: 320, height: 568), CGSize(width: 568, height: 320),
            ], [DynamicTypeSize.large, .accessibility2, .accessibility5])
        func whatEndsTheSessionForAWarningSignStaysInSight(window: CGSize, size: DynamicTypeSize) async throws
        {
            let app = try await AppOnPhone.ready(size: size, look: .init(window: window))
            try await app.tap(try await app.start())
            let driver = try #require(app.leader.leading)
            try await app.tap(driver.texts.hurts)
            let texts = driver.texts
            let scale = texts.howMuch
            try await app.see(texts.hurtsTitle)
            let page = app.screen.stops.drop { $0.label != texts.hurtsTitle }
            #expect(
                page.map(\.label)
                    == [texts.hurtsTitle, texts.warningTitle, texts.warningText, scale.question]
                    + scale.values + [scale.low, scale.high, texts.warning, texts.hurtsNothing])
            #expect(page.filter(\.isInset).map(\.label) == [texts.warning, texts.hurtsNothing])
            #expect(app.screen.faults == [])
        }

        /// Where letters are too large for the ring, what the number counts stands beside it.
        @Test(arguments: [DynamicTypeSize.large, .xxxLarge, .accessibility2, .accessibility5])
        func theNumberHasItsUnit(size: DynamicTypeSize) async throws {
            let (app, driver) = try await begun("en")
            try await app.passUntil("a rest") { driver.view.part == .rest }
            #expect(!driver.view.countLine.isEmpty)
            let ring = Screen(
                CountRing(driver: driver, height: 112...260).environment(\.dynamicTypeSize, size))
            #expect(ring.stops.map(\.label) == ["\(driver.view.count)", driver.view.countLine])
        }

        @Test(arguments: languages) func whatHasGoneStopsNothing(language: String) async throws {
            let (app, driver) = try await begun(language)
            try await app.tap(driver.texts.hurts)
            try await app.tap(driver.texts.hurtsNothing)
            try await app.see(driver.texts.resume)
            #expect(driver.view.state == .paused)
        }

        @Test(arguments: languages) func aBadDayIsLookedAtBeforeItBegins(language: String) async throws {
            let app = try await AppOnPhone.ready(language)
            guard case .ready(_, _, _, _, _, _, let offers, _) = try await app.today() else {
                throw Stuck("not ready")
            }
            let offer = try #require(offers.first { $0.act == .start(kind: .badDay) })
            let gentle = try #require(offer.session)
            try await app.tap(offer.short)
            try await app.see(gentle.items[0].name)
            try await app.tap(gentle.close)
            #expect(app.leader.leading == nil)
            try await app.tap(offer.short)
            try await app.tap(gentle.start)
            try await app.screen.until("the session") { _ in app.leader.leading != nil }
            try await app.see(try #require(app.leader.leading).view.name)
            #expect(Set(app.leader.leading?.texts.guides.map(\.exercise) ?? []).count == gentle.items.count)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func everythingElseIsOnOneSheet(language: String) async throws {
            let (app, driver) = try await begun(language)
            let texts = driver.texts
            try await app.tap(texts.more)
            try await app.tap(texts.how)
            let guide = try #require(driver.guide)
            try await app.see(guide.howTitle)
            #expect(driver.view.state == .paused)
            try await app.tap(guide.close)
            try await app.tap(texts.more)
            try await app.tap(texts.skip)
            let skipped = driver.view.exercise
            try await app.tap(
                try #require(texts.reasons.first { $0.reason == .choice || $0.reason == .noTime }).label)
            #expect(driver.view.exercise != skipped)
            try await app.tap(texts.more)
            try await app.tap(texts.end)
            try await app.see(texts.endDialog.title)
            try await app.tap(texts.endDialog.cancel)
            #expect(app.leader.leading != nil)
            try await app.tap(texts.more)
            try await app.tap(texts.end)
            try await app.tap(texts.endDialog.confirm)
            // Nothing was done: the day is as it was.
            try await app.see(try await app.start())
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aFullDiskIsSaidAndNothingIsLost(language: String) async throws {
            let (app, driver) = try await begun(language)
            try await intoASet(app, driver)
            app.disk.isFull = true
            try await app.passUntil("a problem") { !driver.view.problem.isEmpty }
            try await app.see(driver.view.problem)
            #expect(driver.isUnkept)
            app.disk.isFull = false
            try await app.passUntil("all is stored") { !driver.isUnkept }
            try await app.seeNo(driver.view.problem.isEmpty ? app.screen.lines : driver.view.problem)
            let summary = try await app.ask { try $0.summary(session: driver.id, now: $1) }
            #expect(summary.sets.hasPrefix("1"))
        }
    }
}

extension AppOnPhone {
    func today() async throws -> TodayState { try await ask { try $0.today(now: $1).state } }

    /// What begins today's session.
    func start() async throws -> String {
        guard case .ready(_, _, _, _, _, _, let offers, _) = try await today() else {
            throw Stuck("not ready")
        }
        return offers[0].label
    }

    /// The session that a tap began. Its screen begins it on a turn of its own, and time that passes at once leaves it none.
    func led() async throws -> LiveDriver {
        try await screen.until("the session") { _ in (self.leader.leading?.view.state ?? .ready) != .ready }
        return try #require(leader.leading)
    }

    /// Time passes while a session is led, until something holds.
    func passUntil(_ what: String, _ holds: () -> Bool) async throws {
        // Longer than any session.
        for _ in 0..<7_200 {
            if holds() { return try await screen.settle() }
            // A frame a second is enough for everything but the pictures.
            hand.turn(.seconds(1))
            leader.leading?.tick()
            await leader.settled()
        }
        throw Stuck("never came: \(what), but:\n\(screen.lines)")
    }
}
