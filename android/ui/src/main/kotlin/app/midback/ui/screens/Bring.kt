// What would a copy from elsewhere bring? Looked at before anything is kept, and opened by its passphrase where it is locked.

package app.midback.ui.screens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import app.midback.core.BringCard
import app.midback.core.DataScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Leader
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.FieldFrame
import app.midback.ui.components.PasswordText
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.Steps
import app.midback.ui.components.SwitchRow
import app.midback.ui.components.UiAction

@Composable
internal fun BringRoute(store: Store, shell: ShellScreen, places: Places) {
    val file = store.files.copy
    if (file == null) {
        // The process that had taken the file is gone.
        LaunchedEffect(Unit) { places.back() }
        return
    }
    Asked(store, shell, key = file, question = { data(it) }) { screen ->
        val words = screen.bring
        val task = store.underway.at(Place.Bring, about = file) { scope ->
            DataTask(
                store,
                scope,
                words.reading,
                words.bringing,
                look = { passphrase, work -> ask { bringInPreview(file.path, passphrase, it, work) } },
                change = { passphrase, work -> ask { bringIn(file.path, passphrase, it, work) } },
            )
        }
        val actions = task.actions(screen, shell, places)
        // What was typed is there still where it did not open the file; it is kept nowhere else.
        val typed = remember(file) { mutableStateOf("") }
        TaskSteps(task, shell, actions) { problem -> LockedCopy(words, typed, problem, actions.back, actions.onOpen) }
    }
}

@Composable
internal fun RestoreRoute(
    backup: String,
    store: Store,
    shell: ShellScreen,
    places: Places,
    leader: Leader,
) {
    Asked(store, shell, key = backup, question = { data(it) }) { screen ->
        val task = store.underway.at(Place.Restore(backup)) { scope ->
            DataTask(
                store,
                scope,
                screen.bring.readingBackup,
                screen.bring.restoring,
                look = { _, work -> alone { restorePreview(backup, it, work) } },
                change = { _, work ->
                    // What is led is of the data that goes.
                    leader.letGo()
                    alone { restore(backup, randomBytes(), it, work) }
                },
            )
        }
        TaskSteps(task, shell, task.actions(screen, shell, places))
    }
}

private fun DataTask.actions(screen: DataScreen, shell: ShellScreen, places: Places) = DataStepActions(
    back = UiAction(shell.back, onClick = places::back),
    stop = UiAction(screen.stop, onClick = ::stop),
    onOpen = ::read,
    onGo = ::go,
    onDone = { places.goTo(Place.Today) },
)

/** Begins it, once; it stops when its place is left. */
@Composable
private fun TaskSteps(
    task: DataTask,
    shell: ShellScreen,
    actions: DataStepActions,
    locked: @Composable (problem: String?) -> Unit = { },
) {
    LaunchedEffect(task) { task.begin() }
    DataSteps(task.step, shell, actions, locked)
}

/**
 * A copy that is locked.
 *
 * @param typed its passphrase, as it is typed.
 */
@Composable
fun LockedCopy(
    words: BringCard,
    typed: MutableState<String>,
    problem: String?,
    back: UiAction,
    onOpen: (passphrase: String) -> Unit,
) {
    var passphrase by typed
    var shown by remember { mutableStateOf(false) }
    ScreenScaffold(
        words.locked,
        Modifier.semantics { paneTitle = words.locked },
        back = back,
        bottom = {
            Steps {
                PrimaryButton(words.open, { onOpen(passphrase) })
                QuietButton(words.cancel, back.onClick)
            }
        },
    ) {
        FieldFrame(words.passphrase, help = null, problem) {
            PasswordText(words.passphrase, passphrase, { passphrase = it }, shown, problem)
        }
        SwitchRow(words.show, shown, { shown = it })
    }
}
