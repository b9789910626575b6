// What can only a phone do while a session is led?

import MidbackCore

/// What is said, felt and heard of a session. A driver calls it, in this order of things: `begin`, then anything, then
/// `end`; and `begin` again where the session goes on. When, the core says.
@MainActor
public protocol LiveOutput: AnyObject {
    /// Whether the app is in front of the person. The system plays no haptics otherwise.
    var isInFront: Bool { get set }

    /// Sound is the session's from here on, with the screen off too. Called whenever time begins to pass, so that sound
    /// which a call had stopped comes back; where it is on already, nothing changes.
    func begin(_ texts: LiveTexts)

    /// Says these, one after the other, beside music, which is turned down; in place of what waits to be said.
    func say(_ texts: [String])

    /// Lets this be felt. False where nothing can be felt.
    func feel(_ haptic: Haptic) -> Bool

    /// Plays the short sound of this.
    func sound(_ haptic: Haptic)

    /// Stops what is being said.
    func quiet()

    /// Sound is no longer the session's: it ends after the last word.
    func end()
}

extension LiveOutput {
    /// Lets a mark be felt and heard as the core wants it.
    func give(_ mark: LiveMark) {
        let felt = mark.felt && feel(mark.haptic)
        switch mark.heard {
        case .always: sound(mark.haptic)
        case .instead: if !felt { sound(mark.haptic) }
        case .never: break
        }
    }
}
