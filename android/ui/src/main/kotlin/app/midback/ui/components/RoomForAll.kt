// What gives way where there is little height? The ring, down to its least; words never.

package app.midback.ui.components

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import app.midback.ui.Space
import kotlin.math.roundToInt

/**
 * Words, a ring and words, one above the other and spread over the least height that is asked for. Where words and the
 * smallest ring need more, the ring comes first, so that what has to be scrolled to are words.
 *
 * @param ring as large as there is room.
 * @param wide whether the ring's place is as wide as all, and as high as it can be.
 */
@Composable
fun RoomForAll(
    modifier: Modifier = Modifier,
    above: @Composable () -> Unit = { },
    ring: @Composable () -> Unit = { },
    below: @Composable () -> Unit = { },
    wide: Boolean = false,
) {
    Layout(listOf(above, ring, below), modifier) { (aboves, rings, belows), limits ->
        val width = limits.maxWidth
        val gap = Space.small.roundToPx()
        val words = Constraints(maxWidth = width)
        val over = aboves.map { it.measure(words) }
        val under = belows.map { it.measure(words) }
        val taken = (over + under).sumOf { it.height + gap }
        val room = limits.minHeight - taken - gap * (rings.size + 1)
        // Who reads large letters reads large numbers; what they count then stands beside them.
        val least = ((if (wide) LEAST_WIDE else LEAST_RING) * letters.coerceAtMost(MOST_LETTERS)).roundToPx()
        val most = if (wide) Int.MAX_VALUE else maxOf(MOST_RING.roundToPx(), (room * LARGE_WINDOW).roundToInt())
        val height = room.coerceIn(least, maxOf(least, most))
        val place = if (wide) Constraints.fixed(width, height) else Constraints(maxWidth = width, maxHeight = height)
        val ringed = rings.map { it.measure(place) }
        val column = if (rings.isNotEmpty() && room < least) ringed + over + under else over + ringed + under
        val whole = maxOf(limits.minHeight, column.sumOf { it.height + gap } + gap)
        layout(width, whole) {
            // What is left over lies between them.
            val space = (whole - column.sumOf { it.height }).toFloat() / (column.size + 1)
            var y = space
            column.forEach {
                it.place((width - it.width) / 2, y.roundToInt())
                y += it.height + space
            }
        }
    }
}

/** By how much things grow that hold words, with the letters: half of what takes height are words. */
internal val Density.letters: Float get() = 1 + (fontScale - 1) / 2

/** Whether letters are so large that a screen shows less at a time. */
internal val Density.hasLargeLetters: Boolean get() = fontScale >= LARGE

/** From here on letters count as large. */
private const val LARGE = 1.5f

/** The ring's part of a large window. */
private const val LARGE_WINDOW = 0.6f

/** By how much the least place of a ring grows with the letters at most. */
private const val MOST_LETTERS = 1.2f

private val LEAST_RING = 112.dp
private val LEAST_WIDE = 160.dp
private val MOST_RING = 240.dp
