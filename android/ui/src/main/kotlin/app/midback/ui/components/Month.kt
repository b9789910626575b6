// What became of the days of a month? A calendar, each day with a mark of its own shape.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.midback.ui.Icons
import app.midback.ui.Space

/** A text for the eye, and what a screen reader says for it. */
@Immutable
class ShortName(val short: String, val spoken: String)

/** A day of a month; [onOpen] shows what there is of it, where there is anything. */
@Immutable
class MonthDay(
    val number: String,
    val mark: DayMark,
    val spoken: String,
    val today: Boolean,
    val onOpen: (() -> Unit)?,
)

/** What a mark means. */
@Immutable
class MonthMark(val mark: DayMark, val text: String)

/**
 * A month, a week below the other.
 *
 * @param previous the way to the month before, [next] to the one after.
 * @param columns the days of a week, from the one on which it begins here.
 * @param blanks how many columns are empty before the first day.
 */
@Composable
fun Month(
    title: String,
    previous: UiAction?,
    next: UiAction?,
    columns: List<ShortName>,
    blanks: Int,
    days: List<MonthDay>,
    legend: List<MonthMark>,
    modifier: Modifier = Modifier,
) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        modifier.fillMaxWidth(),
        MaterialTheme.shapes.medium,
        scheme.surface,
        scheme.onSurface,
        border = BorderStroke(1.dp, scheme.outlineVariant),
    ) {
        // A finger's width for each day, also on a narrow phone.
        Column(Modifier.padding(Space.small / 2), verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
            Head(title, previous, next)
            Row { columns.forEach { Weekday(it, Modifier.weight(1f)) } }
            val cells: List<MonthDay?> = List(blanks) { null } + days
            cells.chunked(columns.size).forEach { week ->
                Row {
                    week.forEach { if (it == null) Spacer(Modifier.weight(1f)) else Day(it, Modifier.weight(1f)) }
                    repeat(columns.size - week.size) { Spacer(Modifier.weight(1f)) }
                }
            }
            Legend(legend)
        }
    }
}

/** A month that cannot be turned to leaves its place free, so that the other button stays under the thumb. */
@Composable
private fun Head(title: String, previous: UiAction?, next: UiAction?) {
    Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
        Text(
            title,
            Modifier.weight(1f)
                .padding(start = Space.medium - Space.small / 2)
                .semantics { liveRegion = LiveRegionMode.Polite },
            style = MaterialTheme.typography.titleMedium,
        )
        Turn(Icons.Earlier, previous)
        Turn(Icons.Forward, next)
    }
}

@Composable
private fun Turn(icon: ImageVector, turn: UiAction?) {
    if (turn == null) {
        Spacer(Modifier.size(Space.target))
    } else {
        IconButton(turn.onClick, Modifier.size(Space.target)) { Icon(icon, turn.label) }
    }
}

@Composable
private fun Weekday(day: ShortName, modifier: Modifier) {
    Text(
        day.short,
        modifier.semantics { contentDescription = day.spoken },
        MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.labelMedium,
        textAlign = TextAlign.Center,
        maxLines = 1,
        softWrap = false,
    )
}

/** A number with its mark below it; today stands in a frame. */
@Composable
private fun Day(day: MonthDay, modifier: Modifier) {
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.small
    val frame = if (day.today) {
        Modifier.background(scheme.primaryContainer, shape).border(2.dp, scheme.primary, shape)
    } else {
        Modifier
    }
    val reaction = day.onOpen?.let { open ->
        Modifier.clickable(role = Role.Button, onClick = open).semantics { contentDescription = day.spoken }
    } ?: Modifier.clearAndSetSemantics { contentDescription = day.spoken }
    val ink = when {
        day.today -> scheme.onPrimaryContainer
        day.onOpen == null -> scheme.onSurfaceVariant
        else -> scheme.onSurface
    }
    Column(
        modifier.clip(shape).then(frame).then(reaction).heightIn(min = CELL).padding(vertical = Space.small / 2),
        Arrangement.spacedBy(2.dp, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        Text(
            day.number,
            Modifier.clearAndSetSemantics { },
            ink,
            style = MaterialTheme.typography.labelMedium,
            maxLines = 1,
            softWrap = false,
        )
        Mark(day.mark, ink)
    }
}

/** What the marks mean, for the eye: a screen reader hears it with each day. */
@Composable
private fun Legend(legend: List<MonthMark>) {
    if (legend.isEmpty()) return
    val ink = MaterialTheme.colorScheme.onSurfaceVariant
    FlowRow(
        Modifier
            .fillMaxWidth()
            .padding(horizontal = 12.dp, vertical = Space.small)
            .clearAndSetSemantics { },
        horizontalArrangement = Arrangement.spacedBy(Space.medium),
        verticalArrangement = Arrangement.spacedBy(Space.small / 2),
    ) {
        legend.forEach { known ->
            Row(
                horizontalArrangement = Arrangement.spacedBy(6.dp),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                Mark(known.mark, ink)
                Text(known.text, color = ink, style = MaterialTheme.typography.labelMedium)
            }
        }
    }
}

@Composable
private fun Mark(mark: DayMark, ink: Color) {
    val done = MaterialTheme.colorScheme.primary
    val side = with(LocalDensity.current) { 14.sp.toDp() }
    Box(Modifier.size(side)) { Canvas(Modifier.size(side)) { dayMark(mark, done, ink) } }
}

private val CELL = 52.dp
