// Does the core hear what the phone knows, as soon as it changes, and nothing that is no text?

package app.midback

import android.app.Activity
import android.content.Intent
import android.provider.Settings
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isSelected
import androidx.lifecycle.Lifecycle
import app.midback.core.LibraryQuery
import app.midback.core.MidbackException
import app.midback.core.SettingKey
import app.midback.ui.components.SearchField
import app.midback.ui.components.Typed
import app.midback.ui.components.TypedText
import app.midback.ui.components.whole
import app.midback.ui.crossing
import app.midback.ui.deviceOf
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.util.Locale

class PhoneTest : ScreenTest() {
    private val app get() = RuntimeEnvironment.getApplication()
    private val hour get() = setting(SettingKey.TIMES).choices.first().label.shown

    private fun hours(hours: String) =
        Settings.System.putString(app.contentResolver, Settings.System.TIME_12_24, hours)

    @Test
    fun everyLanguageOfThePhoneIsToldInItsOrder() {
        val device = deviceOf(listOf("ca-ES", "zh-Hans-CN", "es-419").map(Locale::forLanguageTag), hour24 = true)
        assertEquals(listOf("ca-ES", "zh-Hans-CN", "es-419"), device.languages)
        assertEquals("ES", device.region)
    }

    @Test
    fun twelveOrTwentyFourHoursFollowAtOnce() {
        hours("24")
        val open = openReady()
        assertEquals(false, hour.endsWith("M"))
        hours("12")
        app.sendBroadcast(Intent(Intent.ACTION_TIME_CHANGED))
        waitUntil("hours of twelve") { hour.endsWith("M") }
        // Where the system does not say so, it is seen when the person comes back.
        hours("24")
        open.moveToState(Lifecycle.State.STARTED)
        open.moveToState(Lifecycle.State.RESUMED)
        waitUntil("hours of twenty-four") { !hour.endsWith("M") }
    }

    @Test
    fun theSystemsBackGoesToTheScreenBeforeAndThenOutOfTheApp() {
        val open = openReady()
        val shell = ask { shell() }
        tap(shell.exercises)
        reach(hasText(shell.exercises) and isSelected())
        open.onActivity { it.goBackAsTheSystemDoes() }
        reach(hasText(shell.today) and isSelected())
        open.onActivity {
            assertFalse(it.isFinishing)
            it.goBackAsTheSystemDoes()
            assertTrue(it.isFinishing || shadowOf(it).isTaskMovedToBack)
        }
    }

    /** By the callback that the window told the system of, without which it would not ask the app. */
    private fun Activity.goBackAsTheSystemDoes() {
        // Not `onBackInvokedDispatcher`, which only stands before it.
        val told = window.decorView.viewRootImpl.onBackInvokedDispatcher
        checkNotNull(told.topCallback) { "the system would leave the app" }.onBackInvoked()
    }

    @Test
    fun halfOfALetterThatIsTypedIsLeftOut() {
        for ((typed, text) in HALVES) {
            var line by mutableStateOf("")
            var search by mutableStateOf("")
            show { TypedText("Name", line, { line = it }, Typed.LINE, problem = null) }
            type(typed)
            compose.waitForIdle()
            show { SearchField(search, { search = it }, "Search", "Clear") }
            type(typed)
            compose.waitForIdle()
            assertEquals(text, line)
            assertEquals(text, search)
            assertEquals(text, whole(typed))
        }
    }

    @Test
    fun whatGetsPastAllFieldsEndsNothing() {
        openReady()
        val half = LibraryQuery(HALF, null, null, null, false, emptyList())
        assertThrows(MidbackException.Unexpected::class.java) { ask { library(half) } }
        assertThrows(MidbackException.Unexpected::class.java) { crossing<Unit> { error("a defect") } }
        see(ask { today(it) }.title)
    }

    private companion object {
        const val HALF = "\uD83D"
        const val WHOLE = "\uD83D\uDE42"

        /** What is typed, and what of it is a text. */
        val HALVES = listOf(
            HALF to "",
            "\uDE42" to "",
            "a${HALF}b" to "ab",
            "$HALF$WHOLE" to WHOLE,
            "$WHOLE\uDE42!" to "$WHOLE!",
            "\uDE42$HALF" to "",
            "ñ $WHOLE" to "ñ $WHOLE",
        )
    }
}
