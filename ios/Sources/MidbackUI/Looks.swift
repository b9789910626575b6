// How large is a text, how far apart are things, and which signs are there?

import SwiftUI

// The core has a record of that name.
typealias Text = SwiftUI.Text

/// The 8-point grid by name.
enum Space {
    /// Between lines of one thing.
    static let tiny: CGFloat = 4
    /// Between a mark and its word.
    static let small: CGFloat = 8
    /// The margin of a screen, the padding of a card, the space between two blocks.
    static let medium: CGFloat = 16
    /// Before a new section.
    static let large: CGFloat = 24
    /// The smallest thing that a finger can be asked to hit.
    static let target: CGFloat = 44
    /// A step that cannot be missed.
    static let step: CGFloat = 56
    /// Wider lines are hard to read: on a tablet the content stays in the middle.
    static let column: CGFloat = 640
    /// The corners of a card.
    static let corner: CGFloat = 16
    /// The corners of what is small.
    static let smallCorner: CGFloat = 12
}

/// The system's own type, by meaning. All of it grows with the person's letters.
extension Font {
    /// A number that says the most of what is around it.
    static let number = Font.largeTitle.weight(.medium)
    /// The heading of a screen, where it is too long for a bar.
    static let heading = Font.title.weight(.medium)
    /// The name of what follows.
    static let section = Font.title3.weight(.medium)
    /// The name of a card, a row or a button.
    static let name = Font.headline.weight(.medium)
    /// What is read.
    static let reading = Font.body
    /// A short word beside something.
    static let label = Font.subheadline.weight(.medium)
    /// What is there for those who look for it.
    static let small = Font.footnote
}

/// The app's signs, as the system draws them. Each only repeats what a text says.
enum Sign: String, CaseIterable {
    case today = "sun.max"
    case exercises = "dumbbell"
    case plan = "calendar"
    case progress = "chart.line.uptrend.xyaxis"
    case history = "clock"
    case learn = "book"
    case settings = "gearshape"
    /// To the screen before; the other way where text runs from right to left.
    case back = "chevron.backward"
    /// There is more behind this.
    case forward = "chevron.forward"
    case search = "magnifyingglass"
    case check = "checkmark"
    case plus = "plus"
    case minus = "minus"
    case close = "xmark"
    /// This hurts: the octagon that everywhere means stop.
    case hurt = "exclamationmark.octagon"
    /// Take care.
    case caution = "exclamationmark.triangle"
    case reminder = "bell"
    /// Left out.
    case out = "nosign"
    case pause = "pause.fill"
    case play = "play.fill"
    case next = "forward.end.fill"
    case before = "backward.end.fill"
    case again = "arrow.counterclockwise"
    /// The other way round.
    case turn = "arrow.left.arrow.right"
    case easier = "arrow.down.right"
    /// Why it is so: there is more to read about it.
    case why = "info.circle"
    /// There is more below this, and it can be put away again.
    case open = "chevron.down"
    case shut = "chevron.up"
    /// Hands something to another app.
    case share = "square.and.arrow.up"
    case up = "arrow.up"
    case down = "arrow.down"
    /// It is another, and neither more nor less; the other way where text runs from right to left.
    case level = "arrow.forward"
    case more = "ellipsis"
    /// It is locked.
    case lock = "lock"

    /// It adds nothing to the words beside it, and is not read out.
    @MainActor var image: some View { Image(systemName: rawValue).accessibilityHidden(true) }
}
