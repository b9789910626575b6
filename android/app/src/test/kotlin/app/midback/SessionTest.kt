// Can a person do a whole session in the real app? Clicks through it on the real core and a real SQLite file.

package app.midback

import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.test.core.app.ActivityScenario
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.deviceOf
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import java.io.File
import java.util.Locale

class SessionTest : ScreenTest() {
    private fun reach(what: SemanticsMatcher) = compose.run {
        waitUntil(TIME_MS) { onAllNodes(what).fetchSemanticsNodes().isNotEmpty() }
        val node = onAllNodes(what).onFirst()
        val scrolls = hasAnyAncestor(hasScrollAction()).matches(node.fetchSemanticsNode())
        if (scrolls) node.performScrollTo() else node
    }

    private fun see(text: String) = reach(hasText(text))

    private fun tap(text: String) = see(text).performClick()

    private fun tapSpoken(spoken: String) = reach(hasContentDescription(spoken)).performClick()

    private fun rate(pain: Int, effort: Int) {
        see("How was it?")
        tapSpoken("Pain $pain of 10")
        tapSpoken("Effort $effort of 10")
        tap("Save")
    }

    private fun set(number: Int) {
        reach(hasContentDescription("$number of 5 sets done"))
        tap("Done")
    }

    @Test
    fun aWholeSessionWithTheActivityRebuiltInTheMiddle() {
        val app = openApp()
        see("Your session for today")
        tap("Start")
        set(0)
        see("How was it?")
        see("Save").assertIsNotEnabled()
        tapSpoken("Pain 2 of 10")
        app.recreate()
        // The person is where they were, with what they had tapped.
        see("How was it?")
        reach(hasContentDescription("Pain 2 of 10")).assertIsSelected()
        tapSpoken("Effort 3 of 10")
        tap("Save")
        set(1)
        app.recreate()
        set(2)
        rate(1, 3)
        set(3)
        set(4)
        rate(0, 4)
        tap("See the summary")
        see("You did the whole session")
        see("Did 8 · Pain 2 · Effort 3")
        tap("Back to today")
        see("Done for today")
        tap("History")
        see("1 session so far")
        assertTrue(File(RuntimeEnvironment.getApplication().filesDir, "midback/midback.sqlite").length() > 0)
    }

    @Test
    fun backLeavesThePlayerAndTheSessionWaits() {
        val app = openApp()
        tap("Start")
        set(0)
        see("How was it?")
        back(app)
        see("You are in the middle of a session")
        see("1 of 5 sets done")
        tap("Continue")
        see("How was it?")
    }

    @Test
    fun painEndsTheExerciseAndTheEndIsOffered() {
        openApp()
        tap("Start")
        tap("This hurts")
        rate(7, 5)
        see("Leave it here for today")
        picture("advice")
        tap("End the session")
        see("No sets this time")
        see("Ended because it hurt")
    }

    @Test
    fun endingEarlyIsAskedOnce() {
        openApp()
        tap("Start")
        set(0)
        rate(1, 2)
        see("Seated twist")
        tap("End the session")
        see("End the session now?")
        compose.onNode(isDialog()).assertExists()
        picture("end-question")
        tap("Keep going")
        see("Seated twist")
        tap("End the session")
        tap("End it")
        see("You did part of the session")
    }

    @Test
    fun aBandInTheSettingsBringsTheRow() {
        openApp()
        see("For Single-arm row you need: light band.")
        tap("Settings")
        tap("Light band")
        tap("Today")
        see("Single-arm row")
        reach(hasContentDescription("8 repetitions on each side, light band"))
    }

    @Test
    fun dataThatCannotBeReadIsSaidAndLeftAlone() {
        val file = File(RuntimeEnvironment.getApplication().filesDir, "midback/midback.sqlite")
        file.parentFile?.mkdirs()
        file.writeText("a shopping list ".repeat(20))
        openApp()
        see("That did not work")
        picture("opening-error")
        file.delete()
        tap("Try again")
        see("Your session for today")
    }

    @Test
    fun theSessionOutlivesTheProcess() {
        openApp()
        tap("Start")
        set(0)
        see("How was it?")
        // As after a kill: nothing of the first process is left but its files.
        val again = Opening(Phone(RuntimeEnvironment.getApplication().filesDir.resolve("midback")))
        val sessions = runBlocking {
            val opened = again.open(deviceOf(Locale.UK, hour24 = true)) as Opened.Well
            opened.store.ask { history(null, it) }.sessions
        }
        assertEquals(listOf("1 of 5 sets"), sessions.map { it.sets })
    }

    @Test
    fun everyScreenByDay() = everyScreen(Look())

    @Test
    fun everyScreenByNight() = everyScreen(Look(dark = true))

    @Test
    fun everyScreenInTheLargestLetters() = everyScreen(Look(fontScale = 2f))

    @Test
    fun everyScreenByNightInTheLargestLetters() = everyScreen(Look(dark = true, fontScale = 2f))

    private fun everyScreen(look: Look) {
        fun keep(name: String, top: String) {
            see(top)
            assertUsable()
            picture("$name$look")
        }
        openApp(look)
        keep("today", "Your session for today")
        tap("History")
        keep("history-empty", "Nothing here yet")
        tap("Settings")
        keep("settings", "Your session")
        tap("Today")
        tap("Start")
        keep("player-set", "Exercise 1 of 3")
        set(0)
        see("How was it?")
        tapSpoken("Pain 1 of 10")
        keep("player-rate", "How was it?")
        tapSpoken("Effort 3 of 10")
        tap("Save")
        set(1)
        set(2)
        rate(1, 3)
        set(3)
        set(4)
        rate(0, 4)
        keep("player-over", "That was the last one")
        tap("See the summary")
        keep("summary", "You did the whole session")
        tap("Back to today")
        keep("today-done", "Done for today")
        tap("History")
        see("1 session so far")
        tap("Whole session")
        keep("history", "Cat-cow")
    }

    private fun back(app: ActivityScenario<MainActivity>) =
        app.onActivity { it.onBackPressedDispatcher.onBackPressed() }

    private companion object {
        /** How long the core may take on a busy machine. */
        const val TIME_MS = 10_000L
    }
}
