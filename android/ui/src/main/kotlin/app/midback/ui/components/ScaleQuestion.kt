// How much, from nothing to the most there is? Eleven numbers in one row, none of them chosen beforehand.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.midback.ui.Space

/**
 * A numeric rating from 0 up: a tap or a drag with one thumb. What is chosen stands large beside the question, and can be
 * corrected there.
 *
 * @param value the chosen number; null as long as none is, and nothing is chosen for the person.
 * @param low what the lowest number means, [high] what the highest.
 * @param spoken what a screen reader says for each number, from 0; there are as many numbers.
 */
@Composable
fun ScaleQuestion(
    question: String,
    value: Int?,
    onChoose: (Int) -> Unit,
    low: String,
    high: String,
    spoken: List<String>,
    modifier: Modifier = Modifier,
) {
    var dragged by remember { mutableStateOf<Int?>(null) }
    val shown = dragged ?: value
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Row(
            horizontalArrangement = Arrangement.spacedBy(Space.medium),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Text(question, Modifier.weight(1f), style = MaterialTheme.typography.titleMedium)
            // The chosen number itself says so to a screen reader.
            Text(
                shown?.toString().orEmpty(),
                Modifier.clearAndSetSemantics { },
                color = MaterialTheme.colorScheme.primary,
                style = MaterialTheme.typography.headlineSmall,
            )
        }
        BoxWithConstraints(Modifier.fillMaxWidth()) {
            val perRow = numbersPerRow(spoken.size, maxWidth)
            val rows = spoken.indices.chunked(perRow)
            Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
                // Each end's words stand at that end: below one row, else before the first and after the last.
                if (rows.size > 1) End(low, TextAlign.Start, Modifier.fillMaxWidth())
                Column(Modifier.selectableGroup(), verticalArrangement = Arrangement.spacedBy(Space.small)) {
                    rows.forEach { row -> Numbers(row, perRow, shown, spoken, onChoose, onDrag = { dragged = it }) }
                }
                if (rows.size > 1) {
                    End(high, TextAlign.End, Modifier.fillMaxWidth(rows.last().map(::share).sum() / perRow))
                } else {
                    Ends(low, high)
                }
            }
        }
    }
}

/** Numbers side by side, as one piece that a thumb moves along; the last row may be shorter, and stays in line. */
@Composable
private fun Numbers(
    row: List<Int>,
    perRow: Int,
    shown: Int?,
    spoken: List<String>,
    onChoose: (Int) -> Unit,
    onDrag: (Int?) -> Unit,
) {
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.small
    val choose by rememberUpdatedState(onChoose)
    val all = row.map(::share).sum()
    Row {
        Row(
            Modifier
                .weight(all)
                .clip(shape)
                .background(scheme.surface)
                .border(BorderStroke(1.dp, scheme.outline), shape)
                .pointerInput(row) {
                    var at = row.first()
                    // Only the last share is ever more than one.
                    val under = { x: Float -> row[(x / size.width * all).toInt().coerceIn(row.indices)] }
                    detectHorizontalDragGestures(
                        onDragStart = {
                            at = under(it.x)
                            onDrag(at)
                        },
                        onDragEnd = {
                            choose(at)
                            onDrag(null)
                        },
                        onDragCancel = { onDrag(null) },
                    ) { change, _ ->
                        at = under(change.position.x)
                        onDrag(at)
                    }
                },
        ) {
            row.forEach { number ->
                Number(number, number == shown, { onChoose(number) }, spoken[number], Modifier.weight(share(number)))
            }
        }
        if (row.size < perRow) Spacer(Modifier.weight(perRow - all))
    }
}

/** How much of a row a number takes: the two digits of 10 would touch the end. */
private fun share(number: Int) = if (number < 10) 1f else 1.25f

@Composable
private fun Number(number: Int, chosen: Boolean, onClick: () -> Unit, spoken: String, modifier: Modifier) {
    val scheme = MaterialTheme.colorScheme
    Box(
        modifier
            .heightIn(min = 56.dp)
            .background(if (chosen) scheme.primary else scheme.surface)
            .selectable(chosen, role = Role.RadioButton, onClick = onClick)
            .semantics { contentDescription = spoken },
        contentAlignment = Alignment.Center,
    ) {
        Text(
            number.toString(),
            Modifier.padding(vertical = Space.small),
            color = if (chosen) scheme.onPrimary else scheme.onSurface,
            fontWeight = if (chosen) FontWeight.Bold else null,
            style = MaterialTheme.typography.titleMedium,
            maxLines = 1,
            softWrap = false,
        )
    }
}

@Composable
private fun Ends(low: String, high: String) {
    BoxWithConstraints(Modifier.fillMaxWidth()) {
        // Side by side their words would be broken: then one below the other.
        if (maxWidth < ENDS * LocalDensity.current.fontScale) {
            Column {
                End(low, TextAlign.Start, Modifier.fillMaxWidth())
                End(high, TextAlign.End, Modifier.fillMaxWidth())
            }
        } else {
            Row(horizontalArrangement = Arrangement.spacedBy(Space.medium)) {
                End(low, TextAlign.Start, Modifier.weight(1f))
                End(high, TextAlign.End, Modifier.weight(2f))
            }
        }
    }
}

@Composable
private fun End(meaning: String, align: TextAlign, modifier: Modifier) {
    Text(
        meaning,
        modifier,
        MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.bodyMedium,
        textAlign = align,
    )
}

/** As many numbers in a row as can be read beside each other, in rows as even as eleven allow: 11, 6 + 5, 4 + 4 + 3. */
@Composable
private fun numbersPerRow(count: Int, width: Dp): Int {
    val measurer = rememberTextMeasurer()
    val widest = measurer.measure((count - 1).toString(), MaterialTheme.typography.titleMedium).size.width
    val cell = with(LocalDensity.current) { widest.toDp() } + Space.small / 2
    val most = (width / maxOf(cell, LEAST)).toInt().coerceIn(1, count)
    val rows = (count + most - 1) / most
    return (count + rows - 1) / rows
}

/** How wide two meanings side by side are at least, in ordinary letters. */
private val ENDS = 240.dp

/** How wide a number is at least for a thumb, which can slide to the one beside it. */
private val LEAST = 26.dp
