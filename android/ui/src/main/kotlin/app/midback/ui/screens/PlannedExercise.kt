// How does an exercise stand in the plan, and what can be done with it?

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.midback.core.PlanChoice
import app.midback.core.PlanRow
import app.midback.core.PlanScreen
import app.midback.ui.Icons
import app.midback.ui.LevelThumb
import app.midback.ui.Pictured
import app.midback.ui.Place
import app.midback.ui.Space
import app.midback.ui.components.ExpandableCard
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.QuietButton
import app.midback.ui.components.UiAction

/** An exercise; what can be done with it is behind a tap, so that the list stays one to read. */
@Composable
internal fun PlannedExercise(row: PlanRow, screen: PlanScreen, actions: PlanActions) {
    var open by rememberSaveable { mutableStateOf(false) }
    val foot: (@Composable ColumnScope.() -> Unit)? = row.doseReason?.let { reason ->
        { WhyLine(reason, screen.why) { actions.onOpen(Place.Dose(row.exercise)) } }
    }
    val offered = row.edits.map { edit -> UiAction(edit.label) { actions.onEdit(row.exercise, edit.choice) } }
    ExpandableCard(open, { open = !open }, head = { Head(row) }, foot = foot, actions = offered) {
        QuietButton(
            screen.see,
            { actions.onOpen(Place.Exercise(row.exercise)) },
            Modifier.fillMaxWidth(),
            outlined = true,
        )
        row.edits.forEach { edit ->
            QuietButton(
                edit.label,
                { actions.onEdit(row.exercise, edit.choice) },
                Modifier.fillMaxWidth(),
                icon = sign(edit.choice),
                outlined = true,
            )
        }
        if (row.swaps.isNotEmpty()) {
            Part(row.swapHeading)
            ListCard(
                row.swaps.map { swap ->
                    val swapped = { actions.onSwap(row.exercise, swap.exercise) }
                    ListRow(leads = false, swapped, picture = { LevelThumb(swap.picture, it) }) {
                        Text(swap.name, style = MaterialTheme.typography.bodyLarge)
                    }
                },
            )
        }
        if (row.instead.isNotEmpty()) {
            Part(row.insteadHeading)
            ListCard(
                row.instead.map { link ->
                    val open = { actions.onOpen(Place.Exercise(link.exercise)) }
                    ListRow(leads = true, open, picture = { LevelThumb(link.picture, it) }) {
                        Text(link.name, style = MaterialTheme.typography.bodyLarge)
                    }
                },
            )
        }
    }
}

@Composable
private fun Head(row: PlanRow) {
    Pictured(row.picture) {
        Text(row.name, style = MaterialTheme.typography.titleMedium)
        row.level?.let { Quiet(it) }
        row.dose?.let { Spoken(it, MaterialTheme.typography.bodyLarge) }
    }
    Text(row.reason, style = MaterialTheme.typography.bodyMedium)
}

@Composable
private fun Part(heading: String) {
    Text(heading, Modifier.padding(top = Space.small), style = MaterialTheme.typography.titleSmall)
}

private fun sign(choice: PlanChoice) = when (choice) {
    PlanChoice.IN -> Icons.Plus
    PlanChoice.OUT -> Icons.Minus
    PlanChoice.AS_PLANNED -> Icons.Plan
}
