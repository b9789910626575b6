// Do the walks lead through the real app that a phone is driven along? They are walked here on every change, and by `cargo xtask
// smoke` on a phone.

package app.midback

import android.os.Looper
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.test.core.app.ActivityScenario
import app.midback.smoke.Act
import app.midback.smoke.Step
import app.midback.smoke.walkOf
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.io.File
import java.time.Duration

class WalksTest : ScreenTest() {
    private fun steps(name: String, language: String = "en") =
        walkOf(File(System.getProperty("midback.walks"), "$language/$name.txt").readText())

    private fun walk(name: String, language: String = "en") = steps(name, language).forEach(::follow)

    private fun follow(step: Step) {
        // Whether a word begins with a capital depends on where it stands.
        val there = hasText(step.text, ignoreCase = true) or hasContentDescription(step.text, ignoreCase = true)
        when (step.act) {
            Act.SEE -> {
                reach(there)
            }

            Act.TAP -> {
                tap(there)
            }

            Act.MAYBE -> {
                compose.waitForIdle()
                if (compose.onAllNodes(there and hasClickAction()).fetchSemanticsNodes().isNotEmpty()) tap(there)
            }

            Act.ALLOW -> {
                waitUntil("the system's question") { asked() == listOf(NOTIFICATIONS) }
                shadowOf(RuntimeEnvironment.getApplication()).grantPermissions(NOTIFICATIONS)
            }
        }
    }

    @Test
    fun aWalkIsReadAsItIsWritten() {
        val steps = walkOf("see\tHere: a\ttab\ntap\tGo\nmaybe\tLater\n")
        assertEquals(listOf(Step(Act.SEE, "Here: a\ttab"), Step(Act.TAP, "Go"), Step(Act.MAYBE, "Later")), steps)
        assertThrows(NoSuchElementException::class.java) { walkOf("shove\tHere\n") }
    }

    @Test
    fun fromTheFirstStartIntoASessionThatGoesOnAndIsGoneOnWith() {
        allWalks("en", "GB")
    }

    @Test
    fun theSameInSpanish() {
        allWalks("es", "ES")
    }

    @Test
    fun whatIsLookedAtIsThere() {
        openReady()
        val all = checkNotNull(File(System.getProperty("midback.walks"), "en").list()).map { it.removeSuffix(".txt") }
        val looks = all.filter { it.startsWith("look-") }
        assertTrue("$looks", looks.size > 2)
        looks.forEach { walk(it) }
    }

    private fun allWalks(language: String, region: String) {
        forbid()
        val app = openApp(Look(language = language, region = region)).also { open = it }
        walk("first-start", language)
        walk("start-session", language)
        assertNotNull(leader.leading)
        walk("session-goes-on", language)
        passTheTimeOfASet()
        // What a person sees after a crash: the session is led no more, and Today has it.
        back(app)
        assertNull(leader.leading)
        walk("resume", language)
        assertNotNull(leader.leading)
        back(app)
        walk("try-reminder", language)
    }

    @Test
    fun notificationsThatWereForbiddenAreNoticed() {
        forbid()
        open = openReady()
        // The data was made ready past the app, which may have looked before.
        (RuntimeEnvironment.getApplication() as MidbackApp).reminders.remindersChanged()
        waitUntil("the system's question") { asked() == listOf(NOTIFICATIONS) }
        walk("no-notifications")
    }

    /** As long as the phone's screen is off: time for a set, without which there is no session to go on with. */
    private fun passTheTimeOfASet() {
        val session = checkNotNull(leader.leading)
        repeat(SECONDS) {
            shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(1))
            waitUntil("what happened is stored") { !session.isUnkept }
        }
    }

    private var open: ActivityScenario<MainActivity>? = null

    private fun asked(): List<String> {
        var asked = emptyList<String>()
        open?.onActivity { asked = shadowOf(it).lastRequestedPermission?.requestedPermissions.orEmpty().toList() }
        return asked
    }

    private fun forbid() = shadowOf(RuntimeEnvironment.getApplication()).denyPermissions(NOTIFICATIONS)

    private companion object {
        const val SECONDS = 150
        const val NOTIFICATIONS = "android.permission.POST_NOTIFICATIONS"
    }
}
