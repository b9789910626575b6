// What do the tests of the screens start from? The whole app on a phone whose clock is turned by hand, over the real library.

import Foundation
import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

/// The app, as a person has it in front of them.
@MainActor
final class AppOnPhone {
    let hand: HandClock
    let output = Notebook()
    let disk = Disk()
    let centre: FakeCentre
    let folder: URL
    private(set) var store: Store
    private(set) var leader: Leader
    private(set) var planner: ReminderPlanner
    private(set) var answers: ReminderAnswers
    private(set) var wayIn: WayIn
    private(set) var card: CardKeeper
    private(set) var health: HealthKeeper
    /// What stands outside the app, and is told of changes once `follow` says so.
    private(set) var following: Following
    private(set) var told: Told
    /// The phone's health app.
    let healthApp = FakeHealth()
    private(set) var places: Places
    private(set) var screen: Screen
    /// What the screens asked the system for.
    let asked = SystemAsked()
    /// How often something was tapped.
    var taps = 0
    private var device: Device
    private let surroundings: EnvironmentValues
    private let reduceMotion: Bool
    private let look: Look
    private let ownsFolder: Bool

    /// In which window the app is looked at, and whether it is read out.
    struct Look: Sendable {
        var window = Screen.phone
        var isReadOut = true
    }

    /// 28 March 2026, a Saturday, eight o'clock in the morning in Berlin.
    static let morning: Int64 = 1_774_681_200_000

    /// `folder`: where the data lies; by default a new one. `reduceMotion`: by default nothing moves, so that nobody waits for
    /// loops to be drawn.
    convenience init(
        language: String = "en", at epochMs: Int64 = morning, folder: URL? = nil,
        size: DynamicTypeSize = .large, reduceMotion: Bool = true, look: Look = Look()
    ) {
        self.init(
            device: Self.device(language), at: epochMs, folder: folder, size: size,
            reduceMotion: reduceMotion, look: look)
    }

    init(
        device: Device, at epochMs: Int64 = morning, folder: URL? = nil,
        size: DynamicTypeSize = .large, reduceMotion: Bool = true, look: Look = Look()
    ) {
        hand = HandClock(beginning: epochMs)
        centre = FakeCentre(Hands(epochMs, "Europe/Berlin"))
        ownsFolder = folder == nil
        self.folder = folder ?? FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        self.device = device
        var surroundings = EnvironmentValues()
        surroundings.dynamicTypeSize = size
        (self.surroundings, self.reduceMotion, self.look) = (surroundings, reduceMotion, look)
        let parts = Parts(self.folder, device, hand, output, disk, centre, healthApp, asked)
        (store, leader, planner, answers) = (parts.store, parts.leader, parts.planner, parts.answers)
        (wayIn, card, health) = (parts.wayIn, parts.card, parts.health)
        (following, told) = (parts.following, parts.told)
        (places, screen) = Self.shown(parts, asked, surroundings, reduceMotion, look)
    }

    /// The app of somebody who is set up and has a session every day, or of that `person`; on Today.
    static func ready(
        _ language: String = "en", size: DynamicTypeSize = .large, look: Look = Look(),
        by person: @Sendable (Midback, Moment) throws -> Void = { try $0.getReady(now: $1) }
    ) async throws -> AppOnPhone {
        let app = AppOnPhone(language: language, size: size, look: look)
        try await app.change(person)
        return app
    }

    deinit { if ownsFolder { try? FileManager.default.removeItem(at: folder) } }

    /// The app is killed, and opened anew with what is on the disk.
    func reopen() async throws {
        try await close()
        show()
    }

    /// The data is closed, as where the app is killed.
    func close() async throws { try await store.asked { core, _ in try core.shut() } }

    /// The app is killed, and opened anew by somebody who reads another language.
    func reopen(in language: String) async throws {
        device = Self.device(language)
        try await reopen()
    }

    /// A phone of somebody who reads that language.
    static func device(_ language: String) -> Device {
        Device(
            languages: [language], region: language == "es" ? "ES" : "GB", hour24: true, firstWeekday: 1)
    }

    /// The app is opened anew.
    func show() {
        let parts = Parts(folder, device, hand, output, disk, centre, healthApp, asked)
        (store, leader, planner, answers) = (parts.store, parts.leader, parts.planner, parts.answers)
        (wayIn, card, health) = (parts.wayIn, parts.card, parts.health)
        (following, told) = (parts.following, parts.told)
        (places, screen) = Self.shown(parts, asked, surroundings, reduceMotion, look)
    }

    private static func shown(
        _ parts: Parts, _ asked: SystemAsked, _ surroundings: EnvironmentValues, _ reduceMotion: Bool,
        _ look: Look
    ) -> (Places, Screen) {
        var phone = Phone()
        phone.keepAwake = { asked.isAwake = $0 }
        phone.openReminderSettings = { asked.troubles.append($0) }
        phone.share = { await asked.share($0) }
        phone.endShare = { asked.endShare() }
        phone.inbox = asked.inbox
        phone.hasLock = { asked.hasLock }
        phone.asksOwner = {
            asked.reasons.append($0)
            return asked.isOwner
        }
        phone.inBackground = { work in
            guard asked.backsUp else { return }
            Task { await work() }
        }
        let (places, store, planner) = (Places(), parts.store, parts.planner)
        let (card, health) = (parts.card, parts.health)
        let screens = MidbackScreens(
            store: store, leader: parts.leader, planner: parts.planner, wayIn: parts.wayIn, card: card,
            health: health, phone: phone, places: places, clock: parts.clock)
        let screen = Screen(
            screens, surroundings: surroundings, reduceMotion: reduceMotion, isReadOut: look.isReadOut,
            window: look.window
        ) {
            store.calls > 0 || planner.looks > 0 || card.isBusy || health.isBusy
        }
        return (places, screen)
    }

    /// What lives as long as the app.
    private struct Parts {
        let store: Store
        let leader: Leader
        let planner: ReminderPlanner
        let answers: ReminderAnswers
        let wayIn: WayIn
        let card: CardKeeper
        let health: HealthKeeper
        let following: Following
        let told: Told
        let clock: LiveClock

        @MainActor init(
            _ folder: URL, _ device: Device, _ hand: HandClock, _ output: Notebook, _ disk: Disk,
            _ centre: FakeCentre, _ healthApp: FakeHealth, _ asked: SystemAsked
        ) {
            store = Store(folder: folder.appending(path: "data"), device: device, clock: hand.ofDay)
            clock = hand.clock
            leader = Leader(store: store, keeper: disk, output: output, clock: clock)
            disk.store = store
            planner = ReminderPlanner(
                store: store, centre: centre, answers: folder.appending(path: "answers"))
            wayIn = WayIn()
            card = CardKeeper(store: store, file: folder.appending(path: "home/home.json")) {
                asked.drawn += 1
            }
            health = HealthKeeper(store: store, app: healthApp)
            following = Following(store, [card, health, planner])
            answers = ReminderAnswers(store: store, planner: planner, wayIn: wayIn) { [following] in
                await following.refresh()
            }
            told = Told(store: store, following: following)
        }
    }
}

/// What the screens asked the system for.
@MainActor final class SystemAsked {
    var isAwake = false
    /// How often the card on the home screen was to be drawn anew.
    var drawn = 0
    var troubles: [ReminderTrouble] = []
    /// Files for another app, as it got them.
    private(set) var shared: [URL] = []
    /// Whether they went anywhere.
    var isShared = true
    /// Whether the person takes their time to choose where a file goes, and whether they are asked just now.
    var isUndecided = false
    private(set) var isSharing = false
    /// Where the system lays files of other apps.
    let inbox: URL
    private let elsewhere: URL
    /// Whether the phone has a lock, and who holds it.
    var hasLock = true
    var isOwner = false
    /// What the phone said why it asks who is there.
    var reasons: [String] = []
    /// Whether anything is done that nobody waits for: a backup that is due by itself is in no state that both phones meet.
    var backsUp = false

    init() {
        elsewhere = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        inbox = elsewhere.appending(path: "Inbox")
    }

    deinit { try? FileManager.default.removeItem(at: elsewhere) }

    func share(_ file: URL) async -> Bool {
        isSharing = true
        while isUndecided, isSharing { try? await Task.sleep(for: .milliseconds(1)) }
        let folder = elsewhere.appending(path: UUID().uuidString)
        let copy = folder.appending(path: file.lastPathComponent)
        guard isSharing else { return false }
        isSharing = false
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: file, to: copy)
        } catch {
            return false
        }
        shared.append(copy)
        return isShared
    }

    func endShare() { isSharing = false }

    /// The system lays another app's file there, and says where.
    func hand(over bytes: Data, named name: String = UUID().uuidString) throws -> URL {
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        let file = inbox.appending(path: name)
        try bytes.write(to: file)
        return file
    }
}

extension URL {
    /// Whether anything lies there.
    var isThere: Bool { FileManager.default.fileExists(atPath: path(percentEncoded: false)) }
}

// What a person does.
extension AppOnPhone {
    /// Taps what has that label, of several the one after so many others.
    func tap(_ label: String, after others: Int = 0) async throws {
        try await screen.until("\(label) can be tapped") { self.touchable(label, in: $0).count > others }
        try await screen.tap(touchable(label, in: screen)[others])
        taps += 1
    }

    /// Taps the first of those that begin with these words.
    func tap(beginning words: String) async throws {
        func first(_ screen: Screen) -> Element? {
            screen.stops.first { $0.label.hasPrefix(words) && $0.canBeTapped && $0.isEnabled }
        }
        try await screen.until("something that can be tapped begins: \(words)") { first($0) != nil }
        try await screen.tap(try #require(first(screen)))
        taps += 1
    }

    /// Those that say just that, else those that say it among other things.
    private func touchable(_ label: String, in screen: Screen) -> [Element] {
        let those = screen.elements.flatMap(\.all).filter { $0.says(label) && $0.canBeTapped && $0.isEnabled }
        let alone = those.filter { $0.label == label }
        return alone.isEmpty ? those : alone
    }

    /// Waits until something says that.
    @discardableResult
    func see(_ label: String) async throws -> Element {
        var found: Element?
        try await screen.until("it says: \(label)") { screen in
            found = screen.elements.flatMap(\.all).first { $0.says(label) }
            return found != nil
        }
        return try #require(found)
    }

    /// Waits until something that says several things says this, too.
    func see(part: String) async throws {
        try await screen.until("something says: \(part)") { screen in
            screen.elements.flatMap(\.all).contains { $0.label.contains(part) }
        }
    }

    /// Waits until nothing says that.
    func seeNo(_ label: String) async throws {
        try await screen.until("nothing says: \(label)") {
            !$0.elements.flatMap(\.all).contains { $0.says(label) }
        }
    }

    /// Waits until the core says so.
    func wait<Answer: Sendable>(
        _ what: String, _ question: @Sendable (Midback, Moment) throws -> Answer,
        until holds: (Answer) -> Bool
    ) async throws {
        for _ in 0..<2_000 {
            if holds(try await ask(question)) { return try await screen.settle() }
            try await screen.settle()
            try await Task.sleep(for: .milliseconds(1))
        }
        throw Stuck("never: \(what), but:\n\(screen.lines)")
    }

    /// Time passes while a session is led.
    func pass(_ by: Duration) async throws {
        await hand.pass(by) { await self.leader.settled() }
        try await screen.settle()
    }

    /// An answer of the core, past the screens.
    func ask<Answer: Sendable>(
        _ question: @Sendable (Midback, Moment) throws -> Answer
    ) async throws -> Answer { try await store.asked(question) }

    /// Something happens past the screens, which then show it.
    func change(_ action: @Sendable (Midback, Moment) throws -> Void) async throws {
        try await store.asked(action)
        store.askAgain()
        try await screen.settle()
    }
}

extension Element {
    /// Whether it says that, alone or among other things.
    func says(_ text: String) -> Bool { ", \(label), ".contains(", \(text), ") }
}

extension Store {
    /// An answer that has to come.
    func asked<Answer: Sendable>(
        _ question: @Sendable (Midback, Moment) throws -> Answer
    ) async throws -> Answer {
        guard let answer = await ask(question) else { throw failure ?? Nothing() as any Error }
        return answer
    }
}

private struct Nothing: Error {}

/// A walk cannot go on, and why.
struct Stuck: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
