// How do words stand with their picture?

import SwiftUI

/// A picture with words at its side. Large letters stand below it: beside it they would break within words.
struct Beside<Picture: View, Words: View>: View {
    let spacing: CGFloat
    @ViewBuilder let picture: Picture
    @ViewBuilder let words: Words

    @Environment(\.dynamicTypeSize) private var size

    init(spacing: CGFloat, @ViewBuilder picture: () -> Picture, @ViewBuilder words: () -> Words) {
        (self.spacing, self.picture, self.words) = (spacing, picture(), words())
    }

    var body: some View {
        let layout =
            size.isAccessibilitySize
            ? AnyLayout(VStackLayout(alignment: .leading, spacing: Space.small))
            : AnyLayout(HStackLayout(spacing: spacing))
        layout {
            picture
            VStack(alignment: .leading, spacing: Space.tiny) { words }
                .frame(maxWidth: .infinity, alignment: .leading)
        }
    }
}
