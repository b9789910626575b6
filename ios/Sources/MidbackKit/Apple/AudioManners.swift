// How does the app behave towards the music and the podcasts of other apps?

#if canImport(AVFoundation) && !os(macOS)
    import AVFoundation
    import Dispatch

    /// The audio session: what the app asks of the system, and when.
    ///
    /// **Alone, or beside other sound.** An app that mixes with others is never the one that the lock screen and the
    /// buttons of a headset control: iOS gives these to an app that does not mix. So both cannot be had at once, and
    /// what the person is doing decides. Nothing else plays when a session begins: it takes the sound for itself, and
    /// the controls with it. Music plays: it goes on, is turned down while something is said, and keeps its controls.
    /// It is asked anew at each resume, because music that is begun during a session interrupts it like a call.
    ///
    /// **Turning music down.** By the documentation, it goes down when a session is activated with `duckOthers` and up
    /// when that session is deactivated. But deactivating stops the engine, and a stopped engine is an app that is
    /// suspended behind a locked screen. So the session stays active from start to end, and the option is set and
    /// cleared on it: setting a category "while the session is active" is allowed and takes effect. That music comes
    /// up again within a second of clearing the option was seen by others, never yet by us on a phone.
    ///
    /// **Podcasts** are turned down like music. `interruptSpokenAudioAndMixWithOthers` would pause them instead, and
    /// they go on only after a deactivation, that is: at the end of the session.
    ///
    /// Each of these calls waits for another process, so they run one after the other on a queue of their own.
    final class AudioManners: @unchecked Sendable {
        private let queue = DispatchQueue(label: "app.midback.audio", qos: .userInitiated)
        private var isBeside = false

        /// Takes the sound, or a place beside what plays. On return, sound can be made.
        func activate() throws {
            try queue.sync {
                let session = AVAudioSession.sharedInstance()
                isBeside = session.isOtherAudioPlaying
                try set(isBeside ? .mixWithOthers : [])
                try session.setActive(true)
            }
        }

        /// Turns other sound down, or up again.
        func duck(_ down: Bool) {
            queue.async { [self] in
                guard isBeside else { return }
                // Where it fails, music is as loud as the voice: a pity, but no reason to stop.
                try? set(down ? [.mixWithOthers, .duckOthers] : .mixWithOthers)
            }
        }

        /// Gives the sound back: what was interrupted can go on. The engine has to stand.
        func deactivate() {
            queue.async {
                // It fails where the system took the sound before, and then there is nothing to give back.
                try? AVAudioSession.sharedInstance().setActive(false, options: .notifyOthersOnDeactivation)
            }
        }

        /// `playback` is heard with the silent switch on, and behind a locked screen.
        private func set(_ options: AVAudioSession.CategoryOptions) throws {
            try AVAudioSession.sharedInstance().setCategory(.playback, mode: .default, options: options)
        }
    }
#endif
