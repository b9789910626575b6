// Is everything chosen in the settings, and does the app live with what a phone does to it: another language, data that does
// not open, a reminder that is tapped, and one that cannot come?

import Foundation
import MidbackCore
import MidbackHome
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct PhoneWalks {
        private func settings(_ app: AppOnPhone) async throws -> SettingsScreen {
            try await app.ask { try $0.settings(now: $1) }
        }

        @Test(arguments: languages) func aSettingIsChosenAndTakenBack(language: String) async throws {
            let app = try await AppOnPhone.ready(language)
            try await app.tap(try await app.shell().settings)
            let section = try #require(try await settings(app).sections.first { $0.group == .sessions })
            try await app.see(try await settings(app).about.heading)
            try await app.tap(beginning: section.heading)
            let minutes = try #require(section.settings.first { $0.key == .minutes })
            let other = try #require(minutes.choices.first { !$0.on })
            try await app.see(minutes.label)
            try await app.tap(other.label.spoken ?? other.label.shown)
            try await app.wait("the setting") {
                try $0.settings(now: $1)
            } until: { screen in
                screen.sections.flatMap(\.settings).first { $0.key == .minutes }?.choices.first { $0.on }
                    != nil
                    && screen.sections.flatMap(\.settings).first { $0.key == .minutes } != minutes
            }
            try await app.screen.back()
            try await app.screen.back()
            try await app.see(try await app.start())
            #expect(app.screen.faults == [])
        }

        @Test func anotherLanguageIsSpokenAtOnce() async throws {
            let app = try await AppOnPhone.ready("en")
            let english = try await app.shell()
            try await app.see(english.today)
            await app.store.speak(as: Device(languages: ["es"], region: "ES", hour24: true, firstWeekday: 1))
            let spanish = try await app.shell()
            #expect(spanish.plan == english.plan || spanish.today != english.today)
            try await app.see(spanish.today)
            try await app.see(spanish.learn)
            try await app.seeNo(english.learn)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func dataThatDoesNotOpenIsSaidAndTriedAgain(language: String) async throws
        {
            let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: folder) }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            // Something else stands where the data is to lie.
            let data = folder.appending(path: "data")
            try Data("no folder".utf8).write(to: data)
            let app = AppOnPhone(language: language, folder: folder)
            try await app.screen.until("why") { _ in app.screen.stops.contains { $0.role == .button } }
            let stops = app.screen.stops
            // A sentence with a sign, and its remedy as a button.
            #expect(stops.filter(\.isHeader).count == 1)
            let again = try #require(stops.first { $0.role == .button })
            try FileManager.default.removeItem(at: data)
            try await app.tap(again.label)
            guard case .setUp(_, _, _, _, let open, _) = try await app.today() else { throw Stuck("not new") }
            try await app.see(open)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func whatCannotBeDoneIsSaidInTheCoresWords(language: String) async throws
        {
            let app = try await AppOnPhone.ready(language)
            try await app.see(try await app.start())
            // Somewhere else the session was begun and done meanwhile.
            app.places.open(.live(SessionId("018e8f7e-0000-7000-8000-000000000000")))
            try await app.see(try await app.shell().errorTitle)
            let told = try #require(app.store.failure)
            try await app.see(told.text)
            try await app.tap(try await app.shell().back)
            #expect(app.store.failure == nil)
            #expect(app.places.cover == nil)
            try await app.see(try await app.start())
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aReminderThatIsTappedLeadsWhereItSays(language: String) async throws
        {
            let app = try await AppOnPhone.ready(language)
            let session = try await app.ask { try $0.startSession(kind: .planned, now: $1) }
            try await app.screen.settle()
            app.places.goTo(.progress)
            await app.planner.refresh()
            let coming = await app.centre.pending()
            let reminder = try #require(coming.first)
            await app.answers.answer(ReminderResponse(notification: reminder.id, tap: .itself, notes: nil))
            try await app.screen.settle()
            #expect(app.places.tab == .today || app.places.cover?.root == .live(session))
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func theCardOnTheHomeScreenLeadsToToday(language: String) async throws {
            let app = try await AppOnPhone.ready(language)
            try await app.tap(try await app.shell().plan)
            try await app.screen.open(.today)
            try await app.see(try await app.start())
            #expect(app.places.tab == .today && app.wayIn.place == nil)
            // What is asked by voice waits for the data to open.
            try await app.tap(try await app.shell().learn)
            try await app.close()
            app.show()
            app.wayIn.lead(to: .today)
            try await app.see(try await app.start())
            #expect(app.wayIn.place == nil)
            // A session that is led goes on.
            try await app.lead()
            let driver = try #require(app.leader.leading)
            app.places.goTo(.progress)
            app.places.open(.live(driver.id))
            try await app.screen.open(.today)
            #expect(app.leader.leading?.id == driver.id && app.places.cover != nil)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func whatIsSaidToThePhoneStandsOnToday(language: String) async throws {
            let app = try await AppOnPhone.ready(language)
            _ = try await app.told.pain(6)
            guard case .ready(_, _, _, let pain, _, _, _, _) = try await app.today() else {
                throw Stuck("not ready")
            }
            #expect(pain.said == 6)
            try await app.screen.until("it is chosen") { screen in
                screen.stops.contains { $0.label == pain.scale.values[6] && $0.isSelected }
            }
            _ = try await app.told.skip()
            guard case .off(let heading, _, _, _, _) = try await app.today() else { throw Stuck("not off") }
            try await app.see(heading)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func whatIsInTheWayOfRemindersIsSaidAndMended(language: String)
            async throws
        {
            let app = try await AppOnPhone.ready(language)
            app.centre.permission = .denied
            app.places.open(.reminders)
            try await app.screen.until("the health") { _ in app.screen.stops.contains { $0.isHeader } }
            let screen = try await app.planner.screen()
            let trouble = try #require(screen.health.troubles.first)
            try await app.see(trouble.heading)
            try await app.tap(try #require(trouble.fix))
            #expect(app.asked.troubles == [trouble.trouble])
            // The person allows them in the system's settings, and comes back.
            app.centre.permission = .allowed
            app.store.askAgain()
            try await app.seeNo(trouble.heading)
            let well = try await app.planner.screen()
            try await app.tap(well.health.test)
            try await app.screen.until("the try") { _ in app.centre.heldTrial }
            #expect(app.screen.faults == [])
        }
    }
}

extension FakeCentre {
    fileprivate var heldTrial: Bool {
        calls.contains { call in
            if case .add(let id) = call { NotificationName.isTrial(id) } else { false }
        }
    }
}
