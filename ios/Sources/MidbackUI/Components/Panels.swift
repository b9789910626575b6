// What stands where a screen has nothing to show yet, nothing to show at all, or could not be loaded?

import SwiftUI

/// A sign, what it is, what it means, and what can be done.
struct Panel<Action: View>: View {
    let sign: Sign
    let title: String
    let text: String
    var isError = false
    @ViewBuilder let action: Action

    init(
        sign: Sign = .today, title: String, text: String, isError: Bool = false,
        @ViewBuilder action: () -> Action = { EmptyView() }
    ) {
        (self.sign, self.title, self.text, self.isError, self.action) = (sign, title, text, isError, action())
    }

    var body: some View {
        VStack(spacing: Space.medium) {
            sign.image
                .font(.title)
                .padding(Space.medium)
                .foregroundStyle(isError ? Palette.onDangerContainer : Palette.onSecondaryContainer)
                .background(isError ? Palette.dangerContainer : Palette.secondaryContainer, in: Circle())
            Text(title).font(.section).accessibilityAddTraits(.isHeader)
            Quiet(text)
            action
        }
        .multilineTextAlignment(.center)
        .frame(maxWidth: .infinity)
        .padding(.vertical, Space.large)
        // What went wrong is read as soon as it is there.
        .announced(isError ? [title, text].joined(separator: "\n") : "")
    }
}

/// How far along it is: a line that fills from its start to its end.
struct ProgressLine: View {
    let part: Double
    let spoken: String

    var body: some View {
        ProgressView(value: min(max(part, 0), 1))
            .tint(Palette.primary)
            .accessibilityLabel(spoken)
    }
}
