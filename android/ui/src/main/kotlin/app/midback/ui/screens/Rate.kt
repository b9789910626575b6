// How did the exercise feel? Two taps, and none of them is made for the person.

package app.midback.ui.screens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import app.midback.core.ExerciseId
import app.midback.core.RateStep
import app.midback.core.Scale
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction

@Composable
internal fun Rate(rate: RateStep, back: UiAction, onRate: (ExerciseId, Int?, Int?) -> Unit) {
    val pain = rememberSaveable(rate.exercise.value) { mutableStateOf<Int?>(null) }
    val effort = rememberSaveable(rate.exercise.value) { mutableStateOf<Int?>(null) }
    ScreenScaffold(
        title = rate.title,
        back = back,
        bottom = {
            val answered = pain.value != null || effort.value != null
            PrimaryButton(rate.save, { onRate(rate.exercise, pain.value, effort.value) }, enabled = answered)
            QuietButton(rate.later, { onRate(rate.exercise, null, null) })
        },
    ) {
        Question(rate.pain, pain)
        Question(rate.effort, effort)
    }
}

@Composable
private fun Question(scale: Scale, answer: MutableState<Int?>) {
    MidbackCard {
        ScaleQuestion(scale.question, answer.value, { answer.value = it }, scale.low, scale.high, scale.values)
    }
}
