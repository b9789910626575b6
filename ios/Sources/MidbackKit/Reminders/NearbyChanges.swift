// When does the zone that the phone is in change its offset, around now? The core resolves times of the wall by it.

import MidbackCore

/// The changes of a zone's offset, from somewhat before a moment to as far after it as the core looks ahead.
struct NearbyChanges: Equatable, Sendable {
    /// From when on the offset is another.
    struct Change: Equatable, Sendable {
        let epochMs: Int64
        let before: Int32
        let after: Int32

        /// Until when the clock shows once more what it showed before it was put back; its own instant where it was put
        /// forward.
        var repeatsUntil: Int64 { epochMs + max(0, Int64(before - after)) * Self.minute }

        private static let minute: Int64 = 60_000
    }

    /// How far the core looks ahead: fifteen days, in milliseconds.
    private static let ahead: Int64 = 1_296_000_000
    /// So many looks are taken on the way. No zone ever changed its offset twice in the six hours between two of them.
    private static let looks: Int64 = 60
    /// And so many before now: the core has to know of an hour that comes twice, and of a day that was left out.
    private static let looksBack: Int64 = 8

    let changes: [Change]
    /// What the core asks for: what held first, and each change since.
    let told: OffsetChanges

    /// Looks at the offsets that the clock tells, and at nothing else: what the system calls a change for summer time is
    /// not every change.
    init(of clock: PhoneClock, around now: Int64) {
        let step = Self.ahead / Self.looks
        var changes: [Change] = []
        let start = now - step * Self.looksBack
        let first = clock.utcOffsetMinutes(start)
        var (at, offset) = (start, first)
        while at < now + Self.ahead {
            let next = at + step
            let then = clock.utcOffsetMinutes(next)
            if then != offset {
                let epochMs = Self.first(after: at, upTo: next) { clock.utcOffsetMinutes($0) != offset }
                changes.append(Change(epochMs: epochMs, before: offset, after: then))
            }
            (at, offset) = (next, then)
        }
        self.changes = changes
        told = OffsetChanges(
            epochMs: [start] + changes.map(\.epochMs), utcOffsetMinutes: [first] + changes.map(\.after))
    }

    /// Whether the clock shows at that instant what it showed before: it was put back in between.
    func repeats(_ epochMs: Int64) -> Bool {
        changes.contains { ($0.epochMs..<$0.repeatsUntil).contains(epochMs) }
    }

    /// The first instant of which something is so, where it is so of the last and not of the first.
    private static func first(after start: Int64, upTo end: Int64, isSo: (Int64) -> Bool) -> Int64 {
        var (low, high) = (start, end)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if isSo(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
