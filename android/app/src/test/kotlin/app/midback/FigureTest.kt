// What does a figure show where nothing may move? Start, end and arrow, by day and by night, and the other way round on
// the other side. And does it come without moving what is below it?

package app.midback

import android.graphics.Bitmap
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.MotionDurationScale
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.graphics.toArgb
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.getUnclippedBoundsInRoot
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.onFirst
import app.midback.core.ExerciseId
import app.midback.core.LevelId
import app.midback.core.figureStill
import app.midback.ui.DarkPalette
import app.midback.ui.FigureOf
import app.midback.ui.Figures
import app.midback.ui.LedLevelFigure
import app.midback.ui.LevelFigure
import app.midback.ui.LightPalette
import app.midback.ui.LocalFigures
import app.midback.ui.components.Figure
import app.midback.ui.components.FigureLoop
import app.midback.ui.components.LedFigure
import kotlinx.coroutines.CoroutineDispatcher
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import kotlin.coroutines.CoroutineContext

private object NoMotion : MotionDurationScale {
    override val scaleFactor = 0f
}

class FigureTest : ScreenTest(NoMotion) {
    private val cobra = FigureLoop(figureStill(ExerciseId("cobra"), LevelId(3u), false))
    private val birdDog = FigureLoop(figureStill(ExerciseId("bird-dog"), LevelId(3u), false))

    @Test
    fun aStillHasItsStartItsEndAndItsArrowOnBothSides() = listOf(false, true).forEach { dark ->
        val tones = (if (dark) DarkPalette else LightPalette).figure.map { it.toArgb() }
        show(Look(dark = dark)) {
            Column(Modifier.background(MaterialTheme.colorScheme.surface).safeDrawingPadding()) {
                Figure(cobra, ONE_SIDE)
                Figure(cobra, OTHER_SIDE, mirrored = true)
                Figure(birdDog, BOTH)
            }
        }
        val (one, other) = listOf(ONE_SIDE, OTHER_SIDE).map(::drawn)
        for (tone in listOf(NEAR, GHOST, ARROW)) {
            val (here, there) = listOf(one, other).map { it.middle(tones[tone]) }
            assertTrue("tone $tone is drawn", here != null && there != null)
            // In its own middle each picture is the other's mirror image.
            assertEquals("tone $tone", one.width - 1 - checkNotNull(here), checkNotNull(there), 1.0)
        }
        picture("figure-still${Look(dark = dark)}")
    }

    @Test
    fun aSessionMovesNothingEither() {
        val tones = LightPalette.figure.map { it.toArgb() }
        show { LedFigure(cobra, ONE_SIDE, tick = { 40 }) }
        val still = drawn(ONE_SIDE)
        for (tone in listOf(GHOST, ARROW)) assertNotNull("tone $tone is drawn", still.middle(tones[tone]))
    }

    @Test
    fun whatIsBelowAFigureStaysWhereItIsWhenItComes() {
        val paper = mutableListOf<Runnable>()
        val later = object : CoroutineDispatcher() {
            override fun dispatch(context: CoroutineContext, block: Runnable) {
                paper += block
            }
        }
        val figures = Figures(later)
        show {
            CompositionLocalProvider(LocalFigures provides figures) {
                Column {
                    // One that stands, one that lies, one that is led, and none.
                    LevelFigure(FigureOf(ExerciseId("cat-cow"), LevelId(1u)), ONE_SIDE)
                    LevelFigure(FigureOf(ExerciseId("superman"), LevelId(1u)), OTHER_SIDE)
                    LedLevelFigure(FigureOf(ExerciseId("cobra"), LevelId(3u)), LED, tick = null)
                    LevelFigure(FigureOf(ExerciseId("of one's own"), LevelId(1u)), BOTH)
                    Text(BELOW)
                }
            }
        }
        val before = see(BELOW).getUnclippedBoundsInRoot()
        compose.onNode(hasContentDescription(ONE_SIDE)).assertDoesNotExist()
        paper.forEach(Runnable::run)
        for (figure in listOf(ONE_SIDE, OTHER_SIDE, LED)) reach(hasContentDescription(figure))
        compose.onNode(hasContentDescription(BOTH)).assertDoesNotExist()
        assertEquals(before, see(BELOW).getUnclippedBoundsInRoot())
    }

    private fun drawn(description: String): Bitmap {
        compose.waitForIdle()
        return compose.onAllNodes(hasContentDescription(description)).onFirst().captureToImage().asAndroidBitmap()
            .copy(Bitmap.Config.ARGB_8888, false)
    }

    /** How far from the left the middle of all that has this colour is. */
    private fun Bitmap.middle(color: Int): Double? {
        val row = IntArray(width)
        val found = mutableListOf<Int>()
        for (y in 0 until height) {
            getPixels(row, 0, width, 0, y, width, 1)
            row.forEachIndexed { x, pixel -> if (pixel == color) found += x }
        }
        return found.average().takeUnless { found.isEmpty() }
    }

    private companion object {
        const val ONE_SIDE = "one"
        const val OTHER_SIDE = "other"
        const val BOTH = "both"
        const val LED = "led"
        const val BELOW = "below"

        // The core's numbers of tones.
        const val NEAR = 0
        const val GHOST = 13
        const val ARROW = 14
    }
}
