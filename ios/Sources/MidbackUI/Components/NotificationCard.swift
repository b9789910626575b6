// How does a notification look? As the system lays one over the lock screen: a mark, a title, what is below it.

import SwiftUI

/// A notification, to be looked at: nothing of it can be tapped. `buttons`: what stands on its buttons.
struct NotificationCard: View {
    let title: String
    let text: String
    var buttons: [String] = []

    var body: some View {
        HStack(alignment: .top, spacing: Space.smallCorner) {
            Sign.reminder.image
                .padding(Space.small)
                .foregroundStyle(Palette.onPrimary)
                .background(Palette.primary, in: Circle())
            VStack(alignment: .leading, spacing: Space.tiny) {
                Text(title).font(.name)
                Text(text)
                if !buttons.isEmpty {
                    Flow(spacing: Space.medium) {
                        ForEach(buttons, id: \.self) {
                            Text($0).font(.label).foregroundStyle(Palette.primary)
                        }
                    }
                    .padding(.top, Space.small)
                }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
        }
        .padding(Space.medium)
        .foregroundStyle(Palette.ink)
        .background(Palette.surfaceHigh, in: RoundedRectangle(cornerRadius: Space.large))
        .accessibilityElement(children: .combine)
    }
}
