// Do eight threads at once lose nothing and trouble nobody? The core does one thing after another; this is about what it is handed.

package app.midback.core

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.CountDownLatch
import kotlin.concurrent.thread

class ThreadsTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val device = Device(listOf("en"), "GB", hour24 = true, firstWeekday = 1u)

    /** Saturday, 28 March 2026, 08:00 one hour east of Greenwich. */
    private val now = Moment(epochMs = 1_774_681_200_000, utcOffsetMinutes = 60)

    private fun open(random: Byte) = Midback.open(folder.root.path, ByteArray(16) { random }, device)

    /** Opened by somebody who is set up: nothing to report or to mind, and a session on every day. */
    private fun ready() = open(random = 1).also { app ->
        app.beginSymptomCheck(now)
        while (true) {
            val page = (app.symptomCheck(now).step as? CheckStep.Page)?.page ?: break
            app.answerSymptomPage(page.check, page.page, emptyList(), none = true, now)
        }
        app.describePain(2, 3, 5, Since.WEEKS, now)
        app.changeSetting(SettingKey.CONDITIONS, emptyList(), now)
        app.changeSetting(SettingKey.EQUIPMENT, listOf("mat"), now)
        app.changeSetting(SettingKey.DAYS, (1..7).map(Int::toString), now)
    }

    /** Does the set that is next; whether there was one. Somebody else may have done it meanwhile, and the session be over. */
    private fun Midback.doASet(session: SessionId): Boolean {
        val view = live(session, now).use { it.frame(0u, now).view }
        if (view.state == LiveState.OVER) return false
        val set = LiveHappened.SetFinished(view.exercise, view.set, view.side, 5u)
        try {
            keep(session, LiveEvent(1u, set, now, 0u))
        } catch (error: MidbackException.BadInput) {
            assertEquals(Problem.SessionOver, error.problem)
        }
        return true
    }

    /** Does sets until there is none, and says, chooses and asks other things in between. */
    private fun Midback.isBusy(session: SessionId, number: Int) {
        val all = HistoryQuery("", HistoryOnly.ALL, null)
        var rounds = 0
        while (doASet(session) || rounds < 20) {
            rounds += 1
            walked(WalkAnswers(number, null, null), now)
            changeSetting(SettingKey.MINUTES, listOf((8 + number).toString()), now)
            assertEquals(session, history(all, now).sessions.single().id)
            assertTrue(today(now).date.isNotEmpty())
            assertTrue(progress(ProgressRange.TWO_WEEKS, now).title.isNotEmpty())
        }
    }

    private fun Midback.minutes(): Int {
        val setting = settings(now).sections.flatMap { it.settings }.single { it.key == SettingKey.MINUTES }
        return setting.choices.single { it.on }.value.toInt()
    }

    @Test
    fun eightThreadsAtOnce() {
        val (session, summary, minutes) = ready().use { app ->
            val session = app.startSession(SessionKind.PLANNED, now)
            // Until something is done in it, no history speaks of it.
            assertTrue(app.doASet(session))
            val failures = ConcurrentLinkedQueue<Throwable>()
            val begin = CountDownLatch(1)
            val threads = (1..8).map { number ->
                thread {
                    begin.await()
                    runCatching { app.isBusy(session, number) }.onFailure(failures::add)
                }
            }
            begin.countDown()
            threads.forEach { it.join() }
            assertEquals(emptyList<Throwable>(), failures.toList())
            app.endSession(session, now)
            val summary = app.summary(session, now)
            assertTrue(summary.rows.isNotEmpty() && summary.rows.all { it.whole })
            val minutes = app.minutes()
            assertTrue("$minutes", minutes in 9..16)
            app.shut()
            Triple(session, summary, minutes)
        }
        open(random = 2).use { app ->
            assertEquals(summary, app.summary(session, now))
            assertEquals(minutes, app.minutes())
            app.shut()
        }
    }
}
