// How did the session feel? Everything is asked at once, answered by a tap each, and corrected by another.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.midback.core.FeltChoice
import app.midback.core.FeltExercise
import app.midback.core.FeltPage
import app.midback.core.FeltTap
import app.midback.ui.Space
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.ExpandableHead
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.ScaleQuestion

/** The questions about all of it; which exercises only where some of them were not as the others. */
@Composable
internal fun Felt(page: FeltPage, onTap: (FeltTap) -> Unit) {
    var asksWhich by rememberSaveable { mutableStateOf(false) }
    MidbackCard {
        Text(page.added, style = MaterialTheme.typography.titleMedium)
        Choices(listOf(page.none, page.some.copy(selected = page.some.selected || asksWhich))) { tap ->
            asksWhich = tap == FeltTap.SomeAdded
            onTap(tap)
        }
        if (asksWhich || page.some.selected) Which(page, onTap)
    }
    MidbackCard {
        Text(page.hard, style = MaterialTheme.typography.titleMedium)
        Choices(page.efforts, onTap = onTap)
        page.tooHard?.let { which ->
            Text(which, style = MaterialTheme.typography.bodyLarge)
            Choices(page.exercises.map { it.tooHard }, several = true, onTap)
        }
        Otherwise(page, onTap)
    }
}

/** Which exercises added to the pain, and how much it was at its worst. */
@Composable
private fun Which(page: FeltPage, onTap: (FeltTap) -> Unit) {
    Text(page.which, style = MaterialTheme.typography.bodyLarge)
    Choices(page.exercises.map { it.added }, several = true, onTap)
    page.exercises.forEach { one ->
        one.worst?.let { scale ->
            val say = { pain: Int -> onTap(FeltTap.Worst(one.exercise, pain)) }
            ScaleQuestion(scale.question, one.worstSaid, say, scale.low, scale.high, scale.values)
        }
    }
}

/** How hard each of them was, behind a tap: most of the time they were alike. */
@Composable
private fun Otherwise(page: FeltPage, onTap: (FeltTap) -> Unit) {
    val said = page.exercises.any { one -> one.efforts.any { it.selected } }
    var open by rememberSaveable { mutableStateOf(false) }
    if (page.exercises.size <= 1) return
    ExpandableHead(open || said, { open = !open }) {
        Text(
            page.otherwise,
            color = MaterialTheme.colorScheme.primary,
            style = MaterialTheme.typography.titleSmall,
        )
    }
    if (!open && !said) return
    Column(verticalArrangement = Arrangement.spacedBy(Space.medium)) {
        page.exercises.forEach { OneExercise(it, onTap) }
    }
}

@Composable
private fun OneExercise(one: FeltExercise, onTap: (FeltTap) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Text(one.added.label, style = MaterialTheme.typography.bodyLarge)
        Choices(one.efforts, onTap = onTap)
    }
}

@Composable
private fun Choices(choices: List<FeltChoice>, several: Boolean = false, onTap: (FeltTap) -> Unit) =
    ChoiceChips(
        choices.map { Chip(it.label, it.selected) },
        onChoose = { onTap(choices[it].tap) },
        several = several,
    )
