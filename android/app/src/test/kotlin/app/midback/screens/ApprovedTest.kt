// Do a few screens still look as somebody looked at them and found them good?

package app.midback.screens

import android.graphics.Bitmap
import android.graphics.Color
import app.midback.Look
import app.midback.Window
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/**
 * Of each kind of screen one, small. They are drawn with the letters that Robolectric brings along, so they are the same on every
 * machine; on one SDK, since each brings its own.
 */
class ApprovedTest : StatesTest() {
    private val kept = File(System.getProperty("midback.approved"))

    /** A state in a look: what is approved has its name. */
    private class Chosen(val state: String, val look: String) {
        val file = "$state.$look.png"
    }

    @Test
    fun everyStateIsAsApproved() {
        val states = statesIn(folder)
        val anew = System.getenv("UPDATE_PICTURES") == "1"
        val wrong = CHOSEN.groupBy { it.look }.flatMap { (name, chosen) ->
            val look = SMALL.getValue(name)
            chosen.flatMap { one ->
                val state = states.single { it.bare == one.state && it.language == look.language }
                inEach(listOf(state), look) { _, _ ->
                    val drawn = picture()
                    val file = File(kept, one.file)
                    if (anew && !(file.exists() && isAlike(read(file), drawn))) write(drawn, file)
                    check(file.exists()) { "nothing is approved yet. $ANEW" }
                    check(file.length() <= MOST_BYTES) { "${file.length()} bytes are too many for a picture in git" }
                    assertAlike(one.file, read(file), drawn)
                }
            }
        }
        assertNothing(wrong)
        assertEquals("approved pictures", CHOSEN.map { it.file }.sorted(), kept.list().orEmpty().sorted())
    }

    @Test
    fun aChangedWordIsSeenAndAnotherShadeIsNot() {
        val approved = read(File(kept, CHOSEN.first().file))
        val shaded = changed(approved) { x, y, colour ->
            val by = (x + y) % 2 * SHADE
            Color.rgb(dimmed(Color.red(colour), by), dimmed(Color.green(colour), by), dimmed(Color.blue(colour), by))
        }
        assertTrue(unlike(approved, shaded).isEmpty())
        val marked = changed(approved) { x, y, colour ->
            val other = if (Color.red(colour) > HALF) Color.BLACK else Color.WHITE
            if (x in 40 until 48 && y in 40 until 52) other else colour
        }
        assertEquals(8 * 12, unlike(approved, marked).size)
        val failed = runCatching { assertAlike("a-changed-word.png", approved, marked) }.exceptionOrNull()
        assertTrue("$failed", failed is AssertionError && "96 of " in failed.message.orEmpty())
        assertTrue(unlikeFile("a-changed-word.png").length() > 0)
        val wider = Bitmap.createBitmap(approved.width + 1, approved.height, Bitmap.Config.ARGB_8888)
        assertTrue(runCatching { assertAlike("wider.png", approved, wider) }.exceptionOrNull() is AssertionError)
    }

    private fun changed(picture: Bitmap, to: (Int, Int, Int) -> Int): Bitmap =
        picture.copy(Bitmap.Config.ARGB_8888, true).also {
            for (y in 0 until it.height) for (x in 0 until it.width) it.setPixel(x, y, to(x, y, it.getPixel(x, y)))
        }

    private fun dimmed(value: Int, by: Int) = (value - by).coerceAtLeast(0)

    private companion object {
        const val MOST_BYTES = 60_000L
        const val SHADE = 12
        const val HALF = 127

        private val thin = Look(window = Window.THIN, density = "mdpi")

        val SMALL = mapOf(
            "day" to thin,
            "night" to thin.copy(dark = true),
            "spanish" to thin.copy(language = "es"),
            "large" to thin.copy(fontScale = 2f),
            "across" to Look(window = Window.ACROSS, density = "mdpi"),
        )

        val CHOSEN = listOf(
            Chosen("today.ready", "day"),
            Chosen("today.welcome", "large"),
            Chosen("player.set", "night"),
            Chosen("player.rest", "across"),
            Chosen("player.hurts", "day"),
            Chosen("plan.opened", "spanish"),
            Chosen("progress.helped", "night"),
            Chosen("history.week", "day"),
            Chosen("exercise.known", "large"),
            Chosen("symptom-check.emergency", "day"),
        )
    }
}
