// Does a person go on where they were when the phone speaks another language in the middle of it?

import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct LanguageWalks {
        @Test(arguments: turns) func inTheMiddleOfTheSetup(from: String, to: String) async throws {
            let app = AppOnPhone(language: from)
            try await app.beginCheck()
            guard case .page(let first) = try await app.check() else { throw Stuck("no page") }
            try await app.tap(first.none)
            try await app.screen.settle()
            // While a page of the symptom check is open: its question is asked in the other one at once.
            guard case .page(let page) = try await app.check() else { throw Stuck("no page") }
            try await app.see(page.question)
            await app.store.speak(as: AppOnPhone.device(to))
            guard case .page(let other) = try await app.check() else { throw Stuck("no page") }
            #expect(other.page == page.page && other.question != page.question)
            try await app.see(other.question)
            try await app.seeNo(page.question)
            try await app.noneFromHere()
            try await app.tap(try #require(try await app.outcome().goOn).label)
            let pain = try await app.nextStep()
            try await app.answer(pain)
            // Between two steps, by killing the app, as the system does.
            let step = try await app.nextStep()
            try await app.see(step.heading)
            try await app.reopen(in: from)
            let again = try await app.nextStep()
            #expect(again.at == step.at && again.heading != step.heading)
            guard case .setUp(_, _, _, _, let open, let at) = try await app.today() else {
                throw Stuck("set up")
            }
            #expect(at == step.at)
            try await app.tap(open)
            while true {
                let screen = try await app.nextStep()
                if case .say(_, _, let done) = screen.step {
                    try await app.see(screen.heading)
                    try await app.tap(done)
                    break
                }
                try await app.answer(screen)
            }
            try await app.see(try await app.start())
            #expect(app.screen.faults == [])
        }

        @Test(arguments: turns) func inTheMiddleOfASession(from: String, to: String) async throws {
            let app = try await AppOnPhone.ready(from)
            try await app.tap(try await app.start())
            let driver = try await app.led()
            try await app.passUntil("a set") { driver.view.part == .set }
            try await app.passUntil("the end of the set") { driver.view.part != .set }
            let (there, spoken) = (driver.view.setAndSide, app.output.said.count)
            // The system tells a running app of it: what is led goes on, and is spoken to its end.
            await app.store.speak(as: AppOnPhone.device(to))
            try await app.screen.settle()
            #expect(app.leader.leading?.id == driver.id && driver.view.state == .running)
            #expect(driver.view.setAndSide == there)
            try await app.passUntil("more is said") { app.output.said.count > spoken }
            // Or it ends the app, and whoever opens it again goes on where they were, in the other language.
            let name = driver.view.name
            try await app.reopen(in: to)
            guard
                case .inProgress(let id, let heading, let done, _, _, _, let proceed, _) =
                    try await app.today()
            else { throw Stuck("not in progress") }
            #expect(id == driver.id && done >= 1)
            try await app.see(heading)
            try await app.tap(proceed)
            let after = try await app.led()
            #expect(after.view.name != name && after.texts.pause != driver.texts.pause)
            try await app.see(after.view.name)
            try await app.passUntil("the end") { after.view.state == .over }
            let summary = try await app.ask { try $0.summary(session: id, now: $1) }
            try await app.see(summary.heading)
            try await app.tap(try #require(summary.felt).none.label)
            try await app.tap(summary.close)
            guard case .done(_, let done, _, _, _, _, _) = try await app.today() else {
                throw Stuck("not done")
            }
            try await app.see(done)
            #expect(app.screen.faults == [])
        }
    }
}

/// One language, and then another.
private let turns = [("en", "es"), ("es", "en")]
