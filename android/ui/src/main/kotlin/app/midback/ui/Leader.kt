// Which session is led? At most one, for as long as the process lives, whoever looks at it.

package app.midback.ui

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.LiveCommand
import app.midback.core.LiveFrame
import app.midback.core.LivePlayer
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
    var leading by mutableStateOf<LiveSession?>(null)
        private set

    /** The session that the person asked for from outside the screens, until these have [arrived] there. */
    var wanted by mutableStateOf<SessionId?>(null)
        private set

    /** Whether somebody can see the screens. */
    var isLookedAt = true

    private val once = Mutex()
    private val watchers = mutableListOf<(LiveSession?) -> Unit>()

    /** One that was left with something that could not be stored: it is the only one who knows of it. */
    private var unkept: LiveSession? = null

    /** Leads a session: the one that is led already, or a new one; null where that failed, and the store says why. */
    suspend fun lead(session: SessionId): LiveSession? = once.withLock {
        leading?.takeIf { it.id == session } ?: begin(session)
    }

    /** Pauses the session and puts it away: it waits on Today. */
    fun leave() {
        val session = leading ?: return
        session.act(LiveCommand.Pause)
        if (!session.isKept) unkept = session
        leading = null
        tell()
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
    fun watch(watcher: (LiveSession?) -> Unit) {
        watchers += watcher
        watcher(leading)
    }

    /** No longer. */
    fun unwatch(watcher: (LiveSession?) -> Unit) {
        watchers -= watcher
    }

    internal fun tell() {
        watchers.toList().forEach { it(leading) }
    }

    private suspend fun begin(session: SessionId): LiveSession? {
        leave()
        // What happened is in the data before a new player is made of it.
        val left = unkept?.also { it.settle() }?.takeUnless { it.isKept }
        unkept = left
        val store = data() ?: return null
        leading = left?.takeIf { it.id == session } ?: store.askOrTell { now ->
            val player = live(session, now)
            Made(player, player.texts(), player.frame(0u))
        }?.let { LiveSession(session, it.texts, it.player, store, this, it.first) }
        tell()
        return leading
    }
}

/** A player, as it comes from the thread that made it. */
private class Made(
    val player: LivePlayer,
    val texts: LiveTexts,
    val first: LiveFrame,
)
