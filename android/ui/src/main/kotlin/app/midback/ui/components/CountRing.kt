// How far is it, how many are left, and when is the next breath? One ring, read from an arm's length away.

package app.midback.ui.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import app.midback.ui.Space
import kotlin.math.max
import kotlin.math.min
import kotlin.math.roundToInt

/**
 * What a ring shows besides its number. Both are read where the ring is drawn, so that nothing is composed again for
 * them.
 *
 * @param share how far it is, from 0 to 1.
 * @param breath how full the lungs are, from 0 to 1; none where breath is not led.
 */
class RingMotion(val share: () -> Float, val breath: () -> Float?)

/**
 * A large number in a ring that fills, and that grows and shrinks with the breath.
 *
 * @param line what the number counts: in the ring where it fits, else below it, and beside it where there is no height
 * for that.
 * @param ink the colour of the ring.
 * @param low whether height is to be saved: [line] stands beside the ring rather than below it, where it fits there.
 * @param spoken what a screen reader says for all of it, when it is asked and not with each change; none where the ring
 * is a part of what says so.
 */
@Composable
fun CountRing(
    number: String,
    line: String,
    motion: RingMotion,
    ink: Color,
    modifier: Modifier = Modifier,
    spoken: String? = null,
    low: Boolean = false,
) {
    val scheme = MaterialTheme.colorScheme
    val still = !motionWanted()
    val look = RingLook(scheme.surfaceContainerHighest, ink, scheme.primaryContainer)
    Layout(
        content = {
            Canvas(Modifier) { ring(motion, look, still) }
            Text(
                number,
                autoSize = TextAutoSize.StepBased(SMALLEST, LARGEST, 2.sp),
                style = MaterialTheme.typography.displayLarge.copy(fontSize = LARGEST, lineHeight = 1.em),
                color = scheme.onBackground,
                textAlign = TextAlign.Center,
                maxLines = 1,
                softWrap = false,
            )
            Text(
                line,
                style = MaterialTheme.typography.labelLarge,
                color = scheme.onSurfaceVariant,
                textAlign = TextAlign.Center,
            )
        },
        modifier = if (spoken == null) modifier else modifier.oneElement(spoken),
    ) { (ring, counted, counting), limits ->
        val room = Size(limits.maxWidth.toFloat(), limits.maxHeight.toFloat())
        val whole = min(room.width, room.height)
        val wide = counting.maxIntrinsicWidth(Constraints.Infinity)
        val inside = wide <= whole * CHORD && counting.minIntrinsicHeight(wide) <= whole * LINE
        val gap = Space.small.roundToPx()
        val longest = counting.minIntrinsicWidth(Constraints.Infinity)
        val side = limits.maxWidth - whole.roundToInt() - gap
        val isLow = counting.minIntrinsicHeight(limits.maxWidth) <= room.height * MOST_LINES
        val below = !inside && longest <= limits.maxWidth && isLow && !(low && wide <= side)
        val most = when {
            inside -> wide
            below -> limits.maxWidth
            else -> side
        }
        // No word is broken: the ring gives way.
        val words = counting.measure(Constraints(maxWidth = most.coerceAtLeast(longest)))
        val across = when {
            inside -> whole
            below -> min(room.width, room.height - words.height)
            else -> min(room.width - words.width - gap, room.height)
        }.roundToInt().coerceAtLeast(0)
        val drawn = ring.measure(Constraints.fixed(across, across))
        val tall = (across * if (inside) TALL else TALL_ALONE).roundToInt()
        val figures = counted.measure(Constraints(maxWidth = (across * WIDE).roundToInt(), maxHeight = tall))
        if (inside || below) {
            val width = max(across, words.width)
            layout(width, if (inside) across else across + words.height) {
                val top = (across - figures.height - if (inside) words.height else 0) / 2
                drawn.place((width - across) / 2, 0)
                figures.place((width - figures.width) / 2, top)
                words.place((width - words.width) / 2, if (inside) top + figures.height else across)
            }
        } else {
            val height = max(across, words.height)
            layout(across + gap + words.width, height) {
                drawn.placeRelative(0, (height - across) / 2)
                figures.placeRelative((across - figures.width) / 2, (height - figures.height) / 2)
                words.placeRelative(across + gap, (height - words.height) / 2)
            }
        }
    }
}

private fun Modifier.oneElement(spoken: String) = semantics(mergeDescendants = true) { contentDescription = spoken }

private class RingLook(val track: Color, val ink: Color, val lungs: Color)

private fun DrawScope.ring(motion: RingMotion, look: RingLook, still: Boolean) {
    val breath = motion.breath()
    val stroke = size.width * STROKE
    val most = (size.width - stroke) / 2
    // Where nothing may move the ring stays, and what fills it comes and goes.
    val radius = if (breath == null || still) most else most * (EMPTY + (1 - EMPTY) * breath)
    if (breath != null) {
        val full = if (still) breath else 1f
        drawCircle(look.lungs.copy(alpha = full), radius - stroke / 2, center)
    }
    drawCircle(look.track, radius, center, style = Stroke(stroke))
    val share = motion.share().coerceIn(0f, 1f)
    if (share > 0f) {
        drawArc(
            look.ink,
            startAngle = -QUARTER,
            sweepAngle = share * WHOLE,
            useCenter = false,
            topLeft = center - Offset(radius, radius),
            size = Size(radius * 2, radius * 2),
            style = Stroke(stroke, cap = StrokeCap.Round),
        )
    }
}

private const val QUARTER = 90f
private const val WHOLE = 360f

/** How large the ring is after a breath out, of how large it is after one in. */
private const val EMPTY = 0.82f

/** The ring's line, of its width. */
private const val STROKE = 0.055f

/** What fits inside the ring at its smallest, of its largest width: the number's box, and the line below it. */
private const val WIDE = 0.66f
private const val TALL = 0.44f
private const val TALL_ALONE = 0.56f
private const val CHORD = 0.56f
private const val LINE = 0.24f

/** The most that a line below the ring may take of its place. */
private const val MOST_LINES = 0.45f

private val SMALLEST = 14.sp
private val LARGEST = 160.sp
