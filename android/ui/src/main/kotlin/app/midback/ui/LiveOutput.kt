// What of a led session can only a phone do? Speak, be felt, sound, and fall silent.

package app.midback.ui

import app.midback.core.Haptic
import app.midback.core.Heard
import app.midback.core.LiveMark

/** A phone's voice, motor and speaker. Called on the main thread; none of it waits. */
interface LiveOutput {
    /** Says [text], beside music, which gives way. */
    fun say(text: String)

    /** Lets [haptic] be felt; false where nothing can be felt. */
    fun feel(haptic: Haptic): Boolean

    /** Plays the short sound of [haptic]. */
    fun sound(haptic: Haptic)

    /** Stops what is being said. */
    fun quiet()
}

/** Lets a mark be felt and heard as the core wants it. */
internal fun LiveOutput.give(mark: LiveMark) {
    val felt = mark.felt && feel(mark.haptic)
    when (mark.heard) {
        Heard.ALWAYS -> sound(mark.haptic)
        Heard.INSTEAD -> if (!felt) sound(mark.haptic)
        Heard.NEVER -> Unit
    }
}
