// What comes next in a session: a set to do, a question to answer, advice, or its end?

package app.midback.ui.screens

import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.midback.core.EndDialog
import app.midback.core.ExerciseId
import app.midback.core.LeaveReason
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PlayerScreen
import app.midback.core.PlayerStep
import app.midback.core.SessionId
import app.midback.core.SetStep
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ProgressLine
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

/** What a person can do in the player. */
class PlayerActions(
    val onDone: (SetStep, amount: Int) -> Unit,
    val onLeave: (ExerciseId, LeaveReason) -> Unit,
    val onRate: (ExerciseId, pain: Int?, effort: Int?) -> Unit,
    val onGoOn: (ExerciseId) -> Unit,
    val onEnd: () -> Unit,
    val onSummary: () -> Unit,
)

@Composable
internal fun PlayerRoute(session: SessionId, store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()

    fun act(action: Midback.(Moment) -> Unit) {
        scope.launch { store.act(action) }
    }
    val actions = PlayerActions(
        onDone = { set, amount -> act { finishSet(session, set.exercise, set.set, set.side, amount, it) } },
        onLeave = { exercise, reason -> act { leaveExercise(session, exercise, reason, it) } },
        onRate = { exercise, pain, effort -> act { rateExercise(session, exercise, pain, effort, it) } },
        onGoOn = { exercise -> act { goOn(session, exercise, it) } },
        onEnd = {
            scope.launch { store.act { endSession(session, it) }?.let { places.become(Place.Summary(session)) } }
        },
        onSummary = { places.become(Place.Summary(session)) },
    )
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, session, question = { player(session, it) }) { Player(it, back, actions) }
}

/**
 * The player, at each of its steps.
 *
 * @param back leaves the player; the session waits.
 */
@Composable
fun Player(screen: PlayerScreen, back: UiAction, actions: PlayerActions) {
    var ending by rememberSaveable { mutableStateOf(false) }
    val end = UiAction(screen.end) { ending = true }
    when (val step = screen.step) {
        is PlayerStep.DoSet -> DoSet(screen, step.set, back, end, actions)

        is PlayerStep.Rate -> Rate(step.rate, back, actions.onRate)

        is PlayerStep.Advise -> ScreenScaffold(
            title = "",
            bottom = {
                PrimaryButton(step.advice.end, actions.onEnd)
                QuietButton(step.advice.goOn, { actions.onGoOn(step.advice.exercise) })
            },
        ) {
            EmptyPanel(step.advice.title, step.advice.text, icon = Icons.Hurt)
            Caution(step.advice.sharp)
        }

        is PlayerStep.Over -> ScreenScaffold(title = "", bottom = { PrimaryButton(step.summary, actions.onSummary) }) {
            ProgressLine(1f, screen.progress)
            EmptyPanel(step.title, step.text, icon = Icons.Check)
        }
    }
    if (ending) EndQuestion(screen.endDialog, onEnd = actions.onEnd, onStay = { ending = false })
}

@Composable
private fun EndQuestion(dialog: EndDialog, onEnd: () -> Unit, onStay: () -> Unit) {
    AlertDialog(
        onDismissRequest = onStay,
        confirmButton = { QuietButton(dialog.confirm, onEnd) },
        dismissButton = { QuietButton(dialog.cancel, onStay) },
        title = { Text(dialog.title) },
        text = { Text(dialog.text) },
    )
}
