// What does a new person answer before the first session, one step after the other?

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PainForm
import app.midback.core.Scale
import app.midback.core.Setting
import app.midback.core.SettingKey
import app.midback.core.SetupAt
import app.midback.core.SetupScreen
import app.midback.core.SetupStep
import app.midback.core.ShellScreen
import app.midback.core.Since
import app.midback.ui.Asked
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.MarkCard
import app.midback.ui.components.MarkList
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ProgressLine
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction
import app.midback.ui.placeOf
import kotlinx.coroutines.launch

/** What was said of the pain; what was not stays unknown. */
class PainAnswers(val now: Int?, val average: Int?, val worst: Int?, val since: Since?)

/** What a person can do in a step of the setup. */
class SetupActions(
    val onNext: () -> Unit,
    val onCheck: () -> Unit,
    val onPain: (PainAnswers) -> Unit,
    val onChoose: (Map<SettingKey, List<String>>) -> Unit,
)

@Composable
internal fun SetupRoute(at: SetupAt, store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()

    /** Keeps the answers, and goes on to the first step that has none yet. */
    fun keep(answers: Midback.(Moment) -> Unit) {
        scope.launch {
            store.act {
                answers(it)
                setup(null, it).at
            }?.let(places::toStep)
        }
    }
    Asked(store, shell, at, question = { setup(at, it) }) { screen ->
        val before = screen.back
        Setup(
            screen,
            back = UiAction(screen.backLabel) {
                if (before == null) places.back() else places.stepBack(placeOf(before))
            },
            actions = SetupActions(
                onNext = { screen.next?.let(places::toStep) ?: places.goTo(Place.Today) },
                onCheck = { places.become(Place.SymptomCheck) },
                onPain = { pain -> keep { tellPain(pain, it) } },
                onChoose = { choices ->
                    keep { now -> choices.forEach { (key, values) -> changeSetting(key, values, now) } }
                },
            ),
        )
    }
}

/** Goes on to a step of the setup; from the last one "back" leads to Today. */
internal fun Places.toStep(at: SetupAt) {
    if (at == SetupAt.READY) goTo(Place.Today)
    open(placeOf(at))
}

/** The setup's questions about pain, asked outside of it. */
@Composable
internal fun PainRoute(store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()
    Asked(store, shell, question = { setup(SetupAt.PAIN, it) }) { screen ->
        val step = screen.step as SetupStep.Pain
        PainStep(
            step.pain,
            Head(screen.heading, screen.text, null),
            UiAction(shell.back, onClick = places::back),
        ) { pain ->
            scope.launch { store.act { tellPain(pain, it) }?.let { places.back() } }
        }
    }
}

private fun Midback.tellPain(pain: PainAnswers, now: Moment) =
    describePain(pain.now, pain.average, pain.worst, pain.since, now)

/**
 * One step of the setup.
 *
 * @param back goes to the step before.
 */
@Composable
fun Setup(screen: SetupScreen, back: UiAction, actions: SetupActions) {
    val progress = screen.progress?.let { Progress(it, screen.number.toFloat() / screen.total.toFloat()) }
    val head = Head(screen.heading, screen.text, progress)
    when (val step = screen.step) {
        is SetupStep.Say -> StepScaffold(head, back, { PrimaryButton(step.next, actions.onNext) }) {
            MidbackCard { step.points.forEach { Bullet { Text(it, style = MaterialTheme.typography.bodyLarge) } } }
        }

        is SetupStep.Check -> StepScaffold(head, back, { PrimaryButton(step.open, actions.onCheck) }) { }

        is SetupStep.Pain -> PainStep(step.pain, head, back, actions.onPain)

        is SetupStep.Choose -> ChooseStep(step, head, back, actions.onChoose)
    }
}

/** How far along it is, in words and as a part of the whole. */
private class Progress(val text: String, val part: Float)

/** What stands at the top of a step. */
private class Head(val heading: String, val text: String, val progress: Progress?)

@Composable
private fun StepScaffold(
    head: Head,
    back: UiAction,
    bottom: @Composable ColumnScope.() -> Unit,
    content: @Composable ColumnScope.() -> Unit,
) {
    ScreenScaffold(head.heading, back = back, overline = head.progress?.text, bottom = bottom) {
        head.progress?.let { ProgressLine(it.part, it.text) }
        Text(head.text, style = MaterialTheme.typography.bodyLarge)
        content()
    }
}

@Composable
private fun PainStep(form: PainForm, head: Head, back: UiAction, onSave: (PainAnswers) -> Unit) {
    var now by rememberSaveable { mutableStateOf<Int?>(null) }
    var average by rememberSaveable { mutableStateOf<Int?>(null) }
    var worst by rememberSaveable { mutableStateOf<Int?>(null) }
    var since by rememberSaveable { mutableStateOf<Since?>(null) }
    StepScaffold(head, back, { PrimaryButton(form.save, { onSave(PainAnswers(now, average, worst, since)) }) }) {
        HowMuch(form.now, now) { now = it }
        HowMuch(form.average, average) { average = it }
        HowMuch(form.worst, worst) { worst = it }
        MidbackCard {
            Text(form.sinceHeading, style = MaterialTheme.typography.titleMedium)
            ChoiceChips(form.since.map { Chip(it.label, it.since == since) }, { since = form.since[it].since })
        }
    }
}

@Composable
private fun HowMuch(scale: Scale, answer: Int?, onAnswer: (Int) -> Unit) {
    MidbackCard { ScaleQuestion(scale.question, answer, onAnswer, scale.low, scale.high, scale.values) }
}

@Composable
private fun ChooseStep(
    step: SetupStep.Choose,
    head: Head,
    back: UiAction,
    onSave: (Map<SettingKey, List<String>>) -> Unit,
) {
    // Kept here until they are saved together, also those that stay as they are.
    var chosen by rememberSaveable { mutableStateOf(step.settings.map { setting -> setting.chosen() }) }
    var none by rememberSaveable { mutableStateOf(step.noneOn) }
    val settings = step.settings.zip(chosen) { setting, values -> setting.with(values) }
    val save = { onSave(settings.associate { it.key to it.chosen() }) }
    val answered = step.none == null || none || chosen.any { it.isNotEmpty() }
    StepScaffold(head, back, { PrimaryButton(step.save, save, enabled = answered) }) {
        val choose = { index: Int, values: List<String> ->
            chosen = chosen.mapIndexed { at, before -> if (at == index) values else before }
            none = false
        }
        val noneLabel = step.none
        if (noneLabel == null) {
            settings.forEachIndexed { index, setting -> OneSetting(setting) { choose(index, it) } }
        } else {
            MarkList {
                settings.forEachIndexed { index, setting -> ChoiceRows(setting) { choose(index, it) } }
                MarkCard(noneLabel, help = null, marked = none, onMark = {
                    none = !none
                    chosen = chosen.map { emptyList() }
                })
            }
        }
    }
}

/** Choices that are as large as the answer "none" beside them. */
@Composable
private fun ChoiceRows(setting: Setting, onChange: (List<String>) -> Unit) {
    setting.choices.forEachIndexed { at, choice ->
        MarkCard(choice.label.shown, help = null, marked = choice.on, onMark = { onChange(setting.chosenAfter(at)) })
    }
}

private fun Setting.with(values: List<String>) = copy(choices = choices.map { it.copy(on = it.value in values) })
