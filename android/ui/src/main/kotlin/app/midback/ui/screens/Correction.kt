// What was recorded of a session, and is it right?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.midback.core.CorrectionExercise
import app.midback.core.CorrectionScreen
import app.midback.core.CorrectionSet
import app.midback.core.CorrectionStep
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.Scale
import app.midback.core.SessionId
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Pictured
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.AmountStepper
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.OnceMore
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

/** What a person can put right of a session. */
class CorrectionActions(
    val back: UiAction,
    val onSet: (CorrectionExercise, CorrectionSet, CorrectionStep) -> Unit,
    val onPain: (CorrectionExercise, Int?) -> Unit,
    val onEffort: (CorrectionExercise, Int?) -> Unit,
    val onDelete: () -> Unit,
)

@Composable
internal fun CorrectionRoute(session: SessionId, store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()

    fun act(action: Midback.(Moment) -> Unit) {
        scope.launch { store.act(action) }
    }
    Asked(store, shell, session, question = { correction(session, it) }) { screen ->
        val of = screen.session
        val actions = CorrectionActions(
            back = UiAction(shell.back, onClick = places::back),
            onSet = { one, set, step -> act { correctSet(of, one.exercise, set.set, set.side, step.amount, it) } },
            // The other answer stays as it is kept now, which the screen may not know yet.
            onPain = { one, pain -> act { correctRating(of, one.exercise, pain, known(of, one, it)?.effortSaid, it) } },
            onEffort = { one, effort ->
                act { correctRating(of, one.exercise, known(of, one, it)?.painSaid, effort, it) }
            },
            onDelete = {
                // This page of it is gone with it, before it is asked for once more.
                scope.launch { if (store.act { deleteSession(of, it) } != null) places.back() }
            },
        )
        Correction(screen, actions)
    }
}

private fun Midback.known(session: SessionId, one: CorrectionExercise, now: Moment) =
    correction(session, now).exercises.find { it.exercise == one.exercise }

/** The correction of a session. Each tap is kept at once. */
@Composable
fun Correction(screen: CorrectionScreen, actions: CorrectionActions) {
    var deleting by rememberSaveable { mutableStateOf(false) }
    ScreenScaffold(
        screen.title,
        back = actions.back,
        bottom = { PrimaryButton(screen.done, actions.back.onClick) },
    ) {
        Quiet(screen.date)
        Text(screen.text, style = MaterialTheme.typography.bodyLarge)
        screen.exercises.forEach { one -> key(one.exercise.value) { Exercise(one, actions) } }
        QuietButton(screen.delete, { deleting = true }, Modifier.fillMaxWidth(), outlined = true, danger = true)
    }
    if (!deleting) return
    with(screen.deleteDialog) {
        OnceMore(
            title,
            text,
            confirm,
            cancel,
            onYes = {
                deleting = false
                actions.onDelete()
            },
            onNo = { deleting = false },
            danger = true,
        )
    }
}

@Composable
private fun Exercise(one: CorrectionExercise, actions: CorrectionActions) {
    MidbackCard {
        Pictured(one.picture) {
            Text(one.name, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
            Quiet(one.level)
        }
        Column(verticalArrangement = Arrangement.spacedBy(Space.medium)) {
            one.sets.forEach { set -> OneSet(set) { actions.onSet(one, set, it) } }
            Felt(one.pain, one.painSaid) { actions.onPain(one, it) }
            Felt(one.effort, one.effortSaid) { actions.onEffort(one, it) }
        }
    }
}

@Composable
private fun OneSet(set: CorrectionSet, onStep: (CorrectionStep) -> Unit) {
    val step = { to: CorrectionStep -> UiAction(to.label) { onStep(to) } }
    val amount = set.amount
    AmountStepper(set.label, amount.shown, amount.spoken ?: amount.shown, set.less?.let(step), set.more?.let(step))
}

/** The same number again takes it back. */
@Composable
private fun Felt(scale: Scale, said: Int?, onSay: (Int?) -> Unit) {
    val say = { number: Int -> onSay(number.takeIf { it != said }) }
    ScaleQuestion(scale.question, said, say, scale.low, scale.high, scale.values)
}
