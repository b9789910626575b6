// What can only a phone do while a session is led?

import MidbackCore

/// What is said, felt and heard of a session. The driver calls it, in this order of things: `begin`, then anything,
/// then `end`; and `begin` again where the session goes on.
@MainActor
public protocol PlayerOutput: AnyObject {
    /// Whether the app is in front of the person. The system plays no haptics otherwise.
    var isInFront: Bool { get set }

    /// The session runs from here on: sound is needed, with the screen off too. Called at each resume, so that sound
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

    /// Nothing more comes: sound ends after the last word.
    func end()
}
