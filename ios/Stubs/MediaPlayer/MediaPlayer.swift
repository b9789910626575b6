// What is declared about the lock screen and the buttons of a headset?

import Foundation

public enum MPRemoteCommandHandlerStatus: Int, Sendable {
    case success = 0
    case noSuchContent = 100
    case noActionableNowPlayingItem = 110
    case deviceNotFound = 120
    case commandFailed = 200
}

open class MPRemoteCommandEvent: NSObject {}

open class MPRemoteCommand: NSObject {
    open var isEnabled: Bool {
        get { fatalError() }
        set { fatalError() }
    }
    @discardableResult
    open func addTarget(handler: @escaping (MPRemoteCommandEvent) -> MPRemoteCommandHandlerStatus) -> Any {
        fatalError()
    }
    open func removeTarget(_ target: Any?) { fatalError() }
}

open class MPSkipIntervalCommand: MPRemoteCommand {}
open class MPChangePlaybackPositionCommand: MPRemoteCommand {}
open class MPFeedbackCommand: MPRemoteCommand {}

open class MPRemoteCommandCenter: NSObject {
    open class func shared() -> MPRemoteCommandCenter { fatalError() }
    open var pauseCommand: MPRemoteCommand { fatalError() }
    open var playCommand: MPRemoteCommand { fatalError() }
    open var stopCommand: MPRemoteCommand { fatalError() }
    open var togglePlayPauseCommand: MPRemoteCommand { fatalError() }
    open var nextTrackCommand: MPRemoteCommand { fatalError() }
    open var previousTrackCommand: MPRemoteCommand { fatalError() }
    open var skipForwardCommand: MPSkipIntervalCommand { fatalError() }
    open var skipBackwardCommand: MPSkipIntervalCommand { fatalError() }
    open var changePlaybackPositionCommand: MPChangePlaybackPositionCommand { fatalError() }
    open var dislikeCommand: MPFeedbackCommand { fatalError() }
}

open class MPNowPlayingInfoCenter: NSObject {
    open class func `default`() -> MPNowPlayingInfoCenter { fatalError() }
    open var nowPlayingInfo: [String: Any]? {
        get { fatalError() }
        set { fatalError() }
    }
}

public let MPMediaItemPropertyTitle: String = ""
public let MPMediaItemPropertyArtist: String = ""
public let MPMediaItemPropertyAlbumTitle: String = ""
public let MPMediaItemPropertyPlaybackDuration: String = ""
public let MPNowPlayingInfoPropertyElapsedPlaybackTime: String = ""
public let MPNowPlayingInfoPropertyPlaybackRate: String = ""
