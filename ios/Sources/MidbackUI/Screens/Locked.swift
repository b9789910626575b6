// Who is there? Nothing else of the app is seen before that is known.

import MidbackCore
import SwiftUI

/// The app, locked.
struct LockedView: View {
    let screen: LockedScreen
    let unlock: @MainActor () -> Void

    var body: some View {
        VStack(spacing: 0) {
            ScrollView { Panel(sign: .lock, title: screen.title, text: "").padding(Space.medium) }
                .frame(maxHeight: .infinity)
            BottomArea { PrimaryButton(screen.unlock, action: unlock) }
        }
    }
}
