// What is the whole app? It opens the data, then shows the place where the person is.

package app.midback.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.consumeWindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import app.midback.core.Device
import app.midback.core.ShellScreen
import app.midback.ui.components.BottomTabs
import app.midback.ui.components.ErrorPanel
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.Tab
import app.midback.ui.components.UiAction

/**
 * The whole app.
 *
 * @param opening opens the data, once for the process.
 * @param leader leads sessions, as long as the process.
 * @param device the phone's habits now.
 * @param system what the screens leave to the system.
 * @param handed what other apps hand over.
 * @param places where the person is.
 * @param figures draws how exercises look.
 */
@Composable
fun MidbackScreens(
    opening: Opening,
    leader: Leader,
    device: Device,
    system: SystemUi = SystemUi(),
    handed: Handed = remember { Handed() },
    places: Places = rememberPlaces(),
    figures: Figures = remember { Figures() },
) {
    var opened by remember { mutableStateOf<Opened?>(null) }
    var attempt by remember { mutableIntStateOf(0) }
    LaunchedEffect(opening, device, attempt) { opened = opening.open(device) }
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        when (val result = opened) {
            null -> Unit

            is Opened.Well -> CompositionLocalProvider(LocalFigures provides figures) {
                OpenedScreens(result.store, leader, system, handed, places)
            }

            is Opened.Badly -> ScreenScaffold(title = "") {
                ErrorPanel(result.error.title, result.error.text, UiAction(result.error.tryAgain) { attempt++ })
            }
        }
    }
}

@Composable
private fun OpenedScreens(store: Store, leader: Leader, system: SystemUi, handed: Handed, places: Places) {
    var shell by remember { mutableStateOf<ShellScreen?>(null) }
    LaunchedEffect(store.revision) { shell = store.askOrTell { shell() } ?: shell }
    LaunchedEffect(leader.wanted) {
        leader.wanted?.let { places.open(Place.Live(it)) }
        leader.arrived()
    }
    LaunchedEffect(handed.place) {
        handed.place?.let(places::follow)
        handed.arrived()
    }
    val words = shell ?: return
    LaunchedEffect(handed.file) {
        val file = handed.file ?: return@LaunchedEffect
        if (store.pick(file, words)) places.open(Place.PrescriptionFile)
        handed.taken(file)
    }
    system.onBack(places.canGoBack, places::back)
    Column(Modifier.fillMaxSize()) {
        // The bar below keeps clear of the system's own.
        val taken = WindowInsets.safeDrawing.only(WindowInsetsSides.Bottom)
        Box(Modifier.weight(1f).then(if (places.here.hasTabs) Modifier.consumeWindowInsets(taken) else Modifier)) {
            Here(places) { PlaceScreen(it, words, store, leader, system, places) }
        }
        // Outside of what waits for an answer: a tab that is touched is still there when the answer comes.
        if (places.here.hasTabs) Tabs(words, places)
    }
    store.problem?.let { Problem(words, it, store::problemRead) }
}

@Composable
private fun Tabs(shell: ShellScreen, places: Places) {
    fun tab(icon: ImageVector, label: String, place: Place.Main) =
        Tab(icon, label, places.main == place) { places.goTo(place) }
    BottomTabs(
        listOf(
            tab(Icons.Today, shell.today, Place.Today),
            tab(Icons.Plan, shell.plan, Place.Plan),
            tab(Icons.Exercises, shell.exercises, Place.Library),
            tab(Icons.Learn, shell.learn, Place.Learn),
            tab(Icons.Progress, shell.progress, Place.Progress),
        ),
    )
}

/** What went wrong with an action, until it is read. */
@Composable
private fun Problem(shell: ShellScreen, sentence: String, onRead: () -> Unit) {
    AlertDialog(
        onDismissRequest = onRead,
        confirmButton = { QuietButton(shell.back, onRead) },
        title = { Text(shell.errorTitle) },
        text = { Text(sentence) },
    )
}
