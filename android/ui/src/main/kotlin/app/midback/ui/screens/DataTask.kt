// How far is a person with making the data another? It is looked at first, and done only then; either can be stopped.

package app.midback.ui.screens

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.DataDone
import app.midback.core.DataPreview
import app.midback.core.MidbackException
import app.midback.core.Problem
import app.midback.core.Work
import app.midback.ui.Ongoing
import app.midback.ui.Store
import app.midback.ui.components.UiAction
import app.midback.ui.crossingOrNull
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/** A step on the way. */
internal sealed interface DataStep {
    /** It is read, or done. */
    class Working(val text: String, val work: Work) : DataStep

    /** It takes a passphrase; [problem] is what was wrong with the one before. */
    class Locked(val problem: String?) : DataStep

    /** It is looked at. */
    class Looking(val preview: DataPreview, val passphrase: String?) : DataStep

    /** It is done. */
    class Over(val done: DataDone) : DataStep

    /** It was stopped before there was anything to look at. */
    data object Left : DataStep

    /** It cannot be done. */
    class Failed(val sentence: String, val mending: UiAction?) : DataStep
}

/**
 * Looks at other data and takes it over. Lives as long as the person is at its place, and a passphrase no longer than that.
 *
 * @param reading what is said while it is read, and [doing] while it is done.
 * @param look reads it.
 * @param change does it.
 */
@Stable
internal class DataTask(
    private val store: Store,
    private val scope: CoroutineScope,
    private val reading: String,
    private val doing: String,
    private val look: suspend Store.(passphrase: String?, work: Work) -> DataPreview,
    private val change: suspend Store.(passphrase: String?, work: Work) -> DataDone,
) : Ongoing {
    var step by mutableStateOf<DataStep>(DataStep.Working(reading, Work()))
        private set

    private var hasBegun = false

    /** Reads it for the first time: a screen that is built anew finds it as it is. */
    fun begin() {
        if (hasBegun) return
        hasBegun = true
        read()
    }

    /** Reads it. */
    fun read(passphrase: String? = null) {
        val before = step
        work(reading, before = { step = before as? DataStep.Locked ?: DataStep.Left }) { work ->
            DataStep.Looking(store.look(passphrase, work), passphrase)
        }
    }

    /** Does what was looked at. */
    fun go() {
        val looking = step as? DataStep.Looking ?: return
        work(doing, before = { step = looking }) { work ->
            // Every screen has to know, also where nobody waits for this one any more.
            DataStep.Over(store.change(looking.passphrase, work).also { store.changed() })
        }
    }

    override fun stop() {
        val working = step as? DataStep.Working ?: return
        crossingOrNull { working.work.stop() }
    }

    private fun work(text: String, before: () -> Unit, call: suspend (Work) -> DataStep) {
        val work = Work()
        step = DataStep.Working(text, work)
        scope.launch {
            try {
                step = call(work)
            } catch (_: MidbackException.Stopped) {
                before()
            } catch (error: MidbackException) {
                step = failed(error)
            }
        }
    }

    private suspend fun failed(error: MidbackException): DataStep =
        when ((error as? MidbackException.BadInput)?.problem) {
            Problem.Sealed -> DataStep.Locked(problem = null)
            Problem.WrongPassphrase -> DataStep.Locked(store.sentence(error))
            else -> DataStep.Failed(store.sentence(error), store.mending(error))
        }
}
