// What is said on Today beside the day itself? Once, and gone as soon as it is read.

import MidbackCore
import MidbackKit
import SwiftUI

/// That reminders do not come.
struct RemindersNotice: View {
    let notice: ReminderNotice

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        Said(text: notice.text, sign: .reminder, dismiss: notice.dismiss, open: notice.open) {
            store.does { try $0.reminderNoticeSeen(now: $1) }
        } lead: {
            places.open(.reminders)
        }
    }
}

/// That a copy elsewhere would keep the history from being lost with the phone.
struct SavingNotice: View {
    let notice: SaveNotice

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        Said(text: notice.text, sign: .share, dismiss: notice.dismiss, open: notice.open) {
            store.does { try $0.remindedToSave(now: $1) }
        } lead: {
            places.open(.data)
        }
    }
}

/// Why, a way to what can be done, and a way to be rid of it. What leads there is read, too.
private struct Said: View {
    let text: String
    let sign: Sign
    let dismiss: String
    let open: String
    let read: @MainActor () -> Void
    let lead: @MainActor () -> Void

    var body: some View {
        Card {
            Signed(sign: sign) { Text(text) }
            QuietButton(dismiss) { read() }
            QuietButton(open, isOutlined: true) {
                lead()
                read()
            }
        }
    }
}
