// How was the week? Some numbers, none of which has to be given.

package app.midback.ui.screens

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import app.midback.core.ActivityAnswer
import app.midback.core.CheckInAbout
import app.midback.core.CheckInAdd
import app.midback.core.CheckInAnswers
import app.midback.core.CheckInScreen
import app.midback.core.ShellScreen
import app.midback.core.checkInAfter
import app.midback.core.checkInSaid
import app.midback.ui.Asked
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.FieldLabel
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.Steps
import app.midback.ui.components.Typed
import app.midback.ui.components.TypedText
import app.midback.ui.components.UiAction
import app.midback.ui.crossingOrNull
import kotlinx.coroutines.launch
import java.time.LocalDate

/** Nothing is kept of answers that nobody has changed. */
private val answersSaver = listSaver<CheckInAnswers?, Any?>(
    save = { said ->
        said?.run {
            val own = activities.map { ArrayList(listOf<Any?>(it.name, it.score)) }
            listOf(average, worst, enjoyment, activity, ArrayList(own))
        }.orEmpty()
    },
    restore = { (average, worst, enjoyment, activity, own) ->
        val activities = (own as List<*>).filterIsInstance<List<*>>()
        CheckInAnswers(
            average as Int?,
            worst as Int?,
            enjoyment as Int?,
            activity as Int?,
            activities.map { (name, score) -> ActivityAnswer(name as String, score as Int?) },
        )
    },
)

/** What a person can do in the check-in. */
class CheckInActions(
    val back: UiAction,
    val onTap: (CheckInAbout, Int) -> Unit,
    val onSave: () -> Unit,
    val onName: (String) -> Unit,
    val onForget: (String) -> Unit,
)

@Composable
internal fun CheckInRoute(day: LocalDate?, store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()
    // As long as nothing was tapped, it is what was answered before.
    var told by rememberSaveable(day, stateSaver = answersSaver) { mutableStateOf<CheckInAnswers?>(null) }
    Asked(store, shell, day, question = { checkInScreen(day, it) }) { screen ->
        val answers = told ?: screen.answers
        val actions = CheckInActions(
            back = UiAction(shell.back, onClick = places::back),
            onTap = { about, value -> told = crossingOrNull { checkInAfter(answers, about, value) } ?: told },
            onSave = {
                scope.launch {
                    val of = screen.day
                    val kept = store.act { if (of == null) checkIn(answers, it) else correctCheckIn(of, answers, it) }
                    if (kept != null) places.back()
                }
            },
            onName = { name -> scope.launch { store.act { nameActivity(name, it) } } },
            onForget = { name -> scope.launch { store.act { forgetActivity(name, it) } } },
        )
        CheckIn(screen, answers, actions)
    }
}

/**
 * The check-in.
 *
 * @param answers what is marked so far.
 */
@Composable
fun CheckIn(screen: CheckInScreen, answers: CheckInAnswers, actions: CheckInActions) {
    val said = screen.questions.map { question -> crossingOrNull { checkInSaid(answers, question.about) } }
    ScreenScaffold(
        screen.title,
        back = actions.back,
        bottom = {
            Steps {
                PrimaryButton(screen.save, actions.onSave, enabled = said.any { it != null })
                QuietButton(screen.later, actions.back.onClick, Modifier.fillMaxWidth())
            }
        },
    ) {
        Text(screen.text, style = MaterialTheme.typography.bodyLarge)
        screen.questions.forEachIndexed { at, question ->
            val scale = question.scale
            key(scale.question) {
                MidbackCard {
                    val say = { value: Int -> actions.onTap(question.about, value) }
                    ScaleQuestion(scale.question, said[at], say, scale.low, scale.high, scale.values)
                    val about = question.about
                    val remove = question.remove
                    if (remove != null && about is CheckInAbout.Own) {
                        QuietButton(remove, {
                            actions.onForget(about.name)
                        })
                    }
                }
            }
        }
        screen.add?.let { AddActivity(it, actions.onName) }
    }
}

/** An activity of the person's own, in their words. */
@Composable
private fun AddActivity(add: CheckInAdd, onName: (String) -> Unit) {
    var name by rememberSaveable { mutableStateOf("") }
    MidbackCard {
        Quiet(add.text)
        FieldLabel(add.field, Modifier.clearAndSetSemantics { })
        TypedText(add.field, name, { name = it }, Typed.LINE, problem = null)
        val take = {
            onName(name)
            name = ""
        }
        QuietButton(add.add, take, Modifier.fillMaxWidth(), outlined = true, enabled = name.isNotBlank())
    }
}
