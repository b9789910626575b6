// What is declared about making sound: buffers, formats, nodes, the engine, the converter?

import Foundation

public typealias AVAudioFrameCount = UInt32
public typealias AVAudioPacketCount = UInt32
public typealias AVAudioChannelCount = UInt32
public typealias OSStatus = Int32
public let noErr: OSStatus = 0

// Of CoreAudioTypes, which AVFAudio hands on.

public struct AudioTimeStamp {
    public var mSampleTime: Float64
    public var mHostTime: UInt64
}

public struct AudioBuffer {
    public var mNumberChannels: UInt32
    public var mDataByteSize: UInt32
    public var mData: UnsafeMutableRawPointer?
}

public struct AudioBufferList {
    public var mNumberBuffers: UInt32
    public var mBuffers: AudioBuffer
}

public struct UnsafeMutableAudioBufferListPointer: MutableCollection, RandomAccessCollection {
    public init(_ p: UnsafeMutablePointer<AudioBufferList>) { fatalError() }
    public var startIndex: Int { fatalError() }
    public var endIndex: Int { fatalError() }
    public subscript(index: Int) -> AudioBuffer {
        get { fatalError() }
        nonmutating set { fatalError() }
    }
}

open class AVAudioFormat: NSObject {
    public init?(standardFormatWithSampleRate sampleRate: Double, channels: AVAudioChannelCount) {
        fatalError()
    }
    open var sampleRate: Double { fatalError() }
    open var channelCount: AVAudioChannelCount { fatalError() }
}

open class AVAudioBuffer: NSObject {
    open var format: AVAudioFormat { fatalError() }
}

open class AVAudioPCMBuffer: AVAudioBuffer {
    public init?(pcmFormat format: AVAudioFormat, frameCapacity: AVAudioFrameCount) { fatalError() }
    open var frameCapacity: AVAudioFrameCount { fatalError() }
    open var frameLength: AVAudioFrameCount {
        get { fatalError() }
        set { fatalError() }
    }
    open var floatChannelData: UnsafePointer<UnsafeMutablePointer<Float>>? { fatalError() }
}

open class AVAudioNode: NSObject {}
open class AVAudioMixerNode: AVAudioNode {}

public typealias AVAudioSourceNodeRenderBlock = (
    UnsafeMutablePointer<ObjCBool>, UnsafePointer<AudioTimeStamp>, AVAudioFrameCount,
    UnsafeMutablePointer<AudioBufferList>
) -> OSStatus

open class AVAudioSourceNode: AVAudioNode {
    public init(format: AVAudioFormat, renderBlock block: @escaping AVAudioSourceNodeRenderBlock) {
        fatalError()
    }
}

open class AVAudioEngine: NSObject {
    public override init() { fatalError() }
    open func attach(_ node: AVAudioNode) { fatalError() }
    open func connect(_ node1: AVAudioNode, to node2: AVAudioNode, format: AVAudioFormat?) { fatalError() }
    open func prepare() { fatalError() }
    open func start() throws { fatalError() }
    open func stop() { fatalError() }
    open var mainMixerNode: AVAudioMixerNode { fatalError() }
    open var isRunning: Bool { fatalError() }
    open var isAutoShutdownEnabled: Bool {
        get { fatalError() }
        set { fatalError() }
    }
}

extension NSNotification.Name {
    public static let AVAudioEngineConfigurationChange = NSNotification.Name("")
}

public enum AVAudioConverterInputStatus: Int, Sendable {
    case haveData = 0
    case noDataNow = 1
    case endOfStream = 2
}

public enum AVAudioConverterOutputStatus: Int, Sendable {
    case haveData = 0
    case inputRanDry = 1
    case endOfStream = 2
    case error = 3
}

public typealias AVAudioConverterInputBlock = (
    AVAudioPacketCount, UnsafeMutablePointer<AVAudioConverterInputStatus>
) -> AVAudioBuffer?

open class AVAudioConverter: NSObject {
    public init?(from fromFormat: AVAudioFormat, to toFormat: AVAudioFormat) { fatalError() }
    // Apple's takes an NSErrorPointer, which Linux lacks; what is passed is the same.
    open func convert(
        to outputBuffer: AVAudioBuffer, error outError: UnsafeMutablePointer<NSError?>?,
        withInputFrom inputBlock: AVAudioConverterInputBlock
    ) -> AVAudioConverterOutputStatus { fatalError() }
}
