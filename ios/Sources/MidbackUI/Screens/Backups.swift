// Which backups are on this phone, and when was the last one made?

import MidbackCore
import MidbackKit
import SwiftUI

/// Those that there are, and a new one.
struct Backups: View {
    let card: BackupsCard
    let stop: String

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    /// Whether all of them are shown.
    @State private var showsAll = false
    @State private var work: Work?
    /// Whether one was made here.
    @State private var isMade = false

    var body: some View {
        SectionTitle(card.heading)
        Card {
            Text(card.text)
            Quiet(card.status)
            if let trouble = card.trouble { Care(trouble) }
        }
        if !shown.isEmpty {
            ListCard {
                ForEach(shown, id: \.name) { row in
                    // As one button, which says which backup it is about.
                    ListRow(isFirst: row == shown.first, leads: true) {
                        places.open(.restore(row.name))
                    } content: {
                        Text(row.when).font(.name)
                        Quiet(row.open)
                    }
                }
            }
        }
        if !showsAll, let more = card.more { QuietButton(more) { showsAll = true } }
        QuietButton(card.backUp, isOutlined: true, action: backUp)
            .disabled(work != nil)
            .onDisappear { try? work?.stop() }
        if let work { Working(text: card.making, stop: stop, work: work) }
        if isMade {
            Signed(sign: .check, color: Palette.primary) { Text(card.made) }.announced(card.made)
        }
    }

    private var shown: [BackupRow] { showsAll ? card.rows : Array(card.rows.prefix(Int(card.few))) }

    private func backUp() {
        let work = Work()
        (self.work, isMade) = (work, false)
        Task {
            do throws(Failure) {
                try await store.reading(work) { try $0.backUp(now: $1, work: work) }
                isMade = true
            } catch {
                if !error.isStop { store.tell(error) }
            }
            self.work = nil
            // Also where it failed: the core noted that, and says so.
            store.askAgain()
        }
    }
}

extension Failure {
    /// Whether somebody asked it to stop: that is no problem to tell anybody of.
    var isStop: Bool { error == .Stopped }
}
