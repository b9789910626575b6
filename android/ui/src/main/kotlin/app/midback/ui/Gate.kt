// Is the person who holds the phone its owner? Asked before anything is shown, where that was chosen.

package app.midback.ui

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue

/** After so long away the owner is asked for again. */
private const val AWAY_MS = 60_000L

/**
 * The app's lock, where it is on. Lives as long as the process, on the main thread.
 *
 * @param clock milliseconds of a clock that never goes back and never stands still, not even while the phone sleeps.
 */
@Stable
class Gate(private val clock: () -> Long) {
    /** Whether the owner is there. */
    var isOpen by mutableStateOf(false)
        private set

    private var left: Long? = null

    /** The owner is there. */
    fun open() {
        isOpen = true
    }

    /** The app is no longer in front of the person. */
    fun left() {
        left = clock()
    }

    /** It is again. */
    fun cameBack() {
        val away = left?.let { clock() - it } ?: return
        left = null
        if (away > AWAY_MS) isOpen = false
    }
}
