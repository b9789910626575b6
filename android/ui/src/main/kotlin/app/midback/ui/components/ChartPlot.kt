// How is it over time? A chart with its scales; what it shows is said beside it.

package app.midback.ui.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.midback.ui.LocalMidbackColors

/** The inks of a chart. */
@Immutable
internal class PlotInks(
    val series: List<Color>,
    val ground: Color,
    val faint: Color,
    val axis: Color,
    val word: Color,
    val band: Color,
)

@Composable
internal fun plotInks(): PlotInks {
    val (scheme, own) = MaterialTheme.colorScheme to LocalMidbackColors.current
    return PlotInks(
        series = listOf(scheme.primary, own.clay, scheme.onSurfaceVariant, own.amber),
        ground = scheme.surface,
        faint = scheme.outlineVariant,
        axis = scheme.outline,
        word = scheme.onSurfaceVariant,
        band = own.sageDrawn.copy(alpha = BAND),
    )
}

/**
 * The picture of a chart. A screen reader passes over it: the sentence and the table beside it say the same.
 *
 * @param low for a chart beside others of its kind: as high as it has to be.
 */
@Composable
fun ChartPlot(plot: Plot, modifier: Modifier = Modifier, low: Boolean = false) {
    val measurer = rememberTextMeasurer()
    val style = MaterialTheme.typography.labelMedium
    val inks = plotInks()
    val values = plot.ticks.map { measurer.measure(it.label, style, softWrap = false, maxLines = 1) }
    val days = plot.dayTicks.map { measurer.measure(it.label, style, softWrap = false, maxLines = 1) }
    val density = LocalDensity.current
    // Below the plot stand the sessions and the days; above it half of the topmost number has room.
    val words = with(density) {
        (((days.maxOfOrNull { it.size.height } ?: 0)) + (values.maxOfOrNull { it.size.height } ?: 0) / 2).toDp()
    }
    val plotHeight = (if (low) LOW else HIGH) * density.letters
    Canvas(modifier.fillMaxWidth().height(plotHeight + words + UNDER).clearAndSetSemantics { }) {
        val field = PlotField(this, plot, values, days)
        scales(field, inks)
        field.drawIn(this, inks)
        labels(field, inks, density.density)
    }
}

/** Faint lines across at every mark of the scale that has its number, and one that stands for the lower end. */
private fun DrawScope.scales(field: PlotField, inks: PlotInks) {
    val plot = field.plot
    plot.band?.let { band ->
        val (top, bottom) = field.y(band.high) to field.y(band.low)
        drawRect(inks.band, Offset(field.left, top), Size(field.width, bottom - top))
    }
    val dash = PathEffect.dashPathEffect(floatArrayOf(2.dp.toPx(), 4.dp.toPx()))
    plot.ticks.forEach { tick ->
        val y = field.y(tick.at)
        drawLine(inks.faint, Offset(field.left, y), Offset(field.right, y), 1.dp.toPx(), pathEffect = dash)
    }
    drawLine(inks.axis, Offset(field.left, field.bottom), Offset(field.right, field.bottom), 1.dp.toPx())
    plot.dayTicks.forEach { tick ->
        val x = field.x(tick.at)
        drawLine(inks.axis, Offset(x, field.bottom), Offset(x, field.bottom + TICK.toPx()), 1.dp.toPx())
    }
}

/** The numbers beside the lines and the days below, as many of them as keep clear of each other. */
private fun DrawScope.labels(field: PlotField, inks: PlotInks, dp: Float) {
    val gap = LABEL_GAP.value * dp
    // From the top down, so that places rise.
    val values = field.plot.ticks.zip(field.values).sortedByDescending { it.first.at }
    val tops = values.map { (tick, label) -> field.y(tick.at) - label.size.height / 2f }
    clearOf(tops, values.map { it.second.size.height.toFloat() }, 0f).forEach {
        val label = values[it].second
        // Numbers end where the plot begins.
        val rtl = layoutDirection == LayoutDirection.Rtl
        val x = if (rtl) size.width - field.gutter else field.gutter - label.size.width
        drawText(label, inks.word, Offset(x, tops[it]))
    }
    val days = field.plot.dayTicks.zip(field.days).map { (tick, label) -> label to field.under(tick.at, label) }
        .sortedBy { it.second }
    clearOf(days.map { it.second }, days.map { it.first.size.width.toFloat() }, gap).forEach {
        val (label, x) = days[it]
        drawText(label, inks.word, Offset(x, size.height - label.size.height))
    }
}

private const val BAND = 0.28f

/** How much of its time a bar takes; the rest parts it from the next. */
private const val BAR = 0.75f
private val HIGH = 168.dp
private val LOW = 88.dp
private val UNDER = 10.dp
internal val TICK = 4.dp
private val LABEL_GAP: Dp = 10.dp

/** Where everything of a chart is, in a place of this size. */
internal class PlotField(
    private val scope: DrawScope,
    val plot: Plot,
    val values: List<TextLayoutResult>,
    val days: List<TextLayoutResult>,
) {
    private fun px(length: Dp) = with(scope) { length.toPx() }

    private val rtl = scope.layoutDirection == LayoutDirection.Rtl
    private val valueHeight = values.maxOfOrNull { it.size.height } ?: 0
    private val dayHeight = days.maxOfOrNull { it.size.height } ?: 0

    /** The room of the numbers. */
    val gutter = (values.maxOfOrNull { it.size.width } ?: 0).toFloat()
    private val beside = gutter + if (values.isEmpty()) 0f else px(6.dp)

    val left = if (rtl) 0f else beside
    val right = scope.size.width - if (rtl) beside else 0f
    val width = right - left
    val top = valueHeight / 2f
    val bottom = scope.size.height - dayHeight - px(UNDER)

    private val isBars = plot.kind == PlotKind.BARS

    /** A bar stands for the time that follows its day, and so the last day is part of the scale. */
    private val end = if (isBars) plot.until + 1 else plot.until

    /** How many days usually lie between two values. */
    private val usual: Int = run {
        val gaps = plot.series.flatMap { it.days.zipWithNext { one, next -> next - one } }.sorted()
        gaps.getOrElse(gaps.size / 2) { end - plot.from }.coerceAtLeast(1)
    }
    private val pitch = width * usual / (end - plot.from)

    /** How large a dot is: many of them are smaller, so that each can still be told. */
    val dot = (pitch * 0.45f).coerceIn(px(2.5.dp), px(5.dp))

    private val inset = px(if (isBars) 2.dp else 7.dp)

    /** Time runs as text does. */
    fun x(day: Int): Float {
        val along = inset + (width - 2 * inset) * (day - plot.from) / (end - plot.from)
        return if (rtl) right - along else left + along
    }

    /** From where to where a bar reaches that begins on [day]; the [next] one begins there at the latest. */
    fun bar(day: Int, next: Int?): ClosedFloatingPointRange<Float> {
        val sides = listOf(x(day), x(minOf(next ?: end, day + usual, end)))
        val (begin, stop) = sides.min() to sides.max()
        val wide = ((stop - begin) * BAR).coerceIn(px(1.5.dp), px(32.dp))
        val middle = (begin + stop) / 2
        return middle - wide / 2..middle + wide / 2
    }

    fun y(value: Double): Float = bottom - (bottom - top) * ((value - plot.low) / (plot.high - plot.low)).toFloat()

    /** Where a label begins that has its middle below [day], or as near to that as the edge allows. */
    fun under(day: Int, label: TextLayoutResult): Float =
        (x(day) - label.size.width / 2f).coerceIn(0f, maxOf(0f, scope.size.width - label.size.width))

    fun holds(day: Int) = day in plot.from..plot.until
}
