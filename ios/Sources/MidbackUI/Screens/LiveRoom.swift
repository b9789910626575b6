// How is the player fitted to its window?

import SwiftUI

/// One column, or two where the window is wider than high; how high the figure can be in it.
enum LiveRoom: Equatable {
    case column(figure: CGFloat, isLow: Bool)
    case columns
    /// With the largest letters. `isBeside`: what a thumb reaches stands beside all else.
    case large(figure: CGFloat, isBeside: Bool)

    init(of window: CGSize, hasLargeLetters: Bool) {
        let isOnItsSide = window.width > window.height
        if hasLargeLetters {
            // Who lies down turns no page: in a high window the words need the room more.
            let figure = isOnItsSide ? Self.leastPart : Self.partWithLargeLetters
            self = .large(figure: window.height * figure, isBeside: isOnItsSide)
        } else if window.width >= Self.wide, isOnItsSide {
            self = .columns
        } else if window.height < Self.low {
            self = .column(figure: window.height * Self.leastPart, isLow: true)
        } else {
            self = .column(figure: window.height * Self.part, isLow: false)
        }
    }

    /// Wide enough for two columns.
    private static let wide: CGFloat = 520
    /// Lower than this there is little room.
    private static let low: CGFloat = 420
    /// The figure's part of the height, where it is not too wide for it; where there is little of it; and where the letters
    /// need it.
    private static let part: CGFloat = 0.44
    private static let leastPart: CGFloat = 0.4
    private static let partWithLargeLetters: CGFloat = 0.25
}
