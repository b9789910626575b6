// How much, from nothing to the most there is? Eleven numbers, none of them chosen beforehand.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * A numeric rating from 0 up.
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
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Space.medium)) {
        Text(question, style = MaterialTheme.typography.titleMedium)
        BoxWithConstraints(Modifier.fillMaxWidth()) {
            val perRow = numbersPerRow(spoken.size, maxWidth)
            Column(Modifier.selectableGroup(), verticalArrangement = Arrangement.spacedBy(Space.small)) {
                spoken.indices.chunked(perRow).forEach { row ->
                    Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
                        row.forEach { number ->
                            ScaleNumber(number, number == value, {
                                onChoose(number)
                            }, spoken[number], Modifier.weight(1f))
                        }
                        // The last row may be shorter, its numbers stay in line with those above.
                        repeat(perRow - row.size) { Spacer(Modifier.weight(1f)) }
                    }
                }
            }
        }
        BoxWithConstraints(Modifier.fillMaxWidth()) {
            // Side by side their words would be broken: then one below the other.
            if (maxWidth < ENDS * LocalDensity.current.fontScale) {
                Column {
                    ScaleEnd(0, low, TextAlign.Start)
                    ScaleEnd(spoken.lastIndex, high, TextAlign.Start)
                }
            } else {
                Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.spacedBy(Space.medium)) {
                    ScaleEnd(0, low, TextAlign.Start, Modifier.weight(1f))
                    ScaleEnd(spoken.lastIndex, high, TextAlign.End, Modifier.weight(1f))
                }
            }
        }
    }
}

/** How wide two meanings side by side are at least, in ordinary letters. */
private val ENDS = 150.dp

/** As many numbers in a row as fingers can tell apart, in rows as even as eleven allow: 11, 6 + 5, 4 + 4 + 3. */
private fun numbersPerRow(count: Int, width: Dp): Int {
    val most = ((width + Space.small) / (Space.target + Space.small)).toInt().coerceIn(1, count)
    val rows = (count + most - 1) / most
    return (count + rows - 1) / rows
}

@Composable
private fun ScaleNumber(number: Int, chosen: Boolean, onClick: () -> Unit, spoken: String, modifier: Modifier) {
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.small
    Box(modifier) {
        Box(
            Modifier
                .fillMaxWidth()
                .heightIn(min = Space.target)
                .clip(shape)
                .background(if (chosen) scheme.primary else scheme.surface)
                .border(BorderStroke(1.dp, if (chosen) scheme.primary else scheme.outline), shape)
                .selectable(chosen, role = Role.RadioButton, onClick = onClick)
                .semantics { contentDescription = spoken },
            contentAlignment = Alignment.Center,
        ) {
            Text(
                number.toString(),
                Modifier.padding(vertical = Space.small),
                color = if (chosen) scheme.onPrimary else scheme.onSurface,
                style = MaterialTheme.typography.titleMedium,
                maxLines = 1,
                softWrap = false,
            )
        }
        if (chosen) ChosenMark(Modifier.align(Alignment.TopEnd).offset(x = 6.dp, y = (-6).dp))
    }
}

/** Says "chosen" by shape: colour alone would leave some people guessing. */
@Composable
private fun ChosenMark(modifier: Modifier) {
    val scheme = MaterialTheme.colorScheme
    Icon(
        Icons.Check,
        contentDescription = null,
        modifier
            .size(20.dp)
            .background(scheme.surface, CircleShape)
            .border(BorderStroke(1.5.dp, scheme.primary), CircleShape)
            .padding(3.dp),
        tint = scheme.primary,
    )
}

@Composable
private fun ScaleEnd(number: Int, meaning: String, align: TextAlign, modifier: Modifier = Modifier) {
    Column(modifier) {
        val color = MaterialTheme.colorScheme.onSurfaceVariant
        Text(
            number.toString(),
            Modifier.fillMaxWidth(),
            color,
            style = MaterialTheme.typography.titleSmall,
            textAlign = align,
        )
        Text(meaning, Modifier.fillMaxWidth(), color, style = MaterialTheme.typography.bodyMedium, textAlign = align)
    }
}
