// What gives way where there is little height? First the picture, then the ring down to its least; words never.

package app.midback.ui.components

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import app.midback.ui.Space
import kotlin.math.roundToInt

/**
 * A picture, words, a ring and words, one above the other and spread over the least height that is asked for. Where
 * words and the smallest ring need more, the ring comes first, so that what has to be scrolled to are words.
 *
 * @param picture as large as what the ring leaves; not drawn where that is little.
 * @param ring as large as there is room.
 * @param wide whether the ring's place is as wide as all, and as high as it can be.
 */
@Composable
fun RoomForAll(
    modifier: Modifier = Modifier,
    picture: @Composable () -> Unit = { },
    above: @Composable () -> Unit = { },
    ring: @Composable () -> Unit = { },
    below: @Composable () -> Unit = { },
    wide: Boolean = false,
) {
    Layout(listOf(picture, above, ring, below), modifier) { (pictures, aboves, rings, belows), limits ->
        val width = limits.maxWidth
        val gap = Space.small.roundToPx()
        val words = Constraints(maxWidth = width)
        val over = aboves.map { it.measure(words) }
        val under = belows.map { it.measure(words) }
        val taken = (over + under).sumOf { it.height + gap }
        val room = (limits.minHeight - taken - gap * (pictures.size + rings.size + 1)).coerceAtLeast(0)
        // Who reads large letters reads large numbers.
        val letters = 1 + (fontScale - 1) / 2
        val least = if (rings.isEmpty()) 0 else ((if (wide) LEAST_WIDE else LEAST_RING) * letters).roundToPx()
        val most = if (wide) Int.MAX_VALUE else maxOf(MOST_RING.roundToPx(), (room * TABLET_RING).roundToInt())
        val wish = if (rings.isEmpty()) {
            0
        } else {
            (room * RING * (1 + (letters - 1) / 2)).roundToInt().coerceIn(
                least,
                most,
            )
        }
        val free = minOf(room - wish, MOST_PICTURE.roundToPx())
        val needed = LEAST_PICTURE.roundToPx()
        // Without a ring that needs the room, the picture is seen, and what is read below it scrolls.
        val kept = if (rings.isEmpty()) maxOf(free, needed + gap * 4) else free
        val drawn = pictures.firstOrNull()?.pictured(width, kept, needed)
        val left = (room - (drawn?.height ?: 0)).coerceIn(least, maxOf(least, most))
        val place = if (wide) Constraints.fixed(width, left) else Constraints(maxWidth = width, maxHeight = left)
        val ringed = rings.map { it.measure(place) }
        val crowded = rings.isNotEmpty() && room < least
        val column = if (crowded) ringed + over + under else listOfNotNull(drawn) + over + ringed + under
        val height = maxOf(limits.minHeight, column.sumOf { it.height + gap } + gap)
        layout(width, height) {
            // What is left over lies between them.
            val space = (height - column.sumOf { it.height }).toFloat() / (column.size + 1)
            var y = space
            column.forEach {
                it.place((width - it.width) / 2, y.roundToInt())
                y += it.height + space
            }
        }
    }
}

private fun Measurable.pictured(width: Int, most: Int, least: Int): Placeable? =
    if (most < least) null else measure(Constraints(maxWidth = width, maxHeight = most))

/** The ring's part of what words leave, as long as there is a picture. */
private const val RING = 0.5f

/** On a large window it grows with it. */
private const val TABLET_RING = 0.4f

private val LEAST_RING = 112.dp
private val LEAST_WIDE = 192.dp
private val MOST_RING = 264.dp
private val LEAST_PICTURE = 72.dp
private val MOST_PICTURE = 360.dp
