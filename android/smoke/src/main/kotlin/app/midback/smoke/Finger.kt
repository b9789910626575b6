// How is something found and tapped on a phone? By what a person reads there, or hears from a screen reader, wherever on the
// page it stands.

package app.midback.smoke

import android.os.Build
import android.os.SystemClock
import androidx.test.uiautomator.By
import androidx.test.uiautomator.BySelector
import androidx.test.uiautomator.Direction
import androidx.test.uiautomator.StaleObjectException
import androidx.test.uiautomator.UiDevice
import androidx.test.uiautomator.UiObject2
import androidx.test.uiautomator.Until
import java.util.regex.Pattern

/** A finger on [device], and eyes. */
class Finger(
    private val device: UiDevice,
) {
    /** Does one step; fails where what it looks for never comes. */
    fun follow(step: Step) {
        when (step.act) {
            Act.SEE -> sought(step.text)
            Act.TAP -> tap(step.text, sought(step.text))
            Act.MAYBE -> find(step.text, MOMENT_MS)?.let { tap(step.text, it) }
            Act.ALLOW -> if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) allow()
        }
    }

    private fun sought(text: String) = find(text, PATIENCE_MS) ?: fail("never: $text")

    private fun fail(what: String): Nothing = throw AssertionError("$what; there is: ${texts()}")

    private fun allow() {
        val button = device.wait(Until.findObject(ALLOWS), PATIENCE_MS) ?: fail("the system never asked")
        button.click()
        if (!device.wait(Until.gone(ALLOWS), PATIENCE_MS)) fail("the system's question stays")
    }

    /** What is found may have been drawn anew since: then it is looked for once more. */
    private fun tap(text: String, found: UiObject2) = try {
        found.click()
    } catch (_: StaleObjectException) {
        sought(text).click()
    }

    /** Waits for it, and looks for it up and down the page. */
    private fun find(text: String, patienceMs: Long): UiObject2? {
        // Whether a word begins with a capital depends on where it stands.
        val said = Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE or Pattern.UNICODE_CASE)
        val until = SystemClock.uptimeMillis() + patienceMs
        var way = Direction.DOWN
        while (true) {
            device.waitForIdle(MOMENT_MS)
            (device.findObject(By.text(said)) ?: device.findObject(By.desc(said)))?.let { return it }
            if (SystemClock.uptimeMillis() > until) return null
            if (!scroll(way)) way = if (way == Direction.DOWN) Direction.UP else Direction.DOWN
        }
    }

    /** A part of a page that way; false where there is no more of it. */
    private fun scroll(way: Direction): Boolean = try {
        // Rows that scroll sideways are lower than the page that they lie in.
        val page = device.findObjects(PAGE).maxByOrNull { it.visibleBounds.height() }
        page?.scroll(way, PART) ?: false.also { SystemClock.sleep(TURN_MS) }
    } catch (_: StaleObjectException) {
        true
    }

    private fun texts() = device.findObjects(By.pkg(APP)).flatMap(::said).distinct()

    private fun said(node: UiObject2) = try {
        listOfNotNull(node.text, node.contentDescription).filter { it.isNotEmpty() }
    } catch (_: StaleObjectException) {
        emptyList()
    }

    private companion object {
        const val APP = "app.midback"
        const val PATIENCE_MS = 30_000L
        const val MOMENT_MS = 3_000L
        const val TURN_MS = 250L

        /** So that nothing lies between two looks at the page. */
        const val PART = 0.5f
        val PAGE: BySelector = By.pkg(APP).scrollable(true)

        /** By its name in the code: makers call and word the question as they like. */
        val ALLOWS: BySelector = By.res(Pattern.compile(".*:id/permission_allow_button"))
    }
}
