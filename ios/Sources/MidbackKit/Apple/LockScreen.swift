// What can be done about a session with the screen locked, or from a headset?

#if canImport(MediaPlayer) && !os(macOS)
    import Foundation
    import MediaPlayer
    import MidbackCore
    import Observation

    /// The lock screen, the control centre and the buttons of a headset.
    ///
    /// | button | headset | does |
    /// |---|---|---|
    /// | play, pause | one press | start, pause, resume |
    /// | next | two presses | ends the rest, or the set with what was done |
    /// | previous | three presses | it hurts |
    ///
    /// **Why "it hurts" is the previous button.** `likeCommand`, `dislikeCommand` and `bookmarkCommand` have a title
    /// that could say it, but since iOS 15 no lock screen shows them, and this app begins at iOS 17. Of the buttons that
    /// every lock screen and every headset has, previous is the one whose own meaning is needed least. Its picture says
    /// something else; but pressed by mistake it does no harm: the session stands and asks how much it hurts, and "it was
    /// nothing" goes on. A button in the person's words takes a Live Activity with an intent, in a widget extension of
    /// the app.
    ///
    /// All of it is the app's only while no other app plays; see `AudioManners`.
    @MainActor
    public final class LockScreen {
        private let leader: Leader
        private var targets: [(LockScreenButton, MPRemoteCommand, Any)] = []
        private var shown: Shown?

        /// What stands there: that a session is going on, and nothing of what is done in it, since others read it too.
        /// It is written anew only where this differs: the system counts the time itself.
        private struct Shown: Equatable {
            let card: LiveCard
            let isRunning: Bool
            // After a skip, another time is left.
            let part: PartKind
            let number: UInt32
            let set: UInt8
        }

        /// Shows the session that is led, whenever one is.
        public init(_ leader: Leader) {
            self.leader = leader
            follow()
        }

        /// Shows what is so now, and again whenever that changes.
        private func follow() {
            // Of the view alone: what changes with every frame is read, but not waited for.
            let driver = withObservationTracking {
                _ = leader.leading?.view
                return leader.leading
            } onChange: { [weak self] in
                // It is called just before the change.
                Task { @MainActor in self?.follow() }
            }
            show(driver)
        }

        private func show(_ driver: LiveDriver?) {
            guard let driver, let card = driver.view.card else { return hide() }
            let view = driver.view
            let show = Shown(
                card: card, isRunning: view.state == .running,
                part: view.part, number: view.number, set: view.set)
            guard show != shown else { return }
            shown = show
            if targets.isEmpty { listen() }
            for (button, remote, _) in targets { remote.isEnabled = card.command(of: button) != nil }
            let ran = Double(driver.motion.ranMs) / 1_000
            MPNowPlayingInfoCenter.default().nowPlayingInfo = [
                MPMediaItemPropertyTitle: card.publicTitle,
                MPNowPlayingInfoPropertyElapsedPlaybackTime: ran,
                MPMediaItemPropertyPlaybackDuration: ran + Double(driver.motion.sessionLeftMs) / 1_000,
                MPNowPlayingInfoPropertyPlaybackRate: show.isRunning ? 1.0 : 0.0,
            ]
        }

        private func listen() {
            let center = MPRemoteCommandCenter.shared()
            on(center.playCommand, .play)
            on(center.pauseCommand, .pause)
            on(center.togglePlayPauseCommand, .toggle)
            on(center.nextTrackCommand, .next)
            on(center.previousTrackCommand, .previous)
            // Time goes by itself here: nobody moves it with a finger.
            center.changePlaybackPositionCommand.isEnabled = false
        }

        /// The handler may be called on any thread, so what it does is done a moment later: what the button means then.
        private func on(_ remote: MPRemoteCommand, _ button: LockScreenButton) {
            let target = remote.addTarget { @Sendable [weak leader] _ in
                Task { @MainActor in
                    guard let driver = leader?.leading else { return }
                    if let command = driver.view.card?.command(of: button) { driver.act(command) }
                }
                return .success
            }
            targets.append((button, remote, target))
        }

        private func hide() {
            guard shown != nil else { return }
            shown = nil
            for (_, remote, target) in targets { remote.removeTarget(target) }
            targets = []
            MPNowPlayingInfoCenter.default().nowPlayingInfo = nil
        }
    }
#endif
