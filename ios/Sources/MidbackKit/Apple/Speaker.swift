// How does a sentence become samples? The phone's own voice reads it into memory instead of aloud.

#if canImport(AVFoundation) && !os(macOS)
    import AVFoundation
    import Foundation

    /// The phone's own voice.
    ///
    /// `AVSpeechSynthesizer.speak` would make sound beside the engine, at times of its own, and turn other sound up and
    /// down by itself. `write` hands over the samples, and the track decides when they are heard.
    @MainActor
    final class Speaker {
        /// A sentence that takes longer to make than this is never said: its moment is over, and the voice has failed.
        private let patience: Duration
        private let format: AVAudioFormat
        private var synthesizer = AVSpeechSynthesizer()
        private let ending = Ending()
        private let voice: AVSpeechSynthesisVoice?
        private let rate: Float

        /// A voice for this language, at so many percent of its usual speed, that makes samples of this format.
        init(language: String, percent: Int, patience: Duration, format: AVAudioFormat) {
            self.patience = patience
            self.format = format
            voice = Self.voice(for: language)
            let rate = AVSpeechUtteranceDefaultSpeechRate * Float(percent) / 100
            self.rate = min(max(rate, AVSpeechUtteranceMinimumSpeechRate), AVSpeechUtteranceMaximumSpeechRate)
            synthesizer.delegate = ending
        }

        /// Whether there is a voice of the language at all.
        var hasVoice: Bool { voice != nil }

        /// Another synthesizer in place of one that failed.
        func renew() {
            synthesizer.stopSpeaking(at: .immediate)
            synthesizer = AVSpeechSynthesizer()
            synthesizer.delegate = ending
        }

        /// The phone's best voice for a language as it is spoken somewhere ("en-GB"), or else anywhere.
        static func voice(for language: String) -> AVSpeechSynthesisVoice? {
            let voices = AVSpeechSynthesisVoice.speechVoices()
            let offers = voices.map { voice in
                VoiceOffer(
                    id: voice.identifier, language: voice.language, quality: .init(voice.quality),
                    isNovelty: voice.voiceTraits.contains(.isNoveltyVoice),
                    isPersonal: voice.voiceTraits.contains(.isPersonalVoice),
                    isDefault: AVSpeechSynthesisVoice(language: voice.language)?.identifier
                        == voice.identifier)
            }
            let best = VoiceOffer.best(of: offers, for: language)
            return voices.first { $0.identifier == best?.id }
        }

        /// The samples of a sentence; none where there is no voice, or it fails. One at a time.
        func sound(of text: String) async -> Pcm? {
            guard let voice else { return nil }
            let utterance = AVSpeechUtterance(string: text)
            utterance.voice = voice
            utterance.rate = rate
            // Otherwise the voice and speed of VoiceOver would be taken, which the person did not choose for this.
            utterance.prefersAssistiveTechnologySettings = false
            let reading = Reading(format: format)
            ending.wait(for: utterance, reading)
            let patience = Task { [synthesizer, wait = patience] in
                try await Task.sleep(for: wait)
                reading.end(isWhole: false)
                synthesizer.stopSpeaking(at: .immediate)
            }
            defer { patience.cancel() }
            return await withCheckedContinuation { continuation in
                reading.whenDone { continuation.resume(returning: $0) }
                // Called on a thread of the system's: it must not inherit this actor, which Swift checks at run time.
                synthesizer.write(utterance) { @Sendable buffer in reading.add(buffer) }
            }
        }
    }

    extension VoiceOffer.Quality {
        /// As the system grades it. One that it grades otherwise is nothing special.
        fileprivate init(_ quality: AVSpeechSynthesisVoiceQuality) {
            self =
                switch quality {
                case .premium: .premium
                case .enhanced: .enhanced
                default: .plain
                }
        }
    }

    /// Hears that a sentence was read, where its last, empty buffer does not come.
    private final class Ending: NSObject, AVSpeechSynthesizerDelegate, @unchecked Sendable {
        private let lock = NSLock()
        private var utterance: AVSpeechUtterance?
        private var reading: Reading?

        func wait(for utterance: AVSpeechUtterance, _ reading: Reading) {
            lock.withLock {
                self.utterance = utterance
                self.reading = reading
            }
        }

        func speechSynthesizer(_: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance) {
            end(utterance, isWhole: true)
        }

        func speechSynthesizer(_: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance) {
            end(utterance, isWhole: false)
        }

        /// One that was given up before may still be reported.
        private func end(_ utterance: AVSpeechUtterance, isWhole: Bool) {
            lock.withLock { self.utterance === utterance ? reading : nil }?.end(isWhole: isWhole)
        }
    }

    /// One sentence while it is read: buffers come one after the other, from a thread of the system's.
    private final class Reading: @unchecked Sendable {
        private let format: AVAudioFormat
        private let lock = NSLock()
        private var samples: [Float] = []
        private var converter: AVAudioConverter?
        private var isOver = false
        private var done: ((Pcm?) -> Void)?

        init(format: AVAudioFormat) { self.format = format }

        func whenDone(_ done: @escaping (Pcm?) -> Void) { lock.withLock { self.done = done } }

        func add(_ buffer: AVAudioBuffer) {
            guard let buffer = buffer as? AVAudioPCMBuffer, buffer.frameLength > 0 else {
                return end(isWhole: true)
            }
            lock.withLock {
                if !isOver { convert(buffer) }
            }
        }

        /// Hands over the sentence, or none where it is not whole. Only the first time counts: the empty buffer, the
        /// delegate or patience.
        func end(isWhole: Bool) {
            let (done, sound) = lock.withLock {
                if !isOver { convert(nil) }
                isOver = true
                defer { self.done = nil }
                return (self.done, isWhole && !samples.isEmpty ? Pcm(samples) : nil)
            }
            done?(sound)
        }

        /// Adds a buffer in the format of the track; none is the end, at which the converter gives what it held back.
        private func convert(_ buffer: AVAudioPCMBuffer?) {
            if converter == nil, let buffer { converter = AVAudioConverter(from: buffer.format, to: format) }
            guard let converter else { return }
            var rest = buffer
            let ratio = buffer.map { format.sampleRate / $0.format.sampleRate } ?? 1
            let room = AVAudioFrameCount(Double(buffer?.frameLength ?? 4_096) * ratio) + 4_096
            while let out = AVAudioPCMBuffer(pcmFormat: format, frameCapacity: room) {
                let status = converter.convert(to: out, error: nil) { _, status in
                    if let next = rest {
                        rest = nil
                        status.pointee = .haveData
                        return next
                    }
                    status.pointee = buffer == nil ? .endOfStream : .noDataNow
                    return nil
                }
                if let channel = out.floatChannelData?[0] {
                    samples += UnsafeBufferPointer(start: channel, count: Int(out.frameLength))
                }
                // Full: there may be more. Anything else: it was all there is.
                guard status == .haveData, out.frameLength == room else { return }
            }
        }
    }
#endif
