// What does the file say that the app writes for the card on the home screen? docs/home-card.md describes it.

import Foundation

/// The card, as the app wrote it.
public struct HomeCard: Equatable, Sendable {
    /// What is shown, one after the other.
    public let shown: [Part]

    /// What is shown for some time.
    public struct Part: Equatable, Sendable {
        /// Until when, in milliseconds since 1970; none where it holds for good.
        public let untilMs: Int64?
        public let heading: String
        public let text: String?
        /// What a tap does.
        public let action: String
        /// Seven days, or none.
        public let week: [Day]
    }

    /// A day of the week.
    public struct Day: Equatable, Sendable {
        /// Fits beside the others.
        public let short: String
        /// What a screen reader says.
        public let spoken: String
        public let mark: Mark
        public let today: Bool
    }

    /// What became of a day, or is to become of it.
    public enum Mark: String, CaseIterable, Sendable {
        case done, session, rest, paused, skipped, missed
    }

    /// Reads a file's bytes. None where they are no card, or one of another version.
    public init?(_ bytes: Data) {
        let reader = JSONDecoder()
        reader.keyDecodingStrategy = .convertFromSnakeCase
        guard let version = try? reader.decode(Version.self, from: bytes), version.version == Self.version,
            let card = try? reader.decode(Written.self, from: bytes)
        else { return nil }
        shown = card.shown.map(\.part)
    }

    private static let version = 1
}

// As it is written.

private struct Version: Decodable {
    let version: Int
}

private struct Written: Decodable {
    struct Part: Decodable {
        let untilMs: Int64?
        let heading: String
        let text: String?
        let action: String
        let week: [Day]

        var part: HomeCard.Part {
            HomeCard.Part(
                untilMs: untilMs, heading: heading, text: text, action: action, week: week.map(\.day))
        }
    }

    struct Day: Decodable {
        let short: String
        let spoken: String
        let mark: String
        let today: Bool

        var day: HomeCard.Day {
            // What is not known was added later.
            HomeCard.Day(
                short: short, spoken: spoken, mark: HomeCard.Mark(rawValue: mark) ?? .rest, today: today)
        }
    }

    let shown: [Part]
}
