// Does the walk tap, see and draw what a person would?

package app.midback.desktop

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.test.ExperimentalTestApi
import app.midback.ui.Space
import app.midback.ui.assertUsable
import app.midback.ui.gallery
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test
import java.io.File
import javax.imageio.ImageIO

@OptIn(ExperimentalTestApi::class)
class WalkTest {
    private val folder = File(System.getProperty("midback.pictures"))

    @Test
    fun answersAQuestionAndKeepsAPicture() = walk(folder, Look(), gallery.getValue("questions")) {
        tapSpoken("Pain 3 of 10")
        tapSpoken("One set less")
        seeSpoken("2 sets")
        picture("questions")
        val picture = ImageIO.read(File(folder, "questions.png"))
        assertEquals(800 to 1600, picture.width to picture.height)
    }

    /** Letters of twice the size in every place, as older phones draw them. */
    @Test
    fun everyComponentIsUsableInTheLargestLetters() = gallery.forEach { (name, content) ->
        walk(folder, Look(dark = true, fontScale = 2f), content) {
            picture("$name-dark-large")
            test.assertUsable(test.density)
        }
    }

    @Test
    fun aCutTextAndASmallTargetAreNotUsable() {
        val small: @Composable () -> Unit = { Box(Modifier.size(Space.target / 2).clickable { }) }
        val cut: @Composable () -> Unit = { Text("Exercises", Modifier.width(Space.target)) }
        listOf(small, cut).forEach { content ->
            walk(folder, Look(), content) {
                assertThrows(AssertionError::class.java) { test.assertUsable(test.density) }
            }
        }
    }

    @Test
    fun failsWhereThereIsNothingToTap() = walk(folder, Look(), gallery.getValue("today")) {
        assertThrows(AssertionError::class.java) { tap("No such thing") }
    }
}
