// Where is the session, and what is asked of the person now? The player, at each of its states.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.midback.core.EndDialog
import app.midback.core.LiveCommand
import app.midback.core.LiveMotion
import app.midback.core.LiveState
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.ui.Icons
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.OnceMore
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ScreenScaffold

/**
 * What a person can do in the player.
 *
 * @param act what belongs to the session itself.
 * @param onLeave leaves the player; the session waits.
 * @param onUnheardRead puts away why the voice cannot be heard.
 * @param onDial calls for help.
 */
class LiveActions(
    val act: (LiveCommand) -> Unit,
    val onLeave: () -> Unit,
    val onUnheardRead: () -> Unit,
    val onDial: (number: String) -> Unit,
)

/**
 * The player.
 *
 * @param motion what changes with every picture: read where it is drawn, so that nothing is composed again for it.
 * @param unheard why the voice cannot be heard; none where it can, or where that was read.
 */
@Composable
fun Live(
    view: LiveView,
    motion: () -> LiveMotion,
    texts: LiveTexts,
    actions: LiveActions,
    unheard: String?,
) {
    val question = view.question
    when {
        question != null -> LiveQuestionPage(question, view.questionName, texts, actions)
        view.state == LiveState.OVER -> Over(view, texts, actions)
        else -> Led(view, motion, texts, actions, unheard)
    }
}

/** The moment until all is stored; longer only where that fails. */
@Composable
private fun Over(view: LiveView, texts: LiveTexts, actions: LiveActions) {
    val again: (@Composable ColumnScope.() -> Unit) = {
        PrimaryButton(texts.resume, { actions.act(LiveCommand.Resume) })
    }
    ScreenScaffold(title = "", bottom = again.takeIf { view.problem.isNotEmpty() }) {
        EmptyPanel(view.label, view.problem.ifEmpty { view.notice }, icon = Icons.Check)
    }
}

@Composable
private fun Led(
    view: LiveView,
    motion: () -> LiveMotion,
    texts: LiveTexts,
    actions: LiveActions,
    unheard: String?,
) {
    var more by rememberSaveable { mutableStateOf(false) }
    var guide by rememberSaveable { mutableStateOf(false) }
    var ending by rememberSaveable { mutableStateOf(false) }
    val onHow = {
        // Nobody can read and follow at once.
        actions.act(LiveCommand.Pause)
        guide = true
    }
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        Box(Modifier.windowInsetsPadding(WindowInsets.safeDrawing)) {
            LiveStage(view, motion, texts, actions, unheard, onHow, onMore = { more = true })
        }
    }
    if (more) LiveMore(view, texts, actions.act, onHow, onEnd = { ending = true }, onClose = { more = false })
    if (guide) texts.guideOf(view)?.let { LiveGuideSheet(it, view) { guide = false } }
    if (ending) {
        EndQuestion(
            texts.endDialog,
            onEnd = {
                ending = false
                actions.act(LiveCommand.End)
            },
            onStay = { ending = false },
        )
    }
}

@Composable
private fun EndQuestion(dialog: EndDialog, onEnd: () -> Unit, onStay: () -> Unit) {
    OnceMore(dialog.title, dialog.text, dialog.confirm, dialog.cancel, onEnd, onStay)
}
