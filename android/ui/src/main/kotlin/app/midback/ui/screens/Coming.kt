// What could the next weeks bring? A line for each way they can go, and what each of them means.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import app.midback.core.PlanComing
import app.midback.ui.Space
import app.midback.ui.components.ChartLine
import app.midback.ui.components.LineChart
import app.midback.ui.components.LineLook
import app.midback.ui.components.LineSign
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.ZeroSign

/** The picture, and what its lines mean; a screen reader says them as one. */
@Composable
internal fun Coming(coming: PlanComing) {
    SectionTitle(coming.heading)
    MidbackCard {
        Text(coming.text, style = MaterialTheme.typography.bodyMedium)
        Column(
            Modifier.padding(top = Space.small).semantics(mergeDescendants = true) {
                contentDescription = coming.spoken
            },
            verticalArrangement = Arrangement.spacedBy(Space.small),
        ) {
            val lines = coming.ways.mapIndexed { at, way -> ChartLine(way.steps, look(at)) }
            LineChart(lines, coming.weeks, spoken = null)
            Column(Modifier.padding(top = Space.small), verticalArrangement = Arrangement.spacedBy(Space.small)) {
                coming.ways.forEachIndexed { at, way ->
                    Meaning({ LineSign(look(at)) }) {
                        Text(way.label, style = MaterialTheme.typography.titleSmall)
                        Quiet(way.text)
                    }
                }
                Meaning({ ZeroSign() }) { Quiet(coming.level) }
            }
        }
    }
}

private fun look(at: Int) = LineLook.entries[at % LineLook.entries.size]

@Composable
private fun Meaning(sign: @Composable () -> Unit, words: @Composable () -> Unit) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
        sign()
        Column { words() }
    }
}
