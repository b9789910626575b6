// Does the app hold through what lives bring? A bad week, another language in the middle of something, four weeks: lived through
// the real screens on the real core, by a clock that the test turns.

package app.midback

import android.os.Looper
import android.os.SystemClock
import androidx.compose.ui.test.hasText
import androidx.lifecycle.Lifecycle
import androidx.test.core.app.ActivityScenario
import app.midback.core.CheckStep
import app.midback.core.DayAct
import app.midback.core.DoseDirection
import app.midback.core.LiveState
import app.midback.core.Moment
import app.midback.core.Morning
import app.midback.core.PartKind
import app.midback.core.PlanDayMark
import app.midback.core.ProgressRange
import app.midback.core.SessionItem
import app.midback.core.SessionKind
import app.midback.core.SetupStep
import app.midback.core.Since
import app.midback.core.SummaryScreen
import app.midback.core.TodayState
import app.midback.ui.LiveDriver
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.time.Duration
import java.util.TimeZone

/** The app, on a phone whose clock goes with the phone's own, and is turned by days. */
class LivingApp : TestMidbackApp() {
    override fun now() = MORNING.later(days).let { it.copy(epochMs = it.epochMs + SystemClock.elapsedRealtime()) }

    companion object {
        /** A Tuesday, 06:00. */
        private val MORNING = Moment(1_796_104_800_000, 0)

        var days = 0
    }
}

@Config(application = LivingApp::class)
class LivesTest : ScreenTest() {
    private val zone = TimeZone.getDefault()
    private val state get() = ask { today(it) }.state
    private val ready get() = state as TodayState.Ready
    private var ended: LiveDriver? = null
    private val session: LiveDriver get() = checkNotNull(leader.leading ?: ended).also { ended = it }
    private val summary: SummaryScreen get() = ask { summary(session.id, it) }

    @Before
    fun wake() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"))
        LivingApp.days = 0
    }

    @After
    fun sleep() = TimeZone.setDefault(zone)

    /** The phone is put away, and taken up on the next day. */
    private fun ActivityScenario<MainActivity>.sleep() {
        moveToState(Lifecycle.State.CREATED)
        LivingApp.days++
        moveToState(Lifecycle.State.RESUMED)
        see(ask { today(it) }.date)
    }

    private fun tellPain(pain: Int) {
        tapSpoken(ready.pain.scale.values[pain])
        waitUntil("the pain") { ready.pain.said == pain }
    }

    private fun tellMorning(answer: Morning) {
        val question = checkNotNull(ready.morning)
        see(question.question)
        tap(question.answers.single { it.answer == answer }.label)
        waitUntil("the morning") { ready.morning == null }
    }

    private fun begin() {
        tap(ready.offers.first().label)
        waitUntil("the beginning") { leader.leading?.view?.state == LiveState.RUNNING }
    }

    /** Lets time pass until [holds]. */
    private fun passUntil(what: String, holds: () -> Boolean) {
        repeat(SECONDS_AT_MOST) {
            if (holds()) return
            shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(1))
            waitUntil("what happened is stored") { !session.isUnkept }
        }
        throw AssertionError("never came: $what")
    }

    /** Does the session that is offered first, says that nothing hurt more, and goes back to Today. */
    private fun doAll() {
        begin()
        passUntil("the end") { session.view.state == LiveState.OVER }
        waitUntil("the end") { state is TodayState.Done }
        see(summary.heading)
        summary.felt?.let { felt ->
            tap(felt.none.label)
            tap(felt.efforts[1].label)
            waitUntil("the answers") { summary.felt?.efforts?.get(1)?.selected != false }
        }
        tap(summary.close)
        see((state as TodayState.Done).heading)
    }

    private fun dosesOf(items: List<SessionItem>) = items.associate { it.exercise.value to (it.level to it.dose.shown) }

    @Test
    fun aWeekWithAFlare() {
        val app = openReady()
        // Two ordinary days, whose sessions are told at once.
        repeat(2) {
            change { train(it) }
            app.sleep()
        }
        tellMorning(Morning.CLEARLY_WORSE)
        val before = dosesOf(ready.session.items)
        // A bad day: what is easy comes first, and it counts.
        tellPain(8)
        see(checkNotNull(ready.advice))
        assertEquals(DayAct.Start(SessionKind.BAD_DAY), ready.offers.first().act)
        doAll()
        assertEquals(2, summary.rows.size)
        assertEquals(PlanDayMark.DONE, ask { today(it) }.week.single { it.today }.mark)
        app.sleep()
        tellPain(7)
        assertEquals(DayAct.Start(SessionKind.BAD_DAY), ready.offers.first().act)
        doAll()
        app.sleep()
        // It is better: the whole session is there again, no dose has risen, and the screen says why.
        tellPain(3)
        assertNull(ready.advice)
        assertEquals(DayAct.Start(SessionKind.PLANNED), ready.offers.first().act)
        val after = ready.session.items
        val held = after.filter { it.exercise.value in before }
        assertTrue("$held", held.size > 1)
        assertEquals(before.filterKeys { id -> held.any { it.exercise.value == id } }, dosesOf(held))
        val told = after.first { !it.reasonIsShared }
        see(told.reason)
        // It leads to what it stands on.
        tap(hasText(told.reason))
        val dose = ask { dose(told.exercise, it) }
        see(dose.whyTitle)
        see(dose.changesTitle)
        back(app)
        doAll()
        // Good days follow, and so does the plan.
        repeat(14) { day ->
            app.sleep()
            if (day % 7 == 3) change { checkSymptoms(it) }
            liveWell()
        }
        val recovered = ask { progress(ProgressRange.TWELVE_WEEKS, it) }
        assertTrue(recovered.changes.any { it.direction == DoseDirection.UP })
        tap(ask { shell() }.progress)
        see(recovered.changes.first().reason)
        see(recovered.events.first().text)
    }

    @Test
    fun anotherLanguageInTheMiddleOfASession() {
        val app = openReady()
        tellPain(1)
        begin()
        val first = session.view.exercise
        passUntil("the second exercise") { session.view.exercise != first && session.view.part == PartKind.SET }
        val (english, at) = session.texts to Triple(session.view.exercise, session.view.set, session.view.side)
        val id = session.id
        RuntimeEnvironment.setQualifiers("es-rES-$PHONE")
        app.recreate()
        waitUntil("it is led in the new language") { leader.leading?.texts?.language == "es-ES" }
        assertNotEquals(english.next, session.texts.next)
        assertEquals(id, session.id)
        assertEquals("where it was", at, Triple(session.view.exercise, session.view.set, session.view.side))
        see(session.view.name)
        tapSpoken(session.texts.leave)
        val waiting = state as TodayState.InProgress
        see(waiting.heading)
        assertEquals("nothing is lost", id, waiting.id)
        see("Hoy")
    }

    @Test
    fun anotherLanguageInTheMiddleOfTheSetup() {
        val app = openApp()
        tap((state as TodayState.SetUp).open)
        tap((ask { symptomCheck(it) }.step as CheckStep.Intro).intro.begin)
        change { checkSymptoms(it) }
        app.recreate()
        change { describePain(2, 3, 5, Since.WEEKS, it) }
        val english = ask { setup(null, it) }
        RuntimeEnvironment.setQualifiers("es-rES-$PHONE")
        app.recreate()
        waitUntil("another language") { ask { setup(null, it) }.heading != english.heading }
        val spanish = ask { setup(null, it) }
        assertEquals("the same step", english.at, spanish.at)
        assertTrue(spanish.step is SetupStep.Choose)
        // What was answered before stands behind it, in the new language too.
        back(app)
        val outcome = (ask { symptomCheck(it) }.step as CheckStep.Outcome).outcome
        see(outcome.heading)
        tap(checkNotNull(outcome.goOn).label)
        see(spanish.heading)
    }

    /** Every day is seen; what is repeated day after day is told to the core at once. */
    @Test
    fun fourWeeksOfAPersonInThreeMinutes() {
        val begun = System.nanoTime()
        val app = openReady()
        val sessions = (0 until DAYS).count { day -> live(day).also { app.sleep() } }
        checkIn()
        tap(ask { shell() }.progress)
        val progress = ask { progress(ProgressRange.TWELVE_WEEKS, it) }
        assertTrue("it went up in four weeks", progress.changes.isNotEmpty())
        progress.numbers.forEach { see(it.value) }
        progress.charts.forEach { see(it.sentence) }
        see(progress.changes.first().reason)
        tap(progress.openHistory)
        val history = ask { history(allSessions, it) }
        see(history.count)
        assertTrue("${history.count}: $sessions", sessions.toString() in history.count)
        tapSpoken(ask { shell() }.back)
        tap(ask { shell() }.plan)
        val plan = ask { plan(it) }
        see(plan.weekHeading)
        plan.groups.flatMap { it.rows }.mapNotNull { it.doseReason }.distinct().forEach { see(it) }
        val seconds = (System.nanoTime() - begun) / 1_000_000_000
        assertTrue("$seconds s", seconds < 180)
    }

    /** An ordinary day: the questions are answered on the screen, and the session is told at once. */
    private fun liveWell() {
        if (state !is TodayState.Ready) return
        ready.morning?.let { tellMorning(Morning.NO_WORSE) }
        tellPain(1)
        change { train(it) }
        see((state as TodayState.Done).heading)
    }

    /** What the person does on a day; whether that was a session. */
    private fun live(day: Int): Boolean {
        val today = state
        see(ask { today(it) }.date)
        if (today !is TodayState.Ready) return false
        // Once a week the symptoms are asked for again.
        if (day % 7 == 6) change { checkSymptoms(it) }
        return when {
            // A day that is left out, as happens.
            day % 9 == 5 -> {
                tap(today.offers.single { it.act == DayAct.Skip }.short)
                waitUntil("it is skipped") { state is TodayState.Off }
                false
            }

            day == 0 -> {
                tellPain(3)
                doAll()
                true
            }

            else -> {
                liveWell()
                true
            }
        }
    }

    private fun checkIn() {
        tap(ask { shell() }.progress)
        tap(ask { progress(ProgressRange.TWELVE_WEEKS, it) }.checkIn.open)
        val (first, second) = ask { checkInScreen(null, it) }.questions
        tapSpoken(first.scale.values[2])
        tapSpoken(second.scale.values[4], others = 1)
        tap(ask { checkInScreen(null, it) }.save)
        waitUntil("it is kept") { !ask { progress(ProgressRange.TWELVE_WEEKS, it) }.checkIn.due }
        tap(ask { shell() }.today)
    }

    private companion object {
        const val SECONDS_AT_MOST = 7_200
        const val DAYS = 28
    }
}
