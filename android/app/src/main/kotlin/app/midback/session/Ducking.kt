// How does music give way to the voice? It plays on more quietly while something is said, and a little longer.

package app.midback.session

import android.content.Context
import android.media.AudioAttributes
import android.media.AudioFocusRequest
import android.media.AudioManager
import android.os.Handler
import android.os.Looper

/** How [content] is meant to be heard: like a guide beside music, on the same volume as that. */
internal fun audio(content: Int): AudioAttributes = AudioAttributes.Builder()
    .setUsage(AudioAttributes.USAGE_ASSISTANCE_NAVIGATION_GUIDANCE)
    .setContentType(content)
    .build()

/** Whether the phone rings or somebody is on a call. */
internal val AudioManager.isOnCall get() = mode != AudioManager.MODE_NORMAL

/**
 * The room that is made for the voice. Main thread only.
 *
 * @param onTaken called when the room is taken away: for good, or for a moment.
 */
internal class Ducking(context: Context, private val onTaken: (forGood: Boolean) -> Unit) {
    private val manager = context.service<AudioManager>()
    private val main = Handler(Looper.getMainLooper())
    private val later = Runnable(::end)
    private var held = false

    /** How long other sound stays low after the last word, in milliseconds. */
    var graceMs = 0L
    private val request = AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK)
        .setAudioAttributes(guidance)
        .setOnAudioFocusChangeListener(::changed, main)
        .build()

    /** Asks for room; false where it is not given. */
    fun begin(): Boolean {
        main.removeCallbacks(later)
        if (!held) {
            held = manager.requestAudioFocus(request) == AudioManager.AUDIOFOCUS_REQUEST_GRANTED
            // It is refused during a call, which older phones tell of in no other way.
            if (!held && manager.isOnCall) onTaken(true)
        }
        return held
    }

    /** Gives the room back in a moment, so that music does not rise and fall between two cues. */
    fun endSoon() {
        main.removeCallbacks(later)
        if (held) main.postDelayed(later, graceMs)
    }

    /** Gives the room back. */
    fun end() {
        main.removeCallbacks(later)
        if (held) manager.abandonAudioFocusRequest(request)
        held = false
    }

    private fun changed(change: Int) {
        when (change) {
            AudioManager.AUDIOFOCUS_LOSS -> taken(forGood = true)
            AudioManager.AUDIOFOCUS_LOSS_TRANSIENT -> taken(forGood = manager.isOnCall)
            // Somebody else's short words beside ours: both are heard.
            else -> Unit
        }
    }

    private fun taken(forGood: Boolean) {
        held = false
        onTaken(forGood)
    }
}
