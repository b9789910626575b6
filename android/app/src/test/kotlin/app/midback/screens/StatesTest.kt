// How is every state of every screen come to? The whole app, on a copy of the state's data, with a clock that stands still.

package app.midback.screens

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.MotionDurationScale
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
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
import org.junit.rules.TemporaryFolder
import java.io.File

/** The ground of the tests that go through every state of every screen. */
abstract class StatesTest : ScreenTest(Still) {
    @get:Rule
    val temporary = TemporaryFolder()

    /** Where the states lie. */
    protected val folder = File(System.getProperty("midback.screens"))

    private var open by mutableStateOf<OpenState?>(null)

    /**
     * Comes to each of [states], all of one language, on a phone that is set as [look] in that language, and does [there]
     * what is to be done with each. Tells what cannot be come to or does not hold, after all of it.
     */
    internal fun inEach(
        states: List<ScreenState>,
        look: Look,
        there: (ScreenState, Reached) -> Unit,
    ): List<String> {
        if (states.isEmpty()) return emptyList()
        val (language, region) = states.map { it.language to it.device.region }.distinct().single()
        show(look.copy(language = language, region = region)) {
            open?.let { state -> key(state) { state.Content() } }
        }
        val wrong = states.mapNotNull { state ->
            try {
                there(state, comeTo(state))
                null
            } catch (wrong: AssertionError) {
                "${state.name}: ${wrong.message}"
            } catch (wrong: IllegalStateException) {
                "${state.name}: ${wrong.message}"
            }
        }
        open = null
        return wrong
    }

    protected fun assertNothing(wrong: List<String>) = assertTrue(wrong.joinToString("\n"), wrong.isEmpty())

    private fun comeTo(state: ScreenState): Reached {
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
        return Reached(front(), data)
    }

    private fun does(act: Act, here: OpenState) = when (act) {
        is Act.Pass -> {
            here.time.pass(act.ms)
        }

        is Act.Tap -> {
            val able = met().filter { it.says(act.text) && it.tap != null }
            val tapped = able.getOrNull(
                act.nth - 1,
            ) ?: error("no tap on “${act.text}” in\n${lines(front()).joinToString("\n")}")
            compose.runOnIdle { tapped.tap?.invoke() }
            Unit
        }

        is Act.Type -> {
            val able = met().filter { it.label == act.label && it.type != null }
            val field = able.getOrNull(
                act.nth - 1,
            ) ?: error("no field “${act.label}” in\n${lines(front()).joinToString("\n")}")
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
    protected fun front(): SemanticsNode {
        val roots = compose.onAllNodes(isRoot(), useUnmergedTree = true).fetchSemanticsNodes()
        return roots.lastOrNull(::holdsDialog) ?: roots.first()
    }

    /** What is drawn in the window in front, where its nodes say that they are. */
    protected fun frontPicture(): Bitmap {
        val dialogs = compose.onAllNodes(isDialog(), useUnmergedTree = true)
        val nodes = dialogs.fetchSemanticsNodes()
        if (nodes.isEmpty()) return compose.onAllNodes(isRoot()).onFirst().bitmap()
        val (drawn, at) = dialogs[nodes.lastIndex].bitmap() to nodes.last().boundsInRoot
        val window = Bitmap.createBitmap(at.right.toInt() + 1, at.bottom.toInt() + 1, Bitmap.Config.ARGB_8888)
        Canvas(window).drawBitmap(drawn, at.left, at.top, null)
        return window
    }

    private fun met() = stops(front())

    private companion object {
        /** What happens at once may lead to more that happens at once. */
        const val ROUNDS = 2
    }
}

/**
 * A state that was come to.
 *
 * @param front the window in front.
 * @param data where its data lies: another place each time.
 */
internal class Reached(val front: SemanticsNode, private val data: File) {
    val stops = stops(front)

    /** A line a stop, as they stand in a file. */
    val lines get() = lines(front).map { it.replace(data.path, "…") }
}

private fun lines(front: SemanticsNode): List<String> {
    val stops = stops(front).filterNot { it.isSystems }
    if (!holdsDialog(front)) return stops.map { it.line }
    // Only the system's own question names its window.
    val isAlert = anyBelow(front) { SemanticsProperties.PaneTitle in it.config }
    val title = if (isAlert) stops.first() else stops.first { it.isHeader }
    val head = "${if (isAlert) "alert" else "sheet"} | ${title.label}"
    return listOf(head) + (stops - title).map { it.line }
}

private fun holdsDialog(root: SemanticsNode) = anyBelow(root) { SemanticsProperties.IsDialog in it.config }

internal fun anyBelow(node: SemanticsNode, holds: (SemanticsNode) -> Boolean): Boolean =
    holds(node) || node.children.any { anyBelow(it, holds) }

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
