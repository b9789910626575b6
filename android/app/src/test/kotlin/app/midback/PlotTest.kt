// Do the labels of a chart keep clear of each other, however wide they are?

package app.midback

import app.midback.ui.components.clearOf
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class PlotTest {
    private fun shown(count: Int, apart: Float, size: Float) =
        clearOf(List(count) { it * apart }, List(count) { size }, gap = 2f)

    @Test
    fun everyLabelStandsWhereAllHaveRoom() = assertEquals(listOf(0, 1, 2, 3), shown(4, apart = 20f, size = 10f))

    @Test
    fun everyOtherOneGivesWay() {
        assertEquals(listOf(0, 2, 4), shown(5, apart = 20f, size = 30f))
        // The one before the last would touch it.
        assertEquals(listOf(0, 2, 5), shown(6, apart = 20f, size = 30f))
    }

    @Test
    fun theFirstAndTheLastStandInAnyCase() {
        for (count in 2..12) {
            for (size in 1..200 step 7) {
                val kept = shown(count, apart = 15f, size = size.toFloat())
                assertEquals(0, kept.first())
                assertEquals(count - 1, kept.last())
                assertTrue(kept.size == 2 || kept.zipWithNext().all { (one, next) -> (next - one) * 15f >= size + 2f })
            }
        }
    }

    @Test
    fun oneLabelAndNoneAreNoTrouble() {
        assertEquals(listOf(0), shown(1, apart = 10f, size = 50f))
        assertEquals(emptyList<Int>(), shown(0, apart = 10f, size = 50f))
    }
}
