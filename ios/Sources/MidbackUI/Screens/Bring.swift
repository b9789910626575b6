// What would a copy from elsewhere bring, and what to go back to a backup?

import MidbackCore
import MidbackKit
import SwiftUI

/// The copy that was picked, or that another app handed over. It is gone from the phone with the screen, whatever happened.
struct BringRoute: View {
    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(Handed.self) private var handed
    /// The one that this is about: the next can have been handed over before this has gone.
    @State private var own: URL?

    var body: some View {
        if let copy = own {
            Asked {
                try $0.data(now: $1)
            } content: { screen in
                let words = DataStepWords(
                    looking: screen.bring.reading, doing: screen.bring.bringing, card: screen.bring,
                    stop: screen.stop)
                DataSteps(words: words) { (passphrase, work) async throws(Failure) in
                    let path = copy.path(percentEncoded: false)
                    return try await store.question {
                        try $0.bringInPreview(file: path, passphrase: passphrase, now: $1, work: work)
                    }
                } take: { (passphrase, work) async throws(Failure) in
                    try await store.bringIn(copy, passphrase, work)
                } leave: {
                    places.leave(.bring)
                }
            }
            .onDisappear { handed.letGo(of: copy) }
        } else {
            Color.clear.onAppear {
                own = handed.copy
                // The process that had laid it there is gone.
                if own == nil { places.closeSheet() }
            }
        }
    }
}

/// A backup to go back to.
struct RestoreRoute: View {
    let backup: String

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(Leader.self) private var leader

    var body: some View {
        Asked {
            try $0.data(now: $1)
        } content: { screen in
            let words = DataStepWords(
                looking: screen.bring.readingBackup, doing: screen.bring.restoring, card: screen.bring,
                stop: screen.stop)
            DataSteps(words: words) { (_, work) async throws(Failure) in
                try await store.question { [backup] in
                    try $0.restorePreview(backup: backup, now: $1, work: work)
                }
            } take: { (_, work) async throws(Failure) in
                // What it stored from now on would be of no data any more.
                await leader.letGo()
                return try await store.restore(backup, work)
            } leave: {
                places.leave(.restore(backup))
            }
        }
    }
}
