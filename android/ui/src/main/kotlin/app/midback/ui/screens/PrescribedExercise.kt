// What did the therapist prescribe of this exercise, and what is to be asked about it?

package app.midback.ui.screens

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.midback.core.ExerciseId
import app.midback.core.PrescribedItem
import app.midback.core.PrescriptionConflict
import app.midback.ui.Icons
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Pictured
import app.midback.ui.Space
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.QuietButton
import app.midback.ui.components.Sign

/**
 * One exercise of a prescription.
 *
 * @param onOpen opens the app's own exercise; none before it is saved.
 * @param onAnswer tells whether the therapist knows; none before it is saved.
 * @param onGoOn tells that the therapist said how to go on; none before it is saved.
 */
@Composable
internal fun PrescribedExercise(
    item: PrescribedItem,
    onOpen: ((ExerciseId) -> Unit)?,
    onAnswer: ((PrescriptionConflict, Boolean) -> Unit)?,
    onGoOn: (() -> Unit)? = null,
) {
    val type = MaterialTheme.typography
    val known = item.exercise
    val open = if (known != null && onOpen != null) ({ onOpen(known) }) else null
    MidbackCard {
        Head(item.name, open)
        val told: @Composable ColumnScope.() -> Unit = {
            Quiet(item.level)
            Spoken(item.dose, type.bodyLarge)
            Text(item.days, style = type.bodyLarge)
            item.before?.let { Quiet(it) }
        }
        val picture = item.picture
        if (picture == null) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2), content = told)
        } else {
            Pictured(picture, content = told)
        }
        item.details.forEach { Text(it, style = type.bodyMedium) }
        item.how.forEachIndexed { at, step -> NumberedStep(at + 1, step) }
        item.warnings.forEach { Noted(it) }
        item.conflicts.forEach { Conflict(it, onAnswer) }
        item.waits?.let { Mark(it, Icons.Out, MaterialTheme.colorScheme.error) }
        val goOn = item.goOn
        if (goOn != null && onGoOn != null) QuietButton(goOn, onGoOn, Modifier.fillMaxWidth(), outlined = true)
    }
}

/** The name; where the app knows the exercise, it leads to how it is done. */
@Composable
private fun Head(name: String, onOpen: (() -> Unit)?) {
    val title = @Composable { modifier: Modifier ->
        Text(name, modifier, style = MaterialTheme.typography.titleMedium)
    }
    if (onOpen == null) {
        title(Modifier.semantics { heading() })
    } else {
        Row(
            Modifier.fillMaxWidth()
                .clickable(role = Role.Button, onClick = onOpen)
                .semantics { heading() }
                .heightIn(min = Space.target),
            horizontalArrangement = Arrangement.spacedBy(Space.small),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            title(Modifier.weight(1f))
            Sign(Icons.Forward, tint = MaterialTheme.colorScheme.onSurfaceVariant)
        }
    }
}

/** Something to know that changes nothing. */
@Composable
private fun Noted(text: String) {
    val style = MaterialTheme.typography.bodyMedium
    WithSign(Icons.Caution, LocalMidbackColors.current.amber, style) { Text(text, style = style) }
}

/** What a condition says against it; before it is saved nothing is asked. */
@Composable
private fun Conflict(conflict: PrescriptionConflict, onAnswer: ((PrescriptionConflict, Boolean) -> Unit)?) {
    val colors = LocalMidbackColors.current
    val type = MaterialTheme.typography
    MidbackCard(color = colors.caution, contentColor = colors.onCaution) {
        WithSign(if (conflict.out) Icons.Out else Icons.Caution, colors.onCaution, type.bodyMedium) {
            Text(conflict.text, style = type.bodyMedium)
        }
        if (onAnswer != null) {
            Text(conflict.question, style = type.titleSmall)
            ChoiceChips(
                listOf(Chip(conflict.yes, conflict.answer == true), Chip(conflict.no, conflict.answer == false)),
                onChoose = { onAnswer(conflict, it == 0) },
                stacked = true,
            )
        }
    }
}
