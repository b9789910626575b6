// Can nobody else look at what a person entered, and is it gone once it is deleted?

import Foundation
import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct PrivacyWalks {
        private func locked(_ app: AppOnPhone) async throws -> LockedScreen {
            try await app.ask { core, _ in try core.locked() }
        }

        /// Goes away for longer than the app waits, and comes back: nothing is met but what unlocks it.
        private func leave(_ app: AppOnPhone, until words: LockedScreen) async throws {
            // What the system keeps as a picture says nothing.
            try await app.screen.enter(.inactive)
            #expect(app.screen.stops.isEmpty)
            try await app.screen.enter(.background)
            app.hand.turn(.seconds(61))
            try await app.screen.enter(.active)
            try await app.see(words.title)
            #expect(app.screen.stops.filter(\.canBeTapped).map(\.label) == [words.unlock])
        }

        @Test(arguments: languages) func theAppIsLockedAndOpenedByItsOwner(language: String) async throws {
            let app = try await AppOnPhone.ready(language)
            try await app.openSettings(.privacy)
            let lock = try await app.ask { try $0.privacy(now: $1) }.lock
            // Whoever cannot say who they are does not lock it.
            try await app.tap(lock.label)
            #expect(try await !locked(app).on)
            let words = try await locked(app)
            #expect(app.asked.reasons == [words.why])
            app.asked.isOwner = true
            try await app.tap(lock.label)
            try await app.wait("the lock") { core, _ in
                try core.locked()
            } until: {
                $0.on
            }
            // Who just said who they are goes on.
            try await app.see(lock.help)

            app.asked.isOwner = false
            app.asked.reasons = []
            try await app.reopen()
            try await app.see(words.title)
            try await app.screen.settle()
            #expect(app.screen.stops.filter(\.canBeTapped).map(\.label) == [words.unlock])
            // Asked at once, and refused; then by the button.
            #expect(app.asked.reasons == [words.why])
            app.asked.isOwner = true
            try await app.tap(words.unlock)
            try await app.see(try await app.start())
            #expect(app.asked.reasons == [words.why, words.why])
            #expect(app.screen.faults == [])
        }

        @Test func aWhileAwayLocksAndNothingIsLost() async throws {
            let app = try await AppOnPhone.ready()
            try await app.change { core, _ in try core.lockApp(on: true) }
            try await app.tap(try await app.shell().settings)
            let words = try await locked(app)
            let settings = try await app.ask { try $0.settings(now: $1) }
            try await app.see(settings.about.heading)
            // What the system keeps as a picture says nothing.
            try await app.screen.enter(.inactive)
            #expect(app.screen.stops.isEmpty)
            try await app.screen.enter(.background)
            app.hand.turn(.seconds(59))
            try await app.screen.enter(.active)
            try await app.see(settings.about.heading)
            try await app.lead()
            try await app.screen.enter(.background)
            let before = app.output.lines.count
            try await app.pass(.seconds(61))
            #expect(app.output.lines.count > before)
            try await app.screen.enter(.active)
            try await app.see(words.title)
            try await app.seeNo(settings.about.heading)
            #expect(app.leader.leading != nil)
            app.asked.isOwner = true
            try await app.tap(words.unlock)
            try await app.see(settings.about.heading)
            #expect(app.screen.faults == [])
        }

        @Test func whatLiesOverIsShutToo() async throws {
            let app = try await AppOnPhone.ready()
            try await app.change { core, _ in try core.lockApp(on: true) }
            app.places.open(.prescriptionForm(nil))
            let form = try await app.ask {
                try $0.prescriptionForm(
                    draft: PrescriptionDraft(prescription: nil, values: [], exercises: []), now: $1)
            }
            try await app.see(form.cancel)
            let words = try await locked(app)
            let source = try #require(form.fields.first { $0.field == "source" }).label
            try await app.screen.type("Riverside", into: source)
            try await leave(app, until: words)
            app.asked.isOwner = true
            try await app.tap(words.unlock)
            try await app.see(form.cancel)
            #expect(try app.screen.find(source).value == "Riverside")
            #expect(app.screen.faults == [])
        }

        @Test func whatLiesOverThePlayerIsShutToo() async throws {
            let app = try await AppOnPhone.ready()
            try await app.change { core, _ in try core.lockApp(on: true) }
            try await app.tap(try await app.start())
            let driver = try #require(app.leader.leading)
            let words = try await locked(app)
            // All that can be done besides, and from there how the exercise is done.
            try await app.tap(driver.texts.more)
            for sign in [driver.texts.how, try #require(driver.guide).feelTitle] {
                app.asked.isOwner = false
                try await app.see(sign)
                try await leave(app, until: words)
                app.asked.isOwner = true
                try await app.tap(words.unlock)
                try await app.see(sign)
                if sign == driver.texts.how { try await app.tap(sign) }
            }
            try await app.tap(try #require(driver.guide).close)
            try await app.see(driver.texts.resume)
            #expect(app.places.lying == 1)
            #expect(app.screen.faults == [])
        }

        @Test func whatTheSystemShowsIsPutAwayBeforeTheAppIsShut() async throws {
            let app = try await AppOnPhone.withData("en")
            try await app.change { core, _ in try core.lockApp(on: true) }
            app.asked.isUndecided = true
            let save = try await app.data().save
            try await app.tap(save.save)
            try await app.screen.until("it is offered") { _ in app.asked.isSharing }
            try await app.screen.enter(.inactive)
            #expect(!app.asked.isSharing)
            try await app.screen.until("it is over") { _ in app.places.lying == 0 }
            #expect(app.asked.shared == [] && !CopyFiles.going.isThere)
            // Another time it goes where the person wants it.
            try await app.screen.enter(.active)
            app.asked.isUndecided = false
            try await app.tap(save.save)
            try await app.screen.until("it went") { _ in app.asked.shared.count == 1 }
            try await app.screen.settle()
            #expect(app.screen.faults == [])
        }

        @Test func whatIsReadyBehindTheLockWaitsForWhoeverOpensIt() async throws {
            let app = try await AppOnPhone.ready()
            try await app.change { core, _ in try core.lockApp(on: true) }
            let gate = Gate(clock: app.hand.clock)
            gate.learn(try await locked(app))
            #expect(gate.isShut)
            let file = try CopyFiles.place("a copy", in: CopyFiles.going)
            try Data("a copy".utf8).write(to: file)
            var phone = Phone()
            let asked = app.asked
            phone.share = { await asked.share($0) }
            phone.asksOwner = { _ in true }
            let sharing = Task { [phone] in await phone.handOn(file, over: app.places, past: gate) }
            try await Task.sleep(for: .milliseconds(20))
            #expect(asked.shared == [] && file.isThere && app.places.lying == 0)
            await gate.unlock(by: phone)
            #expect(await sharing.value)
            #expect(asked.shared.count == 1 && !file.isThere && app.places.lying == 0)
        }

        @Test func aPhoneWithoutALockSaysSo() async throws {
            let app = try await AppOnPhone.ready()
            app.asked.hasLock = false
            try await app.openSettings(.privacy)
            let lock = try await app.ask { try $0.privacy(now: $1) }.lock
            try await app.see(lock.impossible)
            #expect(try app.screen.find(lock.label).isEnabled == false)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func sessionsGoToHealthOnceThePersonAllowsIt(language: String)
            async throws
        {
            let app = try await AppOnPhone.ready(language)
            try await app.openSettings(.privacy)
            let health = try await app.ask { try $0.privacy(now: $1) }.health
            let isOn = { try await app.ask { try $0.privacy(now: $1) }.health.on }
            app.healthApp.answer = .denied
            try await app.tap(health.label)
            try await app.see(health.denied)
            #expect(try await !isOn() && app.healthApp.asked == 1)
            // Allowed in the system's settings meanwhile.
            try await app.screen.enter(.background)
            app.healthApp.permission = .allowed
            try await app.screen.enter(.active)
            try await app.seeNo(health.denied)
            try await app.tap(health.label)
            try await app.wait("it is on") {
                try $0.privacy(now: $1)
            } until: {
                $0.health.on
            }
            try await app.see(health.help)
            // And taken back there.
            try await app.screen.enter(.background)
            app.healthApp.permission = .denied
            try await app.screen.enter(.active)
            try await app.see(health.denied)
            try await app.tap(health.label)
            try await app.wait("it is off") {
                try $0.privacy(now: $1)
            } until: {
                !$0.health.on
            }
            try await app.seeNo(health.denied)
            #expect(app.screen.faults == [])
        }

        @Test func aPhoneWithoutHealthSaysSo() async throws {
            let app = try await AppOnPhone.ready()
            app.healthApp.isThere = false
            try await app.openSettings(.privacy)
            let health = try await app.ask { try $0.privacy(now: $1) }.health
            try await app.see(health.impossible)
            #expect(try app.screen.find(health.label).isEnabled == false)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func everythingIsDeleted(language: String) async throws {
            let word = "Zanzibar"
            let app = try await AppOnPhone.ready(language)
            try await app.change { try $0.nameActivity(name: "Zanzibar", now: $1) }
            await app.following.refresh()
            #expect(await !app.centre.pending().isEmpty)
            #expect(app.lies(word))
            let card = app.folder.appending(path: "home/home.json")
            #expect(card.isThere && app.asked.drawn == 1)
            try await app.lead()
            // What came of the data, and what came from elsewhere; and a reminder that rang.
            let beside = [
                try CopyFiles.place("a copy", in: CopyFiles.going),
                try CopyFiles.ownPlace("a copy", in: CopyFiles.coming),
                try CopyFiles.place("a report", in: CopyFiles.reports),
            ]
            for file in beside { try Data(word.utf8).write(to: file) }
            let all = beside + [try app.asked.hand(over: Data(word.utf8))]
            app.centre.hold(
                NotificationRequest(
                    id: "rang", title: word, body: "", category: "", sounds: false, level: .active,
                    time: .instant(AppOnPhone.morning), due: nil, notes: nil))
            app.centre.ring()
            #expect(await app.centre.delivered().contains { $0.id == "rang" })
            try await app.openSettings(.privacy)
            let privacy = try await app.ask { try $0.privacy(now: $1) }
            for part in privacy.parts { try await app.see(part.text) }
            try await app.tap(privacy.delete)
            let screen = try await app.ask { core, _ in try core.deleteScreen() }
            for line in screen.goes + [screen.stays] { try await app.see(line) }
            #expect(try app.screen.find(screen.go, .button).isEnabled == false)
            try await app.tap(screen.understood)
            // Where the app is killed in between, nothing of it is left that cannot be deleted again.
            let left = Left()
            withObservationTracking {
                _ = app.store.deleted
            } onChange: {
                left.files = (all + [card]).filter(\.isThere)
            }
            try await app.screen.tap(try app.screen.find(screen.go, .button))
            try await app.screen.until("all of it is deleted") { _ in app.store.deleted != nil }
            try await app.screen.settle()
            #expect(left.files == [])
            #expect(all.filter(\.isThere) == [])
            #expect(!card.isThere && app.asked.drawn > 1)
            let deleted = try #require(app.store.deleted)
            try await app.see(deleted.title)
            try await app.see(deleted.text)
            #expect(app.leader.leading == nil)
            #expect(!app.lies(word))
            #expect(app.files == [])
            #expect(await app.centre.pending().isEmpty)
            #expect(await app.centre.delivered().isEmpty)
            // Nothing that the phone tells makes anything anew.
            await app.following.refresh()
            app.store.askAgain()
            try await app.screen.settle()
            #expect(app.files == [])
            #expect(await app.centre.pending().isEmpty)
            try await app.tap(deleted.again)
            guard case .setUp(_, _, _, _, let open, _) = try await app.today() else { throw Stuck("not new") }
            try await app.see(open)
            #expect(app.screen.faults == [])
        }
    }
}

/// What lay beside the data when it was deleted. It is told on the main thread alone.
private final class Left: @unchecked Sendable {
    var files: [URL]?
}
