// What does a person meet on a way through the app? Taps the real screens without a display, and keeps pictures.

package app.midback.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.input.InputMode
import androidx.compose.ui.platform.LocalInputModeManager
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ComposeTimeoutException
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.DpSize
import java.io.File
import javax.imageio.ImageIO
import kotlin.time.Duration.Companion.minutes

/** How the phone is set: night, and the size of its letters. */
class Look(val dark: Boolean = false, val fontScale: Float = 1f)

/** One pixel of a phone's picture is half a dp, as on many phones. */
private const val PIXELS_PER_DP = 2f

/** One way through the app. Every step fails where the screen has no such thing to tap or see. */
@OptIn(ExperimentalTestApi::class)
class Walk(internal val test: SkikoComposeUiTest, private val folder: File) {
    /** Taps what can be tapped and says [text]; the first of several. */
    fun tap(text: String) = tap(hasText(text))

    /** Taps what a screen reader calls [spoken]: signs, and numbers of a scale; the first of several. */
    fun tapSpoken(spoken: String) = tap(hasContentDescription(spoken))

    fun see(text: String) {
        reach(hasText(text)).assertIsDisplayed()
    }

    /** Sees what a screen reader says [spoken] for. */
    fun seeSpoken(spoken: String) {
        reach(hasContentDescription(spoken)).assertIsDisplayed()
    }

    /** Keeps a picture of the screen, from its top or of its [end], and once nothing on it moves. */
    fun picture(name: String, end: Boolean = false) {
        val scrolling = test.onAllNodes(hasScrollAction())
        if (scrolling.fetchSemanticsNodes().isNotEmpty()) {
            val way = if (end) PAGE_LENGTH else -PAGE_LENGTH
            scrolling.onFirst().performSemanticsAction(SemanticsActions.ScrollBy) { it(0f, way) }
        }
        test.waitForIdle()
        test.mainClock.advanceTimeBy(SETTLING_MS)
        folder.mkdirs()
        ImageIO.write(test.captureToImage().toAwtImage(), "png", File(folder, "$name.png"))
    }

    /** Keeps a film of the screen: what it shows after each of so many [steps], for [msEach]. */
    fun film(name: String, steps: Int, msEach: Int, step: () -> Unit) {
        val pictures = List(steps) {
            step()
            test.waitForIdle()
            test.captureToImage().toAwtImage()
        }
        folder.mkdirs()
        writeFilm(File(folder, "$name.gif"), pictures, msEach)
    }

    /** Waits until something holds; fails, and names it as [what], where it never does. */
    fun waitUntil(what: String, holds: () -> Boolean) {
        try {
            test.waitUntil(timeoutMillis = PATIENCE_MS, condition = holds)
        } catch (late: ComposeTimeoutException) {
            throw AssertionError("never came: $what", late)
        }
    }

    private fun tap(what: SemanticsMatcher) {
        reach(what and hasClickAction()).performTouchInput { click() }
        test.waitForIdle()
    }

    /** Waits for what the core still has to answer, and scrolls to what lies further down, as a person would. */
    private fun reach(what: SemanticsMatcher): SemanticsNodeInteraction {
        waitUntil(what.description) { test.onAllNodes(what).fetchSemanticsNodes().isNotEmpty() }
        val node = test.onAllNodes(what).onFirst()
        val scrolls = hasAnyAncestor(hasScrollAction()).matches(node.fetchSemanticsNode())
        return if (scrolls) node.performScrollTo() else node
    }

    private companion object {
        /** How long the core may take on a busy machine. */
        const val PATIENCE_MS = 5_000L

        /** How long the mark of a tap takes to fade. */
        const val SETTLING_MS = 1_000L

        /** Pixels, and more than any page has. */
        const val PAGE_LENGTH = 1_000_000f
    }
}

/** Shows [content] on a phone of that [size] that is set to [look], and takes the [steps]. */
@OptIn(ExperimentalTestApi::class)
fun walk(
    folder: File,
    look: Look,
    content: @Composable () -> Unit,
    size: DpSize = phoneSize,
    steps: Walk.() -> Unit,
) = runSkikoComposeUiTest(
    size = Size(size.width.value * PIXELS_PER_DP, size.height.value * PIXELS_PER_DP),
    density = Density(PIXELS_PER_DP, look.fontScale),
    testTimeout = 10.minutes,
) {
    setContent {
        // Fingers mark nothing as the place where a keyboard would go on.
        val modes = LocalInputModeManager.current
        LaunchedEffect(modes) { modes.requestInputMode(InputMode.Touch) }
        DesktopTheme(look.dark, content)
    }
    Walk(this, folder).steps()
}
