// Can every screen be used however the phone is set? By day and by night, in the largest letters, in Spanish.

package app.midback

import android.graphics.Color
import androidx.compose.ui.test.isDialog
import org.junit.Assert.assertEquals
import org.junit.Test

/** Tests of screens that go through all of their own in each look. */
abstract class EveryLookTest : ScreenTest() {
    /** Opens the app in [look] and keeps a picture of each screen. */
    protected abstract fun everyScreen(look: Look)

    @Test
    fun everyScreenByDay() = everyScreen(Look())

    @Test
    fun everyScreenByNight() = everyScreen(Look(dark = true))

    @Test
    fun everyScreenInTheLargestLetters() = everyScreen(Look(fontScale = 2f))

    @Test
    fun everyScreenByNightInTheLargestLetters() = everyScreen(Look(dark = true, fontScale = 2f))

    @Test
    fun everyScreenInSpanish() = everyScreen(Look.spanish)

    /** Sees [top], holds the screen to being usable, and keeps its picture as [name] in [look]. */
    protected fun keep(look: Look, name: String, top: String) {
        see(top)
        assertUsable()
        val picture = picture("$name$look")
        // A dialog dims what lies below it.
        if (compose.onAllNodes(isDialog()).fetchSemanticsNodes().isNotEmpty()) return
        val margin = Color.luminance(picture.getPixel(1, picture.height / 2))
        assertEquals("$name is ${if (look.dark) "light by night" else "dark by day"}", look.dark, margin < HALF)
    }

    private companion object {
        const val HALF = 0.5f
    }
}
