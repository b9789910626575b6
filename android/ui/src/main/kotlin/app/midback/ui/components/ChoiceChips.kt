// Which of these? One or several answers, each a word or a short sentence.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * One answer that can be given.
 *
 * @param spoken what a screen reader says for it, where that is something else.
 */
class Chip(val label: String, val chosen: Boolean, val spoken: String? = null)

/**
 * Answers to choose from.
 *
 * @param onChoose is told the index of the tapped one.
 * @param several more than one can be chosen, and a chosen one can be taken back.
 * @param stacked one below the other, for answers longer than a few words.
 */
@Composable
fun ChoiceChips(
    chips: List<Chip>,
    onChoose: (Int) -> Unit,
    modifier: Modifier = Modifier,
    several: Boolean = false,
    stacked: Boolean = false,
) {
    val mark = if (several) BoxMark else CircleShape
    FlowRow(
        modifier.fillMaxWidth().then(if (several) Modifier else Modifier.selectableGroup()),
        horizontalArrangement = Arrangement.spacedBy(Space.small),
        verticalArrangement = Arrangement.spacedBy(Space.small),
        maxItemsInEachRow = if (stacked) 1 else Int.MAX_VALUE,
    ) {
        chips.forEachIndexed { index, chip ->
            val choose = { onChoose(index) }
            val reaction = if (several) {
                Modifier.toggleable(chip.chosen, role = Role.Checkbox, onValueChange = { choose() })
            } else {
                Modifier.selectable(chip.chosen, role = Role.RadioButton, onClick = choose)
            }
            ChipBox(chip, mark, reaction, if (stacked) Modifier.fillMaxWidth() else Modifier)
        }
    }
}

@Composable
private fun ChipBox(chip: Chip, mark: Shape, reaction: Modifier, modifier: Modifier) {
    Row(
        modifier
            .heightIn(min = Space.target)
            .choice(chip.chosen, MaterialTheme.shapes.medium)
            .then(reaction)
            .padding(horizontal = 12.dp, vertical = Space.small),
        horizontalArrangement = Arrangement.spacedBy(Space.small),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        ChoiceMark(chip.chosen, mark)
        val said = chip.spoken?.let { Modifier.semantics { contentDescription = it } } ?: Modifier
        Text(chip.label, said, color = choiceInk(chip.chosen), style = MaterialTheme.typography.bodyMedium)
    }
}

/** The ground and the edge of an answer, chosen or not. */
@Composable
private fun Modifier.choice(chosen: Boolean, shape: Shape): Modifier {
    val scheme = MaterialTheme.colorScheme
    val edge = if (chosen) BorderStroke(2.dp, scheme.primary) else BorderStroke(1.dp, scheme.outline)
    return clip(shape).background(if (chosen) scheme.primaryContainer else scheme.surface).border(edge, shape)
}

/** The colour of its words. */
@Composable
private fun choiceInk(chosen: Boolean): Color =
    with(MaterialTheme.colorScheme) { if (chosen) onPrimaryContainer else onSurface }

/**
 * Choices with names of a letter or two, side by side in one row: any number of them can be on. Each says its whole name to a
 * screen reader.
 */
@Composable
fun ShortChoices(chips: List<Chip>, onChoose: (Int) -> Unit) {
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.small / 2)) {
        chips.forEachIndexed { index, chip ->
            Column(
                Modifier
                    .weight(1f)
                    .heightIn(min = 64.dp)
                    .choice(chip.chosen, MaterialTheme.shapes.medium)
                    .toggleable(chip.chosen, role = Role.Checkbox) { onChoose(index) }
                    .padding(vertical = Space.small)
                    .semantics(mergeDescendants = true) { contentDescription = chip.spoken ?: chip.label },
                Arrangement.spacedBy(Space.small / 2, Alignment.CenterVertically),
                Alignment.CenterHorizontally,
            ) {
                ChoiceMark(chip.chosen, BoxMark)
                Text(
                    chip.label,
                    Modifier.clearAndSetSemantics { },
                    color = choiceInk(chip.chosen),
                    style = MaterialTheme.typography.labelLarge,
                    maxLines = 1,
                    softWrap = false,
                )
            }
        }
    }
}

/** The usual signs: a ring where one answer replaces the other, a box where each stands for itself. */
internal val BoxMark = RoundedCornerShape(4.dp)

/** The place of the check is kept free, so that nothing moves when an answer is given. */
@Composable
internal fun ChoiceMark(chosen: Boolean, shape: Shape) {
    val scheme = MaterialTheme.colorScheme
    val ground = if (chosen) scheme.primary else scheme.surface
    val edge = if (chosen) scheme.primary else scheme.outline
    Box(Modifier.background(ground, shape).border(BorderStroke(1.5.dp, edge), shape).padding(2.dp)) {
        Sign(Icons.Check, size = 16.sp, tint = if (chosen) scheme.onPrimary else Color.Transparent)
    }
}

/** Equal answers to one question, each as large as a step of the screen; one replaces the other. */
@Composable
fun AnswerButtons(answers: List<Chip>, onChoose: (Int) -> Unit) {
    Column(Modifier.selectableGroup(), verticalArrangement = Arrangement.spacedBy(Space.small)) {
        answers.forEachIndexed { index, answer ->
            Row(
                Modifier
                    .fillMaxWidth()
                    .heightIn(min = 56.dp)
                    .choice(answer.chosen, MaterialTheme.shapes.large)
                    .selectable(answer.chosen, role = Role.RadioButton) { onChoose(index) }
                    .padding(horizontal = Space.medium, vertical = 12.dp),
                horizontalArrangement = Arrangement.spacedBy(12.dp),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                ChoiceMark(answer.chosen, CircleShape)
                Text(answer.label, color = choiceInk(answer.chosen), style = MaterialTheme.typography.bodyLarge)
            }
        }
    }
}
