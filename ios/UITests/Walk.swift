// What does a person do on a walk through the app? It is written once for both phones (tests/walks), with the words of a language
// put in by `cargo xtask`, which says where it lies.

import Foundation

/// One step of a walk.
struct Step: Equatable {
    /// What is done with a text.
    enum Act: String {
        /// It has to be on the screen.
        case see
        /// It is tapped.
        case tap
        /// It is tapped where it comes within a moment: only some phones show it.
        case maybe
        /// What the system asks is allowed: its words are not the app's.
        case allow
    }

    let act: Act
    let text: String

    /// Reads a walk: an act a line, then a tab, then what is looked for.
    static func walk(_ lines: String) throws -> [Step] {
        try lines.split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let act = Act(rawValue: String(parts[0])) else {
                throw NoStep(line: String(line))
            }
            return Step(act: act, text: String(parts[1]))
        }
    }

    /// A line that says nothing.
    struct NoStep: Error {
        let line: String
    }
}

/// Where the Mac has what the simulator needs, and wants what it makes.
enum Folders {
    static var walks: URL? { named("MIDBACK_WALKS") }
    static var pictures: URL? { named("MIDBACK_PICTURES") }
    static var approved: URL? { named("MIDBACK_APPROVED") }

    private static func named(_ name: String) -> URL? {
        ProcessInfo.processInfo.environment[name].map { URL(filePath: $0, directoryHint: .isDirectory) }
    }
}
