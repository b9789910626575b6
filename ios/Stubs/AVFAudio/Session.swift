// What is declared about the audio session?

import Foundation

open class AVAudioSession: NSObject {
    open class func sharedInstance() -> AVAudioSession { fatalError() }
    open var isOtherAudioPlaying: Bool { fatalError() }
    open var category: AVAudioSession.Category { fatalError() }
    open var categoryOptions: AVAudioSession.CategoryOptions { fatalError() }
    open func setCategory(
        _ category: AVAudioSession.Category, mode: AVAudioSession.Mode,
        options: AVAudioSession.CategoryOptions = []
    ) throws { fatalError() }
    open func setActive(_ active: Bool, options: AVAudioSession.SetActiveOptions = []) throws { fatalError() }

    public class var interruptionNotification: NSNotification.Name { fatalError() }
    public class var routeChangeNotification: NSNotification.Name { fatalError() }
    public class var mediaServicesWereResetNotification: NSNotification.Name { fatalError() }
}

extension AVAudioSession {
    public struct Category: Hashable, RawRepresentable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let ambient = Category(rawValue: "")
        public static let playback = Category(rawValue: "")
    }

    public struct Mode: Hashable, RawRepresentable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let `default` = Mode(rawValue: "")
        public static let spokenAudio = Mode(rawValue: "")
        public static let voicePrompt = Mode(rawValue: "")
    }

    public struct CategoryOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static var mixWithOthers: CategoryOptions { fatalError() }
        public static var duckOthers: CategoryOptions { fatalError() }
        public static var interruptSpokenAudioAndMixWithOthers: CategoryOptions { fatalError() }
    }

    public struct SetActiveOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static var notifyOthersOnDeactivation: SetActiveOptions { fatalError() }
    }

    public enum InterruptionType: UInt, Sendable {
        case began = 1
        case ended = 0
    }

    public enum RouteChangeReason: UInt, Sendable {
        case unknown = 0
        case newDeviceAvailable = 1
        case oldDeviceUnavailable = 2
        case categoryChange = 3
        case override = 4
        case wakeFromSleep = 6
        case noSuitableRouteForCategory = 7
        case routeConfigurationChange = 8
    }
}

public let AVAudioSessionInterruptionTypeKey: String = ""
public let AVAudioSessionRouteChangeReasonKey: String = ""
