// What do the values of a chart look like? Dots, bars and stairs, told apart by their shapes as well as by their colours.

package app.midback.ui.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp

/** Everything between the scales. */
internal fun PlotField.drawIn(scope: DrawScope, inks: PlotInks) = with(scope) {
    plot.sessions.filter(::holds).forEach { day ->
        val x = x(day)
        drawLine(inks.word, Offset(x, bottom), Offset(x, bottom - SESSION.toPx()), SESSION_WIDTH.toPx())
    }
    plot.line?.let { line ->
        val (first, last) = Offset(x(line.from), y(line.first)) to Offset(x(line.until), y(line.last))
        soft(inks.series.first(), first, last)
    }
    // What matters most lies on top.
    plot.series.withIndex().reversed().forEach { (at, series) ->
        val color = inks.series[at % inks.series.size]
        when (plot.kind) {
            PlotKind.DOTS -> dots(this@drawIn, series, at, color, inks.ground)
            PlotKind.BARS -> bars(this@drawIn, series, color)
            PlotKind.STEPS -> stairs(this@drawIn, series, color)
        }
    }
}

private fun DrawScope.soft(color: Color, first: Offset, last: Offset) =
    drawLine(color.copy(alpha = SOFT), first, last, 3.dp.toPx(), StrokeCap.Round)

private fun DrawScope.dots(
    field: PlotField,
    series: PlotSeries,
    at: Int,
    color: Color,
    ground: Color,
) {
    series.days.zip(series.values).filter { (day, _) -> field.holds(day) }.forEach { (day, value) ->
        mark(Offset(field.x(day), field.y(value)), field.dot, at, color, ground)
    }
}

/** Each series has a shape of its own: a dot, a ring, a triangle, a square, a diamond. */
private fun DrawScope.mark(
    at: Offset,
    half: Float,
    many: Int,
    color: Color,
    ground: Color,
) {
    val edge = 1.75.dp.toPx()
    when (many) {
        0 -> {
            drawCircle(color, half, at)
        }

        1 -> {
            // A dot of the first series that lies on it leaves its edge to be seen.
            drawCircle(ground, half + edge / 2, at)
            drawCircle(color, half + edge / 2, at, style = Stroke(edge))
        }

        2 -> {
            drawPath(polygon(at, half * 1.35f, 3), color)
        }

        3 -> {
            drawRect(color, at - Offset(half, half) * 0.9f, Size(half, half) * 1.8f)
        }

        else -> {
            drawPath(polygon(at, half * 1.35f, 4), color)
        }
    }
}

/** A regular one with so many corners, the first of them at the top. */
private fun polygon(middle: Offset, radius: Float, corners: Int) = Path().apply {
    repeat(corners) { corner ->
        val angle = 2 * Math.PI * corner / corners
        val (x, y) = middle.x + radius * Math.sin(angle).toFloat() to middle.y - radius * Math.cos(angle).toFloat()
        if (corner == 0) moveTo(x, y) else lineTo(x, y)
    }
    close()
}

/** A bar of nothing is a line on the ground: it is no gap. */
private fun DrawScope.bars(field: PlotField, series: PlotSeries, color: Color) {
    series.days.zip(series.values).forEachIndexed { at, (day, value) ->
        if (!field.holds(day)) return@forEachIndexed
        val bar = field.bar(day, series.days.getOrNull(at + 1))
        val wide = bar.endInclusive - bar.start
        val top = minOf(field.y(value), field.bottom - 2.dp.toPx())
        val round = CornerRadius(minOf(wide / 3, 3.dp.toPx()))
        drawRoundRect(color, Offset(bar.start, top), Size(wide, field.bottom - top), round)
    }
}

/** A value holds until the next one, and the last one to the end; dots stand where it changed. */
private fun DrawScope.stairs(field: PlotField, series: PlotSeries, color: Color) {
    val x = { day: Int -> field.x(day.coerceIn(field.plot.from, field.plot.until)) }
    val points = series.days.zip(series.values) { day, value -> Offset(x(day), field.y(value)) }
    val first = points.firstOrNull() ?: return
    val path = Path().apply {
        moveTo(first.x, first.y)
        points.zipWithNext { one, next ->
            lineTo(next.x, one.y)
            lineTo(next.x, next.y)
        }
        lineTo(x(field.plot.until), points.last().y)
    }
    drawPath(path, color, style = Stroke(2.5.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
    val changed = points.zipWithNext().filter { (one, next) -> one.y != next.y }.map { (_, next) -> next }
    (listOf(first) + changed).forEach { drawCircle(color, 4.5.dp.toPx(), it) }
}

/** What a part of a chart looks like, in front of its name. */
@Composable
fun PlotMark(sign: PlotSign, modifier: Modifier = Modifier) {
    val inks = plotInks()
    // As high as a line of the text beside it.
    val line = MaterialTheme.typography.labelMedium.run { fontSize * lineHeight.value }
    val (width, height) = with(LocalDensity.current) { 20.sp.toDp() to line.toDp() }
    Canvas(modifier.size(width, height)) {
        val middle = Offset(size.width / 2, size.height / 2)
        when (sign) {
            is PlotSign.Series -> series(sign, middle, inks)

            PlotSign.Line -> soft(
                inks.series.first(),
                middle.copy(x = 2.dp.toPx()),
                middle.copy(x = size.width - 2.dp.toPx()),
            )

            PlotSign.Band -> drawRoundRect(
                inks.band,
                Offset(0f, size.height * 0.15f),
                Size(size.width, size.height * 0.7f),
                CornerRadius(2.dp.toPx()),
            )

            PlotSign.Sessions -> listOf(-1, 0, 1).forEach {
                val x = middle.x + it * 5.dp.toPx()
                val half = SESSION.toPx() / 2
                drawLine(inks.word, Offset(x, middle.y - half), Offset(x, middle.y + half), SESSION_WIDTH.toPx())
            }
        }
    }
}

private fun DrawScope.series(sign: PlotSign.Series, middle: Offset, inks: PlotInks) {
    val color = inks.series[sign.many % inks.series.size]
    val half = size.height / 2
    when (sign.kind) {
        PlotKind.DOTS -> {
            mark(middle, 5.dp.toPx(), sign.many, color, inks.ground)
        }

        PlotKind.BARS -> {
            drawRoundRect(
                color,
                Offset(middle.x - half / 2, half * 0.3f),
                Size(half, half * 1.4f),
                CornerRadius(3.dp.toPx()),
            )
        }

        PlotKind.STEPS -> {
            val path = Path().apply {
                moveTo(2.dp.toPx(), half * 1.4f)
                lineTo(middle.x, half * 1.4f)
                lineTo(middle.x, half * 0.6f)
                lineTo(size.width - 2.dp.toPx(), half * 0.6f)
            }
            drawPath(path, color, style = Stroke(2.5.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
        }
    }
}

/** How much is seen of the line that lies through the dots. */
private const val SOFT = 0.5f
private val SESSION = 8.dp
private val SESSION_WIDTH = 1.5.dp
