// How fast do the core's answers come to Kotlin? The same calls as `measure calls` of `bench/`, on the same data.
//
// `cargo xtask bench` names a folder in MIDBACK_BENCH, which holds a history of one year in `1` and one of ten in `10`;
// without it nothing is measured. Each figure is a line of JSON in the file `kotlin.jsonl` there.

package app.midback.core

import org.junit.Test
import java.io.File

class MeasureTest {
    private val device = Device(listOf("en"), "GB", hour24 = true, firstWeekday = 1u)

    /** Saturday, 28 March 2026, 08:00 one hour east of Greenwich: the day after the last one of the history. */
    private val morning = Moment(epochMs = 1_774_681_200_000, utcOffsetMinutes = 60)

    /** A phone as far as reminders go. */
    private val phone =
        ReminderPhone(
            limit = 60u,
            refills = true,
            permission = ReminderPermission.ALLOWED,
            channelOn = true,
            exact = false,
            timeSensitive = null,
            restricted = false,
            bootedMs = morning.epochMs,
            pending = emptyList(),
        )

    private val lines = mutableListOf<String>()

    private fun Moment.later(ms: Long) = copy(epochMs = epochMs + ms)

    /** How long a call took, in microseconds; what it gave goes to [clear] outside of that time. */
    private fun <T> timed(clear: (T) -> Unit = {}, call: () -> T): Double {
        val began = System.nanoTime()
        val answer = call()
        val took = System.nanoTime() - began
        clear(answer)
        return took / 1_000.0
    }

    /** Runs a call until the JVM has compiled it, and then so many times. */
    private fun <T> measure(what: String, years: Int?, runs: Int = QUICK, clear: (T) -> Unit = {}, call: () -> T) {
        val warm = System.nanoTime() + WARM_NS
        do {
            timed(clear, call)
        } while (System.nanoTime() < warm)
        tell(what, years, List(runs) { timed(clear, call) })
    }

    private fun tell(what: String, years: Int?, times: List<Double>) {
        val sorted = times.sorted()
        val at = { hundredths: Int -> sorted[(sorted.size - 1) * hundredths / 100] }
        val head = """"side":"kotlin","what":"$what","years":$years"""
        lines += """{$head,"runs":${sorted.size},"p50":${at(50)},"p99":${at(99)}}"""
    }

    /** What is asked, and nothing changes. */
    private fun screens(app: Midback, years: Int) {
        measure("today", years) { app.today(morning) }
        measure("progress", years) { app.progress(ProgressRange.YEAR, morning) }
        measure("history", years) { app.history(HistoryQuery("", HistoryOnly.ALL, null), morning) }
        measure("exercise", years) { app.exercise(ExerciseId("cat-cow"), emptyList(), morning) }
        val changes = OffsetChanges(emptyList(), emptyList())
        measure("reminders", years) { app.reminders(phone, changes, morning) }
        val query = LibraryQuery("rodilo", null, null, null, allowedForMe = false, conditions = emptyList())
        measure("search", years) { app.library(query) }
    }

    /** A session each day, hurried through. */
    private fun sessions(app: Midback, years: Int) {
        val sets = mutableListOf<Double>()
        for (day in 0..<DAYS) {
            val now = morning.later(day * 86_400_000)
            app.today(now)
            val session = app.startSession(SessionKind.PLANNED, now)
            if (day == 0L) {
                app.live(session, now).use { player ->
                    player.act(0u, now, LiveCommand.Start)
                    measure("player frame", years) { player.frame(3_000u, now) }
                }
            }
            app.live(session, now).use { sets += app.hurry(session, it, now) }
        }
        tell("durable set", years, sets)
    }

    /** Hurries through a session, a second for each part of it. How long each set took to be stored. */
    private fun Midback.hurry(session: SessionId, player: LivePlayer, start: Moment): List<Double> {
        val sets = mutableListOf<Double>()
        var clock = 0L
        var now = start
        var frame = player.act(0u, now, LiveCommand.Start)
        repeat(2_000) {
            val event = frame.keep
            if (event != null) {
                lateinit var answer: LiveKept
                val took = timed { answer = keep(session, event) }
                if (event.happened is LiveHappened.SetFinished) sets += took
                frame = player.kept(clock.toULong(), now, event.seq, answer)
                return@repeat
            }
            if (frame.view.after != null) return sets
            clock += 1_000
            now = start.later(clock)
            val command =
                when {
                    frame.view.part == PartKind.SET -> LiveCommand.Finish(8u)
                    frame.view.ask != null -> LiveCommand.NotNow
                    else -> LiveCommand.Next
                }
            frame = player.act(clock.toULong(), now, command)
        }
        throw AssertionError("no end")
    }

    @Test
    fun whatIsAskedIsMeasured() {
        val place = File(System.getenv("MIDBACK_BENCH") ?: return)
        for (years in listOf(1, 10)) {
            // Beside the history, so that it is on the disk that is measured.
            val copy = File(place, "kotlin-$years")
            copy.deleteRecursively()
            File(place, "$years").copyRecursively(copy)
            val open = { Midback.open(copy.path, ByteArray(16) { it.toByte() }, device) }
            open().use { it.shut() }
            measure("open and today", years, clear = Midback::close) { open().also { it.today(morning) } }
            open().use { app ->
                screens(app, years)
                sessions(app, years)
                app.shut()
            }
            copy.deleteRecursively()
        }
        Work().use { work -> measure("a call that does nothing", null) { work.share() } }
        val (catCow, level) = ExerciseId("cat-cow") to LevelId(2u)
        measure("figure of cat-cow, first picture", null, SLOW) { figureFirst(catCow, level, false) }
        measure("figure of cat-cow, whole loop", null, SLOW) { figureLoop(catCow, level, false) }
        File(place, "kotlin.jsonl").writeText(lines.joinToString("") { "$it\n" })
    }

    private companion object {
        const val QUICK = 300
        const val SLOW = 20
        const val WARM_NS = 2_000_000_000L

        /** On how many days a session is led. */
        const val DAYS = 5L
    }
}
