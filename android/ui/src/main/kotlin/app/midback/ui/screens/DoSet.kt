// Which set is next, and how is it done?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.midback.core.LeaveReason
import app.midback.core.PlayerScreen
import app.midback.core.SetStep
import app.midback.core.Side
import app.midback.ui.FigureOf
import app.midback.ui.Icons
import app.midback.ui.LevelFigure
import app.midback.ui.components.CountStepper
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ProgressLine
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction

@Composable
internal fun DoSet(screen: PlayerScreen, set: SetStep, back: UiAction, end: UiAction, actions: PlayerActions) {
    // Each set starts from what was asked for.
    var amount by rememberSaveable(set.exercise.value, set.set.toInt(), set.side.name) {
        mutableIntStateOf(set.amount.toInt())
    }
    ScreenScaffold(
        title = set.name,
        back = back,
        bottom = {
            PrimaryButton(set.done, { actions.onDone(set, amount) }, icon = Icons.Check)
            FlowRow(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
                QuietButton(
                    set.hurts,
                    { actions.onLeave(set.exercise, LeaveReason.HURTS) },
                    icon = Icons.Hurt,
                    danger = true,
                )
                QuietButton(set.skip, { actions.onLeave(set.exercise, LeaveReason.CHOICE) })
            }
        },
    ) {
        Quiet(set.position)
        ProgressLine(screen.done.toFloat() / screen.total.toFloat(), screen.progress)
        val figure = FigureOf(set.exercise, set.levelNumber.toInt(), set.banded)
        LevelFigure(figure, set.figure, mirrored = set.side == Side.LEFT)
        set.before?.let { Text(it, style = MaterialTheme.typography.bodyLarge) }
        MidbackCard {
            Quiet(set.setAndSide)
            Spoken(set.target, MaterialTheme.typography.headlineSmall)
            set.load?.let { Spoken(it, MaterialTheme.typography.bodyLarge) }
            Quiet(set.level)
        }
        MidbackCard {
            Text(set.howTitle, style = MaterialTheme.typography.titleMedium)
            set.how.forEachIndexed { index, step -> NumberedStep(index + 1, step) }
            Text(set.feelTitle, style = MaterialTheme.typography.titleMedium)
            Text(set.feel, style = MaterialTheme.typography.bodyLarge)
        }
        MidbackCard {
            CountStepper(
                set.amountLabel,
                amount.toString(),
                amount.toString(),
                UiAction(set.less, amount > 0) { amount-- },
                UiAction(set.more, amount < set.amountLimit.toInt()) { amount++ },
            )
        }
        QuietButton(end.label, end.onClick, Modifier.fillMaxWidth())
    }
}
