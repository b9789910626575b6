// Is a person's data safe on a phone, and on the way to another?

import Foundation
import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct DataWalks {
        private let passphrase = "three cats on a roof"

        private let coming = CopyFiles.coming

        /// Both fields are filled in.
        private func lock(_ app: AppOnPhone, _ first: String, again: String? = nil) async throws {
            let form = try await app.data().save.passphrase
            try await app.screen.type(first, into: form.label)
            try await app.screen.type(again ?? first, into: form.again)
        }

        @Test(arguments: languages) func aCopyIsLockedAndBroughtInOnAFreshPhone(language: String) async throws
        {
            let app = try await AppOnPhone.withData(language)
            let save = try await app.data().save
            try await app.see(save.status)
            try await app.tap(save.lock)
            try await lock(app, "three cats", again: "three cat")
            try await app.tap(save.save)
            let problem = try await app.ask { core, _ in
                try core.passphraseProblem(first: "three cats", again: "three cat")
            }
            try await app.see(try #require(problem))
            #expect(app.screen.announced.contains(try #require(problem)))
            #expect(app.asked.shared == [])
            try await lock(app, passphrase)
            try await app.seeNo(try #require(problem))
            try await app.tap(save.save)
            try await app.wait("it is noted") {
                try $0.data(now: $1)
            } until: {
                $0.save.status != save.status
            }
            try await app.see(try await app.data().save.status)
            let copy = try #require(app.asked.shared.first)
            #expect(copy.lastPathComponent == save.lockedName)
            #expect(try Data(contentsOf: copy).starts(with: Data("age-encryption.org".utf8)))
            #expect(!CopyFiles.going.isThere)
            // What was typed is gone.
            #expect(app.screen.stops.allSatisfy { $0.role != .textField || $0.value == "" })
            let known = try await app.sessions()
            #expect(!known.isEmpty)

            let other = AppOnPhone(language: language)
            try await other.screen.settle()
            let handed = try other.asked.hand(over: Data(contentsOf: copy))
            try await other.screen.open(handed)
            let words = try await other.data().bring
            try await other.see(words.locked)
            try await other.screen.type("four cats", into: words.passphrase)
            try await other.tap(words.open)
            try await other.screen.until("the refusal") { screen in
                screen.stops.contains { $0.role == .textField && $0.hint != nil && $0.hint != "" }
            }
            try await other.screen.type(passphrase, into: words.passphrase)
            try await other.tap(words.open)
            let (path, typed) = (copy.path(percentEncoded: false), passphrase)
            let seen = try await other.ask {
                try $0.bringInPreview(file: path, passphrase: typed, now: $1, work: Work())
            }
            try await other.see(seen.title)
            for line in seen.lines { try await other.see(line) }
            #expect(!coming.isBare)
            // It was read: it stays nowhere else.
            #expect(!handed.isThere)
            other.places.setPages(
                [.summary(SessionId("018e8f7e-0000-7000-8000-000000000000"))], in: .progress)
            try await other.tap(try #require(seen.go))
            try await other.wait("it is brought in") {
                try $0.history(query: .all, now: $1)
            } until: {
                $0.sessions.map(\.id) == known
            }
            try await other.tapOnlyOne()
            #expect(other.places.sheet == nil)
            #expect(other.places.pages[.progress, default: []] == [])
            #expect(coming.isBare)
            try await other.see(try await other.shell().today)
            #expect(app.screen.faults == [] && other.screen.faults == [])
        }

        @Test func aCopyThatIsNotHandedOnIsNotSaved() async throws {
            let app = try await AppOnPhone.withData("en")
            app.asked.isShared = false
            let save = try await app.data().save
            try await app.tap(save.save)
            try await app.screen.until("it was offered") { _ in !app.asked.shared.isEmpty }
            try await app.screen.settle()
            let copy = try #require(app.asked.shared.first)
            #expect(copy.lastPathComponent == save.name)
            #expect(try isCopy(head: try Data(contentsOf: copy).prefix(64)))
            #expect(!CopyFiles.going.isThere)
            #expect(try await app.data().save.status == save.status)
            #expect(app.screen.faults == [])
        }

        @Test func aFileThatIsNoCopyIsSaidToBeNone() async throws {
            let app = try await AppOnPhone.withData("en")
            let bring = try await app.data().bring
            try await app.tap(bring.choose)
            let list = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
            try Data("a shopping list".utf8).write(to: list)
            try await app.screen.pick(.success(list))
            try await app.see(try await app.shell().errorTitle)
            try await app.tap(try await app.shell().back)
            #expect(app.places.sheet == nil)
            #expect(coming.isBare)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aBackupIsGoneBackTo(language: String) async throws {
            let app = try await AppOnPhone.withData(language, daysAgo: 2)
            try await app.tap(try await app.data().backups.backUp)
            try await app.see(try await app.data().backups.made)
            #expect(app.screen.announced.contains(try await app.data().backups.made))
            let before = try await app.sessions()
            try await app.change { try $0.train(now: $1.later(days: -1)) }
            #expect(try await app.sessions().count > before.count)
            let gone = try #require(try await app.sessions().first { !before.contains($0) })
            app.places.setPages([.summary(gone)], in: .progress)
            try await app.lead()
            let row = try #require(try await app.data().backups.rows.first)
            try await app.tap(row.open)
            let name = row.name
            let seen = try await app.ask { try $0.restorePreview(backup: name, now: $1, work: Work()) }
            try await app.see(seen.title)
            for line in seen.lines + seen.changes { try await app.see(line) }
            try await app.tap(try #require(seen.go))
            try await app.wait("it is as it was") {
                try $0.history(query: .all, now: $1)
            } until: {
                $0.sessions.map(\.id) == before
            }
            // What was here is in a backup of its own, and no session is led of what is gone.
            #expect(try await app.data().backups.rows.contains { $0.name != name })
            #expect(app.leader.leading == nil)
            #expect(app.output.lines.last == .end)
            #expect(app.places.pages[.progress, default: []] == [])
            try await app.tapOnlyOne()
            #expect(app.places.pages.values.allSatisfy { $0.isEmpty })
            #expect(app.store.failure == nil)
            #expect(app.screen.faults == [])
        }

        @Test func aBackupIsMadeByItself() async throws {
            let app = try await AppOnPhone.ready("en") {
                try $0.getReady(now: $1)
                try $0.train(now: $1)
            }
            app.asked.backsUp = true
            #expect(try await app.data().backups.rows.isEmpty)
            try await app.screen.enter(.background)
            try await app.wait("the backup") {
                try $0.data(now: $1)
            } until: {
                $0.backups.rows.count == 1
            }
            // Nothing was recorded since.
            try await app.reopen()
            try await app.screen.settle()
            #expect(try await app.data().backups.rows.count == 1)
            #expect(app.screen.faults == [])
        }

        @Test func whatAnEarlierRunLeftIsGoneWhenTheDataIsOpened() async throws {
            let bytes = Data("a copy".utf8)
            for folder in [CopyFiles.going, coming, CopyFiles.reports] {
                try bytes.write(to: try CopyFiles.place("left", in: folder))
            }
            let app = AppOnPhone()
            let old = try app.asked.hand(over: bytes)
            // Handed over before the data is open: it is still looked at.
            let new = try app.asked.hand(over: Data("a shopping list".utf8))
            try await app.screen.open(new)
            try await app.screen.until("it is looked at") { _ in
                app.places.sheet == .init(root: .prescriptionFile)
            }
            for file in [CopyFiles.going, coming, CopyFiles.reports, old, new] { #expect(!file.isThere) }
            #expect(app.screen.faults == [])
        }

        @Test func aFileThatIsNotTheSystemsStays() async throws {
            let app = try await AppOnPhone.ready()
            let list = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
            defer { try? FileManager.default.removeItem(at: list) }
            try Data("a shopping list".utf8).write(to: list)
            try await app.screen.open(list)
            #expect(app.places.sheet?.root == .prescriptionFile)
            #expect(list.isThere)
            #expect(app.screen.faults == [])
        }

        @Test func theCopyThatIsLetGoOfIsThatOneAlone() async throws {
            let system = SystemAsked()
            let file = try system.hand(over: Data("a shopping list".utf8))
            let handed = Handed()
            #expect(await handed.take(copy: file, limit: 1_000, unread: ""))
            let first = try #require(handed.copy)
            // The next one comes while the screen about the first one goes.
            #expect(await handed.take(copy: file, limit: 1_000, unread: ""))
            let second = try #require(handed.copy)
            handed.letGo(of: first)
            #expect(!first.isThere)
            #expect(second.isThere && handed.copy == second)
            handed.letGo(of: second)
            #expect(!second.isThere && handed.copy == nil)
            // It is the system's until all of it was looked at.
            #expect(file.isThere && system.inbox.isThere)
        }

        @Test(arguments: languages) func damagedDataIsBroughtBack(language: String) async throws {
            let app = try await AppOnPhone.withData(language)
            try await app.tap(try await app.data().backups.backUp)
            try await app.see(try await app.data().backups.made)
            let before = try await app.sessions()
            try await app.close()
            try app.damage()
            app.show()
            try await app.screen.until("what helps") { $0.stops.filter { $0.role == .button }.count == 2 }
            let stops = app.screen.stops
            #expect(stops.filter(\.isHeader).count == 2)
            let go = try #require(stops.first { $0.role == .button })
            try await app.tap(go.label)
            try await app.tapOnlyOne()
            try await app.see(try await app.shell().today)
            #expect(try await app.sessions() == before)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func damageThatShowsWhileTheAppRunsLeadsToWhatHelps(language: String)
            async throws
        {
            let app = try await AppOnPhone.withData(language)
            try await app.tap(try await app.data().backups.backUp)
            try await app.see(try await app.data().backups.made)
            let before = try await app.sessions()
            // As a call says it that comes upon it.
            let error = MidbackError.Damaged(
                file: app.folder.appending(path: "data/midback.sqlite").path(percentEncoded: false),
                report: "its first page")
            await app.store.note(error)
            let failure = try #require(app.store.failure)
            let offered = await app.store.recoveryOffer(about: failure)
            let offer = try #require(offered)
            try await app.tap(offer.heading)
            for line in offer.lines { try await app.see(line) }
            // It stays closed, whoever asks.
            #expect(await app.store.ask { core, _ in try core.shell() } == nil)
            #expect(app.store.failure?.error == .Closed)
            app.store.dismissFailure()
            try await app.tap(offer.go)
            try await app.tapOnlyOne()
            try await app.see(try await app.shell().today)
            #expect(try await app.sessions() == before)
            #expect(app.screen.faults == [])
        }

        @Test func aSessionEndsWhereItsDataIsClosed() async throws {
            let app = try await AppOnPhone.withData("en", daysAgo: 2)
            try await app.lead()
            await app.store.note(MidbackError.Damaged(file: "", report: "its first page"))
            let failure = try #require(app.store.failure)
            let offered = await app.store.recoveryOffer(about: failure)
            try await app.tap(try #require(offered).heading)
            #expect(app.store.damage != nil)
            #expect(app.leader.leading == nil)
            #expect(app.output.lines.last == .end)
            let lines = app.output.lines.count
            try await app.pass(.seconds(60))
            #expect(app.output.lines.count == lines)
            #expect(app.places.pages.values.allSatisfy { $0.isEmpty })
            // The person wants it tried as it is.
            await app.store.openAgain()
            try await app.see(try await app.shell().today)
            #expect(app.screen.faults == [])
        }
    }
}

extension URL {
    /// Whether no file lies in it.
    fileprivate var isBare: Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: path(percentEncoded: false)))?.isEmpty != false
    }
}
