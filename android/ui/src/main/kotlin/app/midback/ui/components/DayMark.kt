// How is it told at a glance what became of a day? By shapes; colour only repeats them.

package app.midback.ui.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp

/** What became of a day, as it is drawn. */
enum class DayMark { DONE, PARTIAL, SKIPPED, MISSED, REST, PAUSED, PLANNED, NONE }

/** The mark alone, beside a word that says the same. */
@Composable
fun DaySign(mark: DayMark, size: TextUnit, modifier: Modifier = Modifier) {
    val (done, ink) = with(MaterialTheme.colorScheme) { primary to onSurfaceVariant }
    Canvas(modifier.size(with(LocalDensity.current) { size.toDp() })) { dayMark(mark, done, ink) }
}

/** A disc, half of one, a dash, a ring of dots, two bars, a ring; nothing for a day of rest. */
internal fun DrawScope.dayMark(mark: DayMark, done: Color, ink: Color) {
    val line = maxOf(size.minDimension / 7, 1.5.dp.toPx())
    val radius = (size.minDimension - line) / 2
    when (mark) {
        DayMark.DONE -> {
            drawCircle(done, size.minDimension / 2)
        }

        DayMark.PARTIAL -> {
            drawCircle(done, radius, style = Stroke(line))
            // The lower half, which is the same whichever way text runs.
            drawArc(done, 0f, 180f, useCenter = true, Offset(line / 2, line / 2), Size(radius * 2, radius * 2))
        }

        DayMark.SKIPPED -> {
            bar(Offset(line, center.y), Offset(size.width - line, center.y), ink, line)
        }

        DayMark.MISSED -> {
            val dash = (2 * Math.PI * radius / DOTS).toFloat()
            val dots = PathEffect.dashPathEffect(floatArrayOf(dash / 2, dash / 2))
            drawCircle(ink, radius, style = Stroke(line, pathEffect = dots))
        }

        DayMark.PAUSED -> {
            listOf(0.32f, 0.68f).forEach {
                bar(Offset(size.width * it, line), Offset(size.width * it, size.height - line), ink, line)
            }
        }

        DayMark.PLANNED -> {
            drawCircle(done, radius, style = Stroke(line))
        }

        DayMark.REST, DayMark.NONE -> {
            Unit
        }
    }
}

private fun DrawScope.bar(from: Offset, to: Offset, ink: Color, width: Float) =
    drawLine(ink, from, to, width, StrokeCap.Round)

/** How many dots the ring of a missed day has. */
private const val DOTS = 7
