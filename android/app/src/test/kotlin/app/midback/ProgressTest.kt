// Does a person see whether it helps, and can they put right what was recorded?

package app.midback

import android.content.Intent
import android.net.Uri
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.assertIsEnabled
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextReplacement
import androidx.core.content.IntentCompat
import androidx.test.core.app.ActivityScenario
import app.midback.core.CheckInAnswers
import app.midback.core.DayState
import app.midback.core.HistoryOnly
import app.midback.core.HistoryQuery
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.ProgressRange
import app.midback.core.ReminderPlace
import app.midback.core.SessionId
import app.midback.ui.Place
import app.midback.ui.nameOf
import app.midback.ui.placeOf
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.io.File
import java.time.LocalDate

class ProgressTest : EveryLookTest() {
    private val progress get() = ask { progress(ProgressRange.TWELVE_WEEKS, it) }
    private val shell get() = ask { shell() }
    private val sessions get() = ask { history(allSessions, it) }.sessions

    private fun openProgress(
        look: Look = Look(),
        life: Midback.(Moment) -> Unit = { },
    ): ActivityScenario<MainActivity> {
        val app = openApp(look)
        change { now -> life(now) }
        tap(shell.progress)
        see(progress.checkIn.heading)
        return app
    }

    /** Somebody with one session, of today. */
    private fun openAfterASession() = openProgress {
        getReady(it)
        train(it)
    }

    private fun openHistory() {
        tap(progress.openHistory)
        see(ask { history(allSessions, it) }.count)
    }

    private fun correction(session: SessionId) = ask { correction(session, it) }

    /** Opens the newest session in the history, and its correction. */
    private fun openCorrection(): SessionId {
        openHistory()
        return openSession()
    }

    private fun openSession(): SessionId {
        val session = sessions.first()
        tap(hasText(session.date) and hasText(session.outcome))
        tapSpoken(session.correctSpoken)
        see(correction(session.id).text)
        return session.id
    }

    @Test
    fun aFirstCheckIn() {
        openProgress(life = Midback::getReady)
        val card = progress.checkIn
        assertTrue(card.due)
        tap(card.open)
        val screen = ask { checkInScreen(null, it) }
        see(screen.text)
        reach(hasText(screen.save)).assertIsNotEnabled()
        val (first, second) = screen.questions
        tapSpoken(first.scale.values[4])
        reach(hasText(screen.save)).assertIsEnabled()
        // Taken back, and given once more.
        tapSpoken(first.scale.values[4])
        waitUntil("nothing is answered") {
            SemanticsProperties.Disabled in reach(hasText(screen.save)).fetchSemanticsNode().config
        }
        tapSpoken(first.scale.values[3])
        tapSpoken(second.scale.values[6], others = 1)
        tap(screen.save)
        waitUntil("it is kept") { !progress.checkIn.due }
        see(progress.checkIn.text)
        assertEquals(3, ask { checkInScreen(null, it) }.answers.average)
        val chart = progress.charts.first()
        see(chart.title)
        see(chart.sentence)
        tap(chart.table.open)
        reach(hasContentDescription(chart.table.spoken.lines().first()))
        tap(chart.table.close)
        seeNo(chart.table.close)
    }

    @Test
    fun whatWasMarkedAndLookedForOutlivesTheWindow() {
        val app = openAfterASession()
        tap(progress.checkIn.open)
        val screen = ask { checkInScreen(null, it) }
        tapSpoken(screen.questions.first().scale.values[4])
        reach(hasText(screen.save)).assertIsEnabled()
        app.recreate()
        see(screen.text)
        reach(hasText(screen.save)).assertIsEnabled()
        tap(screen.later)
        openHistory()
        tap(checkNotNull(ask { history(allSessions, it) }.search).choices.single { it.only == HistoryOnly.HURT }.label)
        val nothing = checkNotNull(ask { history(HistoryQuery("", HistoryOnly.HURT, null), it) }.empty)
        see(nothing.heading)
        app.recreate()
        see(nothing.heading)
        assertTrue(everyPlace.all { placeOf(nameOf(it)) == it })
    }

    private val everyPlace = listOf(
        Place.Progress,
        Place.History,
        Place.Day(LocalDate.of(2026, 3, 28)),
        Place.Correction(SessionId("a")),
        Place.CheckIn(),
        Place.CheckIn(LocalDate.of(2026, 3, 28)),
        Place.Report,
    )

    @Test
    fun whoWouldRatherNotKeepsNothing() {
        openProgress(life = Midback::getReady)
        tap(progress.checkIn.open)
        val screen = ask { checkInScreen(null, it) }
        tapSpoken(screen.questions.first().scale.values[4])
        tap(screen.later)
        see(progress.checkIn.heading)
        assertTrue(progress.checkIn.due)
    }

    @Test
    fun aReminderLeadsToTheCheckIn() {
        openProgress(life = Midback::getReady)
        val handed = (RuntimeEnvironment.getApplication() as MidbackApp).handed
        compose.runOnIdle { handed.lead(ReminderPlace.CheckIn) }
        val screen = ask { checkInScreen(null, it) }
        see(screen.text)
        tap(screen.later)
        see(progress.checkIn.heading)
    }

    @Test
    fun aDayOfTheCalendarIsOpenedAndItsCheckInPutRight() {
        openProgress {
            getReady(it)
            train(it)
            checkIn(CheckInAnswers(4, 6, null, null, emptyList()), it)
        }
        openHistory()
        val today = ask { calendar(null, it) }.days.single { it.today }
        assertTrue(today.opens)
        tapSpoken(today.spoken)
        val day = ask { day(today.day, it) }
        see(day.stateText)
        val said = checkNotNull(day.checkIn)
        said.lines.forEach(::see)
        tap(said.correct)
        val screen = ask { checkInScreen(today.day, it) }
        see(screen.title)
        tapSpoken(screen.questions.first().scale.values[2])
        tap(screen.save)
        waitUntil("it is put right") { ask { day(today.day, it) }.checkIn?.lines != said.lines }
        ask { day(today.day, it) }.checkIn?.lines?.forEach(::see)
    }

    @Test
    fun theMonthIsTurned() {
        openProgress {
            val before = it.later(-40)
            getReady(before)
            train(before)
        }
        openHistory()
        val now = ask { calendar(null, it) }
        assertNull(now.next)
        val earlier = checkNotNull(now.previous)
        tapSpoken(earlier.label)
        val before = ask { calendar(earlier.month, it) }
        see(before.title)
        tapSpoken(checkNotNull(before.next).label)
        see(now.title)
    }

    @Test
    fun aSetIsPutRight() {
        openAfterASession()
        val session = openCorrection()

        fun first() = correction(session).exercises.first().sets.first()
        val before = first()
        tapSpoken(checkNotNull(before.less).label)
        waitUntil("less") { first().amount != before.amount }
        tapSpoken(checkNotNull(first().more).label)
        waitUntil("as before") { first().amount == before.amount }
    }

    @Test
    fun aRatingIsPutRightAndTakenBack() {
        openAfterASession()
        val session = openCorrection()
        val one = correction(session).exercises.first()
        assertEquals(1, one.painSaid)
        tapSpoken(one.pain.values[5])
        waitUntil("more pain") { correction(session).exercises.first().painSaid == 5 }
        assertEquals("the effort stays", 3, correction(session).exercises.first().effortSaid)
        tapSpoken(one.effort.values[3])
        waitUntil("no effort") { correction(session).exercises.first().effortSaid == null }
        assertEquals("the pain stays", 5, correction(session).exercises.first().painSaid)
        tap(correction(session).done)
        see(ask { history(allSessions, it) }.count)
    }

    @Test
    fun aSessionIsDeletedOnceItIsMeant() {
        openAfterASession()
        val session = openCorrection()
        val screen = correction(session)
        tap(screen.delete)
        tapInDialog(screen.deleteDialog.cancel)
        assertEquals(listOf(session), sessions.map { it.id })
        tap(screen.delete)
        tapInDialog(screen.deleteDialog.confirm)
        waitUntil("it is gone") { sessions.isEmpty() }
        see(checkNotNull(ask { history(allSessions, it) }.empty).heading)
    }

    @Test
    fun theHistoryIsSearched() {
        openAfterASession()
        openHistory()
        val search = checkNotNull(ask { history(allSessions, it) }.search)
        val (name, outcome) = sessions.single().run { rows.first().name to outcome }
        find(search.hint, name)
        see(outcome)
        find(search.hint, "zzzz")
        val nothing = checkNotNull(ask { history(HistoryQuery("zzzz", HistoryOnly.ALL, null), it) }.empty)
        see(nothing.heading)
        tapSpoken(search.clear)
        see(outcome)
        tap(search.choices.single { it.only == HistoryOnly.HURT }.label)
        see(nothing.heading)
    }

    @Test
    fun theReportIsHandedToAnotherApp() {
        openAfterASession()
        tap(progress.openReport)
        val screen = ask { report(null, null, null, it) }
        see(screen.text)
        tap(screen.papers.first { !it.selected }.label)
        tap(screen.page.label)
        val page = shared()
        assertEquals("application/pdf", page.type)
        val bytes = bytesOf(page)
        // As long as the core makes no page, it is empty.
        assertTrue(bytes.isEmpty() || String(bytes.copyOf(4)) == "%PDF")
        assertTrue(page.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        val sets = screen.tables.first()
        tap(sets.label)
        val table = shared()
        assertEquals("text/csv", table.type)
        assertArrayEquals(ask { reportFile(sets.kind, screen.from, screen.until, it) }.bytes, bytesOf(table))
        assertEquals("only the newest is kept", 1, folder.list()?.size)
    }

    private val folder get() = File(RuntimeEnvironment.getApplication().cacheDir, "reports")

    /** What the system's sheet was opened with. */
    private fun shared(): Intent {
        var sheet: Intent? = null
        waitUntil("the sheet") {
            // Besides it, the system may have been asked whether reminders may ring.
            sheet = shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity
            sheet?.action == Intent.ACTION_CHOOSER
        }
        return checkNotNull(
            IntentCompat.getParcelableExtra(checkNotNull(sheet), Intent.EXTRA_INTENT, Intent::class.java),
        )
    }

    /** What is lent: under Robolectric no provider can open it on this Java, so that its file is read. */
    private fun bytesOf(send: Intent): ByteArray {
        val address = checkNotNull(IntentCompat.getParcelableExtra(send, Intent.EXTRA_STREAM, Uri::class.java))
        assertEquals("app.midback.reports", address.authority)
        return File(folder, checkNotNull(address.lastPathSegment)).readBytes()
    }

    private fun find(field: String, text: String) =
        reach(hasSetTextAction() and hasContentDescription(field)).performTextReplacement(text)

    private fun tapInDialog(text: String) =
        reach(hasText(text) and hasClickAction() and hasAnyAncestor(isDialog())).performClick()

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        openProgress(look) { getReady(it.later(-LIFE)) }
        keep("progress-empty", progress.openReport)
        change { livesTwelveWeeks(it) }
        keep("progress", progress.checkIn.heading)
        see(progress.numbers.last().help)
        keep("progress-numbers", progress.numbers.first().help)
        progress.charts.forEachIndexed { at, chart ->
            reach(hasText(chart.table.open), at)
            keep("progress-chart-$at", chart.title)
        }
        tap(progress.charts.first().table.open)
        keep("progress-table", progress.charts.first().table.close)
        progress.ladders.firstOrNull()?.let { keep("progress-ladders", it.chart.sentence) }
        keep("progress-changes", progress.changes.firstOrNull()?.reason ?: progress.changesTitle)
        keep("progress-end", progress.openReport)
        openHistory()
        val calendar = ask { calendar(null, it) }
        keep("history-calendar", calendar.title)
        keep("history-search", checkNotNull(ask { history(allSessions, it) }.search).choices.first().label)
        val past = calendar.days.last { it.state == DayState.DONE }
        tapSpoken(past.spoken)
        keep("day", checkNotNull(ask { day(past.day, it) }.checkIn).title)
        tapSpoken(shell.back)
        val session = openSession()
        keep("correction", correction(session).date)
        see(correction(session).delete)
        keep("correction-sets", correction(session).exercises.last().sets.last().label)
        tap(correction(session).delete)
        keep("correction-delete", correction(session).deleteDialog.title)
        tapInDialog(correction(session).deleteDialog.cancel)
        tap(correction(session).done)
        tap(shell.progress)
        tap(progress.checkIn.open)
        keep("check-in", ask { checkInScreen(null, it) }.title)
        tapSpoken(ask { checkInScreen(null, it) }.questions.first().scale.values[4])
        ask { checkInScreen(null, it) }.add?.let { keep("check-in-add", it.add) }
        tap(ask { checkInScreen(null, it) }.later)
        tap(progress.openReport)
        keep("report", ask { report(null, null, null, it) }.title)
        keep("report-tables", ask { report(null, null, null, it) }.tables.last().label)
    }

    /** Somebody whose pain gets less, with a session now and then. */
    private fun Midback.livesTwelveWeeks(now: Moment) {
        for (week in WEEKS downTo 1) {
            val then = now.later(-7 * week)
            train(then, pain = week / 4, effort = 3)
            checkIn(CheckInAnswers(2 + week / 3, 4 + week / 3, week / 2, week / 3, emptyList()), then)
        }
    }

    private companion object {
        const val WEEKS = 12

        /** Days since somebody began. */
        const val LIFE = 84
    }
}
