// Can a person put right what was recorded of a session, and delete it?

import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct CorrectionWalks {
        /// The correction of the session that somebody did today, opened from the history.
        private func opened(_ language: String) async throws -> (AppOnPhone, HistorySession) {
            let app = try await AppOnPhone.inHistory(language) {
                try $0.getReady(now: $1)
                try $0.train(now: $1)
            }
            let session = try #require(
                try await app.ask { try $0.history(query: .all, now: $1) }.sessions.first)
            try await app.tap(beginning: "\(session.date), \(session.outcome)")
            try await app.tap(session.correctSpoken)
            try await app.see(try await correction(session, app).text)
            return (app, session)
        }

        private func correction(_ session: HistorySession, _ app: AppOnPhone) async throws
            -> CorrectionScreen
        {
            try await app.ask { try $0.correction(session: session.id, now: $1) }
        }

        private func wait(
            _ what: String, _ session: HistorySession, _ app: AppOnPhone,
            until holds: (CorrectionExercise) -> Bool
        ) async throws {
            try await app.wait(what) {
                try $0.correction(session: session.id, now: $1)
            } until: {
                holds($0.exercises[0])
            }
        }

        @Test(arguments: languages) func aSetIsPutRight(language: String) async throws {
            let (app, session) = try await opened(language)
            let before = try await correction(session, app).exercises[0].sets[0]
            try await app.tap(try #require(before.less).label)
            try await wait("less", session, app) { $0.sets[0].amount != before.amount }
            let now = try await correction(session, app).exercises[0].sets[0]
            #expect(app.screen.announced.contains(now.amount.spoken ?? now.amount.shown))
            try await app.tap(try #require(now.more).label)
            try await wait("as before", session, app) { $0.sets[0].amount == before.amount }
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aRatingIsPutRightAndTakenBack(language: String) async throws {
            let (app, session) = try await opened(language)
            let one = try await correction(session, app).exercises[0]
            #expect(one.painSaid == 1)
            try await app.tap(one.pain.values[5])
            try await wait("more pain", session, app) { $0.painSaid == 5 && $0.effortSaid == one.effortSaid }
            let said = try #require(one.effortSaid)
            try await app.tap(one.effort.values[Int(said)])
            try await wait("no effort", session, app) { $0.effortSaid == nil && $0.painSaid == 5 }
            try await app.tap(try await correction(session, app).done)
            try await app.see(try await app.ask { try $0.history(query: .all, now: $1) }.count)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aSessionIsDeletedOnceItIsMeant(language: String) async throws {
            let (app, session) = try await opened(language)
            let screen = try await correction(session, app)
            try await app.tap(screen.delete)
            try await app.tap(screen.deleteDialog.cancel)
            #expect(try await correction(session, app) == screen)
            try await app.tap(screen.delete)
            try await app.see(screen.deleteDialog.text)
            try await app.tap(screen.deleteDialog.confirm)
            try await app.wait("it is gone") {
                try $0.history(query: .all, now: $1)
            } until: {
                $0.sessions.isEmpty
            }
            let empty = try #require(try await app.ask { try $0.history(query: .all, now: $1) }.empty)
            try await app.see(empty.heading)
            #expect(app.store.failure == nil)
            #expect(app.screen.faults == [])
        }
    }
}
