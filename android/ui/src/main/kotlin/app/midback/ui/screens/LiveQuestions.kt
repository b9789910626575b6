// It hurts, or was too hard: how much is it, and what now? Calm pages; the session stands until one is answered.

package app.midback.ui.screens

import androidx.compose.foundation.focusable
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import app.midback.core.LiveCommand
import app.midback.core.LiveQuestion
import app.midback.core.LiveTexts
import app.midback.ui.Icons
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.Steps

/** What the session waits for, over all of the player; [about] which exercise. */
@Composable
internal fun LiveQuestionPage(question: LiveQuestion, about: String, texts: LiveTexts, actions: LiveActions) {
    when (question) {
        is LiveQuestion.HowMuch -> HowMuch(about, texts, actions)
        is LiveQuestion.Easier -> Easier(question.possible, about, texts, actions)
        is LiveQuestion.EndOffer -> EndOffer(about, texts, actions)
    }
}

@Composable
private fun HowMuch(about: String, texts: LiveTexts, actions: LiveActions) {
    val scale = texts.howMuch
    QuestionPage(
        texts.hurtsTitle,
        about,
        // Low on the screen, in reach of the thumb of who lies on the floor and hurts.
        asked = {
            ScaleQuestion(
                scale.question,
                null,
                { actions.act(LiveCommand.Pain(it)) },
                scale.low,
                scale.high,
                scale.values,
            )
        },
        bottom = {
            Steps {
                // Its sign and its colour say to which words it answers.
                QuietButton(
                    texts.warning,
                    { actions.act(LiveCommand.WarningSign) },
                    Modifier.fillMaxWidth(),
                    icon = Icons.Caution,
                    outlined = true,
                    danger = true,
                )
                QuietButton(
                    texts.hurtsNothing,
                    { actions.act(LiveCommand.GoOn) },
                    Modifier.fillMaxWidth(),
                    outlined = true,
                )
            }
        },
    ) { Caution(texts.warningText, texts.warningTitle) }
}

@Composable
private fun Easier(possible: Boolean, about: String, texts: LiveTexts, actions: LiveActions) {
    val leave = { actions.act(LiveCommand.Leave) }
    QuestionPage(
        texts.easierTitle,
        about,
        bottom = {
            if (possible) {
                Steps {
                    PrimaryButton(texts.easierTake, { actions.act(LiveCommand.Easier) })
                    QuietButton(texts.easierLeave, leave, Modifier.fillMaxWidth(), outlined = true)
                }
            } else {
                PrimaryButton(texts.easierLeave, leave)
            }
        },
    ) { Text(if (possible) texts.easierText else texts.easierNone, style = MaterialTheme.typography.bodyLarge) }
}

@Composable
private fun EndOffer(about: String, texts: LiveTexts, actions: LiveActions) {
    QuestionPage(
        texts.adviceTitle,
        about,
        bottom = {
            val goOn = { actions.act(LiveCommand.GoOn) }
            Steps {
                PrimaryButton(texts.end, { actions.act(LiveCommand.End) })
                QuietButton(texts.adviceGoOn, goOn, Modifier.fillMaxWidth(), outlined = true)
            }
        },
    ) {
        Text(texts.adviceText, style = MaterialTheme.typography.bodyLarge)
        Caution(texts.adviceSharp)
        HelpCard(texts.adviceCall, actions.onDial)
    }
}

/** A page that a screen reader begins with: its title is where the focus goes. */
@Composable
private fun QuestionPage(
    title: String,
    about: String,
    bottom: @Composable ColumnScope.() -> Unit,
    asked: (@Composable () -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) = key(title) {
    val focus = remember { FocusRequester() }
    ScreenScaffold(
        title,
        Modifier.semantics { paneTitle = title }.focusRequester(focus).focusable(),
        overline = about,
        bottom = bottom,
        asked = asked,
        content = content,
    )
    LaunchedEffect(focus) { focus.requestFocus() }
}
