// What do the tests have in place of voice, sound and haptics?

import MidbackCore

@testable import MidbackKit

/// A phone that writes down what it is told.
@MainActor
final class Notebook: LiveOutput {
    enum Line: Equatable {
        case begin
        case say([String])
        case feel(Haptic)
        case sound(Haptic)
        case quiet
        case end
    }

    private(set) var lines: [Line] = []
    /// Is told of each.
    var onLine: ((Line) -> Void)?
    var isInFront = true
    /// Whether it can be felt.
    var canFeel = true

    var said: [String] {
        lines.flatMap { line -> [String] in
            if case .say(let texts) = line { return texts }
            return []
        }
    }

    func begin(_ texts: LiveTexts) { write(.begin) }
    func say(_ texts: [String]) { write(.say(texts)) }
    func feel(_ haptic: Haptic) -> Bool {
        write(.feel(haptic))
        return canFeel
    }
    func sound(_ haptic: Haptic) { write(.sound(haptic)) }
    func quiet() { write(.quiet) }
    func end() { write(.end) }

    private func write(_ line: Line) {
        lines.append(line)
        onLine?(line)
    }
}
