// How do backups and copies come about? Beside everything else that is done with the data.

package app.midback.ui.screens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Handed
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.SystemUi
import app.midback.ui.components.UiAction

@Composable
internal fun DataRoute(store: Store, shell: ShellScreen, places: Places, system: SystemUi, handed: Handed) {
    val making = store.underway.at(Place.Data) { Making(store, it) }
    var all by remember { mutableStateOf(false) }
    // What is typed does not outlive the screen: it is a passphrase.
    var locking by remember { mutableStateOf(Locking()) }
    val share = system.copySharer()
    val choose = system.filePicker { handed.pick(it, Place.Bring) }
    val copy = making.copy
    LaunchedEffect(copy) {
        if (copy == null) return@LaunchedEffect
        share(copy.file, copy.mediaType) {
            making.taken()
            locking = Locking()
        }
        making.handedOver()
    }
    Asked(store, shell, question = { data(it) }) { screen ->
        val actions = DataActions(
            back = UiAction(shell.back, onClick = places::back),
            onMore = { all = true },
            onBackUp = making::backUp,
            onRestore = { places.open(Place.Restore(it)) },
            onLocking = { locking = it },
            onSave = { making.save(screen.save, locking) { locking = locking.copy(problem = it) } },
            onChoose = choose,
        )
        Data(screen, DataLook(all, making.backingUp, making.made, making.saving, locking), actions)
    }
}
