// Does this phone's driver do what the script of a session says, to the letter? The script is the one of all phones, and
// says in its own words what its lines mean.

package app.midback

import app.midback.core.CheckStep
import app.midback.core.Haptic
import app.midback.core.LeaveReason
import app.midback.core.LiveAfter
import app.midback.core.LiveCommand
import app.midback.core.LiveEvent
import app.midback.core.LiveHappened
import app.midback.core.LiveState
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.Problem
import app.midback.core.SessionKind
import app.midback.core.SettingKey
import app.midback.core.Side
import app.midback.ui.Leader
import app.midback.ui.LiveOutput
import app.midback.ui.Phone
import app.midback.ui.Store
import app.midback.ui.deviceOf
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.async
import kotlinx.coroutines.test.StandardTestDispatcher
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.util.Locale

/** The moment of the first line. */
private const val BEGINNING_MS = 1_774_663_080_000

private const val SECOND_MS = 1_000L
private const val MINUTE_MS = 60_000L

@OptIn(ExperimentalCoroutinesApi::class)
class DriverScriptTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val transcript = StringBuilder()
    private val dispatcher = StandardTestDispatcher()
    private val time = dispatcher.scheduler
    private val main = CoroutineScope(dispatcher)

    /** By how much the clock on the wall was put forward. */
    private var wallMs = 0L
    private val core by lazy {
        val device = deviceOf(Locale.UK, hour24 = true)
        Watched(Midback.open(folder.root.path, ByteArray(16) { 1 }, device)).apply {
            onKeep = { event, kept -> line("${if (kept) "kept" else "not kept"}: ${event.inWords()}") }
        }
    }
    private val store by lazy { Store(core, Phone(folder.root, FakeReminders(), ::moment), dispatcher) }
    private val leader by lazy { Leader({ store }, Heard(), { time.currentTime }, main).apply { isInFront = false } }

    private fun moment() = Moment(BEGINNING_MS + time.currentTime + wallMs, 60)

    private fun line(text: String) {
        transcript.append(text).append('\n')
    }

    @Test
    fun theScriptOfASessionGivesItsTranscript() {
        val scripts = File("../../tests/scripts")
        val script = scripts.resolve("driver.txt").readLines().map { it.trim() }
        script.filter { it.isNotEmpty() && !it.startsWith("#") }.forEach {
            line("> $it")
            play(it.split(' '))
        }
        assertEquals(scripts.resolve("driver.transcript.txt").readText(), transcript.toString())
    }

    private fun play(words: List<String>) {
        val rest = words.drop(1)
        when (words[0]) {
            "choose" -> {
                val key = SettingKey.valueOf(rest[0].uppercase().replace('-', '_'))
                core.real.changeSetting(key, rest.drop(1), moment())
                return
            }

            "check" -> {
                return check()
            }

            "summary" -> {
                return summary()
            }

            "lead" -> {
                lead()
            }

            "leave" -> {
                leader.leave()
            }

            "do" -> {
                leader.leading?.act(commandOf(rest))
            }

            "store" -> {
                core.outcome = outcomeOf(rest[0])
            }

            "clock" -> {
                wallMs += rest[0].toLong() * MINUTE_MS
            }

            "wait" -> {
                time.advanceTimeBy(rest[0].toLong() * SECOND_MS)
            }

            else -> {
                error("no line $words")
            }
        }
        time.runCurrent()
        line("= ${stands()}")
    }

    private fun check() {
        val check = core.real.beginSymptomCheck(moment())
        while (true) {
            val page = (core.real.symptomCheck(moment()).step as? CheckStep.Page)?.page ?: return
            core.real.answerSymptomPage(check, page.page, emptyList(), none = true, moment())
        }
    }

    private fun summary() {
        val session = core.real.history(allSessions, moment()).sessions.first().id
        val summary = core.real.summary(session, moment())
        line(summary.sets)
        summary.rows.forEach { line("${it.name}: ${it.outcome} ${it.amounts.orEmpty()}") }
    }

    private fun lead() {
        val session = core.real.startSession(SessionKind.PLANNED, moment())
        val led = main.async { leader.lead(session) }
        time.runCurrent()
        checkNotNull(led.getCompleted())
    }

    private fun stands(): String {
        val driver = leader.leading ?: return "nothing is led"
        val view = driver.view
        val place = "${view.exercise.value} ${view.set} ${view.side.inWords()}"
        return listOfNotNull(
            view.state.name.lowercase(),
            place.takeIf { view.state != LiveState.OVER },
            "not all is kept".takeIf { driver.isUnkept },
            when (view.after) {
                null -> null
                LiveAfter.SUMMARY -> "to the Summary"
                LiveAfter.TODAY -> "to the Today"
                LiveAfter.SYMPTOM_CHECK -> "to the SymptomCheck"
            },
            view.problem.ifEmpty { null },
            view.notice.ifEmpty { null },
        ).joinToString(", ")
    }

    private inner class Heard : LiveOutput {
        override fun say(text: String) = line("said: $text")

        override fun feel(haptic: Haptic) = true

        override fun sound(haptic: Haptic) = Unit

        override fun quiet() = line("silent")
    }

    private companion object {
        fun outcomeOf(name: String): MidbackException? = when (name) {
            "works" -> null
            "full" -> MidbackException.StorageFull()
            "busy" -> MidbackException.InUse()
            "refuses" -> MidbackException.BadInput("amount", Problem.Missing)
            "fails" -> MidbackException.Unexpected("a script")
            else -> error("no store $name")
        }

        fun commandOf(words: List<String>): LiveCommand = when (words.joinToString(" ")) {
            "start" -> LiveCommand.Start
            "pause" -> LiveCommand.Pause
            "resume" -> LiveCommand.Resume
            "next" -> LiveCommand.Next
            "hurts" -> LiveCommand.Hurts
            "go on" -> LiveCommand.GoOn
            "leave it" -> LiveCommand.Leave
            "skip" -> LiveCommand.Skip(LeaveReason.NO_TIME)
            "end" -> LiveCommand.End
            else -> LiveCommand.Pain(words.last().toInt())
        }

        fun Side.inWords() = name.lowercase()

        fun LiveEvent.inWords(): String {
            val what = when (val it = happened) {
                is LiveHappened.SetFinished -> "set ${it.exercise.value} ${it.set} ${it.side.inWords()} ${it.amount}"
                is LiveHappened.Left -> "left ${it.exercise.value}"
                is LiveHappened.Rated -> "rated ${it.exercise.value} ${it.pain ?: "?"} ${it.effort ?: "?"}"
                is LiveHappened.MadeEasier -> "easier ${it.exercise.value} ${it.level.value} ${it.set}"
                is LiveHappened.WentOn -> "went on after ${it.exercise.value}"
                is LiveHappened.WarningSign -> "warning sign"
                is LiveHappened.GoesOn -> "goes on"
                is LiveHappened.Ended -> "ended"
            }
            return "$what, at ${Math.floorDiv(at.epochMs - BEGINNING_MS, SECOND_MS)}"
        }
    }
}
