// What is drawn in a chart? Columns of numbers by day, and where the scales have their marks.

package app.midback.ui.components

import androidx.compose.runtime.Immutable

/** How the series of a chart are drawn. */
enum class PlotKind { DOTS, BARS, STEPS }

/** As many values as days, the oldest first. */
@Immutable
class PlotSeries(val days: List<Int>, val values: List<Double>)

/** A straight line through the first series. */
@Immutable
class PlotLine(val from: Int, val until: Int, val first: Double, val last: Double)

/** The values between these two are shaded. */
@Immutable
class PlotBand(val low: Double, val high: Double)

/** A mark of a scale, and what stands beside it. */
@Immutable
class PlotTick<T>(val at: T, val label: String)

/**
 * A chart without its words.
 *
 * @param low the lower end of the scale of values, [high] its upper end.
 * @param from the first day, [until] the last one, which is after it.
 * @param series the most important first.
 * @param sessions days that have a tick at the bottom edge.
 */
@Immutable
class Plot(
    val kind: PlotKind,
    val low: Double,
    val high: Double,
    val ticks: List<PlotTick<Double>>,
    val from: Int,
    val until: Int,
    val dayTicks: List<PlotTick<Int>>,
    val series: List<PlotSeries>,
    val line: PlotLine? = null,
    val band: PlotBand? = null,
    val sessions: List<Int> = emptyList(),
)

/** What a part of a chart looks like, as a sign in front of its name. */
sealed interface PlotSign {
    /** The series that comes after so [many] others. */
    class Series(val many: Int, val kind: PlotKind) : PlotSign

    data object Line : PlotSign

    data object Band : PlotSign

    data object Sessions : PlotSign
}

/**
 * Which of several labels stand beside their marks: as many as keep clear of each other, evenly; the first and the last always.
 *
 * @param places where the label of each begins, in order.
 * @param sizes how long each is.
 */
internal fun clearOf(places: List<Float>, sizes: List<Float>, gap: Float): List<Int> {
    val last = places.lastIndex
    if (last <= 0) return places.indices.toList()
    for (stride in 1..last) {
        // The one before the last gives way to it.
        val kept = (0..last step stride).filter { it == 0 || last - it >= stride || it == last }.plus(last).distinct()
        val clear = kept.zipWithNext().all { (one, next) -> places[one] + sizes[one] + gap <= places[next] }
        if (clear) return kept
    }
    return listOf(0, last)
}
