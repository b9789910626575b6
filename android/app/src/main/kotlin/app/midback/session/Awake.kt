// How does a session go on with the screen off? The processor stays awake while it runs, and not a moment longer.

package app.midback.session

import android.content.Context
import android.os.PowerManager

/** A partial wake lock. */
internal class Awake(context: Context) {
    private val lock = context.service<PowerManager>()
        .newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "Midback:session")
        .apply { setReferenceCounted(false) }

    /** Keeps the processor awake. Called again with every set, which begins the net's time anew. */
    fun hold() = lock.acquire(NET_MS)

    /** Lets it sleep. */
    fun release() = lock.release()

    private companion object {
        /** The net, for a person who fell asleep in a set that waits for a tap: longer than any set that does not. */
        const val NET_MS = 60 * 60 * 1_000L
    }
}
