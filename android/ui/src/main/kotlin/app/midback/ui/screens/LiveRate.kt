// How did the exercise feel? Two taps, and none of them is made for the person; each is kept as it is made.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import app.midback.core.LiveCommand
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.core.PartKind
import app.midback.core.Scale
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion

/**
 * Asks how the exercise before this one felt, between two sets and never during one: first the pain, then the effort.
 * Null where there is nothing to ask.
 */
@Composable
internal fun rememberLiveRating(view: LiveView, texts: LiveTexts, actions: LiveActions): (@Composable () -> Unit)? {
    // Whose pain was said already: then the effort is asked.
    var felt by rememberSaveable { mutableStateOf<String?>(null) }
    val about = view.ask
    if (about == null || view.part == PartKind.SET) return null
    val rate = texts.rates.find { it.exercise == about } ?: return null
    val onLater = { actions.act(LiveCommand.NotNow) }
    return {
        if (felt != about.value) {
            OneTap(rate.pain, rate.later, onLater) {
                felt = about.value
                actions.act(LiveCommand.Rate(about, it, null))
            }
        } else {
            OneTap(rate.effort, rate.later, onLater) { actions.act(LiveCommand.Rate(about, null, it)) }
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
