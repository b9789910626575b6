// What is met on every screen in every state? Written down, to be held against what is met on an iPhone.

package app.midback.screens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.MotionDurationScale
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.isRoot
import app.midback.FakeReminders
import app.midback.Look
import app.midback.ScreenTest
import app.midback.core.Haptic
import app.midback.core.Moment
import app.midback.core.OffsetChanges
import app.midback.ui.Figures
import app.midback.ui.Handed
import app.midback.ui.Leader
import app.midback.ui.LiveOutput
import app.midback.ui.MidbackScreens
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.PhoneReminders
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.WAITING
import app.midback.ui.placeOf
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.test.TestCoroutineScheduler
import kotlinx.coroutines.test.UnconfinedTestDispatcher
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File

class ScreensTest : ScreenTest(Still) {
    @get:Rule
    val temporary = TemporaryFolder()

    private val folder = File(System.getProperty("midback.screens"))
    private var open by mutableStateOf<OpenState?>(null)

    /** Fails for what cannot be come to, after all the others: `cargo xtask test` says what is met otherwise than before. */
    @Test
    fun everyScreenInEveryState() {
        val dumps = File(folder, "android")
        dumps.deleteRecursively()
        dumps.mkdirs()
        val failed = mutableListOf<String>()
        statesIn(folder).filter { WANTED in it.name }.groupBy { it.language }.forEach { (language, states) ->
            show(Look(language = language, region = states.first().device.region)) {
                open?.let { state -> key(state) { state.Content() } }
            }
            states.forEach { state ->
                try {
                    val lines = metIn(state)
                    File(dumps, "${state.name}.txt").writeText(lines.joinToString("") { "$it\n" })
                } catch (wrong: AssertionError) {
                    failed += "${state.name}: ${wrong.message}"
                } catch (wrong: IllegalStateException) {
                    failed += "${state.name}: ${wrong.message}"
                }
            }
        }
        assertTrue(failed.joinToString("\n"), failed.isEmpty())
    }

    private fun metIn(state: ScreenState): List<String> {
        val data = temporary.newFolder()
        state.world.copyRecursively(data, overwrite = true)
        val here = OpenState(state, data)
        open = here
        settle(here)
        state.file?.let { file ->
            here.handed.hand { file.inputStream() }
            waitUntil("the file is taken") { here.handed.file == null }
            settle(here)
        }
        state.acts.forEach { act ->
            does(act, here)
            settle(here)
        }
        // Where the data lies is another place each time.
        return lines().map { it.replace(data.path, "…") }.also { open = null }
    }

    private fun does(act: Act, here: OpenState) = when (act) {
        is Act.Pass -> {
            here.time.pass(act.ms)
        }

        is Act.Tap -> {
            val able = met().filter { it.says(act.text) && it.tap != null }
            val tapped = able.getOrNull(
                act.nth - 1,
            ) ?: error("no tap on “${act.text}” in\n${lines().joinToString("\n")}")
            compose.runOnIdle { tapped.tap?.invoke() }
            Unit
        }

        is Act.Type -> {
            val able = met().filter { it.label == act.label && it.type != null }
            val field = able.getOrNull(
                act.nth - 1,
            ) ?: error("no field “${act.label}” in\n${lines().joinToString("\n")}")
            compose.runOnIdle { field.type?.invoke(act.text) }
            Unit
        }
    }

    private fun settle(here: OpenState) {
        repeat(ROUNDS) {
            compose.waitForIdle()
            here.time.pass(0)
        }
        waitUntil("an answer") {
            met().isNotEmpty() && compose.onAllNodes(hasTestTag(WAITING)).fetchSemanticsNodes().isEmpty()
        }
    }

    /** The window in front: a dialog where there is one. */
    private fun front(): SemanticsNode {
        val roots = compose.onAllNodes(isRoot(), useUnmergedTree = true).fetchSemanticsNodes()
        return roots.lastOrNull(::isDialog) ?: roots.first()
    }

    private fun met() = stops(front())

    private fun lines(): List<String> {
        val front = front()
        val stops = stops(front).filterNot { it.isSystems }
        if (!isDialog(front)) return stops.map { it.line }
        // Only the system's own question names its window.
        val isAlert = anyBelow(front) { SemanticsProperties.PaneTitle in it.config }
        val title = if (isAlert) stops.first() else stops.first { it.isHeader }
        val head = "${if (isAlert) "alert" else "sheet"} | ${title.label}"
        return listOf(head) + (stops - title).map { it.line }
    }

    private fun isDialog(root: SemanticsNode) = anyBelow(root) { SemanticsProperties.IsDialog in it.config }

    private fun anyBelow(node: SemanticsNode, holds: (SemanticsNode) -> Boolean): Boolean =
        holds(node) || node.children.any { anyBelow(it, holds) }

    private companion object {
        /** What happens at once may lead to more that happens at once. */
        const val ROUNDS = 2

        /** A part of the names of the states to look at; all of them, unless one is worked on. */
        val WANTED: String = System.getProperty("midback.state").orEmpty()
    }
}

/** The whole app on a phone whose clock stands still, with a data folder of its own. */
private class OpenState(private val state: ScreenState, data: File) {
    val time = TurnedTime()
    val handed = Handed()

    private val reminders = object : PhoneReminders by FakeReminders().also({ it.said = state.phone }) {
        override fun offsetChanges(now: Moment): OffsetChanges = state.changes
    }
    private val opening = Opening(Phone(data, reminders, now = { state.now }), Dispatchers.Unconfined)
    private val leader = Leader(opening::opened, Silent, time::now, time.scope)
    private val figures = Figures(Dispatchers.Unconfined)
    private val places = Places(listOf(Place.Today, placeOf(state.place)).distinct())

    @Composable
    fun Content() =
        MidbackScreens(opening, leader, state.device, handed = handed, places = places, figures = figures)
}

/** Time that passes only when it is told to. */
@OptIn(ExperimentalCoroutinesApi::class)
private class TurnedTime {
    private val scheduler = TestCoroutineScheduler()
    val scope = CoroutineScope(UnconfinedTestDispatcher(scheduler))

    fun now() = scheduler.currentTime

    fun pass(ms: Long) {
        scheduler.advanceTimeBy(ms)
        scheduler.runCurrent()
    }
}

/** A phone on which nothing may move: a figure is there at once. */
private object Still : MotionDurationScale {
    override val scaleFactor = 0f
}

private object Silent : LiveOutput {
    override fun say(text: String) = Unit

    override fun feel(haptic: Haptic) = true

    override fun sound(haptic: Haptic) = Unit

    override fun quiet() = Unit
}
