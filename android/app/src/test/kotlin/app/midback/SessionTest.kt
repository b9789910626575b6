// Can a person do a whole session in the real app? Taps through it on the real core and a real SQLite file, by a clock
// that the test turns.

package app.midback

import android.os.Looper
import android.view.View
import android.view.ViewGroup
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasAnyDescendant
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.test.core.app.ActivityScenario
import app.midback.core.CheckStep
import app.midback.core.DayAct
import app.midback.core.LeaveReason
import app.midback.core.LiveState
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.core.PartKind
import app.midback.core.ProgressRange
import app.midback.core.SessionKind
import app.midback.core.SettingKey
import app.midback.core.SettingsGroup
import app.midback.core.SummaryScreen
import app.midback.core.TodayState
import app.midback.ui.LiveDriver
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.deviceOf
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.time.Duration
import java.util.Locale

/** Longer than any session. */
private const val SECONDS_AT_MOST = 7_200

class SessionTest : EveryLookTest() {
    private val folder get() = RuntimeEnvironment.getApplication().filesDir.resolve("midback")
    private val ready get() = ask { today(it) }.state as TodayState.Ready
    private var ended: LiveDriver? = null

    /** The session that is led, or was until it ended. */
    private val session: LiveDriver get() = checkNotNull(leader.leading ?: ended).also { ended = it }
    private val view: LiveView get() = session.view
    private val texts: LiveTexts get() = session.texts
    private val summary: SummaryScreen get() = ask { summary(session.id, it) }

    /** A process of its own on the same files. */
    private fun anotherProcess() = await {
        Opening(Phone(folder, FakeReminders())).open(deviceOf(Locale.UK, hour24 = true))
    }

    private val inProgress get() = ask { today(it) }.state as TodayState.InProgress

    /** One tap, and it begins: with the way into the first position. */
    private fun begin() {
        tap(ready.offers.first().label)
        waitUntil("the beginning") { leader.leading?.view?.state == LiveState.RUNNING }
    }

    private fun tellPain(pain: Int) {
        tapSpoken(ready.pain.scale.values[pain])
        waitUntil("the pain") { ready.pain.said == pain }
    }

    /** Lets time pass until [holds]. */
    private fun passUntil(what: String, holds: () -> Boolean) {
        repeat(SECONDS_AT_MOST) {
            if (holds()) return
            shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(1))
            stored()
        }
        throw AssertionError("never came: $what")
    }

    /** What was stored comes back from another thread. */
    private fun stored() = waitUntil("what happened is stored") { !session.isUnkept }

    private fun intoASet() = passUntil("a set") { view.part == PartKind.SET }

    /** Ends what is going on, until the session is over. */
    private fun tapToTheEnd() {
        repeat(STEPS_AT_MOST) {
            if (view.state == LiveState.OVER) return
            tap(texts.next)
            stored()
        }
        throw AssertionError("no end")
    }

    @Test
    fun aWholeSessionWithTheActivityRebuiltInTheMiddle() {
        val app = openReady()
        see(ready.heading)
        begin()
        intoASet()
        val before = view.setAndSide to view.name
        app.recreate()
        see(view.name)
        assertEquals("the session went on where it was", before, view.setAndSide to view.name)
        passUntil("the end") {
            assertNull("nothing is asked on the way", view.ask)
            view.state == LiveState.OVER
        }
        assertTrue(waitForSummary().rows.all { it.whole })
        tellPainAfter()
        val row = summary.rows.first()
        tap(row.why)
        see(ask { dose(row.exercise, it) }.changesTitle)
        back(app)
        tap(summary.close)
        see((ask { today(it) }.state as TodayState.Done).heading)
        tap(ask { shell() }.progress)
        tap(ask { progress(ProgressRange.TWELVE_WEEKS, it) }.openHistory)
        see(ask { history(allSessions, it) }.count)
        assertTrue(folder.resolve("midback.sqlite").length() > 0)
    }

    @Test
    fun aDayTakesFiveTapsWhereNothingHurts() {
        openReady()
        val before = taps
        tellPain(1)
        begin()
        passUntil("the end") { view.state == LiveState.OVER }
        val page = checkNotNull(waitForSummary().felt)
        see(page.added)
        tap(page.none.label)
        tap(page.efforts[1].label)
        waitUntil("the answers") { felt.efforts[1].selected }
        tap(summary.close)
        see((ask { today(it) }.state as TodayState.Done).heading)
        println("taps of a day: ${taps - before}")
        assertEquals(5, taps - before)
        assertTrue(summary.rows.all { it.pain?.contains("1") == true && it.effort?.contains("4") == true })
    }

    private val felt get() = checkNotNull(summary.felt)

    @Test
    fun whatAddedToThePainIsSaidWithItsNumberAndCorrected() {
        openReady()
        tellPain(2)
        begin()
        passUntil("the end") { view.state == LiveState.OVER }
        waitForSummary()
        tap(felt.some.label)
        see(felt.which)
        val last = felt.exercises.last()
        // By this name it stands below as a result, too.
        tap(last.added.label)
        waitUntil("which") { felt.exercises.last().added.selected }
        val scale = checkNotNull(felt.exercises.last().worst)
        see(scale.question)
        tapSpoken(scale.values[4])
        waitUntil("how much") { felt.exercises.last().worstSaid == 4 }
        assertTrue(summary.rows.last().pain?.contains("4") == true)
        tap(felt.efforts.last().label)
        see(checkNotNull(felt.tooHard))
        tap(felt.none.label)
        waitUntil("the correction") { felt.none.selected }
        seeNo(scale.question)
    }

    @Test
    fun whoWantsItIsAskedAfterEachExercise() {
        openReady()
        change { changeSetting(SettingKey.ASK_EACH, listOf("on"), it) }
        begin()
        // What is asked in a rest is answered by two taps, and never has to be.
        passUntil("the question how it was") { view.ask != null && view.part != PartKind.SET }
        val rated = texts.rates.first { it.exercise == view.ask?.exercise }
        tapSpoken(rated.pain.values[2])
        tapSpoken(rated.effort.values[3])
        waitUntil("both answers") { view.ask == null }
        passUntil("the end") { view.state == LiveState.OVER }
        val late = waitForSummary().questions.first()
        assertTrue("what was said is not asked again", summary.questions.none { it.exercise == rated.exercise })
        assertNull("nor all at once", summary.felt)
        rateLate(late.exercise.value)
    }

    private fun waitForSummary(): SummaryScreen {
        waitUntil("the end") { ask { today(it) }.state is TodayState.Done }
        see(summary.heading)
        return summary
    }

    /** Each answer is kept as it is given, stays on the screen, and can be corrected. */
    private fun rateLate(exercise: String) {
        val late = summary.questions.first { it.exercise.value == exercise }

        fun row() = summary.rows.first { it.exercise.value == exercise }
        see(late.pain.question)
        assertNull(row().pain)
        // The pain after the session is asked above, by the same words.
        val above = if (summary.painAfter != null) 1 else 0
        tapSpoken(late.pain.values[1], above)
        waitUntil("the pain") { row().pain != null }
        tapSpoken(late.effort.values[4])
        waitUntil("the effort") { row().effort?.contains("4") == true }
        reach(hasContentDescription(late.effort.values[4])).assertIsSelected()
    }

    private fun tellPainAfter() {
        val scale = checkNotNull(summary.painAfter)
        see(scale.question)
        tapSpoken(scale.values[2])
        waitUntil("the pain after") { summary.painAfter == null }
        reach(hasContentDescription(scale.values[2])).assertIsSelected()
    }

    /** Does one set, and then no more. */
    private fun doASet() {
        intoASet()
        passUntil("its end") { view.part != PartKind.SET }
    }

    @Test
    fun tappingThroughASessionEndsInItsSummary() {
        openReady()
        begin()
        doASet()
        tapToTheEnd()
        see(waitForSummary().heading)
        see(summary.nextTitle)
        see(summary.next)
        see(checkNotNull(summary.nextSession))
        summary.week.forEach { reach(hasContentDescription(it.spoken)) }
    }

    @Test
    fun whereNothingWasDoneTheDayIsAsItWas() {
        openReady()
        val before = ready
        begin()
        tapToTheEnd()
        see(before.heading)
        assertEquals(before.session.items.map { it.name }, ready.session.items.map { it.name })
        assertTrue(ask { history(allSessions, it) }.sessions.isEmpty())
    }

    @Test
    fun aSessionThatWasBegunIsLeftForTwoGentleMoves() {
        val app = openReady()
        begin()
        doASet()
        back(app)
        val waiting = inProgress
        val gentle = waiting.offers.first { it.act == DayAct.Start(SessionKind.BAD_DAY) }
        tap(gentle.short)
        tap(hasText(checkNotNull(gentle.session).start) and hasAnyAncestor(isDialog()))
        // The one that was left may still be led for a moment.
        waitUntil("the gentle one") { leader.leading != null && texts.guides.distinctBy { it.exercise }.size == 2 }
    }

    @Test
    fun aSessionThatWasBegunIsEndedOnToday() {
        val app = openReady()
        begin()
        doASet()
        back(app)
        val waiting = inProgress
        tap(waiting.offers.single { it.act is DayAct.End }.short)
        waitUntil("the end") { ask { today(it) }.state is TodayState.Done }
        val done = ask { today(it) }.state as TodayState.Done
        see(listOfNotNull(done.text, done.next).joinToString("\n"))
    }

    @Test
    fun backLeavesThePlayerAndTheSessionWaits() {
        val app = openReady()
        begin()
        doASet()
        val there = view.name to view.setAndSide
        back(app)
        val waiting = inProgress
        see(waiting.heading)
        see(waiting.progress)
        assertNull(leader.leading)
        tap(waiting.proceed)
        waitUntil("the player") { leader.leading?.view?.state == LiveState.RUNNING }
        assertEquals("it goes on where it was", there, view.name to view.setAndSide)
        see(texts.pause)
    }

    @Test
    fun theScreenStaysLitWhileTheSessionRuns() {
        val app = openReady()
        begin()
        waitUntil("light") { isLit(app) }
        tap(texts.pause)
        waitUntil("a screen that may go dark") { !isLit(app) }
        tap(texts.resume)
        waitUntil("light again") { isLit(app) }
    }

    private fun isLit(app: ActivityScenario<MainActivity>): Boolean {
        var lit = false
        compose.waitForIdle()
        app.onActivity { lit = it.window.decorView.keepsLight() }
        return lit
    }

    private fun View.keepsLight(): Boolean =
        keepScreenOn || (this is ViewGroup && (0 until childCount).any { getChildAt(it).keepsLight() })

    @Test
    fun muchPainEndsTheExerciseAndTheEndIsOffered() {
        openReady()
        begin()
        intoASet()
        tap(texts.hurts)
        see(texts.hurtsTitle)
        tapSpoken(texts.howMuch.values[7])
        see(texts.adviceTitle)
        tap(texts.end)
        val hurt = waitForSummary().rows.first()
        see(hurt.outcome)
        assertTrue(hurt.pain?.contains("7") == true)
    }

    @Test
    fun afterTheAdviceThePersonDecides() {
        openReady()
        begin()
        intoASet()
        val hurt = view.exercise
        tap(texts.hurts)
        tapSpoken(texts.howMuch.values[8])
        tap(texts.adviceGoOn)
        waitUntil("the next exercise") { view.question == null }
        assertTrue("nothing is gone on with that hurt", view.exercise != hurt)
    }

    @Test
    fun somePainIsAnsweredBySomethingEasierOrNothingOfIt() {
        openReady()
        begin()
        intoASet()
        val hurt = view.exercise
        tap(texts.hurts)
        tapSpoken(texts.howMuch.values[4])
        see(texts.easierTitle)
        tap(texts.easierLeave)
        waitUntil("the next exercise") { view.question == null && view.exercise != hurt }
    }

    @Test
    fun whatHasGoneStopsNothing() {
        openReady()
        begin()
        intoASet()
        tap(texts.hurts)
        tap(texts.hurtsNothing)
        see(texts.resume)
        assertEquals(LiveState.PAUSED, view.state)
    }

    @Test
    fun aWarningSignEndsTheSessionAndOpensTheSymptomCheck() {
        openReady()
        begin()
        intoASet()
        tap(texts.hurts)
        tap(texts.warning)
        waitUntil("the symptom check") { ask { symptomCheck(it) }.step !is CheckStep.Outcome || !view.isOpen }
        see(ask { symptomCheck(it) }.title)
        assertEquals(LiveState.OVER, view.state)
        // Help stands above the questions.
        val intro = (ask { openSymptomCheck(it) }.step as CheckStep.Intro).intro
        see(intro.emergency.text)
        tap(checkNotNull(intro.emergency.label).shown)
        val dialed = shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity
        assertEquals("tel:${intro.emergency.number}", dialed.dataString)
        // What was said of the voice lies above it.
        if (compose.onAllNodes(isDialog()).fetchSemanticsNodes().isNotEmpty()) tap(ask { shell() }.back)
        picture("check-warned")
    }

    private val LiveView.isOpen get() = state != LiveState.OVER

    @Test
    fun anExerciseIsLeftOutForAReason() {
        openReady()
        begin()
        intoASet()
        val left = view.exercise
        tapSpoken(texts.more)
        tap(texts.skip)
        tap(texts.reasons.first { it.reason == LeaveReason.NO_TIME }.label)
        waitUntil("the next exercise") { view.exercise != left }
        doASet()
        tapToTheEnd()
        see(waitForSummary().rows.first { it.exercise == left }.outcome)
    }

    @Test
    fun howItIsDoneIsReadWhileTheSessionWaits() {
        openReady()
        begin()
        intoASet()
        tapSpoken(texts.more)
        tap(texts.how)
        val guide = texts.guides.first { it.exercise == view.exercise && it.level == view.level }
        see(guide.feel)
        assertEquals(LiveState.PAUSED, view.state)
        picture("player-how")
        tapSpoken(guide.close)
        see(texts.resume)
    }

    @Test
    fun endingEarlyIsAskedOnce() {
        openReady()
        begin()
        doASet()
        tapSpoken(texts.more)
        tap(texts.end)
        see(texts.endDialog.title)
        // A phone without a voice has told that as well.
        compose.onNode(isDialog() and hasAnyDescendant(hasText(texts.endDialog.title))).assertExists()
        picture("end-question")
        tap(texts.endDialog.cancel)
        assertNotNull(leader.leading)
        tapSpoken(texts.more)
        tap(texts.end)
        tap(texts.endDialog.confirm)
        see(waitForSummary().heading)
    }

    @Test
    fun whatIsChosenInTheSettingsIsWhatTodayAsksFor() {
        openReady()

        fun things() = setting(SettingKey.EQUIPMENT)

        fun band() = things().choices.single { it.value == "light-band" }
        assertTrue(!band().on)
        val shell = ask { shell() }
        tapSpoken(shell.settings)
        tap(ask { settings(it) }.sections.single { it.group == SettingsGroup.EQUIPMENT }.heading)
        see(things().help)
        tap(band().label.shown)
        waitUntil("the band") { band().on }
        tap(shell.today)
        ready.session.run { items.map { it.name } + leftOut }.forEach(::see)
    }

    // The app as it is has opened its data by then, for its reminders.
    @Test
    @Config(application = FakedApp::class)
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
        begin()
        doASet()
        // As after a kill: nothing of the first process is left but its files.
        val again = anotherProcess() as Opened.Well
        val sessions = await { again.store.ask { history(allSessions, it) } }.sessions
        assertEquals(1, sessions.size)
        assertEquals(ask { history(allSessions, it) }.sessions, sessions)
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        openReady(look)
        val shell = ask { shell() }
        keep("today", ready.heading)
        tap(shell.progress)
        tap(ask { progress(ProgressRange.TWELVE_WEEKS, it) }.openHistory)
        keep("history-empty", checkNotNull(ask { history(allSessions, it) }.empty).heading)
        tap(shell.today)
        tapSpoken(shell.settings)
        keep("settings", ask { settings(it) }.title)
        keep("settings-about", ask { settings(it) }.about.lines.last())
        for (section in ask { settings(it) }.sections.filter { it.settings.isNotEmpty() }) {
            tap(section.heading)
            keep("settings-${section.group.name.lowercase()}", section.settings.first().label)
            tapSpoken(shell.back)
        }
        tap(shell.today)
        begin()
        reach(hasContentDescription(view.figure))
        keep("player-ready", texts.pause)
        intoASet()
        keep("player-set", view.setAndSide)
        passUntil("the end") { view.state == LiveState.OVER }
        val asked = waitForSummary()
        keep("summary", asked.heading)
        tap(checkNotNull(asked.felt).some.label)
        keep("summary-felt", checkNotNull(asked.felt).added)
        tap(checkNotNull(asked.felt).efforts.last().label)
        waitUntil("too hard") { felt.tooHard != null }
        keep("summary-hard", checkNotNull(asked.felt).hard)
        keep("summary-next", summary.next)
        keep("summary-why", asked.rows.first().why)
        tap(asked.close)
        keep("today-done", (ask { today(it) }.state as TodayState.Done).heading)
        tap(shell.progress)
        tap(ask { progress(ProgressRange.TWELVE_WEEKS, it) }.openHistory)
        // What can be chosen above the sessions says the same as how one of them went.
        tap(ask { history(allSessions, it) }.sessions.single().sets)
        keep("history", asked.rows.first().name)
    }

    private companion object {
        /** More steps than any session has. */
        const val STEPS_AT_MOST = 200
    }
}
