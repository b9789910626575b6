// Where could it go? Lines over the same points, told apart by dash and mark as well as by colour.

package app.midback.ui.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.midback.ui.LocalMidbackColors
import kotlin.math.roundToInt

/** What a line looks like; each differs from the others in dash, mark and colour. */
enum class LineLook { FIRST, SECOND, THIRD }

/** One line: its height at each point, from 0, which is where all of them begin. */
@Immutable
class ChartLine(val values: List<Int>, val look: LineLook)

/**
 * A few lines over the same points, and the line of 0 through them.
 *
 * @param points what is said below each point; as many of them as have room.
 * @param spoken what a screen reader says of all of it; none where what is around it says that.
 */
@Composable
fun LineChart(lines: List<ChartLine>, points: List<String>, spoken: String?, modifier: Modifier = Modifier) {
    val inset = inset(points)
    Column(modifier.fillMaxWidth().clearAndSetSemantics { spoken?.let { contentDescription = it } }) {
        Plot(lines, inset)
        PointLabels(points, inset)
    }
}

/** The lines begin and end where the first and the last label have their middle. */
@Composable
private fun inset(points: List<String>): Dp {
    val measurer = rememberTextMeasurer()
    val style = MaterialTheme.typography.labelMedium
    val widths = listOfNotNull(points.firstOrNull(), points.lastOrNull()).map { measurer.measure(it, style).size.width }
    return with(LocalDensity.current) { ((widths.maxOrNull() ?: 0) / 2f).toDp() }
}

@Composable
private fun Plot(lines: List<ChartLine>, inset: Dp) {
    val colors = LineLook.entries.associateWith { colorOf(it) }
    val zero = MaterialTheme.colorScheme.outline
    // Where lines lie on one another, the dashes of the later ones let the first one be seen.
    val order = lines.sortedBy { it.look }
    Canvas(Modifier.fillMaxWidth().height(PLOT)) {
        val values = lines.flatMap { it.values } + 0
        val most = maxOf(values.max(), 1)
        val least = minOf(values.min(), if (values.max() > 2) 0 else -1)
        val edge = EDGE.toPx()
        val count = (lines.maxOfOrNull { it.values.size } ?: 0).coerceAtLeast(2)

        fun y(value: Int) = edge + (size.height - 2 * edge) * (most - value) / (most - least)

        fun x(at: Int): Float {
            val along = inset.toPx() + (size.width - 2 * inset.toPx()) * at / (count - 1)
            return if (layoutDirection == LayoutDirection.Rtl) size.width - along else along
        }
        drawLine(zero, Offset(0f, y(0)), Offset(size.width, y(0)), 1.dp.toPx())
        order.forEach { line ->
            val places = line.values.mapIndexed { at, value -> Offset(x(at), y(value)) }
            draw(places, line.look, colors.getValue(line.look))
        }
    }
}

@Composable
private fun PointLabels(points: List<String>, inset: Dp) {
    val scheme = MaterialTheme.colorScheme
    Layout(
        content = {
            val style = MaterialTheme.typography.labelMedium
            points.forEach { Text(it, color = scheme.onSurfaceVariant, style = style, softWrap = false) }
        },
    ) { measurables, limits ->
        val labels = measurables.map { it.measure(Constraints()) }
        val width = limits.maxWidth

        fun left(at: Int): Int {
            val along = inset.toPx() + (width - 2 * inset.toPx()) * at / (labels.size - 1).coerceAtLeast(1)
            return (along - labels[at].width / 2f).roundToInt()
        }
        layout(width, labels.maxOfOrNull { it.height } ?: 0) {
            shown(labels, ::left, LABEL_GAP.roundToPx()).forEach { labels[it].placeRelative(left(it), 0) }
        }
    }
}

/** The first and the last, and of those between as many as keep clear of each other. */
private fun shown(labels: List<Placeable>, left: (Int) -> Int, gap: Int): List<Int> {
    val last = labels.lastIndex
    val kept = mutableListOf<Int>()
    for (at in 0..last) {
        val clear = kept.lastOrNull()?.let { left(it) + labels[it].width + gap <= left(at) } ?: true
        val before = at == last || left(at) + labels[at].width + gap <= left(last)
        if (clear && before) kept += at
    }
    return kept
}

/** A piece of a line, as a sign in front of what it means. */
@Composable
fun LineSign(look: LineLook, modifier: Modifier = Modifier) {
    val color = colorOf(look)
    SignBox(modifier) {
        val middle = size.height / 2
        // The round ends reach beyond the line's own.
        val end = 2.dp.toPx()
        draw(listOf(Offset(end, middle), Offset(size.width - end, middle)), look, color, marked = false)
        mark(Offset(size.width / 2, middle), look, color)
    }
}

/** A piece of the line of 0. */
@Composable
fun ZeroSign(modifier: Modifier = Modifier) {
    val color = MaterialTheme.colorScheme.outline
    SignBox(modifier) {
        drawLine(color, Offset(0f, size.height / 2), Offset(size.width, size.height / 2), 1.dp.toPx())
    }
}

@Composable
private fun SignBox(modifier: Modifier, onDraw: DrawScope.() -> Unit) {
    // As high as a line of the text beside it.
    val line = MaterialTheme.typography.titleSmall.run { fontSize * lineHeight.value }
    val (width, height) = with(LocalDensity.current) { 36.sp.toDp() to line.toDp() }
    Box(modifier) { Canvas(Modifier.size(width, height), onDraw) }
}

@Composable
private fun colorOf(look: LineLook): Color {
    val scheme = MaterialTheme.colorScheme
    return when (look) {
        LineLook.FIRST -> scheme.primary
        LineLook.SECOND -> LocalMidbackColors.current.clay
        LineLook.THIRD -> scheme.onSurfaceVariant
    }
}

private fun DrawScope.draw(places: List<Offset>, look: LineLook, color: Color, marked: Boolean = true) {
    val path = Path().apply {
        places.forEachIndexed { at, place -> if (at == 0) moveTo(place.x, place.y) else lineTo(place.x, place.y) }
    }
    val dash = when (look) {
        LineLook.FIRST -> null
        LineLook.SECOND -> floatArrayOf(8.dp.toPx(), 6.dp.toPx())
        LineLook.THIRD -> floatArrayOf(1.dp.toPx(), 6.dp.toPx())
    }
    val stroke = Stroke(
        (if (look == LineLook.FIRST) 3.dp else 2.5.dp).toPx(),
        cap = StrokeCap.Round,
        join = StrokeJoin.Round,
        pathEffect = dash?.let { PathEffect.dashPathEffect(it) },
    )
    drawPath(path, color, style = stroke)
    // All of them begin at the same place.
    if (marked) places.drop(1).forEach { mark(it, look, color) }
}

private fun DrawScope.mark(at: Offset, look: LineLook, color: Color) {
    val half = MARK.toPx() / 2 * if (look == LineLook.FIRST) 1.2f else 0.9f
    when (look) {
        LineLook.FIRST -> drawCircle(color, half, at)
        LineLook.SECOND -> drawRect(color, at - Offset(half, half) * 0.9f, Size(half, half) * 1.8f)
        LineLook.THIRD -> drawPath(
            Path().apply {
                moveTo(at.x, at.y - half * 1.2f)
                lineTo(at.x + half * 1.2f, at.y + half)
                lineTo(at.x - half * 1.2f, at.y + half)
                close()
            },
            color,
        )
    }
}

private val PLOT = 168.dp
private val EDGE = 10.dp
private val MARK = 10.dp
private val LABEL_GAP = 6.dp
