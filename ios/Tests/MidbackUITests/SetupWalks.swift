// Is a new person led to the first session, safely and in few taps?

import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct SetupWalks {
        /// The most taps from the first screen into the first session.
        private let most = 30

        @Test(arguments: languages) func aNewPersonReachesTheFirstSessionInFewTaps(language: String)
            async throws
        {
            let app = AppOnPhone(language: language)
            for point in try await app.welcome().points { try await app.see(point) }
            try await app.getSetUp()
            guard case .ready(_, _, _, let pain, _, _, let offers, _) = try await app.today() else {
                throw Stuck("not ready")
            }
            try await app.tap(pain.scale.values[2])
            try await app.tap(offers[0].label)
            try await app.screen.until("the session") { _ in app.leader.leading != nil }
            #expect(app.taps <= most)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func backLeadsThroughTheStepsAndKeepsWhatWasSaid(language: String)
            async throws
        {
            let app = AppOnPhone(language: language)
            try await app.beginCheck()
            guard case .page(let first) = try await app.check() else { throw Stuck("no page") }
            try await app.tap(first.none)
            try await app.wait("the second page") {
                try $0.symptomCheck(now: $1).step
            } until: { step in
                if case .page(let now) = step { now.page != first.page } else { false }
            }
            guard case .page(let second) = try await app.check() else { throw Stuck("no page") }
            try await app.see(second.question)
            try await app.screen.back()
            try await app.see(first.question)
            try await app.tap(first.none)
            try await app.see(second.question)
            try await app.noneFromHere()
            try await app.tap(try #require(try await app.outcome().goOn).label)
            let pain = try await app.nextStep()
            try await app.answer(pain)
            let conditions = try await app.nextStep()
            try await app.see(conditions.heading)
            try await app.screen.back()
            try await app.see(pain.heading)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func anEmergencyShowsTheNumberAndClosesSessions(language: String)
            async throws
        {
            let app = AppOnPhone(language: language)
            try await app.beginCheck()
            guard case .page(let page) = try await app.check() else { throw Stuck("no page") }
            try await app.tap(page.items[0].text)
            try await app.tap(try #require(page.replies.first { $0.reply == .new }).label)
            try await app.tap(page.next)
            try await app.wait("the outcome") {
                try $0.symptomCheck(now: $1).step
            } until: { step in
                if case .outcome = step { true } else { false }
            }
            let outcome = try await app.outcome()
            #expect(outcome.kind == .emergency)
            try await app.see(outcome.heading)
            #expect(outcome.goOn == nil)
            let call = try #require(outcome.call)
            let label = try #require(call.label)
            try await app.tap(label.spoken ?? label.shown)
            #expect(app.screen.opened.map(\.absoluteString) == ["tel:\(call.number ?? "")"])
            try await app.screen.back()
            guard case .closed(let heading, let notice) = try await app.today() else {
                throw Stuck("not closed")
            }
            try await app.see(heading)
            try await app.tap(try #require(notice).open)
            try await app.see(outcome.heading)
            // One answer was wrong.
            try await app.tap(try #require(outcome.correct).label)
            try await app.see(page.question)
            try await app.tap(page.items[0].text)
            try await app.tap(page.none)
            try await app.wait("another page") {
                try $0.symptomCheck(now: $1).step
            } until: { step in
                if case .page = step { true } else { false }
            }
            #expect(app.screen.faults == [])
        }
    }
}

// What a new person does.
extension AppOnPhone {
    func welcome() async throws -> (open: String, points: [String]) {
        guard case .setUp(_, _, let points, _, let open, _) = try await today() else {
            throw Stuck("set up")
        }
        return (open, points)
    }

    func check() async throws -> CheckStep {
        try await ask { try $0.symptomCheck(now: $1).step }
    }

    func nextStep() async throws -> SetupScreen {
        try await ask { try $0.setup(at: nil, now: $1) }
    }

    func beginCheck() async throws {
        try await tap(try await welcome().open)
        guard case .intro(let intro) = try await check() else { throw Stuck("no intro") }
        try await tap(intro.begin)
        guard case .page(let page) = try await check() else { throw Stuck("no page") }
        try await see(page.question)
    }

    /// Says that nothing is so, from this page to the last.
    func noneFromHere() async throws {
        while case .page(let page) = try await check() {
            try await see(page.question)
            try await tap(page.none)
            try await wait("the next page") {
                try $0.symptomCheck(now: $1).step
            } until: { step in
                if case .page(let now) = step { now.page != page.page } else { true }
            }
        }
    }

    func outcome() async throws -> CheckOutcome {
        guard case .outcome(let outcome) = try await check() else { throw Stuck("no outcome") }
        return outcome
    }

    /// Answers a step of the setup.
    func answer(_ screen: SetupScreen) async throws {
        try await see(screen.heading)
        switch screen.step {
        case .pain(let form):
            try await tap(form.now.values[2])
            try await tap(form.average.values[3], after: 1)
            try await tap(form.worst.values[6], after: 2)
            try await tap(form.since[1].label)
            try await tap(form.save)
        case .choose(_, let none, _, _, let save):
            if screen.at == .conditions { try await tap(try #require(none)) }
            if screen.at == .times { try await chooseToday() }
            try await tap(save)
        case .say, .check: throw Stuck("nothing to answer")
        }
        try await wait("the next step") {
            try $0.setup(at: nil, now: $1)
        } until: {
            $0.at != screen.at
        }
    }

    /// Today is one of the days.
    private func chooseToday() async throws {
        let days = try await ask { core, now in
            try core.settings(now: now).sections.flatMap(\.settings).first { $0.key == .days }?.choices
                ?? []
        }
        // 28 March 2026 is a Saturday.
        let today = try #require(days.first { $0.value == "6" })
        if !today.on { try await tap(today.label.shown) }
    }

    /// Answers all of it, on the screens; ends on Today.
    func getSetUp() async throws {
        try await beginCheck()
        try await noneFromHere()
        try await tap(try #require(try await outcome().goOn).label)
        while true {
            let screen = try await nextStep()
            if case .say(_, _, let done) = screen.step {
                try await see(screen.heading)
                return try await tap(done)
            }
            try await answer(screen)
        }
    }
}
