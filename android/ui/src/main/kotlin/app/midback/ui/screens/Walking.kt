// Was there a walk today, how long was it, and how did it feel?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
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
import androidx.compose.ui.unit.dp
import app.midback.core.Scale
import app.midback.core.WalkAnswers
import app.midback.core.WalkQuestions
import app.midback.core.WalkingLine
import app.midback.ui.Space
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.FootedCard
import app.midback.ui.components.MarkCard
import app.midback.ui.components.MarkGap
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.Sheet

/** Walking: ticked by one tap where it is known how long it is to be; what else there is to say of it is asked apart. */
@Composable
internal fun Walking(walking: WalkingLine, onWalked: (WalkAnswers) -> Unit, onWhy: () -> Unit) {
    var asking by rememberSaveable { mutableStateOf(false) }
    val foot: @Composable ColumnScope.() -> Unit = {
        // In line with the box and the words beside it, where there is one.
        val gap = if (walking.tap == null) Space.small else MarkGap
        walking.why?.let { why -> WhyLine(walking.reason ?: why, why, gap, onWhy) }
        QuietButton(
            walking.questions.open,
            { asking = true },
            Modifier
                .fillMaxWidth()
                .padding(horizontal = Space.medium)
                .padding(top = if (walking.why == null) Space.small else 0.dp, bottom = Space.medium),
            outlined = true,
        )
    }
    val tap = walking.tap
    if (tap == null) {
        FootedCard(foot) {
            Text(walking.title, style = MaterialTheme.typography.bodyLarge)
            Quiet(walking.text)
        }
    } else {
        val tick = { onWalked(WalkAnswers(tap, null, null)) }
        MarkCard(walking.title, walking.text, walking.done, tick, tap = walking.tick, foot = foot)
    }
    if (asking) {
        WalkSheet(
            walking,
            onSave = {
                asking = false
                onWalked(it)
            },
            onClose = { asking = false },
        )
    }
}

@Composable
private fun WalkSheet(walking: WalkingLine, onSave: (WalkAnswers) -> Unit, onClose: () -> Unit) {
    val questions = walking.questions
    var minutes by rememberSaveable { mutableStateOf(questions.choices.find { it.selected }?.minutes) }
    var pain by rememberSaveable { mutableStateOf(questions.painSaid) }
    var effort by rememberSaveable { mutableStateOf(questions.effortSaid) }
    val bottom: @Composable ColumnScope.() -> Unit = {
        PrimaryButton(
            questions.save,
            { minutes?.let { onSave(WalkAnswers(it, pain, effort)) } },
            enabled = minutes != null,
        )
        QuietButton(questions.later, onClose, Modifier.fillMaxWidth())
    }
    Sheet(walking.title, questions.later, onClose, bottom) {
        Column(
            Modifier.padding(horizontal = Space.large).padding(top = Space.small, bottom = Space.medium),
            verticalArrangement = Arrangement.spacedBy(Space.large),
        ) {
            Minutes(questions, minutes) { minutes = it }
            Asked(questions.pain, pain) { pain = it }
            Asked(questions.effort, effort) { effort = it }
        }
    }
}

@Composable
private fun Minutes(questions: WalkQuestions, minutes: Int?, onChoose: (Int) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.medium)) {
        Text(questions.minutes, style = MaterialTheme.typography.titleMedium)
        ChoiceChips(
            questions.choices.map { Chip(it.label, it.minutes == minutes) },
            onChoose = { onChoose(questions.choices[it].minutes) },
        )
    }
}

@Composable
private fun Asked(scale: Scale, said: Int?, onChoose: (Int) -> Unit) =
    ScaleQuestion(scale.question, said, onChoose, scale.low, scale.high, scale.values)
