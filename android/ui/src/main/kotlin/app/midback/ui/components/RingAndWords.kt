// How do a ring and large letters share little room? Side by side where the words fit there, else one above the other.

package app.midback.ui.components

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import app.midback.ui.Space
import kotlin.math.max

/**
 * A ring and words about it, as low as both can be together.
 *
 * @param ring one that saves height where it has the width for that: see [CountRing].
 */
@Composable
internal fun RingAndWords(ring: @Composable () -> Unit, words: @Composable () -> Unit) {
    Layout(listOf(ring, words), Modifier.fillMaxWidth()) { (rings, texts), limits ->
        val width = limits.maxWidth
        val gap = Space.medium.roundToPx()
        val text = texts.single()
        val side = BESIDE_WIDE.roundToPx()
        val fits = text.maxIntrinsicWidth(Constraints.Infinity) + gap + side <= width
        val place = if (fits) {
            Constraints(maxWidth = side, maxHeight = BESIDE_HIGH.roundToPx())
        } else {
            Constraints(maxWidth = width, maxHeight = ABOVE.roundToPx())
        }
        val drawn = rings.single().measure(place)
        val said = text.measure(Constraints(maxWidth = if (fits) width - gap - drawn.width else width))
        if (fits) {
            val (left, height) = (width - drawn.width - gap - said.width) / 2 to max(drawn.height, said.height)
            layout(width, height) {
                drawn.placeRelative(left, (height - drawn.height) / 2)
                said.placeRelative(left + drawn.width + gap, (height - said.height) / 2)
            }
        } else {
            layout(width, drawn.height + said.height) {
                drawn.placeRelative((width - drawn.width) / 2, 0)
                said.placeRelative((width - said.width) / 2, drawn.height)
            }
        }
    }
}

/** How wide and how high a ring beside words is, with what it counts below it. */
private val BESIDE_WIDE = 144.dp
private val BESIDE_HIGH = 136.dp

/** How high it is above words, with what it counts beside it. */
private val ABOVE = 112.dp
