// Does it help? How steadily a person exercises, what their answers say over time, and what changed and why.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.midback.core.CheckInCard
import app.midback.core.ProgressChange
import app.midback.core.ProgressEvent
import app.midback.core.ProgressLadder
import app.midback.core.ProgressNumber
import app.midback.core.ProgressRange
import app.midback.core.ProgressScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.LevelThumb
import app.midback.ui.Pictured
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle

@Composable
internal fun ProgressRoute(store: Store, shell: ShellScreen, places: Places) {
    var range by rememberSaveable { mutableStateOf(ProgressRange.TWELVE_WEEKS) }
    val asked = range
    Asked(store, shell, wish = asked, question = { progress(asked, it) }) { screen ->
        Progress(screen, onRange = { range = it }, onOpen = places::open)
    }
}

/** The Progress screen. */
@Composable
fun Progress(screen: ProgressScreen, onRange: (ProgressRange) -> Unit, onOpen: (Place) -> Unit) {
    ScreenScaffold(screen.title) {
        ChoiceChips(
            screen.ranges.map { Chip(it.label, it.selected) },
            onChoose = { onRange(screen.ranges[it].range) },
            Modifier.semantics { contentDescription = screen.rangesLabel },
        )
        CheckIn(screen.checkIn) { onOpen(Place.CheckIn()) }
        val empty = screen.empty
        if (empty == null) {
            Numbers(screen.numbers)
            screen.charts.forEach { chart -> key(chart.title) { ChartCard(chart) } }
            Ladders(screen)
            Changes(screen)
            Events(screen)
        } else {
            EmptyPanel(empty.heading, empty.text, icon = Icons.Progress)
        }
        ListCard(
            listOf(
                ListRow(leads = true, { onOpen(Place.History) }) { Leads(screen.openHistory) },
                ListRow(leads = true, { onOpen(Place.Report) }) { Leads(screen.openReport) },
            ),
        )
    }
}

@Composable
private fun Leads(label: String) = Text(label, style = MaterialTheme.typography.titleMedium)

/** The check-in stands out as long as it is time for it. */
@Composable
private fun CheckIn(card: CheckInCard, onOpen: () -> Unit) {
    val scheme = MaterialTheme.colorScheme
    val (ground, ink) = with(scheme) {
        if (card.due) primaryContainer to onPrimaryContainer else surface to onSurface
    }
    MidbackCard(color = ground, contentColor = ink) {
        Text(card.heading, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        if (card.due) {
            Text(card.text, style = MaterialTheme.typography.bodyLarge)
            PrimaryButton(card.open, onOpen)
        } else {
            Quiet(card.text)
            QuietButton(card.open, onOpen, Modifier.fillMaxWidth(), outlined = true)
        }
    }
}

@Composable
private fun Numbers(numbers: List<ProgressNumber>) {
    numbers.forEach { number ->
        MidbackCard(Modifier.semantics(mergeDescendants = true) { }) {
            Text(
                number.value,
                color = MaterialTheme.colorScheme.primary,
                style = MaterialTheme.typography.headlineLarge,
            )
            Text(number.label, style = MaterialTheme.typography.titleMedium)
            Quiet(number.help)
        }
    }
}

@Composable
private fun Ladders(screen: ProgressScreen) {
    if (screen.ladders.isEmpty()) return
    SectionTitle(screen.laddersTitle)
    screen.ladders.forEach { ladder -> key(ladder.exercise.value) { Ladder(ladder) } }
}

@Composable
private fun Ladder(ladder: ProgressLadder) {
    MidbackCard {
        Pictured(ladder.picture) {
            val chart = ladder.chart
            Text(chart.title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
            Text(chart.sentence, style = MaterialTheme.typography.bodyMedium)
        }
        ChartParts(ladder.chart, low = true)
    }
}

@Composable
private fun Changes(screen: ProgressScreen) {
    SectionTitle(screen.changesTitle)
    ListCard(
        screen.changes.map { change ->
            ListRow(leads = false, onClick = null, picture = { LevelThumb(change.picture, it) }) { Change(change) }
        },
    )
    screen.changesNote?.let { Quiet(it) }
}

@Composable
private fun Change(change: ProgressChange) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small), verticalAlignment = Alignment.CenterVertically) {
        Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
            Quiet(change.date)
            Text(change.name, style = MaterialTheme.typography.titleMedium)
        }
        Direction(change.direction, level = Icons.Level)
    }
    Text(change.text, style = MaterialTheme.typography.bodyLarge)
    Quiet(change.reason)
}

@Composable
private fun Events(screen: ProgressScreen) {
    if (screen.events.isEmpty()) return
    SectionTitle(screen.eventsTitle)
    ListCard(screen.events.map { event -> ListRow(leads = false, onClick = null) { Event(event) } })
}

@Composable
private fun Event(event: ProgressEvent) {
    Quiet(event.date)
    Text(event.text, style = MaterialTheme.typography.bodyLarge)
}
