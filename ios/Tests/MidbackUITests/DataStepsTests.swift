// Is a person where they want to be when what they stopped has stopped?

import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct DataStepsTests {
        /// Whether somebody is there, and what they come to; what is looked at ends when the test says so.
        @MainActor @Observable final class Way {
            var isThere = true
            var left = 0
            var looks = 0
            var answer: MidbackError?

            func look() async throws(Failure) -> DataPreview {
                looks += 1
                answer = nil
                while true {
                    if let answer { throw Failure(error: answer, text: "no") }
                    try? await Task.sleep(for: .milliseconds(1))
                }
            }
        }

        private struct Shown: View {
            let way: Way
            let words: DataStepWords

            var body: some View {
                @Bindable var way = way
                TabView(selection: $way.isThere) {
                    NavigationStack {
                        DataSteps(words: words) { (_, _) async throws(Failure) in
                            try await way.look()
                        } take: { (_, _) async throws(Failure) in
                            throw Failure(error: .Closed, text: "never")
                        } leave: {
                            way.left += 1
                        }
                    }
                    .tabItem { Text("here") }
                    .tag(true)
                    Text("elsewhere").tabItem { Text("there") }.tag(false)
                }
            }
        }

        private func shown(_ way: Way) async throws -> (AppOnPhone, DataStepWords, Screen) {
            let app = try await AppOnPhone.ready()
            let data = try await app.data()
            let words = DataStepWords(looking: "looking", doing: "doing", card: data.bring, stop: data.stop)
            let screen = Screen(
                Shown(way: way, words: words)
                    .environment(\.shell, try await app.shell())
                    .environment(app.store).environment(app.places)
                    .environment(app.leader).environment(Gate(clock: app.hand.clock)))
            try await screen.settle()
            return (app, words, screen)
        }

        @Test func whoStopsItLeaves() async throws {
            let way = Way()
            let (_, _, screen) = try await shown(way)
            way.answer = .Stopped
            try await screen.until("it is left") { _ in way.left == 1 }
            #expect(screen.faults == [])
        }

        @Test func whoHasGoneIsTakenNowhereAndItBeginsAnewWhereTheyComeBack() async throws {
            let way = Way()
            let (_, _, screen) = try await shown(way)
            way.isThere = false
            try await screen.settle()
            way.answer = .Stopped
            for _ in 0..<100 {
                try await Task.sleep(for: .milliseconds(1))
                try await screen.settle()
            }
            #expect(way.left == 0)
            way.isThere = true
            try await screen.settle()
            #expect(way.looks == 2)
            way.answer = .Closed
            try await screen.settle()
            #expect(screen.faults == [])
        }

        @Test func whoStopsTheOpeningOfALockedCopyIsAskedForItsPassphraseAgain() async throws {
            let way = Way()
            let (_, words, screen) = try await shown(way)
            way.answer = .BadInput(field: "file", problem: .sealed)
            try await screen.until("it is locked") { $0.has(words.card.open) }
            try await screen.type("three cats", into: words.card.passphrase)
            try await screen.tap(words.card.open)
            #expect(way.looks == 2 && !screen.has(words.card.open))
            way.answer = .Stopped
            try await screen.until("it is asked again") { $0.has(words.card.open) }
            #expect(way.left == 0)
            #expect(try screen.find(words.card.passphrase).value != "")
            #expect(screen.faults == [])
        }
    }
}
