// What does the pain say? One question at a time, then what to read; it never diagnoses.

package app.midback.ui.screens

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.midback.core.SelfCheckAnswer
import app.midback.core.SelfCheckScreen
import app.midback.core.SelfCheckStep
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.AnswerButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction

@Composable
internal fun SelfCheckRoute(
    answers: List<SelfCheckAnswer>,
    store: Store,
    shell: ShellScreen,
    places: Places,
) {
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, answers, question = { selfCheck(answers) }) { screen ->
        SelfCheck(
            screen,
            back,
            onAnswer = {
                question,
                answer,
                ->
                places.open(Place.SelfCheck(answers + SelfCheckAnswer(question, answer)))
            },
            onAgain = { places.backTo(Place.SelfCheck()) },
            onOpen = places::open,
            onDial = store::dial,
        )
    }
}

/**
 * A question of the self-check, or where the answers lead.
 *
 * @param back goes one question back.
 */
@Composable
fun SelfCheck(
    screen: SelfCheckScreen,
    back: UiAction,
    onAnswer: (question: String, answer: String) -> Unit,
    onAgain: () -> Unit,
    onOpen: (Place) -> Unit,
    onDial: (String) -> Unit,
) {
    when (val step = screen.step) {
        is SelfCheckStep.Ask -> ScreenScaffold(
            step.text,
            back = back,
            overline = step.overline,
        ) {
            step.help?.let { Quiet(it) }
            step.body?.let { map -> BodyMap(map) { onAnswer(step.question, it) } }
            step.answers.forEach { AnswerButton(it.label, { onAnswer(step.question, it.answer) }) }
            Quiet(screen.note)
        }

        is SelfCheckStep.Result -> ScreenScaffold(screen.title, back = back) {
            step.symptomCheck?.let { Caution(it, action = symptomCheckAction(step.openSymptomCheck, onOpen)) }
            step.call?.let { QuietDial(it, onDial) }
            PageLinks(step.heading, step.pages) { onOpen(Place.Article(it)) }
            ExerciseLinks(step.exercisesTitle, step.exercises) { onOpen(Place.Exercise(it)) }
            Text(screen.note, style = MaterialTheme.typography.bodyMedium)
            QuietButton(step.again, onAgain, Modifier.fillMaxWidth(), outlined = true)
        }
    }
}
