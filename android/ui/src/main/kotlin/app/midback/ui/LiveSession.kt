// How is one session led? Time passes by a clock, what is due is said and felt, and what happened is kept, in order.

package app.midback.ui

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.LiveCommand
import app.midback.core.LiveEvent
import app.midback.core.LiveFrame
import app.midback.core.LiveHappened
import app.midback.core.LiveMotion
import app.midback.core.LivePlayer
import app.midback.core.LiveState
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.SessionId
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/** A session that is led. Lives on the main thread, where each of its calls takes a moment only. */
@Stable
class LiveSession internal constructor(
    val id: SessionId,
    val texts: LiveTexts,
    private val player: LivePlayer,
    private val store: Store,
    private val leader: Leader,
    first: LiveFrame,
) {
    private val begun = leader.clock()

    /** All that is drawn and changes at most once a second. */
    var view: LiveView by mutableStateOf(first.view)
        private set

    /** What changes with every frame: to be read where it is drawn. */
    var motion: LiveMotion by mutableStateOf(first.motion)
        private set

    /** Whether all that happened is stored. */
    var isKept by mutableStateOf(true)
        private set

    /** Whether storing failed, and waits for `Resume` to be tried again; the store's `problem` says why it failed. */
    var isStuck by mutableStateOf(false)
        private set

    /** What happened and is not stored, oldest first; and when each of it happened, however late it is stored. */
    private var unkept: List<LiveEvent> = emptyList()
    private val moments = mutableMapOf<ULong, Moment>()
    private var passing: Job? = null
    private var keeping: Job? = null

    init {
        take(first)
    }

    /** Does what the person asked for. */
    fun act(command: LiveCommand) {
        val elapsed = elapsed()
        // First what was due until now, so that it is not taken for what follows from the command.
        attempt { player.frame(elapsed) }?.let(::take)
        val frame = attempt { player.act(elapsed, command) } ?: return
        // What is being said belongs to the moment that the person left.
        if (view.state == LiveState.RUNNING && frame.view.standsElsewhereThan(view)) leader.output.quiet()
        if (command is LiveCommand.Resume) isStuck = false
        take(frame)
    }

    /** Waits until what happened is stored, or could not be. */
    internal suspend fun settle() {
        keeping?.join()
    }

    private fun elapsed() = (leader.clock() - begun).toULong()

    private fun take(frame: LiveFrame) {
        val changed = frame.view != view || isKept != frame.events.isEmpty()
        unkept = frame.events
        unkept.forEach { moments.getOrPut(it.seq) { store.now() } }
        isKept = unkept.isEmpty()
        view = frame.view
        motion = frame.motion
        frame.cues.forEach(leader.output::say)
        frame.marks.forEach(leader.output::give)
        if (changed) leader.tell()
        keep()
        pass()
    }

    /** Asks for frames as long as something moves, more often while somebody looks. */
    private fun pass() {
        if (view.state != LiveState.RUNNING || passing?.isActive == true) return
        passing = leader.scope.launch {
            while (view.state == LiveState.RUNNING) {
                delay(if (leader.isLookedAt) LOOKED_AT_MS else UNSEEN_MS)
                if (view.state != LiveState.RUNNING) break
                val frame = attempt { player.frame(elapsed()) }
                if (frame == null) {
                    act(LiveCommand.Pause)
                    break
                }
                take(frame)
            }
        }
    }

    /** Stores what happened, one after another. Nothing that follows is said before; the core sees to that. */
    private fun keep() {
        if (isStuck || unkept.isEmpty() || keeping?.isActive == true) return
        keeping = leader.scope.launch {
            while (!isStuck) {
                val event = unkept.firstOrNull() ?: break
                if (store.keep(id, event.happened, moments.getValue(event.seq))) kept(event) else stick()
            }
        }
    }

    private fun kept(event: LiveEvent) {
        moments -= event.seq
        unkept = unkept - event
        attempt {
            player.stored(event.seq)
            player.frame(elapsed())
        }?.let(::take)
        // That something can be asked changes no screen.
        if (event.happened !is LiveHappened.Ask) store.refresh()
    }

    private fun stick() {
        isStuck = true
        act(LiveCommand.Pause)
        leader.tell()
    }

    /** The player's answer; null where it has none, and then the store's `problem` says why. */
    private fun attempt(call: () -> LiveFrame): LiveFrame? = try {
        call()
    } catch (error: MidbackException) {
        leader.scope.launch { store.tell(error) }
        null
    }

    private companion object {
        /** Thirty pictures a second. */
        const val LOOKED_AT_MS = 33L

        /** Words and marks are not a tenth of a second late. */
        const val UNSEEN_MS = 100L
    }
}

private fun LiveView.standsElsewhereThan(other: LiveView) =
    state != other.state || part != other.part || exercise != other.exercise || set != other.set || side != other.side
