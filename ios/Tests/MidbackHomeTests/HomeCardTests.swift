// Does the card on the home screen say what the core wrote for it?

import Foundation
import MidbackCore
import MidbackKit
import SwiftUI
import Testing

@testable import MidbackHome
@testable import MidbackTesting

/// What the core wrote, at eight o'clock on a Saturday in Berlin.
@MainActor
private final class Home {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let hand = HandClock(beginning: 1_774_681_200_000)
    let store: Store
    let keeper: CardKeeper
    var file: URL { .homeCard(in: folder.appending(path: "home")) }
    var now: Date { Date(timeIntervalSince1970: Double(hand.ofDay.now().epochMs) / 1_000) }

    init(_ language: String = "en") {
        let device = Device(languages: [language], region: "ES", hour24: true, firstWeekday: 1)
        store = Store(folder: folder.appending(path: "data"), device: device, clock: hand.ofDay)
        keeper = CardKeeper(store: store, file: .homeCard(in: folder.appending(path: "home"))) {}
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Somebody with sessions on Saturday and Monday.
    static func ready(_ language: String = "en") async throws -> Home {
        let home = Home(language)
        await home.store.act { core, now in
            let settings = try core.settings(now: now).sections.flatMap(\.settings)
            let atHome = settings.filter { $0.key == .equipment }.flatMap(\.choices).filter(\.on)
            let check = try core.beginSymptomCheck(now: now)
            while case .page(let page) = try core.symptomCheck(now: now).step {
                try core.answerSymptomPage(check: check, page: page.page, answers: [], none: true, now: now)
            }
            try core.describePain(painNow: 2, average: 3, worst: 5, since: .weeks, now: now)
            _ = try core.changeSetting(key: .conditions, values: [], now: now)
            _ = try core.changeSetting(key: .equipment, values: atHome.map(\.value), now: now)
            _ = try core.changeSetting(key: .days, values: ["6", "1"], now: now)
        }
        await home.keeper.follow(nil)
        return home
    }

    var entries: HomeEntries { HomeEntries(of: file, at: now) }

    /// What is met on the card.
    func met(_ room: HomeCardView.Room = .wide, isFlat: Bool = false) -> (lines: [String], faults: [String]) {
        let view = HomeCardView(entries.entries[0].part, name: "Midback", room: room, isFlat: isFlat)
        let screen = Screen(view)
        return (screen.stops.map { ($0.isHeader ? "# " : "") + $0.label }, screen.faults)
    }
}

@MainActor @Suite struct HomeCardTests {
    @Test func whatComesNextAndTheDaysAreSaid() async throws {
        let home = try await Home.ready()
        let (lines, faults) = home.met()
        #expect(lines.prefix(2) == ["# Session today", "To my session"])
        #expect(lines.count == 9)
        #expect(lines[2].hasPrefix("Monday 23 March"))
        #expect(lines[7].hasPrefix("Today, Saturday 28 March"))
        #expect(faults == [])
        #expect(home.met(.wide, isFlat: true).lines == lines, "in one colour it says the same")
        // A small one has no room for what a tap does, and the lock screen none for the days.
        #expect(home.met(.small).lines == lines.filter { $0 != "To my session" })
        #expect(home.met(.lines).lines == ["# Session today"])
    }

    @Test func everyMarkOfTheCoreIsKnownAndDrawn() {
        #expect(Set(HomeCard.Mark.allCases.map(\.rawValue)) == Set(PlanDayMark.allCases.map { "\($0)" }))
        for mark in HomeCard.Mark.allCases {
            for isFlat in [true, false] {
                #expect(Screen(MarkView(mark, ink: .primary, isFlat: isFlat)).faults == [])
            }
        }
    }

    @Test func itIsSaidInSpanish() async throws {
        let home = try await Home.ready("es")
        let (lines, faults) = home.met()
        #expect(lines.prefix(2) == ["# Hoy toca sesión", "Ir a mi sesión"])
        #expect(lines[2].hasPrefix("lunes, 23 de marzo"))
        #expect(faults == [])
    }

    @Test func whatIsOverIsNotSaidAnyMore() async throws {
        let home = try await Home.ready()
        let today = try #require(home.entries.entries.first)
        #expect(today.date == home.now && today.part?.heading == "Session today")
        let all = home.entries
        #expect(all.holds)
        // Each begins where the one before ends, and the last one holds for good.
        for (entry, next) in zip(all.entries, all.entries.dropFirst()) {
            #expect(entry.part?.untilMs == Int64(next.date.timeIntervalSince1970 * 1_000))
        }
        #expect(all.entries.count > 7 && all.entries.last?.part?.untilMs == nil)
        home.hand.turn(.seconds(86_400))
        #expect(home.met().lines.first == "# All set" || home.met().lines.first == "# Rest day")
        // Weeks later, without the app.
        home.hand.turn(.seconds(40 * 86_400))
        #expect(home.entries.entries.count == 1 && home.entries.holds)
        #expect(
            home.met().lines == ["# Midback", "Open Midback to see what comes next.", "Open Midback"])
    }

    @Test func aLockedAppSaysThatAlone() async throws {
        let home = try await Home.ready()
        await home.store.act { core, _ in try core.lockApp(on: true) }
        await home.keeper.follow(nil)
        #expect(home.met(.small).lines == ["# Midback is locked"])
    }

    @Test func whatIsNoCardIsAsIfTheAppHadNeverBeenOpened() async throws {
        let home = try await Home.ready()
        let good = try String(contentsOf: home.file, encoding: .utf8)
        let wrong = [
            "", "{}", "[]", good.replacing("\"version\":1", with: "\"version\":2"), String(good.dropLast(9)),
            good.replacing("\"shown\"", with: "\"parts\""),
        ]
        for text in wrong {
            #expect(text != good)
            try Data(text.utf8).write(to: home.file)
            #expect(home.entries.entries.map(\.part) == [nil], "\(text)")
            #expect(!home.entries.holds, "it may be there later")
            #expect(home.met().lines == ["# Midback"])
            #expect(home.met().faults == [])
        }
        try FileManager.default.removeItem(at: home.file)
        #expect(home.met().lines == ["# Midback"])
        #expect(HomeEntries(of: nil, at: home.now).entries.map(\.part) == [nil])
    }

    @Test func whatALaterVersionAddsIsPassedOver() throws {
        let text = """
            {"version": 1, "more": 1, "shown": [{"heading": "H", "action": "A", "new": [], "week": [
            {"short": "Mo", "spoken": "Monday", "mark": "dancing", "today": true}]}]}
            """
        let card = try #require(HomeCard(Data(text.utf8)))
        #expect(card.shown.map(\.week) == [[.init(short: "Mo", spoken: "Monday", mark: .rest, today: true)]])
        #expect(card.shown[0].text == nil && card.shown[0].untilMs == nil)
    }

    @Test func afterEverythingWasDeletedItSaysTheAppsName() async throws {
        let home = try await Home.ready()
        await home.keeper.forget()
        #expect(home.met().lines == ["# Midback"])
    }
}
