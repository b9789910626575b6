// How well does ink stand out from its ground? By the measure of WCAG 2.2, of colours and of pixels that were drawn.

package app.midback.ui

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import kotlin.math.max
import kotlin.math.min

/** The contrast of the lighter to the darker. */
fun contrast(a: Color, b: Color): Float = contrast(a.luminance(), b.luminance())

private fun contrast(a: Float, b: Float) = (max(a, b) + FLARE) / (min(a, b) + FLARE)

/** The light that every screen throws back. */
private const val FLARE = 0.05f

/** What a text is drawn in, and what it is drawn on. */
class Ink(val ink: Color, val ground: Color)

/**
 * Finds both in the [pixels] of a text; null where all are alike. The ground is what most of them are. Of the others, those at the
 * edges of letters are mixed with it: the ink is what the strongest of them reach, a few stray ones aside.
 */
fun inkIn(pixels: IntArray): Ink? {
    val counts = HashMap<Int, Int>()
    pixels.forEach { counts.merge(it, 1, Int::plus) }
    val ground = counts.maxBy { it.value }.key
    val groundLight = Color(ground).luminance()
    val others = counts.filterKeys { it != ground }
        .map { (colour, count) -> Triple(colour, count, contrast(Color(colour).luminance(), groundLight)) }
        .sortedByDescending { it.third }
    val stray = (pixels.size - counts.getValue(ground)) * STRAY
    var met = 0
    val ink = others.firstOrNull {
        met += it.second
        met >= stray
    } ?: return null
    return Ink(Color(ink.first), Color(ground))
}

/** The share of what is no ground that does not count. */
private const val STRAY = 0.02
