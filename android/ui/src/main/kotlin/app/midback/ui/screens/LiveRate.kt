// How did the exercise feel? Two taps, and none of them is made for the person; which is next, the core says.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import app.midback.core.LiveCommand
import app.midback.core.LiveScale
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.core.PartKind
import app.midback.core.Scale
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion

/** Asks how the exercise before this one felt, between two sets and never during one. Null where nothing is asked. */
internal fun liveRating(view: LiveView, texts: LiveTexts, actions: LiveActions): (@Composable () -> Unit)? {
    val ask = view.ask
    if (ask == null || view.part == PartKind.SET) return null
    val rate = texts.rates.find { it.exercise == ask.exercise } ?: return null
    val onLater = { actions.act(LiveCommand.NotNow) }
    return {
        when (ask.scale) {
            LiveScale.PAIN -> OneTap(rate.pain, rate.later, onLater) {
                actions.act(LiveCommand.Rate(ask.exercise, it, null))
            }

            LiveScale.EFFORT -> OneTap(rate.effort, rate.later, onLater) {
                actions.act(LiveCommand.Rate(ask.exercise, null, it))
            }
        }
    }
}

/** One question, answered by one tap. */
@Composable
private fun OneTap(scale: Scale, later: String, onLater: () -> Unit, onAnswer: (Int) -> Unit) {
    Column {
        ScaleQuestion(scale.question, null, onAnswer, scale.low, scale.high, scale.values)
        QuietButton(later, onLater, Modifier.align(Alignment.CenterHorizontally))
    }
}
