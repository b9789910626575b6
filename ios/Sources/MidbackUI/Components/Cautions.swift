// What must a person not overlook?

import SwiftUI

/// A panel that asks for care. `heading`: what it is, in a few words. `action`: what to do about it.
struct Caution<Action: View>: View {
    let text: String
    var heading: String?
    @ViewBuilder let action: Action

    init(_ text: String, heading: String? = nil, @ViewBuilder action: () -> Action = { EmptyView() }) {
        (self.text, self.heading, self.action) = (text, heading, action())
    }

    var body: some View {
        Card(.caution) {
            Signed(sign: .caution, color: Palette.onCaution) {
                VStack(alignment: .leading, spacing: Space.tiny) {
                    if let heading { CardTitle(heading, isHeader: true) }
                    Text(text)
                }
            }
            action
        }
    }
}
