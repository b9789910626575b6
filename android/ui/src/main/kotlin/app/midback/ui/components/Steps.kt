// How do the steps at the bottom of a screen stand? One above the other; in a low window side by side, where they fit.

package app.midback.ui.components

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalWindowInfo
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import app.midback.ui.Space

/** Buttons that belong together: the main one first. A low window has its room for what the screen is about. */
@Composable
fun Steps(content: @Composable () -> Unit) {
    val low = windowIsLow()
    Layout(content, Modifier.fillMaxWidth()) { steps, limits ->
        val gap = Space.small.roundToPx()
        val half = (limits.maxWidth - gap) / 2
        val fit = steps.size == 2 && steps.all { it.maxIntrinsicWidth(Constraints.Infinity) <= half }
        if (low && fit) sideBySide(steps, half, gap) else stacked(steps, limits.maxWidth, gap)
    }
}

private fun MeasureScope.sideBySide(steps: List<Measurable>, half: Int, gap: Int): MeasureResult {
    val height = steps.maxOf { it.minIntrinsicHeight(half) }
    val placed = steps.map { it.measure(Constraints.fixed(half, height)) }
    return layout(half * 2 + gap, height) {
        placed.forEachIndexed { at, step -> step.placeRelative(at * (half + gap), 0) }
    }
}

private fun MeasureScope.stacked(steps: List<Measurable>, width: Int, gap: Int): MeasureResult {
    val placed = steps.map { it.measure(Constraints(maxWidth = width)) }
    val height = placed.sumOf { it.height } + gap * (placed.size - 1).coerceAtLeast(0)
    return layout(width, height) {
        var y = 0
        placed.forEach {
            it.placeRelative((width - it.width) / 2, y)
            y += it.height + gap
        }
    }
}

/** Whether the window has so little height that what stays in place has to be low: that of a phone that lies across. */
@Composable
internal fun windowIsLow(): Boolean {
    val height = LocalWindowInfo.current.containerSize.height
    return with(LocalDensity.current) { height.toDp() } < LOW
}

/** Whether the window is so narrow that short words side by side need several rows. */
@Composable
internal fun windowIsNarrow(): Boolean {
    val width = LocalWindowInfo.current.containerSize.width
    return with(LocalDensity.current) { width.toDp() } < NARROW
}

private val LOW = 480.dp
private val NARROW = 360.dp
