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

/// What is so, the app's lock, what the health app gets, and the way to deleting everything.
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
            HealthRow(health: screen.health)
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

/// Whether finished sessions go to the phone's health app. Who turns it on is asked by the system, and it is on once they allowed
/// it.
private struct HealthRow: View {
    let health: HealthSwitch

    @Environment(HealthKeeper.self) private var keeper
    @Environment(\.scenePhase) private var phase
    /// What the phone allows. Asked again where somebody comes back from the system's settings.
    @State private var permission = HealthPermission.notAsked
    /// Whether it was to be turned on, and the phone did not allow it.
    @State private var wasRefused = false

    var body: some View {
        Card {
            FieldFrame(nil, help: keeper.isThere ? health.help : health.impossible, problem: nil) {
                Toggle(health.label, isOn: Binding(get: { health.on }, set: { turn(on: $0) }))
                    .tint(Palette.primary)
                    .frame(minHeight: Space.target)
                    .disabled(!keeper.isThere && !health.on)
            }
            if isDenied {
                Signed(sign: .caution, color: Palette.amber) { Text(health.denied) }
            }
        }
        .onChange(of: phase, initial: true) { permission = keeper.permission }
    }

    private var isDenied: Bool {
        keeper.isThere && permission != .allowed && (health.on || wasRefused)
    }

    private func turn(on: Bool) {
        Task {
            if on {
                wasRefused = await !keeper.switchOn()
            } else {
                await keeper.switchOff()
                wasRefused = false
            }
            permission = keeper.permission
        }
    }
}
