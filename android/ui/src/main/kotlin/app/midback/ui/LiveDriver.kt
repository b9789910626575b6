// How does a session that is led get its time, its voice, and its facts to the disk? Everything else the core decides.

package app.midback.ui

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.LiveCommand
import app.midback.core.LiveEvent
import app.midback.core.LiveFrame
import app.midback.core.LiveMotion
import app.midback.core.LivePlayer
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.SessionId
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/** A session that is led: a timer, and the way of words and facts. Lives on the main thread. */
@Stable
class LiveDriver internal constructor(
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

    /** Whether something that happened is not stored yet; the view's `problem` says why. */
    var isUnkept by mutableStateOf(first.unkept)
        private set

    /** Why the voice cannot be heard, in the core's words, until the person has [read][unheardRead] it. */
    var unheard by mutableStateOf<String?>(null)
        private set

    private val languages = store.languages

    /** Whether the phone has spoken another language since: what is said here was written before. */
    internal val isInOtherWords: Boolean get() = store.languages != languages

    private var timer: Job? = null
    private var keeping: Job? = null
    private var hasEnded = false

    init {
        show(first)
    }

    /** Does what the person asked for. */
    fun act(command: LiveCommand) = take { elapsed, now -> player.act(elapsed, now, command) }

    /** The voice cannot be heard: [why]. */
    fun tellUnheard(why: String) {
        unheard = why
    }

    /** The person has read why. */
    fun unheardRead() {
        unheard = null
    }

    /** Whether somebody can see it. */
    internal fun setInFront(isInFront: Boolean) {
        crossingOrNull { player.setInFront(isInFront) }
    }

    /** Waits until everything is stored that can be now. */
    internal suspend fun settled() {
        while (true) {
            val last = keeping ?: return
            last.join()
            if (last === keeping) return
        }
    }

    /** Stops where it is. What is on its way to the data arrives there, and nothing after it. */
    internal suspend fun end() {
        hasEnded = true
        timer?.cancel()
        settled()
    }

    private fun take(call: (elapsed: ULong, now: Moment) -> LiveFrame) {
        if (hasEnded) return
        val frame = try {
            crossing { call((leader.clock() - begun).toULong(), store.now()) }
        } catch (error: MidbackException) {
            leader.scope.launch { store.tell(error) }
            return
        }
        show(frame)
    }

    private fun show(frame: LiveFrame) {
        val changed = frame.view != view || frame.unkept != isUnkept
        view = frame.view
        motion = frame.motion
        isUnkept = frame.unkept
        if (frame.silence) leader.output.quiet()
        frame.cues.forEach(leader.output::say)
        frame.marks.forEach(leader.output::give)
        if (changed) leader.tell(this)
        frame.keep?.let(::keep)
        askAgainIn(frame.nextMs)
    }

    private fun askAgainIn(ms: ULong?) {
        timer?.cancel()
        timer = ms?.let {
            leader.scope.launch {
                delay(it.toLong())
                take(player::frame)
            }
        }
    }

    private fun keep(event: LiveEvent) {
        keeping = leader.scope.launch {
            val answer = try {
                store.keep(id, event)
            } catch (error: MidbackException) {
                take { elapsed, now -> player.notKept(elapsed, now, event.seq, error) }
                return@launch
            }
            take { elapsed, now -> player.kept(elapsed, now, event.seq, answer) }
            if (answer.changed) store.changed()
        }
    }
}
