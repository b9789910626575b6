// What is declared about what a hand feels?

import AVFAudio
import Foundation

public let CHHapticTimeImmediate: TimeInterval = 0

public protocol CHHapticDeviceCapability {
    var supportsHaptics: Bool { get }
    var supportsAudio: Bool { get }
}

public protocol CHHapticPatternPlayer: NSObjectProtocol {
    func start(atTime time: TimeInterval) throws
    func stop(atTime time: TimeInterval) throws
}

open class CHHapticEventParameter: NSObject {
    public init(parameterID: CHHapticEvent.ParameterID, value: Float) { fatalError() }
}

open class CHHapticDynamicParameter: NSObject {}

open class CHHapticEvent: NSObject {
    public struct EventType: Hashable, RawRepresentable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let hapticTransient = EventType(rawValue: "")
        public static let hapticContinuous = EventType(rawValue: "")
    }

    public struct ParameterID: Hashable, RawRepresentable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let hapticIntensity = ParameterID(rawValue: "")
        public static let hapticSharpness = ParameterID(rawValue: "")
    }

    public init(
        eventType type: CHHapticEvent.EventType, parameters eventParams: [CHHapticEventParameter],
        relativeTime time: TimeInterval, duration: TimeInterval
    ) { fatalError() }
}

open class CHHapticPattern: NSObject {
    public init(events: [CHHapticEvent], parameters: [CHHapticDynamicParameter]) throws { fatalError() }
}

open class CHHapticEngine: NSObject {
    public enum StoppedReason: Int, Sendable {
        case systemError = -1
        case audioSessionInterrupt = 1
        case applicationSuspended = 2
        case idleTimeout = 3
        case notifyWhenFinished = 4
        case engineDestroyed = 5
        case gameControllerDisconnect = 6
    }

    public typealias CompletionHandler = ((any Error)?) -> Void
    public typealias StoppedHandler = (CHHapticEngine.StoppedReason) -> Void
    public typealias ResetHandler = () -> Void

    open class func capabilitiesForHardware() -> any CHHapticDeviceCapability { fatalError() }
    public init(audioSession: AVAudioSession?) throws { fatalError() }
    open var stoppedHandler: StoppedHandler {
        get { fatalError() }
        set { fatalError() }
    }
    open var resetHandler: ResetHandler {
        get { fatalError() }
        set { fatalError() }
    }
    open var playsHapticsOnly: Bool {
        get { fatalError() }
        set { fatalError() }
    }
    open var isAutoShutdownEnabled: Bool {
        get { fatalError() }
        set { fatalError() }
    }
    open func start(completionHandler: CompletionHandler?) { fatalError() }
    open func stop(completionHandler: CompletionHandler?) { fatalError() }
    open func makePlayer(with pattern: CHHapticPattern) throws -> any CHHapticPatternPlayer { fatalError() }
}
