// How is a session heard and felt on an iPhone whose screen is off?

#if canImport(AVFoundation) && !os(macOS)
    import AVFoundation
    import Foundation
    import MidbackCore

    /// The sound of a session, from its first second to its last, in one engine that never stops between.
    ///
    /// The system suspends an app that is behind a locked screen unless it plays audio; so the engine renders without a
    /// break, mostly silence, and speech and tones are laid into it. It pulls its samples from a `CueTrack`, on a thread
    /// that must not wait: why it does not, stands there.
    ///
    /// A call, an alarm, music that is begun, headphones that are pulled out: the session stands, through `onStop`, and
    /// goes on only when the person says so. Nobody finds their place in a set that went on without them.
    ///
    /// **What the app has to declare.** In its Info.plist, `UIBackgroundModes` with `audio`. Nothing else: it records
    /// nothing, so no usage description is asked for. Haptics need no entitlement. The app sets `Leader.isInFront`
    /// from its scene phase.
    @MainActor
    public final class SessionAudio: LiveOutput {
        /// The session is to stand. The app lets the driver pause.
        public var onStop: (() -> Void)?
        /// The voice cannot be heard: this is the core's sentence for it. Called once a session and reason.
        public var onUnheard: ((String) -> Void)?
        public var isInFront = true { didSet { if isInFront, isOn { touch.begin() } } }

        private let manners = AudioManners()
        private let touch = Touch()
        private var sound: Sound?
        private var observers: [any NSObjectProtocol] = []
        private var ducking: Task<Void, Never>?
        private var ending: Task<Void, Never>?
        private var isOn = false
        private var told: Set<String> = []

        /// What has to be made anew when the system's audio was reset.
        private struct Sound {
            let engine: AVAudioEngine
            let track: CueTrack
            let prompter: Prompter
            var tones: [Haptic: Pcm]
            /// What wakes a headset that slept.
            let rousing: Pcm
        }

        public init() {}

        public func begin(_ texts: LiveTexts) {
            ending?.cancel()
            ending = nil
            isOn = true
            if sound == nil { make(texts) }
            if observers.isEmpty { watch(texts) }
            touch.begin()
            start(texts)
        }

        public func say(_ texts: [String]) {
            // While nothing renders, such as during a call, nothing is kept: it would all be said at once afterwards.
            guard let sound, sound.engine.isRunning else { return }
            sound.prompter.say(texts)
            duck()
        }

        public func feel(_ haptic: Haptic) -> Bool { isInFront && touch.feel(haptic) }

        public func sound(_ haptic: Haptic) {
            guard let sound, sound.engine.isRunning, let tone = tone(haptic) else { return }
            sound.track.play(tone)
        }

        public func quiet() { sound?.prompter.quiet() }

        public func end() {
            guard isOn, ending == nil else { return }
            ending = Task { [weak self] in
                while self?.isSpeaking == true {
                    try? await Task.sleep(for: .milliseconds(100))
                    if Task.isCancelled { return }
                }
                self?.stop()
            }
        }
    }

    // The engine.
    extension SessionAudio {
        private func make(_ texts: LiveTexts) {
            // Mono at the rate of the core's tones; the engine's mixer brings it to that of the speaker.
            let rate = (try? toneRate()).map(Double.init) ?? 44_100
            guard let format = AVAudioFormat(standardFormatWithSampleRate: rate, channels: 1) else { return }
            let patience = texts.patience
            let speaker = Speaker(
                language: texts.language, percent: Int(texts.voicePercent),
                patience: .milliseconds(patience.beginsMs), format: format)
            let track = CueTrack(rate: rate)
            let engine = AVAudioEngine()
            let source = Self.source(of: track, format: format)
            engine.attach(source)
            engine.connect(source, to: engine.mainMixerNode, format: format)
            // It must not stop because there was nothing to hear for a while.
            engine.isAutoShutdownEnabled = false
            let failed = speaker.hasVoice ? texts.voiceFailed : texts.noVoice
            let prompter = Prompter(
                track: track, render: { await speaker.sound(of: $0) }, renew: { speaker.renew() },
                onFailed: { [weak self] in self?.tell(failed) })
            let rousing = Pcm(silenceMs: patience.rousesMs, rate: rate)
            sound = Sound(engine: engine, track: track, prompter: prompter, tones: [:], rousing: rousing)
        }

        private func tell(_ sentence: String) {
            if told.insert(sentence).inserted { onUnheard?(sentence) }
        }

        /// Outside of the main actor: a closure that is written in it belongs to it, which Swift checks at run time,
        /// and the thread that renders would be stopped dead.
        private nonisolated static func source(of track: CueTrack, format: AVAudioFormat) -> AVAudioSourceNode
        {
            AVAudioSourceNode(format: format) { @Sendable _, _, frames, list in
                // That it is silent is not said even where it is: what is silent may be left out.
                for buffer in UnsafeMutableAudioBufferListPointer(list) {
                    guard let samples = buffer.mData?.assumingMemoryBound(to: Float.self) else { continue }
                    track.render(into: samples, count: Int(frames))
                }
                return noErr
            }
        }

        /// Where it fails, as during a call, the session goes on without sound: the person has just said that it shall,
        /// sees it, and is told.
        private func start(_ texts: LiveTexts) {
            guard let sound, !sound.engine.isRunning else { return }
            do {
                try manners.activate()
                sound.engine.prepare()
                try sound.engine.start()
                // While it runs it is heard, if only as silence, and no headset falls asleep.
                sound.prompter.begin(after: sound.rousing)
            } catch {
                manners.deactivate()
                tell(texts.noSound)
            }
        }

        private func stop() {
            isOn = false
            told = []
            ending = nil
            ducking?.cancel()
            ducking = nil
            stopWatching()
            sound?.engine.stop()
            sound = nil
            touch.end()
            manners.deactivate()
        }

        private func tone(_ haptic: Haptic) -> Pcm? {
            if let tone = sound?.tones[haptic] { return tone }
            guard let bytes = try? hapticTone(haptic: haptic) else { return nil }
            let tone = Pcm(little16: bytes)
            sound?.tones[haptic] = tone
            return tone
        }

        private var isSpeaking: Bool {
            guard let sound else { return false }
            return sound.engine.isRunning && sound.prompter.isBusy
        }

        /// Turns other sound down before the first word, and up a while after the last.
        private func duck() {
            guard ducking == nil else { return }
            manners.duck(true)
            ducking = Task { [weak self] in
                while self?.isSpeaking == true {
                    try? await Task.sleep(for: .milliseconds(100))
                    if Task.isCancelled { return }
                }
                self?.manners.duck(false)
                self?.ducking = nil
            }
        }
    }

    // What comes between.
    extension SessionAudio {
        private func watch(_ texts: LiveTexts) {
            on(AVAudioSession.interruptionNotification) { note in
                let kind = note.userInfo?[AVAudioSessionInterruptionTypeKey] as? UInt
                return kind == AVAudioSession.InterruptionType.began.rawValue ? .interrupted : nil
            }
            on(AVAudioSession.routeChangeNotification) { note in
                let reason = note.userInfo?[AVAudioSessionRouteChangeReasonKey] as? UInt
                let pulled = AVAudioSession.RouteChangeReason.oldDeviceUnavailable.rawValue
                return reason == pulled ? .unplugged : nil
            }
            // Other headphones, another rate: the engine has stopped itself and only has to be started.
            on(.AVAudioEngineConfigurationChange) { _ in .restart(texts) }
            on(AVAudioSession.mediaServicesWereResetNotification) { _ in .renew(texts) }
        }

        /// What a message of the system's asks for.
        private enum Need: Sendable {
            case interrupted
            case unplugged
            case restart(LiveTexts)
            case renew(LiveTexts)
        }

        /// The system posts these on threads of its own.
        private func on(
            _ name: NSNotification.Name, _ need: @escaping @Sendable (Notification) -> Need?
        ) {
            let center = NotificationCenter.default
            observers.append(
                center.addObserver(forName: name, object: nil, queue: nil) { @Sendable [weak self] note in
                    guard let need = need(note) else { return }
                    Task { @MainActor in self?.meet(need) }
                })
        }

        private func meet(_ need: Need) {
            guard isOn else { return }
            switch need {
            case .interrupted:
                // The system has taken the sound. What was being said is not finished afterwards.
                sound?.engine.stop()
                onStop?()
            case .unplugged: onStop?()
            case .restart(let texts): start(texts)
            case .renew(let texts):
                // Everything that was made before is void.
                sound = nil
                make(texts)
                start(texts)
            }
        }

        private func stopWatching() {
            for observer in observers { NotificationCenter.default.removeObserver(observer) }
            observers = []
        }
    }
#endif
