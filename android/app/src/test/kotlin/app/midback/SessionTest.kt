// Can a person do a whole session in the real app? Clicks through it on the real core and a real SQLite file.

package app.midback

import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.isDialog
import app.midback.core.PlayerStep
import app.midback.core.SessionId
import app.midback.core.SettingKey
import app.midback.core.TodayState
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.deviceOf
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import java.util.Locale

/** More steps than any session has. */
private const val STEPS_AT_MOST = 200

class SessionTest : EveryLookTest() {
    private val folder get() = RuntimeEnvironment.getApplication().filesDir.resolve("midback")
    private val ready get() = ask { today(it) }.state as TodayState.Ready

    /** A process of its own on the same files. */
    private fun anotherProcess() = runBlocking { Opening(Phone(folder)).open(deviceOf(Locale.UK, hour24 = true)) }

    private fun start(): SessionId {
        tap(ready.offers.first().label)
        waitUntil("the session's beginning") { ask { today(it) }.state is TodayState.InProgress }
        return (ask { today(it) }.state as TodayState.InProgress).id
    }

    private fun player(session: SessionId) = ask { player(session, it) }

    /** Does something in the player, and waits until the core knows of it. */
    private fun moves(session: SessionId, tap: () -> Unit) {
        val before = player(session)
        tap()
        waitUntil("the next step") { player(session) != before }
    }

    private fun set(session: SessionId) {
        val screen = player(session)
        reach(hasContentDescription(screen.progress))
        moves(session) { tap((screen.step as PlayerStep.DoSet).set.done) }
    }

    private fun rate(session: SessionId, pain: Int, effort: Int) {
        val rate = (player(session).step as PlayerStep.Rate).rate
        see(rate.title)
        tapSpoken(rate.pain.values[pain])
        tapSpoken(rate.effort.values[effort])
        moves(session) { tap(rate.save) }
    }

    /** Goes on, without pain, until [there]. */
    private fun play(session: SessionId, there: (PlayerStep) -> Boolean): PlayerStep {
        repeat(STEPS_AT_MOST) {
            val step = player(session).step
            when {
                there(step) -> return step
                step is PlayerStep.DoSet -> set(session)
                step is PlayerStep.Rate -> rate(session, 1, 3)
                else -> throw AssertionError("unexpected: $step")
            }
        }
        throw AssertionError("no end")
    }

    @Test
    fun aWholeSessionWithTheActivityRebuiltInTheMiddle() {
        val app = openReady()
        see(ready.heading)
        val session = start()
        set(session)
        app.recreate()
        val rate = (play(session) { it is PlayerStep.Rate } as PlayerStep.Rate).rate
        see(rate.title)
        see(rate.save).assertIsNotEnabled()
        tapSpoken(rate.pain.values[2])
        app.recreate()
        // The person is where they were, with what they had tapped.
        see(rate.title)
        reach(hasContentDescription(rate.pain.values[2])).assertIsSelected()
        tapSpoken(rate.effort.values[3])
        moves(session) { tap(rate.save) }
        tap((play(session) { it is PlayerStep.Over } as PlayerStep.Over).summary)
        val summary = ask { summary(session, it) }
        see(summary.heading)
        assertTrue(summary.rows.all { it.whole })
        summary.rows.forEach { row -> see(listOfNotNull(row.amounts, row.pain, row.effort).joinToString(" · ")) }
        tap(summary.close)
        see((ask { today(it) }.state as TodayState.Done).heading)
        tap(ask { shell() }.history)
        see(ask { history(null, it) }.count)
        assertTrue(folder.resolve("midback.sqlite").length() > 0)
    }

    @Test
    fun backLeavesThePlayerAndTheSessionWaits() {
        val app = openReady()
        val session = start()
        set(session)
        back(app)
        val waiting = ask { today(it) }.state as TodayState.InProgress
        see(waiting.heading)
        see(waiting.progress)
        tap(waiting.proceed)
        when (val step = player(session).step) {
            is PlayerStep.DoSet -> see(step.set.setAndSide)
            is PlayerStep.Rate -> see(step.rate.title)
            else -> throw AssertionError("unexpected: $step")
        }
    }

    @Test
    fun painEndsTheExerciseAndTheEndIsOffered() {
        openReady()
        val session = start()
        moves(session) { tap((player(session).step as PlayerStep.DoSet).set.hurts) }
        rate(session, 7, 5)
        val advice = (player(session).step as PlayerStep.Advise).advice
        see(advice.title)
        picture("advice")
        tap(advice.end)
        waitUntil("the end") { ask { today(it) }.state is TodayState.Done }
        val summary = ask { summary(session, it) }
        see(summary.heading)
        see(summary.rows.first().outcome)
    }

    @Test
    fun endingEarlyIsAskedOnce() {
        openReady()
        val session = start()
        set(session)
        val name = (play(session) { it is PlayerStep.DoSet } as PlayerStep.DoSet).set.name
        val screen = player(session)
        see(name)
        tap(screen.end)
        see(screen.endDialog.title)
        compose.onNode(isDialog()).assertExists()
        picture("end-question")
        tap(screen.endDialog.cancel)
        see(name)
        tap(screen.end)
        tap(screen.endDialog.confirm)
        waitUntil("the end") { ask { today(it) }.state is TodayState.Done }
        see(ask { summary(session, it) }.heading)
    }

    @Test
    fun whatIsChosenInTheSettingsIsWhatTodayAsksFor() {
        openReady()

        fun things() = setting(SettingKey.EQUIPMENT)

        fun band() = things().choices.single { it.value == "light-band" }
        assertTrue(!band().on)
        val shell = ask { shell() }
        tapSpoken(shell.settings)
        see(things().help)
        tap(band().label.shown)
        waitUntil("the band") { band().on }
        tap(shell.today)
        ready.session.run { items.map { it.name } + leftOut }.forEach(::see)
    }

    @Test
    fun dataThatCannotBeReadIsSaidAndLeftAlone() {
        val file = folder.resolve("midback.sqlite")
        folder.mkdirs()
        file.writeText("a shopping list ".repeat(20))
        val error = (anotherProcess() as Opened.Badly).error
        openApp()
        see(error.title)
        picture("opening-error")
        file.delete()
        tap(error.tryAgain)
        see((ask { today(it) }.state as TodayState.SetUp).heading)
    }

    @Test
    fun theSessionOutlivesTheProcess() {
        openReady()
        set(start())
        // As after a kill: nothing of the first process is left but its files.
        val again = anotherProcess() as Opened.Well
        val sessions = runBlocking { again.store.ask { history(null, it) } }.sessions
        assertEquals(1, sessions.size)
        assertEquals(ask { history(null, it) }.sessions, sessions)
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        openReady(look)
        val shell = ask { shell() }
        keep("today", ready.heading)
        tap(shell.history)
        keep("history-empty", checkNotNull(ask { history(null, it) }.empty).heading)
        tap(shell.today)
        tapSpoken(shell.settings)
        keep("settings", ask { settings(it) }.sections.first().heading)
        keep("settings-about", ask { settings(it) }.about.lines.last())
        tap(shell.today)
        val session = start()
        val set = (player(session).step as PlayerStep.DoSet).set
        reach(hasContentDescription(set.figure))
        keep("player-set", set.position)
        val rate = (play(session) { it is PlayerStep.Rate } as PlayerStep.Rate).rate
        see(rate.title)
        tapSpoken(rate.pain.values[1])
        keep("player-rate", rate.title)
        val over = play(session) { it is PlayerStep.Over } as PlayerStep.Over
        keep("player-over", over.title)
        tap(over.summary)
        val summary = ask { summary(session, it) }
        keep("summary", summary.heading)
        tap(summary.close)
        keep("today-done", (ask { today(it) }.state as TodayState.Done).heading)
        tap(shell.history)
        tap(ask { history(null, it) }.sessions.single().outcome)
        keep("history", summary.rows.first().name)
    }
}
