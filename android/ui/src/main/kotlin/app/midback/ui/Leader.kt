// Which session is led? At most one, for as long as the process lives, whoever looks at it.

package app.midback.ui

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.LiveCommand
import app.midback.core.LiveFrame
import app.midback.core.LivePlayer
import app.midback.core.LiveState
import app.midback.core.LiveTexts
import app.midback.core.SessionId
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/**
 * Leads sessions. Lives as long as the process, on the main thread.
 *
 * @param data where sessions are, once it is open.
 * @param output what is said, felt and heard.
 * @param clock milliseconds of a clock that never goes back and never stands still, not even while the phone sleeps.
 * @param scope the main thread's, as long as the process.
 */
class Leader(
    private val data: () -> Store?,
    internal val output: LiveOutput,
    internal val clock: () -> Long,
    internal val scope: CoroutineScope,
) {
    /** The session that is led. */
    var leading by mutableStateOf<LiveDriver?>(null)
        private set

    /** The session that the person asked for from outside the screens, until these have [arrived] there. */
    var wanted by mutableStateOf<SessionId?>(null)
        private set

    /** Whether the app is in front of the person. */
    var isInFront = true
        set(value) {
            field = value
            leading?.setInFront(value)
        }

    private val once = Mutex()
    private val watchers = mutableListOf<(LiveDriver?) -> Unit>()

    /** Those that were left with something that is not stored yet: they alone know of it, and go on trying. */
    private val held = mutableSetOf<LiveDriver>()

    /**
     * Leads a session: the one that is led already, or a new one; null where that failed, and the store says why. One that was
     * led in another language waits in the new one where it was.
     *
     * @param begins one that is not led yet begins at once.
     */
    suspend fun lead(session: SessionId, begins: Boolean = false): LiveDriver? = once.withLock {
        val driver = leading?.takeIf { it.id == session && !it.isInOtherWords } ?: begin(session)
        if (begins && driver?.view?.state == LiveState.READY) driver.act(LiveCommand.Start)
        driver
    }

    /** Pauses the session and puts it away: it waits on Today. */
    fun leave() {
        val driver = leading ?: return
        driver.act(LiveCommand.PutAway)
        if (driver.isUnkept) held += driver
        leading = null
        tell()
    }

    /** Lets go of every session as it stands and stores nothing more of it: its data is about to become another, or none. */
    suspend fun letGo() = once.withLock {
        val all = held + listOfNotNull(leading)
        held.clear()
        leading = null
        wanted = null
        tell()
        all.forEach { it.end() }
        output.quiet()
    }

    /** The screens shall show the session that is led. */
    fun want() {
        wanted = leading?.id
    }

    /** They do. */
    fun arrived() {
        wanted = null
    }

    /** Tells [watcher] of what is led now, and whenever that or its view changes. */
    fun watch(watcher: (LiveDriver?) -> Unit) {
        watchers += watcher
        watcher(leading)
    }

    /** No longer. */
    fun unwatch(watcher: (LiveDriver?) -> Unit) {
        watchers -= watcher
    }

    /** Something of [driver] changed. */
    internal fun tell(driver: LiveDriver) {
        if (!driver.isUnkept) held -= driver
        if (driver === leading) tell()
    }

    private fun tell() {
        watchers.toList().forEach { it(leading) }
    }

    private suspend fun begin(session: SessionId): LiveDriver? {
        leave()
        // What happened is in the data before a new player is made of it.
        held.toList().forEach { it.settled() }
        val back = held.find { it.id == session }
        leading = if (back == null) made(session) else back.also { held -= it }
        // Whoever was held has not heard where the app is since.
        leading?.setInFront(isInFront)
        back?.act(LiveCommand.TakeUp)
        tell()
        return leading
    }

    private suspend fun made(session: SessionId): LiveDriver? {
        val store = data() ?: return null
        val made = store.askOrTell { now ->
            val player = live(session, now)
            Made(player, player.texts(), player.frame(0u, now))
        }
        return made?.let { LiveDriver(session, it.texts, it.player, store, this, it.first) }
    }
}

/** A player, as it comes from the thread that made it. */
private class Made(
    val player: LivePlayer,
    val texts: LiveTexts,
    val first: LiveFrame,
)
