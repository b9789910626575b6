// How does a session go on with the screen off? The processor stays awake while it runs, and not a moment longer.

package app.midback.session

import android.content.Context
import android.os.PowerManager

/** A partial wake lock. */
internal class Awake(context: Context) {
    private val lock = context.service<PowerManager>()
        .newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "Midback:session")
        .apply { setReferenceCounted(false) }

    /** Keeps the processor awake for so many milliseconds at most, which the core says; called again, for so many more. */
    fun hold(ms: Long) = lock.acquire(ms)

    /** Lets it sleep. */
    fun release() = lock.release()
}
