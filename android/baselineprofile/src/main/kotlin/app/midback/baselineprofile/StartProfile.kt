// Which code runs from a first start into a first session? Led by what stands on the buttons; a phone writes down what ran.

package app.midback.baselineprofile

import androidx.benchmark.macro.MacrobenchmarkScope
import androidx.benchmark.macro.junit4.BaselineProfileRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import androidx.test.platform.app.InstrumentationRegistry
import androidx.test.uiautomator.By
import androidx.test.uiautomator.UiObject2
import androidx.test.uiautomator.Until
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

private const val APP = "app.midback"

/** More steps than the setup has: whoever needs as many stands still. */
private const val STEPS_AT_MOST = 60

private const val PATIENCE_MS = 5_000L

@RunWith(AndroidJUnit4::class)
class StartProfile {
    @get:Rule
    val profile = BaselineProfileRule()

    /** The words of the core, which this module carries along. */
    private val words by lazy {
        val assets = InstrumentationRegistry.getInstrumentation().context.assets
        assets.list("").orEmpty().filter { it.endsWith(".ftl") }
            .flatMap { assets.open(it).bufferedReader().use { file -> file.readLines() } }
    }

    @Test
    fun fromTheFirstStartIntoASession() = profile.collect(packageName = APP, includeInStartupProfile = true) {
        // The rule comes by several times, and every time is the first. The words are those of one language.
        device.executeShellCommand("pm clear $APP")
        device.executeShellCommand("pm grant $APP android.permission.POST_NOTIFICATIONS")
        device.executeShellCommand("cmd locale set-app-locales $APP --locales en")
        startActivityAndWait()
        var steps = 0
        while (button(word("live-pause")) == null) {
            assertTrue("no way on", steps++ < STEPS_AT_MOST && goOn())
        }
    }

    /** One step on: by what leads on where it can be tapped; else nothing of a list is so; and how the pain is, where that comes first. */
    private fun MacrobenchmarkScope.goOn(): Boolean {
        val onwards = listOf(
            word("setup-welcome-start"),
            word("check-begin"),
            word("setup-next"),
            word("setup-ready-open"),
            word("check-none"),
            word("setup-none"),
        )
        device.wait(Until.findObject(By.pkg(APP).clickable(true).enabled(true)), PATIENCE_MS) ?: return false
        val next = onwards.firstNotNullOfOrNull(::button) ?: painScale() ?: return false
        next.click()
        device.waitForIdle()
        return true
    }

    private fun MacrobenchmarkScope.button(text: String): UiObject2? {
        val here = By.pkg(APP).enabled(true)
        return device.findObject(By.copy(here).text(text)) ?: device.findObject(By.copy(here).desc(text))
    }

    private fun MacrobenchmarkScope.painScale(): UiObject2? =
        button(word("rate-pain-value").replace("{ \$value }", "2")) ?: button("2")

    private fun word(id: String): String = words.first { it.startsWith("$id = ") }.substringAfter(" = ")
}
