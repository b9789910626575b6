// What does a screen show while it asks, once it knows, and when the answer fails?

package app.midback.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.ShellScreen
import app.midback.ui.components.ErrorPanel
import app.midback.ui.components.LoadingPanel
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction

private sealed interface Answer<out T> {
    data object Waiting : Answer<Nothing>

    class Here<T>(val screen: T) : Answer<T>

    class Failed(val sentence: String) : Answer<Nothing>
}

/**
 * Asks the store [question], again after each write, and draws the answer; the answer before stays while the next
 * one is on its way. Another [key] is another question.
 */
@Composable
fun <T> Asked(
    store: Store,
    shell: ShellScreen,
    key: Any? = null,
    question: Midback.(Moment) -> T,
    screen: @Composable (T) -> Unit,
) {
    var answer by remember(key) { mutableStateOf<Answer<T>>(Answer.Waiting) }
    LaunchedEffect(store.revision, key) {
        answer = try {
            Answer.Here(store.ask(question))
        } catch (error: MidbackException) {
            Answer.Failed(store.sentence(error))
        }
    }
    when (val known = answer) {
        is Answer.Waiting -> ScreenScaffold(title = "") { LoadingPanel(shell.loading) }
        is Answer.Here -> screen(known.screen)
        is Answer.Failed -> ScreenScaffold(title = "") {
            ErrorPanel(shell.errorTitle, known.sentence, UiAction(shell.tryAgain) { store.refresh() })
        }
    }
}
