// What does a hand feel of a session?

#if canImport(CoreHaptics) && !os(macOS)
    import AVFoundation
    import CoreHaptics
    import Foundation
    import MidbackCore

    /// The motor of the phone. Behind a locked screen the system stops it, and then nothing is felt: a short sound says
    /// it instead.
    @MainActor
    final class Touch {
        /// How sharp it feels: between a dull push and a click. How strong and how long, the core says.
        private static let sharpness: Float = 0.5

        private let engine: CHHapticEngine?
        private var players: [Haptic: any CHHapticPatternPlayer] = [:]
        private var isRunning = false

        init() {
            // No iPad has one.
            guard CHHapticEngine.capabilitiesForHardware().supportsHaptics else {
                engine = nil
                return
            }
            // The audio session that is there: one of its own would come between it and music.
            engine = try? CHHapticEngine(audioSession: .sharedInstance())
            engine?.playsHapticsOnly = true
            engine?.isAutoShutdownEnabled = false
            // Both are called on a thread of the system's.
            engine?.stoppedHandler = { @Sendable [weak self] _ in
                Task { @MainActor in self?.isRunning = false }
            }
            engine?.resetHandler = { @Sendable [weak self] in
                Task { @MainActor in self?.begin() }
            }
        }

        /// Gets the motor ready. What is to be felt before it is, is not felt.
        func begin() {
            guard let engine, !isRunning else { return }
            players = [:]
            engine.start { @Sendable [weak self] error in
                guard error == nil else { return }
                Task { @MainActor in self?.isRunning = true }
            }
        }

        /// Lets it be felt. False where it cannot be.
        func feel(_ haptic: Haptic) -> Bool {
            guard isRunning, let engine else { return false }
            do {
                try player(of: haptic, on: engine).start(atTime: CHHapticTimeImmediate)
                return true
            } catch {
                return false
            }
        }

        func end() {
            engine?.stop(completionHandler: nil)
            isRunning = false
        }

        private func player(
            of haptic: Haptic, on engine: CHHapticEngine
        ) throws -> any CHHapticPatternPlayer {
            if let player = players[haptic] { return player }
            let events = try hapticPulses(haptic: haptic).map { pulse in
                CHHapticEvent(
                    eventType: .hapticContinuous,
                    parameters: [
                        CHHapticEventParameter(
                            parameterID: .hapticIntensity, value: Float(pulse.strength) / 255),
                        CHHapticEventParameter(parameterID: .hapticSharpness, value: Self.sharpness),
                    ],
                    relativeTime: TimeInterval(pulse.startMs) / 1_000,
                    duration: TimeInterval(pulse.lengthMs) / 1_000)
            }
            let player = try engine.makePlayer(with: CHHapticPattern(events: events, parameters: []))
            players[haptic] = player
            return player
        }
    }
#endif
