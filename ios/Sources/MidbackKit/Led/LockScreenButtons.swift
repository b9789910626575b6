// Which button of a lock screen or a headset does what, of all that can be done from there?

import MidbackCore

/// A button that every lock screen and every headset of Apple's has. What stands on it cannot be chosen.
enum LockScreenButton: CaseIterable {
    case play
    case pause
    /// One press on a headset: play or pause.
    case toggle
    /// Two presses.
    case next
    /// Three presses.
    case previous
}

extension LiveCard {
    /// What a button does now; none where nothing that fits it can be done.
    func command(of button: LockScreenButton) -> LiveCommand? {
        buttons.lazy.map(\.command).first { command in
            switch command {
            case .start, .resume: button == .play || button == .toggle
            case .pause: button == .pause || button == .toggle
            case .next: button == .next
            case .hurts: button == .previous
            default: false
            }
        }
    }
}
