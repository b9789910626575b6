// What stays on the phone, and who can see it?

import MidbackCore
import MidbackKit
import SwiftUI

struct PrivacyRoute: View {
    var body: some View {
        Asked {
            try $0.privacy(now: $1)
        } content: {
            PrivacyView(screen: $0)
        }
    }
}

/// What is so, the app's lock, and the way to deleting everything.
struct PrivacyView: View {
    let screen: PrivacyScreen

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title) {
            ForEach(Array(screen.parts.enumerated()), id: \.offset) { _, part in
                SectionTitle(part.heading)
                Text(part.text)
            }
            LockSwitch(lock: screen.lock)
            LinkCard {
                places.open(.delete)
            } content: {
                Text(screen.delete).font(.name).foregroundStyle(Palette.danger)
                Quiet(screen.deleteHelp)
            }
        }
    }
}

/// Whether the phone asks who is there. Who turns it on is asked at once, so that nobody locks themselves out.
private struct LockSwitch: View {
    let lock: AppLock

    @Environment(Store.self) private var store
    @Environment(Gate.self) private var gate
    @Environment(\.phone) private var phone
    @Environment(\.scenePhase) private var phase
    /// Whether the phone has a lock of its own. Asked again where somebody comes back from the system's settings.
    @State private var isPossible = true

    var body: some View {
        Card {
            FieldFrame(nil, help: isPossible ? lock.help : lock.impossible, problem: nil) {
                Toggle(lock.label, isOn: Binding(get: { lock.on }, set: { turn(on: $0) }))
                    .tint(Palette.primary)
                    .frame(minHeight: Space.target)
                    // Who no longer can lock it can still take the lock away.
                    .disabled(!isPossible && !lock.on)
            }
        }
        .onChange(of: phase, initial: true) { isPossible = phone.hasLock() }
    }

    private func turn(on: Bool) {
        Task {
            if on {
                guard let why = gate.screen?.why, await phone.asksOwner(why) else { return }
            }
            await store.act { core, _ in try core.lockApp(on: on) }
        }
    }
}
