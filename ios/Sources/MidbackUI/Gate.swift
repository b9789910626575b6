// Does anybody have to say who they are before the app shows anything?

import MidbackCore
import MidbackKit
import Observation
import SwiftUI

/// The app's lock, as long as the app runs: shut where it is opened, and where it comes back after a while. What is led goes on
/// behind it.
@MainActor @Observable
final class Gate {
    /// What the person chose, and what is said to them; none before the data is open.
    private(set) var screen: LockedScreen?
    /// Whether it is locked.
    private(set) var isLocked = false
    /// Whether the app is not in front: what the system keeps of it as a picture says nothing then.
    private(set) var isHidden = false
    /// Whether it was open once: until then there is nothing below it.
    private(set) var wasOpen = false

    /// Whether nothing of the app may be seen.
    var isShut: Bool { isLocked || isHidden }

    @ObservationIgnored private let clock: LiveClock
    @ObservationIgnored private var left: Duration?
    /// Whether the system was asked since it was locked: refused, it asks again only by the button.
    @ObservationIgnored private var wasAsked = false
    @ObservationIgnored private var isAsking = false
    /// Who waits until something may be seen.
    @ObservationIgnored private var waiting: [CheckedContinuation<Void, Never>] = []

    init(clock: LiveClock = .live) { self.clock = clock }

    /// The core said whether there is a lock, and in which words.
    func learn(_ screen: LockedScreen) {
        let isFirst = self.screen == nil
        self.screen = screen
        if screen.on, isFirst { lock() }
        if !screen.on { open() }
        letGoOn()
    }

    /// Whether the app is in front.
    func follow(_ phase: ScenePhase) {
        if phase == .background { left = left ?? clock.now() }
        if phase != .background, let since = left {
            left = nil
            // What asks who is there takes the app from the front by itself, and not for long.
            if screen?.on == true, clock.now() - since > patience { lock() }
        }
        isHidden = phase != .active && screen?.on == true
        letGoOn()
    }

    /// Ends once something of the app may be seen.
    func seen() async {
        while isShut { await withCheckedContinuation { waiting.append($0) } }
    }

    /// Has the phone ask who is there: by itself once each time that it is locked, and whenever the person wants it.
    func unlock(by phone: Phone, byItself: Bool = false) async {
        guard isLocked, !isAsking, let screen, !byItself || !wasAsked else { return }
        (isAsking, wasAsked) = (true, true)
        if await phone.asksOwner(screen.why) { open() }
        isAsking = false
        letGoOn()
    }

    private func letGoOn() {
        guard !isShut else { return }
        let all = waiting
        waiting = []
        for one in all { one.resume() }
    }

    private func lock() { (isLocked, wasAsked) = (true, false) }

    private func open() { (isLocked, wasOpen) = (false, true) }

    /// How long somebody may be away and still be taken for the same person.
    private let patience = Duration.seconds(60)
}

extension View {
    /// Nothing of this is seen or met while the app is shut; it stays as it is below.
    func shutByGate() -> some View { modifier(Shut()) }
}

private struct Shut: ViewModifier {
    @Environment(Gate.self) private var gate

    func body(content: Content) -> some View {
        content
            .opacity(gate.isShut ? 0 : 1)
            .allowsHitTesting(!gate.isShut)
            .accessibilityHidden(gate.isShut)
            .overlay {
                if gate.isLocked {
                    LockedPage()
                } else if gate.isHidden {
                    Palette.background.ignoresSafeArea()
                }
            }
    }
}

/// That the app is locked, and what opens it.
struct LockedPage: View {
    @Environment(Gate.self) private var gate
    @Environment(\.phone) private var phone
    @Environment(\.scenePhase) private var phase

    var body: some View {
        ZStack {
            Palette.background.ignoresSafeArea()
            if let screen = gate.screen {
                LockedView(screen: screen) { Task { await gate.unlock(by: phone) } }
            }
        }
        .task(id: phase) {
            // Behind, the system shows no question.
            if phase == .active { await gate.unlock(by: phone, byItself: true) }
        }
    }
}
