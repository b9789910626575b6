// What does a screen show while it asks, once it knows, and when the answer fails?

package app.midback.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.ShellScreen
import app.midback.ui.components.ErrorPanel
import app.midback.ui.components.LoadingPanel
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction
import kotlinx.coroutines.delay

private sealed interface Answer<out T> {
    data object Waiting : Answer<Nothing>

    class Here<T>(val screen: T) : Answer<T>

    class Failed(val sentence: String, val mending: UiAction?) : Answer<Nothing>
}

/** How tests find a screen that has no answer yet: what they touch on it is gone once the answer is there. */
const val WAITING = "app.midback.waiting"

/** Sooner than this nothing says that one has to wait: it would only flicker. */
private const val PATIENCE_MS = 300L

/**
 * Asks the store [question], again after each write, and draws the answer; the answer before stays while the next
 * one is on its way.
 *
 * @param key another one is another question.
 * @param wish what the question is about; another one asks again, and the answer before stays until then.
 */
@Composable
fun <T> Asked(
    store: Store,
    shell: ShellScreen,
    key: Any? = null,
    wish: Any? = null,
    question: Midback.(Moment) -> T,
    screen: @Composable (T) -> Unit,
) {
    var answer by remember(key) { mutableStateOf<Answer<T>>(Answer.Waiting) }
    LaunchedEffect(store.revision, key, wish) {
        answer = try {
            Answer.Here(store.ask(question))
        } catch (error: MidbackException) {
            Answer.Failed(store.sentence(error), store.mending(error))
        }
    }
    if (answer != Answer.Waiting) store.opening?.let { Stands(it) }
    when (val known = answer) {
        is Answer.Waiting -> ScreenScaffold(title = "", Modifier.testTag(WAITING)) { Loading(shell) }
        is Answer.Here -> screen(known.screen)
        is Answer.Failed -> ScreenScaffold(title = "") {
            val again = UiAction(shell.tryAgain) { store.refresh() }
            ErrorPanel(shell.errorTitle, known.sentence, again, other = known.mending)
        }
    }
}

/** A first screen stands: what waited for it begins. */
@Composable
internal fun Stands(opening: Opening) = LaunchedEffect(opening) { opening.beginning.isOver() }

@Composable
private fun Loading(shell: ShellScreen) = AfterAWhile { LoadingPanel(shell.loading) }

/** Draws [content] only where something takes its time. */
@Composable
internal fun AfterAWhile(content: @Composable () -> Unit) {
    var slow by remember { mutableStateOf(false) }
    LaunchedEffect(Unit) {
        delay(PATIENCE_MS)
        slow = true
    }
    if (slow) content()
}
