// Is everything to be deleted, and what does that mean?

import MidbackCore
import MidbackKit
import SwiftUI

struct DeleteRoute: View {
    var body: some View {
        Asked { core, _ in
            try core.deleteScreen()
        } content: {
            DeleteView(screen: $0)
        }
    }
}

/// What goes, what stays, and what has to be understood before.
struct DeleteView: View {
    let screen: DeleteScreen

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(Leader.self) private var leader
    @Environment(ReminderPlanner.self) private var planner
    @Environment(CardKeeper.self) private var card
    @Environment(Handed.self) private var handed
    @Environment(\.phone) private var phone
    @State private var isUnderstood = false
    @State private var isDeleting = false

    var body: some View {
        Scaffold(screen.title) {
            Text(screen.text)
            ForEach(Array(screen.goes.enumerated()), id: \.offset) {
                Bullet($0.element, color: Palette.danger)
            }
            Text(screen.stays)
            QuietButton(screen.saveFirst, isOutlined: true) { places.open(.data) }
            Card {
                Toggle(screen.understood, isOn: $isUnderstood)
                    .tint(Palette.primary)
                    .frame(minHeight: Space.target)
            }
        } bottom: {
            PrimaryButton(screen.go, isDanger: true, action: delete).disabled(!isUnderstood || isDeleting)
            QuietButton(screen.cancel) { places.back() }.disabled(isDeleting)
        }
    }

    private func delete() {
        isDeleting = true
        Task {
            // Whatever runs would write what is to be gone.
            await leader.letGo()
            // First what lies beside the data: where this is cut off, the data is still there to be deleted once more, and
            // nothing would ever lead back to the rest.
            await forget()
            do throws(Failure) {
                try await store.deleteEverything()
            } catch {
                isDeleting = false
                store.tell(error)
                // What is still there still reminds, and is on the card.
                await card.follow(nil)
                await planner.refresh()
                return
            }
            // What came meanwhile.
            await forget()
            places.forget()
        }
    }

    /// Everything that the phone has besides the data.
    private func forget() async {
        await planner.forget()
        await card.forget()
        handed.forget()
        CopyFiles.removeAll(inbox: phone.inbox)
    }
}

/// Everything is deleted.
struct DeletedView: View {
    let screen: DeletedScreen

    @Environment(Store.self) private var store

    var body: some View {
        CameOf(title: screen.title, lines: [screen.text], goOn: screen.again) { Task { await store.begin() } }
    }
}
