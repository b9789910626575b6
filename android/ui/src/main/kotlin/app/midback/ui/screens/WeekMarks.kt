// What are the days of this week?

package app.midback.ui.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.min
import androidx.compose.ui.unit.sp
import app.midback.core.PlanDay
import app.midback.core.PlanDayMark
import app.midback.core.PlanMark
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * The week, a day beside the other, each with a mark of its own shape, and below it what the marks mean. Where the
 * letters are too large for that, a day below the other, in words.
 */
@Composable
internal fun WeekMarks(days: List<PlanDay>, legend: List<PlanMark>) {
    BoxWithConstraints(Modifier.fillMaxWidth()) {
        val cell = maxWidth / days.size
        if (widest(days) + Space.small / 2 <= cell) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
                Row { days.forEach { DayInRow(it, cell, Modifier.weight(1f)) } }
                Legend(legend)
            }
        } else {
            Column { days.forEach { DayInWords(it) } }
        }
    }
}

/** How steady the person is, and what their pain does, right below the week. */
@Composable
internal fun WeekSays(lines: List<String>) {
    if (lines.isEmpty()) return
    Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2)) { lines.forEach { Quiet(it) } }
}

@Composable
private fun widest(days: List<PlanDay>): Dp {
    val measurer = rememberTextMeasurer()
    val style = MaterialTheme.typography.labelMedium
    return with(LocalDensity.current) { days.maxOf { measurer.measure(it.short, style).size.width }.toDp() }
}

/** Today stands in a frame. */
@Composable
private fun Modifier.framed(today: Boolean): Modifier {
    if (!today) return this
    val shape = MaterialTheme.shapes.small
    return background(MaterialTheme.colorScheme.primaryContainer, shape)
        .border(2.dp, MaterialTheme.colorScheme.primary, shape)
}

@Composable
private fun DayInRow(day: PlanDay, width: Dp, modifier: Modifier) {
    Column(
        modifier
            .clearAndSetSemantics { contentDescription = day.spoken }
            .framed(day.today)
            .padding(vertical = Space.small),
        verticalArrangement = Arrangement.spacedBy(Space.small),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        Text(day.short, color = ink(day), style = MaterialTheme.typography.labelMedium)
        Mark(day.mark, ink(day), min(markSize(), width - Space.small))
    }
}

@Composable
private fun DayInWords(day: PlanDay) {
    Row(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) { }.framed(day.today).padding(Space.small),
        horizontalArrangement = Arrangement.spacedBy(Space.small),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Mark(day.mark, ink(day), markSize())
        Text(day.spoken, color = ink(day), style = MaterialTheme.typography.labelLarge)
    }
}

/** What the marks mean, for the eye: a screen reader hears it with each day. */
@Composable
private fun Legend(legend: List<PlanMark>) {
    val ink = MaterialTheme.colorScheme.onSurfaceVariant
    FlowRow(
        Modifier.fillMaxWidth().clearAndSetSemantics { },
        horizontalArrangement = Arrangement.spacedBy(Space.medium),
        verticalArrangement = Arrangement.spacedBy(Space.small / 2),
    ) {
        legend.forEach { known ->
            Row(
                horizontalArrangement = Arrangement.spacedBy(Space.small / 2),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                Mark(known.mark, ink, with(LocalDensity.current) { 20.sp.toDp() })
                Text(known.text, color = ink, style = MaterialTheme.typography.labelMedium)
            }
        }
    }
}

@Composable
private fun ink(day: PlanDay): Color {
    val scheme = MaterialTheme.colorScheme
    return if (day.today) scheme.onPrimaryContainer else scheme.onSurface
}

@Composable
private fun markSize() = with(LocalDensity.current) { 28.sp.toDp() }

/** Each mark has a shape of its own; colour only repeats it. */
@Composable
private fun Mark(mark: PlanDayMark, ink: Color, size: Dp) {
    val scheme = MaterialTheme.colorScheme
    when (mark) {
        PlanDayMark.DONE -> Disc(size, scheme.primary) { Sign(Icons.Check, size, scheme.onPrimary) }
        PlanDayMark.SESSION -> Ring(size, scheme.primary) { Disc(size / 2.5f, scheme.primary) { } }
        PlanDayMark.REST -> Box(Modifier.size(size), Alignment.Center) { Sign(Icons.Minus, size, ink) }
        PlanDayMark.PAUSED -> Ring(size, ink) { Sign(Icons.Pause, size, ink) }
        PlanDayMark.SKIPPED -> Ring(size, ink) { Sign(Icons.Forward, size, ink) }
        PlanDayMark.MISSED -> Ring(size, ink) { }
    }
}

@Composable
private fun Disc(size: Dp, color: Color, content: @Composable () -> Unit) {
    Box(Modifier.size(size).background(color, CircleShape), Alignment.Center) { content() }
}

@Composable
private fun Ring(size: Dp, color: Color, content: @Composable () -> Unit) {
    Box(Modifier.size(size).border(2.dp, color, CircleShape), Alignment.Center) { content() }
}

@Composable
private fun Sign(icon: ImageVector, size: Dp, ink: Color) {
    Icon(icon, contentDescription = null, Modifier.size(size * 0.6f), ink)
}
