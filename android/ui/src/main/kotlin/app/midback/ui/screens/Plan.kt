// What is the plan, and what does a person change in it?

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import app.midback.core.ExerciseId
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PauseOffer
import app.midback.core.PlanChange
import app.midback.core.PlanChoice
import app.midback.core.PlanPause
import app.midback.core.PlanPrescription
import app.midback.core.PlanScreen
import app.midback.core.PlanUndo
import app.midback.core.SettingsGroup
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.AnswerButton
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.ExpandableCard
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction
import app.midback.ui.placeOf
import kotlinx.coroutines.launch

/** What a person can do with the plan. */
class PlanActions(
    val onEdit: (ExerciseId, PlanChoice) -> Unit,
    val onSwap: (out: ExerciseId, into: ExerciseId) -> Unit,
    val onUndo: (PlanUndo) -> Unit,
    val onPause: (PauseOffer) -> Unit,
    val onEndPause: () -> Unit,
    val onRead: () -> Unit,
    val onOpen: (Place) -> Unit,
    val onDial: (number: String) -> Unit,
)

@Composable
internal fun PlanRoute(store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()
    var change by remember { mutableStateOf<PlanChange?>(null) }

    fun edit(action: Midback.(Moment) -> PlanChange) {
        scope.launch { change = store.act(action) }
    }

    fun pause(action: Midback.(Moment) -> Unit) {
        scope.launch { store.act(action) }
    }
    val actions = PlanActions(
        onEdit = { exercise, choice -> edit { editPlan(exercise, choice, it) } },
        onSwap = { out, into -> edit { swapExercise(out, into, it) } },
        onUndo = { undo -> edit { undoPlanChange(undo, it) } },
        onPause = { offer -> pause { pausePlan(offer.reason, offer.from, offer.until, it) } },
        onEndPause = { pause { endPause(it) } },
        onRead = { change = null },
        onOpen = places::open,
        onDial = store::dial,
    )
    Asked(store, shell, question = { plan(it) }) { Plan(it, change, actions) }
}

/**
 * The plan.
 *
 * @param change what the last change did, until it is put away.
 */
@Composable
fun Plan(screen: PlanScreen, change: PlanChange?, actions: PlanActions) {
    val bottom: (@Composable ColumnScope.() -> Unit)? = change?.let {
        { ChangeSteps(it, actions.onRead, actions.onUndo) }
    }
    val told: (@Composable () -> Unit)? = change?.let { { WhatChanged(it) } }
    ScreenScaffold(screen.title, bottom = bottom, told = told) {
        screen.notice?.let { notice -> NoticeCard(notice, actions.onDial) { actions.onOpen(Place.SymptomCheck) } }
        val setUp = screen.setUp
        if (setUp == null) {
            Week(screen, actions)
            screen.coming?.let { Coming(it) }
            Prescribed(screen.prescription) { actions.onOpen(Place.Prescription) }
            screen.empty?.let { EmptyPanel(it.heading, it.text) }
            Groups(screen, actions)
        } else {
            EmptyPanel(
                setUp.heading,
                setUp.text,
                icon = Icons.Plan,
                action = setUp.at?.let { at -> UiAction(setUp.open) { actions.onOpen(placeOf(at)) } },
            )
        }
    }
}

@Composable
private fun Week(screen: PlanScreen, actions: PlanActions) {
    SectionTitle(screen.weekHeading)
    MidbackCard {
        WeekMarks(screen.week, screen.legend)
        WeekSays(screen.weekSays)
        Text(screen.weekText, style = MaterialTheme.typography.bodyMedium)
        QuietButton(screen.weekChange, {
            actions.onOpen(Place.SettingsPage(SettingsGroup.SESSIONS))
        }, Modifier.fillMaxWidth(), outlined = true)
    }
    screen.pause?.let { Pause(it, actions.onEndPause) }
    if (screen.pauses.isNotEmpty()) PauseChoice(screen, actions.onPause)
}

/** A pause; a screen reader says it when it appears. */
@Composable
private fun Pause(pause: PlanPause, onEnd: () -> Unit) {
    val scheme = MaterialTheme.colorScheme
    MidbackCard(
        Modifier.semantics { paneTitle = pause.text },
        color = scheme.secondaryContainer,
        contentColor = scheme.onSecondaryContainer,
    ) {
        WithSign(Icons.Pause, scheme.onSecondaryContainer, MaterialTheme.typography.bodyLarge) {
            Text(pause.text, style = MaterialTheme.typography.bodyLarge)
        }
        QuietButton(pause.end, onEnd, Modifier.fillMaxWidth(), outlined = true)
    }
}

@Composable
private fun PauseChoice(screen: PlanScreen, onPause: (PauseOffer) -> Unit) {
    var open by rememberSaveable { mutableStateOf(false) }
    ExpandableCard(
        open,
        { open = !open },
        head = {
            WithSign(Icons.Pause, MaterialTheme.colorScheme.onSurfaceVariant, MaterialTheme.typography.titleSmall) {
                Text(screen.pauseHeading, style = MaterialTheme.typography.titleSmall)
            }
        },
    ) {
        Quiet(screen.pauseHelp)
        screen.pauses.forEach { offer -> AnswerButton(offer.label, { onPause(offer) }) }
    }
}

/** What a therapist prescribed stands before what the app chooses. */
@Composable
private fun Prescribed(prescription: PlanPrescription, onOpen: () -> Unit) {
    MidbackCard {
        Text(prescription.heading, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        Text(prescription.text, style = MaterialTheme.typography.bodyMedium)
        QuietButton(prescription.open, onOpen, Modifier.fillMaxWidth(), outlined = true)
    }
}

@Composable
private fun Groups(screen: PlanScreen, actions: PlanActions) {
    screen.groups.forEachIndexed { at, group ->
        key(group.heading ?: at) {
            group.heading?.let { SectionTitle(it) }
            group.text?.let { Quiet(it) }
            group.rows.forEach { row -> key(row.exercise.value) { PlannedExercise(row, screen, actions) } }
        }
    }
}
