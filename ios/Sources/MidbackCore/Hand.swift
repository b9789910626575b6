// Which day, exercise, check, session or prescription? Values that the generated code passes by, each of its own type,
// so that none is taken for another.

/// A training day, without a zone.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// As ISO 8601 writes it: `2026-03-28`.
    public let iso: String

    /// The day that is written so. What cannot be one is refused as the core refuses it; how long a month is, only
    /// the core knows.
    public init(iso: String) throws {
        guard Self.isWritten(iso) else {
            throw MidbackError.BadInput(field: "day", problem: .unknown(given: iso))
        }
        self.iso = iso
    }

    // By hand: a month of the calendar has forty of them, and a regular expression takes a tenth of a millisecond for each.
    private static func isWritten(_ text: String) -> Bool {
        let shape = "yyyy-mm-dd".utf8
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let dash = UInt8(ascii: "-")
        let fits = zip(text.utf8, shape).allSatisfy { $1 == dash ? $0 == dash : digits.contains($0) }
        guard fits && text.utf8.count == shape.count else { return false }
        let parts = text.split(separator: "-")
        guard let month = parts.dropLast().last, let day = parts.last else { return false }
        return ("01"..."12").contains(month) && ("01"..."31").contains(day)
    }

    public var description: String { iso }

    // Of the same length and in ASCII, days are in the order of their texts.
    public static func < (earlier: Self, later: Self) -> Bool { earlier.iso < later.iso }
}

/// An exercise of the catalog, such as `cat-cow`.
public struct ExerciseId: Hashable, Sendable {
    /// The name in the catalog.
    public let value: String

    /// The exercise of that name. Whether there is one, the core knows.
    public init(_ value: String) { self.value = value }
}

/// A level of an exercise. It says nothing of where on the ladder that stands.
public struct LevelId: Hashable, Sendable {
    /// The number that the level was given when it came.
    public let value: UInt8

    /// The level of that number. Whether there is one, the core knows.
    public init(_ value: UInt8) { self.value = value }
}

/// One symptom check.
public struct CheckId: Hashable, Sendable {
    /// The id, a UUID, as the core wrote it.
    public let value: String

    /// The check of that id. Whether there is one, the core knows.
    public init(_ value: String) { self.value = value }
}

/// One session.
public struct SessionId: Hashable, Sendable {
    /// The id, a UUID, as the core wrote it.
    public let value: String

    /// The session of that id. Whether there is one, the core knows.
    public init(_ value: String) { self.value = value }
}

/// One prescription.
public struct PrescriptionId: Hashable, Sendable {
    /// The id, a UUID, as the core wrote it.
    public let value: String

    /// The prescription of that id. Whether there is one, the core knows.
    public init(_ value: String) { self.value = value }
}

/// One exercise of a prescription.
public struct ItemId: Hashable, Sendable {
    /// The id, a UUID, as the core wrote it.
    public let value: String

    /// The exercise of that id. Whether there is one, the core knows.
    public init(_ value: String) { self.value = value }
}
