// Is it more or less than before? An arrow says so, and its colour only repeats it.

import MidbackCore
import SwiftUI

/// An arrow up or down.
///
/// `level`: the sign of what is neither; where there is none, its place stays free.
struct Direction: View {
    let direction: DoseDirection
    let level: Sign?

    init(_ direction: DoseDirection, level: Sign? = nil) {
        (self.direction, self.level) = (direction, level)
    }

    var body: some View {
        switch direction {
        case .up: Sign.up.image.foregroundStyle(Palette.primary)
        case .down: Sign.down.image.foregroundStyle(Palette.clay)
        case .level:
            if let level {
                level.image.foregroundStyle(Palette.quiet)
            } else {
                Sign.up.image.hidden()
            }
        }
    }
}
