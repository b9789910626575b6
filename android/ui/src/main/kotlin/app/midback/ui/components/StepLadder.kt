// How far up is it? Small steps that rise from left to right, level by level, and the one that is reached.

package app.midback.ui.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.width
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Space

/**
 * A level of a ladder.
 *
 * @param steps how many it has.
 * @param present which of them is reached, from 1; none where that is on another level.
 * @param passed whether it is below the one that is reached.
 */
@Immutable
class LadderLevel(val title: String, val steps: Int, val present: Int?, val passed: Boolean)

/**
 * Levels beside one another, as a staircase. Where their titles have no room for that, one below the other.
 *
 * @param spoken what a screen reader says of it; none where what is around it says that.
 */
@Composable
fun StepLadder(levels: List<LadderLevel>, spoken: String?, modifier: Modifier = Modifier) {
    BoxWithConstraints(modifier.fillMaxWidth().clearAndSetSemantics { spoken?.let { contentDescription = it } }) {
        val titles = titleWidths(levels)
        val widths = widthsBeside(levels, titles, maxWidth)
        if (widths == null) Stacked(levels, titles.maxOf { it }) else Staircase(levels, widths)
    }
}

@Composable
private fun titleWidths(levels: List<LadderLevel>): List<Dp> {
    val measurer = rememberTextMeasurer()
    // The title of the level that is reached is no wider in a stronger type than this one.
    val style = MaterialTheme.typography.labelMedium
    return with(LocalDensity.current) { levels.map { measurer.measure(it.title, style).size.width.toDp() + 1.dp } }
}

/** How wide each level is where all have room, with steps as wide as they can be; none where they have not. */
private fun widthsBeside(levels: List<LadderLevel>, titles: List<Dp>, room: Dp): List<Dp>? {
    val free = room - GAP * (levels.size - 1)
    var step = MOST_STEP
    while (step >= LEAST_STEP) {
        val widths = levels.zip(titles) { level, title -> maxOf(step * level.steps, title) }
        if (widths.fold(0.dp, Dp::plus) <= free) return widths
        step -= 0.5.dp
    }
    return null
}

/** Each level goes on where the one before it ends. */
@Composable
private fun Staircase(levels: List<LadderLevel>, widths: List<Dp>) {
    val all = levels.sumOf { it.steps }
    var below = 0
    Row(horizontalArrangement = Arrangement.spacedBy(GAP), verticalAlignment = Alignment.Bottom) {
        levels.forEachIndexed { at, level ->
            val from = below
            below += level.steps
            Column(Modifier.width(widths[at]), verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
                Steps(level, HEIGHT) { step -> LOWEST + (1 - LOWEST) * (from + step) / (all - 1).coerceAtLeast(1) }
                Title(level)
            }
        }
    }
}

@Composable
private fun Stacked(levels: List<LadderLevel>, title: Dp) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        levels.forEach { level ->
            Row(
                horizontalArrangement = Arrangement.spacedBy(Space.medium),
                verticalAlignment = Alignment.Bottom,
            ) {
                Title(level, Modifier.width(title))
                Steps(level, LOW_HEIGHT, Modifier.weight(1f)) { step ->
                    LOWEST + (1 - LOWEST) * (step + 1) / level.steps
                }
            }
        }
    }
}

@Composable
private fun Title(level: LadderLevel, modifier: Modifier = Modifier) {
    val scheme = MaterialTheme.colorScheme
    val ink = if (level.present == null) scheme.onSurfaceVariant else scheme.primary
    Text(level.title, modifier, ink, style = MaterialTheme.typography.labelMedium, maxLines = 1, softWrap = false)
}

/** The steps of a level; what is passed is filled, what is to come is empty, and a pointer stands over the present one. */
@Composable
private fun Steps(level: LadderLevel, height: Dp, modifier: Modifier = Modifier, rise: (step: Int) -> Float) {
    val scheme = MaterialTheme.colorScheme
    val passed = LocalMidbackColors.current.sageDrawn
    Canvas(modifier.fillMaxWidth().height(height)) {
        val pitch = minOf(size.width / level.steps, MOST_STEP.toPx())
        val bar = maxOf(pitch - maxOf(pitch / 4, 1.dp.toPx()), 1.dp.toPx())
        val top = POINTER.toPx() + 2.dp.toPx()
        repeat(level.steps) { step ->
            val high = (size.height - top) * rise(step)
            val begin = pitch * step
            val left = if (layoutDirection == LayoutDirection.Rtl) size.width - begin - bar else begin
            val place = Offset(left, size.height - high)
            val present = level.present
            when {
                present == step + 1 -> {
                    bar(place, Size(bar, high), scheme.primary, filled = true)
                    pointer(left + bar / 2, place.y - 2.dp.toPx(), scheme.primary)
                }

                level.passed || (present != null && step + 1 < present) -> {
                    bar(place, Size(bar, high), passed, filled = true)
                }

                else -> {
                    bar(place, Size(bar, high), scheme.outline, filled = false)
                }
            }
        }
    }
}

private fun DrawScope.bar(at: Offset, size: Size, color: Color, filled: Boolean) {
    val round = CornerRadius(minOf(size.width / 3, 3.dp.toPx()))
    if (filled) {
        drawRoundRect(color, at, size, round)
    } else {
        // The edge lies within the bar.
        val line = 1.dp.toPx()
        val inner = Size(size.width - line, size.height - line)
        drawRoundRect(color, at + Offset(line / 2, line / 2), inner, round, style = Stroke(line))
    }
}

/** A small triangle whose tip is at [y]. */
private fun DrawScope.pointer(x: Float, y: Float, color: Color) {
    val wide = POINTER.toPx() * 0.7f
    // At the edge it is moved inwards rather than cut.
    val tip = x.coerceIn(wide, maxOf(wide, size.width - wide))
    val path = Path().apply {
        moveTo(tip, y)
        lineTo(tip - wide, y - POINTER.toPx())
        lineTo(tip + wide, y - POINTER.toPx())
        close()
    }
    drawPath(path, color)
}

private val GAP = 12.dp
private val HEIGHT = 88.dp
private val LOW_HEIGHT = 44.dp
private val POINTER = 8.dp
private val MOST_STEP = 24.dp
private val LEAST_STEP = 3.dp

/** The height of the first step, as a part of the last one's. */
private const val LOWEST = 0.2f
