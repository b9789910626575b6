// Does a person see whether it helps, and find what they did on a day?

import Foundation
import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct ProgressWalks {
        @Test(arguments: languages) func theWeekIsToldForTheFirstTime(language: String) async throws {
            let app = try await AppOnPhone.onProgress(language) { try $0.getReady(now: $1) }
            let card = try await app.progress().checkIn
            #expect(card.due)
            try await app.tap(card.open)
            let screen = try await app.ask { try $0.checkInScreen(day: nil, now: $1) }
            try await app.see(screen.text)
            let save = { app.screen.stops.first { $0.label == screen.save } }
            #expect(try #require(save()).isEnabled == false)
            let (first, second) = (screen.questions[0].scale, screen.questions[1].scale)
            try await app.tap(first.values[4])
            #expect(try #require(save()).isEnabled)
            // Taken back, and given once more.
            try await app.tap(first.values[4])
            #expect(try #require(save()).isEnabled == false)
            try await app.tap(first.values[3])
            try await app.tap(second.values[6], after: 1)
            try await app.tap(screen.save)
            try await app.wait("it is kept") {
                try $0.progress(range: .twelveWeeks, now: $1)
            } until: {
                !$0.checkIn.due
            }
            #expect(try await app.ask { try $0.checkInScreen(day: nil, now: $1) }.answers.average == 3)
            try await app.see(try await app.progress().checkIn.text)
            let chart = try #require(try await app.progress().charts.first)
            try await app.see(chart.sentence)
            try await app.tap(chart.table.open)
            try await app.see(#require(chart.table.spoken.lines.first))
            try await app.tap(chart.table.close)
            try await app.seeNo(chart.table.close)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func anActivityOfOnesOwnIsNamedAndForgotten(language: String) async throws
        {
            let app = try await AppOnPhone.onProgress(language) { try $0.getReady(now: $1) }
            try await app.tap(try await app.progress().checkIn.open)
            let add = try #require(try await app.ask { try $0.checkInScreen(day: nil, now: $1) }.add)
            try await app.see(add.text)
            try await app.screen.type("Tai chi", into: add.field)
            try await app.tap(add.add)
            try await app.wait("it is asked about") {
                try $0.checkInScreen(day: nil, now: $1)
            } until: {
                $0.questions.contains { $0.about == .own(name: "Tai chi") }
            }
            let questions = try await app.ask { try $0.checkInScreen(day: nil, now: $1) }.questions
            let own = try #require(questions.last)
            try await app.see(own.scale.question)
            try await app.tap(try #require(own.remove))
            try await app.seeNo(own.scale.question)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func whoWouldRatherNotTellKeepsNothing(language: String) async throws {
            let app = try await AppOnPhone.onProgress(language) { try $0.getReady(now: $1) }
            try await app.tap(try await app.progress().checkIn.open)
            let screen = try await app.ask { try $0.checkInScreen(day: nil, now: $1) }
            try await app.tap(screen.questions[0].scale.values[4])
            try await app.tap(screen.later)
            try await app.see(try await app.progress().checkIn.heading)
            #expect(try await app.progress().checkIn.due)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aReminderLeadsToTheCheckIn(language: String) async throws {
            let app = try await AppOnPhone.ready(language)
            app.places.follow(.checkIn)
            let screen = try await app.ask { try $0.checkInScreen(day: nil, now: $1) }
            try await app.see(screen.text)
            try await app.screen.back()
            try await app.see(try await app.progress().checkIn.heading)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aYearIsLookedBackOn(language: String) async throws {
            let app = try await AppOnPhone.onProgress(language) { try $0.getTrained(now: $1) }
            let screen = try await app.progress()
            for number in screen.numbers { try await app.see(part: number.help) }
            for ladder in screen.ladders { try await app.see(ladder.chart.sentence) }
            for change in screen.changes { try await app.see(part: change.reason) }
            let year = try #require(screen.ranges.first { $0.range == .year })
            try await app.tap(year.label)
            try await app.screen.until("the year is chosen") { screen in
                screen.stops.contains { $0.label == year.label && $0.isSelected }
            }
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aDayOfTheCalendarIsOpenedAndItsCheckInPutRight(language: String)
            async throws
        {
            let app = try await AppOnPhone.inHistory(language) {
                try $0.getReady(now: $1)
                try $0.train(now: $1)
                try $0.checkIn(
                    answers: CheckInAnswers(
                        average: 4, worst: 6, enjoyment: nil, activity: nil, activities: []), now: $1)
            }
            let days = try await app.ask { try $0.calendar(month: nil, now: $1) }.days
            let today = try #require(days.first { $0.today })
            #expect(today.opens)
            try await app.tap(today.spoken)
            let day = try await app.ask { try $0.day(day: today.day, now: $1) }
            try await app.see(day.stateText)
            let said = try #require(day.checkIn)
            for line in said.lines { try await app.see(line) }
            try await app.tap(said.correct)
            let screen = try await app.ask { try $0.checkInScreen(day: today.day, now: $1) }
            try await app.see(screen.text)
            try await app.tap(screen.questions[0].scale.values[2])
            try await app.tap(screen.save)
            try await app.wait("it is put right") {
                try $0.day(day: today.day, now: $1)
            } until: {
                $0.checkIn?.lines != said.lines
            }
            for line in try await app.ask({ try $0.day(day: today.day, now: $1) }).checkIn?.lines ?? [] {
                try await app.see(line)
            }
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func theMonthIsTurned(language: String) async throws {
            let app = try await AppOnPhone.inHistory(language) { try $0.getTrained(now: $1.later(days: -40)) }
            let now = try await app.ask { try $0.calendar(month: nil, now: $1) }
            #expect(now.next == nil)
            let earlier = try #require(now.previous)
            try await app.tap(earlier.label)
            let before = try await app.ask { try $0.calendar(month: earlier.month, now: $1) }
            try await app.see(before.title)
            #expect(app.screen.announced.contains(before.title))
            try await app.tap(try #require(before.next).label)
            try await app.see(now.title)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func theHistoryIsSearched(language: String) async throws {
            let app = try await AppOnPhone.inHistory(language) {
                try $0.getReady(now: $1)
                try $0.train(now: $1)
            }
            let all = try await app.ask { try $0.history(query: .all, now: $1) }
            let (search, session) = (try #require(all.search), try #require(all.sessions.first))
            try await app.screen.type(session.rows[0].name, into: search.hint)
            try await app.see(session.outcome)
            try await app.screen.type("zzzz", into: search.hint)
            let empty = try #require(
                try await app.ask {
                    try $0.history(query: HistoryQuery(search: "zzzz", only: .all, before: nil), now: $1)
                }.empty)
            try await app.see(empty.heading)
            try await app.tap(search.clear)
            try await app.see(session.outcome)
            let hurt = try #require(search.choices.first { $0.only == .hurt })
            try await app.tap(hurt.label)
            try await app.see(empty.heading)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func theReportIsHandedToAnotherApp(language: String) async throws {
            let app = try await AppOnPhone.onProgress(language) {
                try $0.getReady(now: $1)
                try $0.train(now: $1)
            }
            try await app.tap(try await app.progress().openReport)
            let screen = try await app.ask { try $0.report(from: nil, until: nil, paper: nil, now: $1) }
            try await app.see(screen.text)
            try await app.tap(try #require(screen.papers.first { !$0.selected }).label)
            try await app.tap(screen.page.label)
            try await app.screen.until("the page") { _ in app.asked.shared.count == 1 }
            #expect(app.screen.announced.contains(screen.making))
            #expect(app.asked.shared[0].pathExtension == "pdf")
            let page = try Data(contentsOf: app.asked.shared[0])
            #expect(page.starts(with: Data("%PDF".utf8)))
            try await app.tap(screen.tables[0].label)
            try await app.screen.until("the table") { _ in app.asked.shared.count == 2 }
            #expect(app.asked.shared[1].pathExtension == "csv")
            #expect(try !Data(contentsOf: app.asked.shared[1]).isEmpty)
            // Nothing of it stays here.
            try await app.screen.settle()
            #expect(!CopyFiles.reports.isThere)
            #expect(app.places.lying == 0)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func otherDaysAreChosenForTheReport(language: String) async throws {
            let app = try await AppOnPhone.onProgress(language) { try $0.getTrained(now: $1) }
            try await app.tap(try await app.progress().openReport)
            let screen = try await app.ask { try $0.report(from: nil, until: nil, paper: nil, now: $1) }
            try await app.tap(screen.fromText)
            try await app.screen.until("the calendar") { $0.stops.contains { $0.canBeTyped } }
            let calendar = try #require(app.screen.stops.first { $0.canBeTyped })
            try await app.screen.type("2026-03-20", into: calendar)
            try await app.tap(try await app.shell().back)
            let day = try Day(iso: "2026-03-20")
            let other = try await app.ask {
                try $0.report(from: day, until: screen.until, paper: nil, now: $1)
            }
            #expect(other.fromText != screen.fromText)
            try await app.see(other.fromText)
            #expect(app.screen.faults == [])
        }
    }
}

extension AppOnPhone {
    func progress() async throws -> ProgressScreen {
        try await ask { try $0.progress(range: .twelveWeeks, now: $1) }
    }

    /// On Progress, in that `life`.
    static func onProgress(
        _ language: String, _ life: @Sendable (Midback, Moment) throws -> Void
    ) async throws -> AppOnPhone {
        let app = try await ready(language, by: life)
        try await app.tap(try await app.shell().progress)
        try await app.see(try await app.progress().checkIn.heading)
        return app
    }

    /// In the history, in that `life`.
    static func inHistory(
        _ language: String, _ life: @Sendable (Midback, Moment) throws -> Void
    ) async throws -> AppOnPhone {
        let app = try await onProgress(language, life)
        try await app.tap(try await app.progress().openHistory)
        try await app.see(try await app.ask { try $0.history(query: .all, now: $1) }.count)
        return app
    }
}
