// What is met on every screen in every state? The same as on the other phone: what is written down here is compared with what
// is written down there; see tests/screens/README.md.

import Foundation
import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct ScreenStates {
        @Test(.enabled(if: statesFolder != nil, "MIDBACK_SCREENS does not say where the states are"))
        func everyStateIsComeToAndWrittenDown() async throws {
            let place = try #require(statesFolder)
            let wanted = ProcessInfo.processInfo.environment["MIDBACK_STATES"] ?? ""
            let states = try JSONDecoder().decode(
                [State].self, from: Data(contentsOf: place.appending(path: "states.json")))
            let written = place.appending(path: "iphone")
            try? FileManager.default.removeItem(at: written)
            try FileManager.default.createDirectory(at: written, withIntermediateDirectories: true)
            for state in states where wanted.isEmpty || state.name.contains(wanted) {
                do {
                    let (lines, faults) = try await state.met(in: place)
                    #expect(faults == [], "\(state.name)")
                    let file = written.appending(path: "\(state.name).txt")
                    try lines.map { $0 + "\n" }.joined().write(to: file, atomically: true, encoding: .utf8)
                } catch {
                    Issue.record("\(state.name): \(error)")
                }
            }
        }
    }
}

/// Where the states are.
private let statesFolder = ProcessInfo.processInfo.environment["MIDBACK_SCREENS"].map { URL(filePath: $0) }

/// A state, and how to come to it.
private struct State: Decodable {
    struct Now: Decodable {
        let epochMs: Int64
        let utcOffsetMinutes: Int32
    }
    struct Habits: Decodable {
        let languages: [String]
        let region: String
        let hour24: Bool
        let firstWeekday: UInt8
    }
    struct Phones: Decodable {
        let iphone: Reminding
    }
    struct Reminding: Decodable {
        let permission: String
        let channelOn: Bool
        let timeSensitive: Bool?
    }
    struct Act: Decodable {
        let tap: String?
        let type: String?
        let text: String?
        let nth: Int?
        let pass: Int?
    }

    let name: String
    let world: String
    let now: Now
    let device: Habits
    let phone: Phones
    let place: String
    let file: String?
    let acts: [Act]

    /// Comes to it on a copy of its world, and says what is met, line by line, and what is wrong with it.
    @MainActor func met(in folder: URL) async throws -> ([String], [String]) {
        let home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: home) }
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: folder.appending(path: world), to: home.appending(path: "data"))
        let habits = Device(
            languages: device.languages, region: device.region, hour24: device.hour24,
            firstWeekday: device.firstWeekday)
        let app = AppOnPhone(device: habits, at: now.epochMs, folder: home)
        app.centre.permission =
            switch phone.iphone.permission {
            case "denied": .denied
            case "notAsked": .notAsked
            default: .allowed
            }
        app.centre.shows = phone.iphone.channelOn
        app.centre.timeSensitive = phone.iphone.timeSensitive
        try await app.screen.settle()
        try app.go(to: place)
        try await app.screen.settle()
        if let file { try await app.screen.open(folder.appending(path: file)) }
        for act in acts {
            if let label = act.tap { try await app.tap(spelled: label, nth: act.nth ?? 1) }
            if let label = act.type {
                try await app.type(act.text ?? "", intoSpelled: label, nth: act.nth ?? 1)
            }
            if let ms = act.pass { try await app.pass(.milliseconds(ms)) }
        }
        try await app.screen.settle()
        // Where the data lies is told where it is damaged, and is another folder each time.
        let place = home.appending(path: "data").path(percentEncoded: false)
        let lines = Dump(of: app, back: try? await app.shell().back).lines
        return (lines.map { $0.replacing(place, with: "…") }, app.screen.faults)
    }
}

extension AppOnPhone {
    fileprivate func tap(spelled label: String, nth: Int) async throws {
        func those() -> [Element] {
            screen.stops.filter { $0.says(spelled: label) && $0.canBeTapped && $0.isEnabled }
        }
        try await screen.until("\(label) can be tapped") { _ in those().count >= nth }
        try await screen.tap(those()[nth - 1])
    }

    fileprivate func type(_ text: String, intoSpelled label: String, nth: Int) async throws {
        func those() -> [Element] { screen.stops.filter { $0.says(spelled: label) && $0.canBeTyped } }
        try await screen.until("\(label) can be filled in") { _ in those().count >= nth }
        try await screen.type(text, into: those()[nth - 1])
    }
}

extension Element {
    /// Whether it says that; what ends with `…` is found by its beginning.
    fileprivate func says(spelled text: String) -> Bool {
        let spoken = label.spelled
        guard text.hasSuffix("…") else { return ", \(spoken), ".contains(", \(text), ") }
        return ", \(spoken)".contains(", \(text.dropLast())")
    }
}

extension String {
    /// With ordinary spaces, and in one line.
    var spelled: String {
        replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("\n", with: "\\n")
    }
}

/// What is met, a line a stop.
@MainActor private struct Dump {
    let lines: [String]

    /// `back`: what a button is called that stands where the system's own leads back; none where the data is not open.
    init(of app: AppOnPhone, back: String?) {
        let own = (app.places.sheet == nil ? 0 : 1) + (app.places.cover == nil ? 0 : 1)
        let front = app.screen.elements
        var lines: [String] = []
        if app.screen.covers > own, let over = front.first {
            let isAlert = over.role == .alert || over.role == .dialog
            let titles = over.all.filter { $0.isHeader && $0.role == .text }
            let title = isAlert ? over.label : titles.first?.label ?? over.label
            lines.append(Self.line([isAlert ? "alert" : "sheet", title.spelled]))
            let inside = over.children.flatMap { Self.stops($0, inSheet: true, back: back) }
            var isLeft = isAlert
            for stop in inside {
                if !isLeft, stop.isHeader, stop.label == title {
                    isLeft = true
                } else {
                    lines.append(Self.line(stop))
                }
            }
        } else {
            lines = front.flatMap { Self.stops($0, inSheet: false, back: back) }.map(Self.line)
        }
        self.lines = lines
    }

    /// Without what is the platform's own: tabs, the way back, what closes a sheet.
    private static func stops(_ element: Element, inSheet: Bool, back: String?) -> [Element] {
        switch element.role {
        case .tabBar: return []
        case .navigationBar:
            let inside = element.children.filter { !$0.isBack && $0.label != back }
            return (inSheet ? inside.filter { $0.role != .button } : inside).flatMap(\.stops)
        default:
            guard element.isContainer else { return [element] }
            let inside = element.children.flatMap { stops($0, inSheet: inSheet, back: back) }
            // What several are together is said before the first of them.
            return element.role == .group && !element.label.isEmpty ? [element] + inside : inside
        }
    }

    private static func line(_ stop: Element) -> String {
        let role =
            switch stop.role {
            case .button, .link: "button"
            case .toggle: "toggle"
            case .textField, .search: "field"
            case .adjustable, .picker: "adjustable"
            case .progress: "progress"
            case .image: "image"
            default: "text"
            }
        var value = stop.value ?? ""
        var actions = stop.actions.filter { $0 != "submit" }
        if stop.role == .toggle { value = value == "1" ? "on" : "off" }
        if stop.role == .picker { actions = [] }
        if value == "expanded" || value == "collapsed" {
            actions.insert(value == "expanded" ? "collapse" : "expand", at: 0)
            value = ""
        }
        // What is wrong with a field, one phone says with its value, and the other after it.
        if let hint = stop.hint, hint != stop.label {
            if role == "field" {
                value = [value, hint].filter { !$0.isEmpty }.joined(separator: ", ")
            } else {
                actions.append(hint)
            }
        }
        return line([
            role, stop.label.spelled, value.spelled, stop.isEnabled ? "" : "disabled",
            stop.isSelected ? "selected" : "",
            stop.isHeader ? "header" : "", actions.map(\.spelled).joined(separator: ", "),
        ])
    }

    /// Empty columns at the end are left off.
    private static func line(_ columns: [String]) -> String {
        let last = columns.lastIndex { !$0.isEmpty } ?? 0
        return columns[...last].joined(separator: " | ")
    }
}
