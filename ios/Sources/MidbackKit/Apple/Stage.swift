// What does an iPhone lead a session with?

#if canImport(AVFoundation) && canImport(MediaPlayer) && !os(macOS)
    import MidbackCore

    /// The leader, the sound and the lock screen, put together. One for the whole app.
    @MainActor
    public final class Stage {
        /// Leads the session.
        public let leader: Leader
        private let lockScreen: LockScreen

        /// Nothing is led yet, and music plays on.
        public init(store: Store) {
            let audio = SessionAudio()
            let leader = Leader(store: store, output: audio)
            self.leader = leader
            lockScreen = LockScreen(leader)
            audio.onUnheard = { [weak leader] in leader?.leading?.tellUnheard($0) }
            audio.onStop = { [weak leader] in leader?.leading?.act(.pause) }
        }
    }
#endif
