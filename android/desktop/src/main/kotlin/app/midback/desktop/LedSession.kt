// What does a person meet in a session? Leads one through the real player, by a clock that is turned by hand.

package app.midback.desktop

import app.midback.core.ExerciseId
import app.midback.core.LiveState
import app.midback.core.LiveView
import app.midback.core.PartKind
import app.midback.ui.Leader
import app.midback.ui.LiveDriver
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.test.StandardTestDispatcher
import kotlinx.coroutines.test.TestCoroutineScheduler

/** Longer than any session, in seconds. */
private const val SECONDS_AT_MOST = 7_200

/** Where in a movement a picture is taken: neither at its beginning nor at its end. */
private const val MIDST = 0.45

/** A film of a set: so many pictures, so far apart. */
private const val FILM_STEPS = 60
private const val FILM_STEP_MS = 200

/** Time that passes only when it is told to. */
@OptIn(ExperimentalCoroutinesApi::class)
internal class TurnedTime {
    private val scheduler = TestCoroutineScheduler()

    /** What runs by this time. */
    val scope = CoroutineScope(StandardTestDispatcher(scheduler))

    fun now() = scheduler.currentTime

    fun pass(ms: Long) {
        scheduler.advanceTimeBy(ms)
        scheduler.runCurrent()
    }
}

/** A session that is followed from its start to its end. */
internal class LedSession(private val walk: Walk, private val leader: Leader, private val time: TurnedTime) {
    private val session: LiveDriver get() = checkNotNull(leader.leading)
    private val view: LiveView get() = session.view
    private val rated = mutableSetOf<ExerciseId>()

    /** @param picture keeps a picture once something is seen. */
    fun play(picture: (name: String, top: String) -> Unit) {
        walk.waitUntil("the player") { leader.leading != null }
        val texts = session.texts
        picture("player-ready", texts.pause)
        pass { view.part != PartKind.SET }
        pass { view.part == PartKind.SET && session.motion.share < MIDST }
        picture("player-set", view.setAndSide)
        walk.film("session", FILM_STEPS, FILM_STEP_MS) { time.pass(FILM_STEP_MS.toLong()) }
        walk.tapSpoken(texts.more)
        picture("player-more", texts.skip)
        walk.tap(texts.how)
        session.texts.guides.find { it.exercise == view.exercise && it.level == view.level }?.let { guide ->
            picture("player-how", guide.howTitle)
            walk.tapSpoken(guide.close)
        }
        walk.tap(texts.hurts)
        picture("player-hurts", texts.hurtsTitle)
        walk.tap(texts.hurtsNothing)
        picture("player-paused", view.label)
        walk.tap(texts.resume)
        toTheEnd(picture)
    }

    /** Says how each exercise was as soon as it is asked, and looks at the first rest. */
    private fun toTheEnd(picture: (name: String, top: String) -> Unit) {
        var rested = false
        while (true) {
            pass { view.state != LiveState.OVER && toRate() == null && (rested || view.part != PartKind.REST) }
            if (view.state == LiveState.OVER) return
            val about = toRate()
            if (about == null) {
                rested = true
                picture("player-rest", view.label)
            } else {
                val rate = session.texts.rates.first { it.exercise == about }
                if (rated.isEmpty()) picture("player-rate", rate.pain.question)
                walk.tapSpoken(rate.pain.values[1])
                walk.tapSpoken(rate.effort.values[3])
                rated += about
            }
        }
    }

    private fun toRate() = view.ask?.exercise.takeIf { it !in rated && view.part != PartKind.SET }

    /** Lets time pass as long as [holds]. */
    private fun pass(holds: () -> Boolean) {
        repeat(SECONDS_AT_MOST) {
            if (!holds()) return
            time.pass(1_000)
            // What was stored meanwhile comes back on another thread.
            walk.waitUntil("what happened is stored") {
                time.pass(0)
                !session.isUnkept
            }
        }
        error("it did not end")
    }
}
