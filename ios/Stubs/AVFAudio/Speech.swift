// What is declared about the phone's own voice?

import Foundation

public let AVSpeechUtteranceMinimumSpeechRate: Float = 0
public let AVSpeechUtteranceMaximumSpeechRate: Float = 0
public let AVSpeechUtteranceDefaultSpeechRate: Float = 0

public enum AVSpeechBoundary: Int, Sendable {
    case immediate = 0
    case word = 1
}

open class AVSpeechSynthesisVoice: NSObject {
    open class func speechVoices() -> [AVSpeechSynthesisVoice] { fatalError() }
    public init?(language languageCode: String?) { fatalError() }
    open var language: String { fatalError() }
    open var identifier: String { fatalError() }
    open var quality: AVSpeechSynthesisVoiceQuality { fatalError() }
    open var voiceTraits: AVSpeechSynthesisVoice.Traits { fatalError() }

    // Since iOS 17.
    public struct Traits: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static var isNoveltyVoice: AVSpeechSynthesisVoice.Traits { fatalError() }
        public static var isPersonalVoice: AVSpeechSynthesisVoice.Traits { fatalError() }
    }
}

// Apple's can have more cases than these.
public enum AVSpeechSynthesisVoiceQuality: Int, Sendable {
    case `default` = 1
    case enhanced = 2
    case premium = 3
}

open class AVSpeechUtterance: NSObject {
    public init(string: String) { fatalError() }
    open var voice: AVSpeechSynthesisVoice? {
        get { fatalError() }
        set { fatalError() }
    }
    open var rate: Float {
        get { fatalError() }
        set { fatalError() }
    }
    open var prefersAssistiveTechnologySettings: Bool {
        get { fatalError() }
        set { fatalError() }
    }
}

open class AVSpeechSynthesizer: NSObject {
    public typealias BufferCallback = (AVAudioBuffer) -> Void

    public override init() { fatalError() }
    weak open var delegate: (any AVSpeechSynthesizerDelegate)? {
        get { fatalError() }
        set { fatalError() }
    }
    open func write(
        _ utterance: AVSpeechUtterance,
        toBufferCallback bufferCallback: @escaping AVSpeechSynthesizer.BufferCallback
    ) { fatalError() }
    @discardableResult
    open func stopSpeaking(at boundary: AVSpeechBoundary) -> Bool { fatalError() }
}

public protocol AVSpeechSynthesizerDelegate: NSObjectProtocol {
    func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance)
    func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance)
}

// Apple's are optional.
extension AVSpeechSynthesizerDelegate {
    public func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance)
    {}
    public func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance)
    {}
}
