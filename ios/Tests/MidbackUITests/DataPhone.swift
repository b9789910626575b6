// What do the walks about a person's data look into, besides the screens?

import Foundation
import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension AppOnPhone {
    /// The app of somebody who has trained, on the screen about their data.
    static func withData(_ language: String, daysAgo: Int = 0) async throws -> AppOnPhone {
        let app = try await AppOnPhone.ready(language)
        try await app.change { try $0.train(now: $1.later(days: -daysAgo)) }
        try await app.openSettings(.data)
        try await app.see(try await app.data().backups.heading)
        return app
    }

    func openSettings(_ place: SettingsPlace) async throws {
        try await tap(try await shell().settings)
        let links = try await ask { try $0.settings(now: $1) }.links
        try await tap(beginning: try #require(links.first { $0.to == place }).label)
    }

    func data() async throws -> DataScreen { try await ask { try $0.data(now: $1) } }

    func sessions() async throws -> [SessionId] {
        try await ask { try $0.history(query: .all, now: $1) }.sessions.map(\.id)
    }

    /// A session is led that nobody looks at.
    func lead() async throws {
        let session = try await ask { try $0.startSession(kind: .planned, now: $1) }
        let led = await leader.lead(session)
        try #require(led).act(.start)
    }

    /// Taps what is the one thing that there is to tap.
    func tapOnlyOne() async throws {
        func those(_ screen: Screen) -> [Element] { screen.stops.filter { $0.canBeTapped && !$0.isBack } }
        try await screen.until("there is one thing to tap") { those($0).count == 1 }
        try await screen.tap(those(screen)[0])
    }

    /// Everything that lies in the data's folder, as bytes.
    func lies(_ word: String) -> Bool {
        files.contains { (try? Data(contentsOf: $0))?.range(of: Data(word.utf8)) != nil }
    }

    var files: [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (all?.allObjects as? [URL] ?? []).filter {
            (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
    }

    /// The storage writes over the beginning of the data, as a broken one does. The data has to be closed.
    func damage() throws {
        let file = try FileHandle(forWritingTo: folder.appending(path: "data/midback.sqlite"))
        try file.write(contentsOf: Data(repeating: 0x5A, count: 4_096))
        try file.close()
    }
}
