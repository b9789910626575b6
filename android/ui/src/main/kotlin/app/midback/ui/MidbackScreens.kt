// What is the whole app? It opens the data, then shows the place where the person is.

package app.midback.ui

import androidx.compose.foundation.layout.fillMaxSize
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
import app.midback.ui.screens.ArticleRoute
import app.midback.ui.screens.DoseRoute
import app.midback.ui.screens.ExerciseRoute
import app.midback.ui.screens.HistoryRoute
import app.midback.ui.screens.LearnRoute
import app.midback.ui.screens.LibraryRoute
import app.midback.ui.screens.LiveRoute
import app.midback.ui.screens.PainRoute
import app.midback.ui.screens.PlanRoute
import app.midback.ui.screens.PrescriptionFileRoute
import app.midback.ui.screens.PrescriptionFormRoute
import app.midback.ui.screens.PrescriptionRoute
import app.midback.ui.screens.RemindersRoute
import app.midback.ui.screens.SelfCheckRoute
import app.midback.ui.screens.SettingsPageRoute
import app.midback.ui.screens.SettingsRoute
import app.midback.ui.screens.SetupRoute
import app.midback.ui.screens.SummaryRoute
import app.midback.ui.screens.SymptomCheckRoute
import app.midback.ui.screens.TodayRoute

/**
 * The whole app.
 *
 * @param opening opens the data, once for the process.
 * @param leader leads sessions, as long as the process.
 * @param device the phone's habits now.
 * @param system what the screens leave to the system.
 * @param handed what other apps hand over.
 */
@Composable
fun MidbackScreens(
    opening: Opening,
    leader: Leader,
    device: Device,
    system: SystemUi = SystemUi(),
    handed: Handed = remember { Handed() },
) {
    var opened by remember { mutableStateOf<Opened?>(null) }
    var attempt by remember { mutableIntStateOf(0) }
    val figures = remember { Figures() }
    LaunchedEffect(opening, device, attempt) { opened = opening.open(device) }
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        when (val result = opened) {
            null -> Unit

            is Opened.Well -> CompositionLocalProvider(LocalFigures provides figures) {
                OpenedScreens(result.store, leader, system, handed)
            }

            is Opened.Badly -> ScreenScaffold(title = "") {
                ErrorPanel(result.error.title, result.error.text, UiAction(result.error.tryAgain) { attempt++ })
            }
        }
    }
}

@Composable
private fun OpenedScreens(store: Store, leader: Leader, system: SystemUi, handed: Handed) {
    val places = rememberPlaces()
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
    val tabs = @Composable { Tabs(words, places) }
    Here(places) { here ->
        when (here) {
            Place.Today -> TodayRoute(store, words, places, tabs)
            Place.Plan -> PlanRoute(store, words, places, tabs)
            Place.Library -> LibraryRoute(store, words, places, tabs)
            Place.Learn -> LearnRoute(store, words, places, tabs)
            Place.History -> HistoryRoute(store, words, tabs)
            Place.Settings -> SettingsRoute(store, words, places, tabs)
            is Place.SettingsPage -> SettingsPageRoute(here, store, words, places, tabs)
            Place.Reminders -> RemindersRoute(store, words, places, tabs)
            Place.Prescription -> PrescriptionRoute(store, words, places, system, tabs)
            is Place.PrescriptionForm -> PrescriptionFormRoute(here, store, words, places, system)
            Place.PrescriptionFile -> PrescriptionFileRoute(store, words, places)
            is Place.Live -> LiveRoute(here, leader, places, system)
            is Place.Summary -> SummaryRoute(here.session, store, words, places)
            is Place.Exercise -> ExerciseRoute(here, store, words, places)
            is Place.Dose -> DoseRoute(here.exercise, store, words, places)
            is Place.Article -> ArticleRoute(here.page, store, words, places)
            is Place.Setup -> SetupRoute(here.at, store, words, places)
            Place.Pain -> PainRoute(store, words, places)
            Place.SymptomCheck -> SymptomCheckRoute(null, store, words, places)
            is Place.SymptomPage -> SymptomCheckRoute(here, store, words, places)
            is Place.SelfCheck -> SelfCheckRoute(here.answers, store, words, places, tabs)
        }
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
            tab(Icons.History, shell.history, Place.History),
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
