// What keeps a person's data safe, and how does it get to another phone?

import MidbackCore
import MidbackKit
import SwiftUI

struct DataRoute: View {
    var body: some View {
        Asked {
            try $0.data(now: $1)
        } content: {
            DataView(screen: $0)
        }
    }
}

/// Backups on this phone, a copy elsewhere, and a copy from elsewhere.
struct DataView: View {
    let screen: DataScreen

    var body: some View {
        Scaffold(screen.title) {
            Backups(card: screen.backups, stop: screen.stop)
            SaveCopy(card: screen.save, stop: screen.stop)
            BringCopy(card: screen.bring)
        }
    }
}

/// A copy from somewhere else: any file can be chosen, and what is in it, the core looks at.
private struct BringCopy: View {
    let card: BringCard

    @Environment(Store.self) private var store
    @Environment(Handed.self) private var handed
    @Environment(Places.self) private var places
    @Environment(\.shell) private var shell
    @State private var isPicking = false

    var body: some View {
        SectionTitle(card.heading)
        Card {
            Text(card.text)
            QuietButton(card.choose, isOutlined: true) { isPicking = true }
        }
        .fileImporter(isPresented: $isPicking, allowedContentTypes: UTType.pickedCopy) { picked in
            switch picked {
            case .success(let file): take(file)
            case .failure: handed.fail(shell.fileUnread)
            }
        }
    }

    private func take(_ file: URL) {
        Task {
            let isHere = await store.waiting {
                await handed.take(copy: file, limit: card.fileBytesLimit, unread: shell.fileUnread)
            }
            if isHere { places.open(.bring) }
        }
    }
}
