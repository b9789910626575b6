// Can a person change their plan, pause it, and find what they look for?

import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct PlanWalks {
        private func plan(_ app: AppOnPhone) async throws -> PlanScreen {
            try await app.ask { try $0.plan(now: $1) }
        }

        private func opened(
            _ language: String,
            by person: @Sendable (Midback, Moment) throws -> Void = { try $0.getReady(now: $1) }
        ) async throws -> AppOnPhone {
            let app = try await AppOnPhone.ready(language, by: person)
            try await app.tap(try await app.shell().plan)
            try await app.see(try await plan(app).weekHeading)
            return app
        }

        /// Opens an exercise of the plan, for what can be done with it.
        private func open(_ row: PlanRow, _ app: AppOnPhone) async throws {
            try await app.tap(beginning: row.name)
        }

        @Test(arguments: languages) func anExerciseIsSwappedAndTheSwapTakenBack(language: String) async throws
        {
            let app = try await opened(language)
            let row = try #require(try await plan(app).groups.flatMap(\.rows).first { !$0.swaps.isEmpty })
            let swap = row.swaps[0]
            try await open(row, app)
            try await app.see(row.swapHeading)
            try await app.tap(swap.name)
            try await app.wait("the swap") {
                try $0.plan(now: $1)
            } until: { plan in
                plan.groups.flatMap(\.rows).contains { $0.exercise == swap.exercise }
            }
            let undo = try #require(try await undoLabel(app))
            try await app.tap(undo)
            try await app.wait("the plan as it was") {
                try $0.plan(now: $1)
            } until: { plan in
                plan.groups.flatMap(\.rows).contains { $0.exercise == row.exercise }
            }
            #expect(app.screen.announced.count >= 2)
            #expect(app.screen.faults == [])
        }

        /// Nobody knows how long somebody takes to read it, also where nothing is read out.
        @Test(arguments: [true, false]) func whatAChangeDidStaysUntilThePersonIsDoneWithIt(isReadOut: Bool)
            async throws
        {
            let app = try await AppOnPhone.ready(look: .init(isReadOut: isReadOut))
            let shell = try await app.shell()
            try await app.tap(shell.plan)
            let row = try #require(try await plan(app).groups.flatMap(\.rows).first { !$0.swaps.isEmpty })
            let undo = try #require(try await undoLabel(app))
            try await open(row, app)
            try await app.see(row.swapHeading)
            let tasks = app.screen.tasks
            try await app.tap(row.swaps[0].name)
            #expect(try await app.see(undo).isInset)
            #expect(app.screen.tasks == tasks, "something waits to put it away")
            // It is of this screen, and of what was just done there.
            try await app.tap(shell.today)
            try await app.tap(shell.plan)
            try await app.seeNo(undo)
            #expect(app.screen.faults == [])
        }

        /// What takes the last change back, as it stands on the screen: it is the only button that was not there before.
        private func undoLabel(_ app: AppOnPhone) async throws -> String? {
            // The words are the same for every change of the plan.
            let row = try await plan(app).groups[0].rows[0]
            let probe = try await app.ask { core, now in
                let change = try core.editPlan(exercise: row.exercise, choice: .out, now: now)
                if let undo = change.undo { _ = try core.undoPlanChange(undo: undo, now: now) }
                return change.undo?.label
            }
            return probe
        }

        @Test(arguments: languages) func thePlanRestsAndGoesOn(language: String) async throws {
            let app = try await opened(language)
            let before = try await plan(app)
            try await app.tap(before.pauseHeading)
            let offer = try #require(before.pauses.first)
            try await app.tap(offer.label)
            try await app.wait("the pause") {
                try $0.plan(now: $1)
            } until: {
                $0.pause != nil
            }
            let pause = try #require(try await plan(app).pause)
            try await app.see(pause.text)
            try await app.tap(try await app.shell().today)
            guard case .off(let heading, _, _, _, _) = try await app.today() else { throw Stuck("not off") }
            try await app.see(heading)
            try await app.tap(try await app.shell().plan)
            try await app.tap(pause.end)
            try await app.wait("the end of it") {
                try $0.plan(now: $1)
            } until: {
                $0.pause == nil
            }
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func whyItIsAsMuchAsItIsIsOneTapAway(language: String) async throws {
            let app = try await opened(language) { try $0.getTrained(now: $1) }
            let rows = try await plan(app).groups.flatMap(\.rows)
            let row = try #require(
                try await app.ask { core, now in
                    try rows.first {
                        try $0.doseReason != nil && !core.dose(exercise: $0.exercise, now: now).offers.isEmpty
                    }
                })
            try await app.tap(try #require(row.doseReason))
            let dose = try await app.ask { try $0.dose(exercise: row.exercise, now: $1) }
            try await app.see(dose.title)
            let offer = try #require(dose.offers.first)
            try await app.tap(beginning: offer.label)
            try await app.see(offer.warning)
            try await app.tap(dose.leave)
            #expect(try await app.ask { try $0.dose(exercise: row.exercise, now: $1) } == dose)
            try await app.tap(beginning: offer.label)
            try await app.tap(dose.choose)
            try await app.wait("the other dose") {
                try $0.dose(exercise: row.exercise, now: $1)
            } until: {
                $0.dose != dose.dose
            }
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func whatIsLookedForIsFoundOrSaidNotToBe(language: String) async throws {
            let app = try await opened(language)
            try await app.tap(try await app.shell().exercises)
            let all = try await app.ask { core, _ in try core.library(query: .everything) }
            try await app.see(all.count)
            let wanted = all.rows[3]
            try await app.screen.type(wanted.name, into: all.search)
            try await app.wait("it") { core, _ in
                try core.library(query: .everything)
            } until: { _ in
                app.screen.stops.contains { $0.label.hasPrefix(wanted.name) } && !app.screen.has(all.count)
            }
            try await app.tap(beginning: wanted.name)
            let exercise = try await app.ask {
                try $0.exercise(exercise: wanted.exercise, conditions: [], now: $1)
            }
            try await app.see(exercise.aim)
            try await app.screen.back()
            try await app.screen.type("xyzzy", into: all.search)
            let none = try await app.ask { core, _ in try core.library(query: .looking(for: "xyzzy")) }
            let empty = try #require(none.empty)
            try await app.see(empty.heading)
            try await app.tap(empty.clear)
            try await app.see(all.count)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func thePagesAreReadAndTheSelfCheckLeadsToThem(language: String)
            async throws
        {
            let app = try await opened(language)
            try await app.tap(try await app.shell().learn)
            let learn = try await app.ask { core, _ in try core.learn(search: "") }
            let link = learn.groups[0].pages[0]
            try await app.tap(beginning: link.title)
            let article = try await app.ask { core, _ in try core.article(page: link.page) }
            try await app.see(article.summary)
            try await app.screen.back()
            try await app.tap(try #require(learn.selfCheck).start)
            var answers: [SelfCheckAnswer] = []
            while true {
                let asked = answers
                let screen = try await app.ask { core, _ in try core.selfCheck(answers: asked) }
                guard case .ask(_, _, let question, let text, _, let choices, _) = screen.step else { break }
                try await app.see(text)
                try await app.tap(choices[0].label)
                answers.append(SelfCheckAnswer(question: question, answer: choices[0].answer))
            }
            let asked = answers
            let result = try await app.ask { core, _ in try core.selfCheck(answers: asked) }
            try await app.see(result.title)
            #expect(app.screen.faults == [])
        }
    }
}

extension LibraryQuery {
    /// All exercises.
    fileprivate static let everything = looking(for: "")

    fileprivate static func looking(for word: String) -> LibraryQuery {
        LibraryQuery(
            search: word, category: nil, position: nil, equipment: nil, allowedForMe: false, conditions: [])
    }
}

extension AppOnPhone {
    func shell() async throws -> ShellScreen { try await ask { core, _ in try core.shell() } }
}
