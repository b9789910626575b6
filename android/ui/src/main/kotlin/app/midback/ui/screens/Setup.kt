// What does a new person answer before the first session, one step after the other?

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.midback.core.PainForm
import app.midback.core.Scale
import app.midback.core.Setting
import app.midback.core.SettingChoice
import app.midback.core.SettingKey
import app.midback.core.SettingValues
import app.midback.core.SetupAnswers
import app.midback.core.SetupAt
import app.midback.core.SetupScreen
import app.midback.core.SetupStep
import app.midback.core.ShellScreen
import app.midback.core.Since
import app.midback.core.StepChoice
import app.midback.core.StepTap
import app.midback.core.choiceAfter
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
import app.midback.ui.crossingOrNull
import app.midback.ui.placeOf
import kotlinx.coroutines.launch

/** What a person can do in a step of the setup. */
class SetupActions(
    val onNext: () -> Unit,
    val onCheck: () -> Unit,
    val onKeep: (SetupAnswers) -> Unit,
)

@Composable
internal fun SetupRoute(at: SetupAt, store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()

    /** Keeps the answers, and goes on to where the core says. */
    fun keep(answers: SetupAnswers) {
        scope.launch { store.act { keepSetupStep(at, answers, it) }?.let { places.toStep(it.next) } }
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
                onKeep = ::keep,
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
        ) { answers ->
            scope.launch { store.act { keepSetupStep(SetupAt.PAIN, answers, it) }?.let { places.back() } }
        }
    }
}

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
            Pictures(step.pictures)
            MidbackCard { step.points.forEach { Bullet { Text(it, style = MaterialTheme.typography.bodyLarge) } } }
        }

        is SetupStep.Check -> StepScaffold(head, back, { PrimaryButton(step.open, actions.onCheck) }) { }

        is SetupStep.Pain -> PainStep(step.pain, head, back, actions.onKeep)

        is SetupStep.Choose -> ChooseStep(screen.at, step, head, back, actions.onKeep)
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
private fun PainStep(form: PainForm, head: Head, back: UiAction, onKeep: (SetupAnswers) -> Unit) {
    var now by rememberSaveable { mutableStateOf<Int?>(null) }
    var average by rememberSaveable { mutableStateOf<Int?>(null) }
    var worst by rememberSaveable { mutableStateOf<Int?>(null) }
    var since by rememberSaveable { mutableStateOf<Since?>(null) }
    val keep = { onKeep(SetupAnswers.Pain(now, average, worst, since)) }
    StepScaffold(head, back, { PrimaryButton(form.save, keep) }) {
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
    at: SetupAt,
    step: SetupStep.Choose,
    head: Head,
    back: UiAction,
    onKeep: (SetupAnswers) -> Unit,
) {
    // Held here until it is kept together, also what stays as it is.
    var choice by rememberSaveable(stateSaver = choiceSaver) { mutableStateOf(step.chosen) }
    val tap = { tap: StepTap -> choice = crossingOrNull { choiceAfter(at, step, choice, tap) } ?: choice }
    val settings = step.settings.map { setting -> setting.with(choice) }
    val keep = { onKeep(SetupAnswers.Chosen(choice.settings, choice.none)) }
    val bottom: @Composable ColumnScope.() -> Unit = {
        if (!choice.whole) Quiet(step.missing)
        PrimaryButton(step.save, keep, enabled = choice.whole)
    }
    StepScaffold(head, back, bottom) {
        val noneLabel = step.none
        if (noneLabel == null) {
            settings.forEach { setting -> OneSetting(setting) { tap(StepTap.Choice(setting.key, it.value)) } }
        } else {
            MarkList {
                settings.forEach { setting -> ChoiceRows(setting) { tap(StepTap.Choice(setting.key, it.value)) } }
                MarkCard(noneLabel, help = null, marked = choice.none, onMark = { tap(StepTap.Nothing) })
            }
        }
    }
}

/** Choices that are as large as the answer "none" beside them. */
@Composable
private fun ChoiceRows(setting: Setting, onTap: (SettingChoice) -> Unit) {
    setting.choices.forEach { choice ->
        MarkCard(choice.label.shown, choice.note.takeIf { choice.on }, choice.on, onMark = { onTap(choice) })
    }
}

/** The setting as it is chosen here. */
private fun Setting.with(choice: StepChoice): Setting {
    val values = choice.settings.filter { it.key == key }.flatMap { it.values }
    return copy(choices = choices.map { it.copy(on = it.value in values) })
}

/** Lists of texts: whether none was chosen and whether it is whole, then each setting's name with its values. */
private val choiceSaver = Saver<StepChoice, ArrayList<ArrayList<String>>>(
    save = { choice ->
        val flags = listOf(choice.none, choice.whole).map(Boolean::toString)
        val settings = choice.settings.map { listOf(it.key.name) + it.values }
        ArrayList((listOf(flags) + settings).map { ArrayList(it) })
    },
    restore = { saved ->
        val (none, whole) = saved.first().map(String::toBoolean)
        StepChoice(saved.drop(1).map { SettingValues(SettingKey.valueOf(it.first()), it.drop(1)) }, none, whole)
    },
)
