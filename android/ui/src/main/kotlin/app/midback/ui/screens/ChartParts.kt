// What does a chart of the core show? Its sentence, its picture, what the marks mean, and the same as a table.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import app.midback.core.Chart
import app.midback.core.ChartKind
import app.midback.core.ChartTable
import app.midback.ui.Icons
import app.midback.ui.Space
import app.midback.ui.components.ChartPlot
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.Plot
import app.midback.ui.components.PlotBand
import app.midback.ui.components.PlotKind
import app.midback.ui.components.PlotLine
import app.midback.ui.components.PlotMark
import app.midback.ui.components.PlotSeries
import app.midback.ui.components.PlotSign
import app.midback.ui.components.PlotTick
import app.midback.ui.components.QuietButton
import app.midback.ui.components.hasLargeLetters

/** A chart on a card of its own. */
@Composable
internal fun ChartCard(chart: Chart) {
    MidbackCard {
        Text(chart.title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        Text(chart.sentence, style = MaterialTheme.typography.bodyLarge)
        ChartParts(chart)
    }
}

/**
 * Everything below a chart's sentence; nothing where there is nothing to draw.
 *
 * @param low for one of many: no higher than it has to be.
 */
@Composable
internal fun ChartParts(chart: Chart, low: Boolean = false) {
    if (chart.series.isEmpty()) return
    val plot = remember(chart) { plotOf(chart) }
    ChartPlot(plot, Modifier.padding(top = Space.small), low)
    Legend(chart, plot.kind)
    Table(chart.table)
}

private fun plotOf(chart: Chart) = Plot(
    kind = when (chart.kind) {
        ChartKind.DOTS -> PlotKind.DOTS
        ChartKind.BARS -> PlotKind.BARS
        ChartKind.STEPS -> PlotKind.STEPS
    },
    low = chart.low,
    high = chart.high,
    ticks = chart.ticks.zip(chart.tickLabels) { at, label -> PlotTick(at, label) },
    from = chart.from,
    until = chart.until,
    dayTicks = chart.dayTicks.zip(chart.dayLabels) { at, label -> PlotTick(at, label) },
    series = chart.series.map { PlotSeries(it.days, it.values) },
    line = chart.line?.run { PlotLine(from, until, first, last) },
    band = chart.band?.run { PlotBand(low, high) },
    sessions = chart.sessions,
)

@Composable
private fun Legend(chart: Chart, kind: PlotKind) {
    FlowRow(
        Modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.spacedBy(Space.medium),
        verticalArrangement = Arrangement.spacedBy(Space.small / 2),
    ) {
        chart.series.forEachIndexed { at, series -> Known(PlotSign.Series(at, kind), series.label) }
        chart.line?.let { Known(PlotSign.Line, it.label) }
        chart.band?.let { Known(PlotSign.Band, it.label) }
        if (chart.sessions.isNotEmpty()) Known(PlotSign.Sessions, chart.sessionsLabel)
    }
}

/** Two columns of a row stand in line with the sign and the words of the one above. */
@Composable
private fun Known(sign: PlotSign, label: String) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
        PlotMark(sign)
        Text(
            label,
            color = MaterialTheme.colorScheme.onSurfaceVariant,
            style = MaterialTheme.typography.labelMedium,
        )
    }
}

/** The same in words, behind a tap. */
@Composable
private fun Table(table: ChartTable) {
    if (table.cells.isEmpty()) return
    var open by rememberSaveable { mutableStateOf(false) }
    QuietButton(
        if (open) table.close else table.open,
        { open = !open },
        Modifier.fillMaxWidth(),
        icon = if (open) Icons.Shut else Icons.Open,
    )
    if (!open) return
    table.cells.lines().chunked(table.columns.size).zip(table.spoken.lines()) { cells, spoken ->
        HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
        Column(Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = spoken }) {
            table.columns.zip(cells) { column, cell -> Cell(column, cell) }
        }
    }
}

/** A value beside what it is of; in large letters below it where it would break a word. */
@Composable
private fun Cell(column: String, cell: String) {
    val style = MaterialTheme.typography.bodyMedium
    if (LocalDensity.current.hasLargeLetters) {
        FlowRow(horizontalArrangement = Arrangement.spacedBy(Space.medium)) {
            Quiet(column)
            Text(cell, style = style)
        }
    } else {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.medium), verticalAlignment = Alignment.Bottom) {
            Quiet(column, Modifier.weight(1f))
            Text(cell, style = style, textAlign = TextAlign.End)
        }
    }
}
