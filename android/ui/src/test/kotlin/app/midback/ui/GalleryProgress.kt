// What do charts and calendars look like? With many values, with few and with one.

package app.midback.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.midback.ui.components.AmountStepper
import app.midback.ui.components.ChartPlot
import app.midback.ui.components.DayMark
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.Month
import app.midback.ui.components.MonthDay
import app.midback.ui.components.MonthMark
import app.midback.ui.components.Plot
import app.midback.ui.components.PlotBand
import app.midback.ui.components.PlotKind
import app.midback.ui.components.PlotLine
import app.midback.ui.components.PlotMark
import app.midback.ui.components.PlotSeries
import app.midback.ui.components.PlotSign
import app.midback.ui.components.PlotTick
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.ShortName
import app.midback.ui.components.UiAction
import kotlin.math.sin

private val tens = (0..10 step 2).map { PlotTick(it.toDouble(), "$it") }
private val dates = listOf(0 to "6 Sept", 28 to "4 Oct", 56 to "1 Nov", 83 to "28 Nov").map {
    PlotTick(it.first, it.second)
}

private fun dots(vararg series: PlotSeries, line: PlotLine? = null, until: Int = 83) = Plot(
    PlotKind.DOTS,
    0.0,
    10.0,
    tens,
    0,
    until,
    dates.map { PlotTick(it.at * until / 83, it.label) },
    series.toList(),
    line,
    line?.let { PlotBand(it.first - 1.5, it.first + 1.5) },
    if (line == null) emptyList() else (0..until step 3).toList(),
)

private fun wave(count: Int, step: Int, around: Double, by: Double) =
    PlotSeries(List(count) { it * step }, List(count) { around - it * by / count + sin(it * 1.7) })

/** The pain of twelve weeks, of two years, and of one day. */
@Composable
fun GalleryCharts() {
    ScreenScaffold("Charts") {
        MidbackCard {
            ChartPlot(dots(wave(12, 7, 5.0, 2.0), wave(12, 7, 7.0, 2.0), line = PlotLine(0, 77, 5.0, 3.1)))
            Known(PlotSign.Series(0, PlotKind.DOTS), "Average pain")
            Known(PlotSign.Series(1, PlotKind.DOTS), "Worst pain")
            Known(PlotSign.Line, "Trend")
            Known(PlotSign.Band, "Too small a change to matter")
            Known(PlotSign.Sessions, "Days with a session")
        }
        MidbackCard { ChartPlot(dots(wave(104, 7, 6.0, 3.0), until = 730)) }
        MidbackCard { ChartPlot(dots(PlotSeries(listOf(83), listOf(4.0)), PlotSeries(listOf(83), listOf(4.0)))) }
    }
}

@Composable
private fun Known(sign: PlotSign, label: String) = Row {
    PlotMark(sign)
    Text(label, style = MaterialTheme.typography.labelMedium)
}

/** Own activities, the weeks, and a ladder. */
@Composable
fun GalleryChartsMore() {
    ScreenScaffold("More charts") {
        val percent = listOf(0, 50, 100).map { PlotTick(it.toDouble(), "$it%") }
        MidbackCard {
            ChartPlot(dots(wave(4, 20, 3.0, -4.0), wave(4, 20, 5.0, -1.0), wave(4, 20, 8.0, 1.0)))
            Known(PlotSign.Series(2, PlotKind.DOTS), "Lifting my child")
            Known(PlotSign.Series(0, PlotKind.BARS), "Days")
            Known(PlotSign.Series(0, PlotKind.STEPS), "Level")
        }
        MidbackCard {
            val weeks = PlotSeries(List(12) { it * 7 }, List(12) { (it * 37 % 101).toDouble() })
            ChartPlot(Plot(PlotKind.BARS, 0.0, 100.0, percent, 0, 83, dates, listOf(weeks)))
        }
        MidbackCard {
            val levels = (1..4).map { PlotTick(it.toDouble(), "$it") }
            val steps = PlotSeries(listOf(0, 20, 41, 60), listOf(1.0, 2.0, 1.0, 3.0))
            ChartPlot(Plot(PlotKind.STEPS, 0.0, 4.0, levels, 0, 83, dates, listOf(steps)), low = true)
        }
    }
}

/** A month with every mark, and amounts to put right. */
@Composable
fun GalleryMonth() {
    val marks = DayMark.entries
    var amount by remember { mutableIntStateOf(8) }
    ScreenScaffold("Calendar") {
        Month(
            "November 2026",
            UiAction("Earlier month") { },
            null,
            listOf("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su").map { ShortName(it, it) },
            blanks = 6,
            days = List(30) { at ->
                MonthDay("${at + 1}", marks[at % marks.size], "Day ${at + 1}", at == 27, { }.takeIf { at < 28 })
            },
            legend = listOf(
                MonthMark(DayMark.DONE, "Done"),
                MonthMark(DayMark.PARTIAL, "Done in part"),
                MonthMark(DayMark.SKIPPED, "Skipped"),
                MonthMark(DayMark.MISSED, "Not done"),
                MonthMark(DayMark.PAUSED, "Paused"),
                MonthMark(DayMark.PLANNED, "Planned"),
            ),
        )
        MidbackCard {
            Column {
                val said = "$amount repetitions"
                AmountStepper("Set 1, left", said, said, UiAction("Less") { amount-- }, UiAction("More") { amount++ })
                AmountStepper("Set 1, right", said, said, null, UiAction("More") { amount++ })
            }
        }
    }
}
