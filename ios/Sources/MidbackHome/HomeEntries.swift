// What does the card show, and from when on?

import Foundation

/// What the card shows from one moment on.
public struct HomeEntry: Equatable, Sendable {
    /// Since when.
    public let date: Date
    /// What; none where only the app's name is shown.
    public let part: HomeCard.Part?
}

/// What the card shows from now on.
public struct HomeEntries: Equatable, Sendable {
    /// One after the other, the first one now.
    public let entries: [HomeEntry]
    /// Whether there is nothing to be asked for before the app says so.
    public let holds: Bool

    /// What a file holds, from a moment on. A file that is missing or cannot be read may be there later, such as once the phone
    /// was unlocked for the first time.
    public init(of file: URL?, at now: Date = .now) {
        self.init(file.flatMap { try? Data(contentsOf: $0) }.flatMap(HomeCard.init), at: now)
    }

    init(_ card: HomeCard?, at now: Date) {
        var entries: [HomeEntry] = []
        var since = now
        for part in card?.shown ?? [] {
            guard let untilMs = part.untilMs else {
                entries.append(HomeEntry(date: since, part: part))
                self = HomeEntries(entries: entries, holds: true)
                return
            }
            let until = Date(timeIntervalSince1970: Double(untilMs) / 1_000)
            guard until > since else { continue }
            entries.append(HomeEntry(date: since, part: part))
            since = until
        }
        // Nothing is known of what comes then.
        entries.append(HomeEntry(date: since, part: nil))
        self = HomeEntries(entries: entries, holds: card != nil)
    }

    private init(entries: [HomeEntry], holds: Bool) { (self.entries, self.holds) = (entries, holds) }
}
