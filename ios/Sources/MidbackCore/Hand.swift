// Which day, exercise, check, session or prescription? Values that the generated code passes by, each of its own type,
// so that none is taken for another.

/// A training day, without a zone.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// As ISO 8601 writes it: `2026-03-28`.
    public let iso: String

    /// The day that is written so. What cannot be one is refused as the core refuses it; how long a month is, only
    /// the core knows.
    public init(iso: String) throws {
        guard iso.wholeMatch(of: #/[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])/#) != nil else {
            throw MidbackError.BadInput(field: "day", problem: .unknown(given: iso))
        }
        self.iso = iso
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
