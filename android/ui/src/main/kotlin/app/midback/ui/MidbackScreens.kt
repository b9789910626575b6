// What is the whole app? It opens the data, then shows the place where the person is.

package app.midback.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
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
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.unit.dp
import app.midback.core.Device
import app.midback.core.LockedScreen
import app.midback.core.MidbackException
import app.midback.core.ShellScreen
import app.midback.ui.components.BottomTabs
import app.midback.ui.components.QuietButton
import app.midback.ui.components.SideTabs
import app.midback.ui.components.Tab
import app.midback.ui.components.UiAction
import app.midback.ui.screens.DamagedRoute
import app.midback.ui.screens.Deleted
import app.midback.ui.screens.LockedRoute

/**
 * The whole app.
 *
 * @param opening opens the data, once for the process.
 * @param leader leads sessions, as long as the process.
 * @param device the phone's habits now.
 * @param system what the screens leave to the system.
 * @param handed what other apps hand over.
 * @param gate whether the owner is there, where the app is locked.
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
    gate: Gate = remember { Gate(leader.clock) },
    places: Places = rememberPlaces(),
    figures: Figures = remember { Figures() },
) {
    var opened by remember { mutableStateOf<Opened?>(null) }
    var attempt by remember { mutableIntStateOf(0) }
    LaunchedEffect(opening, device, attempt, opening.closed) { opened = opening.open(device) }
    LaunchedEffect(opening.closed) {
        // Of data that is closed no session can be led.
        if (opening.closed != null) leader.letGo()
    }

    fun tryAgain() {
        opening.again()
        attempt++
    }
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        when (val result = opened) {
            null, Opened.NotNow -> {
                Unit
            }

            is Opened.Well -> {
                CompositionLocalProvider(LocalFigures provides figures) {
                    Unlocked(result.store, system, gate) { words ->
                        OpenedScreens(result.store, words, leader, system, handed, places, gate)
                    }
                }
            }

            is Opened.Badly -> {
                Stands(opening)
                DamagedRoute(result, opening, device, ::tryAgain)
            }

            is Opened.Deleted -> {
                Stands(opening)
                // Who begins anew does so at the beginning.
                LaunchedEffect(result) { places.goTo(Place.Today) }
                Deleted(result.screen, ::tryAgain)
            }
        }
    }
}

/** Asks for what stands around every screen, and draws [screens] once the owner is there, where that was chosen. */
@Composable
private fun Unlocked(store: Store, system: SystemUi, gate: Gate, screens: @Composable (ShellScreen) -> Unit) {
    var around by remember(store) { mutableStateOf<Pair<ShellScreen, LockedScreen>?>(null) }
    LaunchedEffect(store, store.revision) {
        try {
            around = store.ask { shell() to locked() }
        } catch (error: MidbackException) {
            // Without them nothing can be shown at all.
            if (around == null) store.opening?.giveUp(error) else store.tell(error)
        }
    }
    // What was typed and opened waits behind the lock.
    val behind = rememberSaveableStateHolder()
    val (words, lock) = around ?: return
    system.hide(lock.on)
    if (lock.on && !gate.isOpen) {
        store.opening?.let { Stands(it) }
        LockedRoute(lock, system.owner(), gate)
    } else {
        behind.SaveableStateProvider(BEHIND) { screens(words) }
    }
}

/** The place of what is kept behind the lock. */
private const val BEHIND = "app.midback.behind"

@Composable
private fun OpenedScreens(
    store: Store,
    words: ShellScreen,
    leader: Leader,
    system: SystemUi,
    handed: Handed,
    places: Places,
    gate: Gate,
) {
    LaunchedEffect(leader.wanted) {
        leader.wanted?.let { places.open(Place.Live(it)) }
        leader.arrived()
    }
    LaunchedEffect(handed.way) {
        handed.way?.invoke(places)
        handed.arrived()
    }
    LaunchedEffect(handed.file) {
        val file = handed.file ?: return@LaunchedEffect
        store.files.take(file, words)?.let(places::open)
        handed.taken(file)
    }
    LaunchedEffect(places.way) {
        // However the person left it, nothing of it stays.
        store.underway.stay(places.way)
        if (Place.Bring !in places.way) store.files.dropCopy()
    }
    system.onBack(places.canGoBack, places::back)
    Tabbed(words, places) {
        Here(places) { PlaceScreen(it, words, store, leader, system, handed, places, gate) }
    }
    store.problem?.let { Problem(words, it, store.mending, store::problemRead) }
}

/**
 * A screen with the tabs, where it has them: below, and at the side of a window that is wide and low. They stand outside of what
 * waits for an answer: a tab that is touched is still there when the answer comes.
 */
@Composable
private fun Tabbed(words: ShellScreen, places: Places, screen: @Composable () -> Unit) {
    BoxWithConstraints(Modifier.fillMaxSize()) {
        val atSide = maxWidth >= WIDE && maxHeight < LOW
        // What keeps clear of the system's own bars for the screen.
        val taken = WindowInsets.safeDrawing.only(if (atSide) WindowInsetsSides.Start else WindowInsetsSides.Bottom)
        Row {
            if (places.here.hasTabs && atSide) SideTabs(tabs(words, places))
            Column(Modifier.weight(1f)) {
                val clear = if (places.here.hasTabs) Modifier.consumeWindowInsets(taken) else Modifier
                Box(Modifier.weight(1f).then(clear)) { screen() }
                if (places.here.hasTabs && !atSide) BottomTabs(tabs(words, places))
            }
        }
    }
}

/** From here on a window has room at its side, and below it has none to give away. */
private val WIDE = 600.dp
private val LOW = 480.dp

private fun tabs(shell: ShellScreen, places: Places): List<Tab> {
    fun tab(icon: ImageVector, label: String, place: Place.Main) =
        Tab(icon, label, places.main == place) { places.goTo(place) }
    return listOf(
        tab(Icons.Today, shell.today, Place.Today),
        tab(Icons.Plan, shell.plan, Place.Plan),
        tab(Icons.Exercises, shell.exercises, Place.Library),
        tab(Icons.Learn, shell.learn, Place.Learn),
        tab(Icons.Progress, shell.progress, Place.Progress),
    )
}

/** What went wrong with an action, until it is read. */
@Composable
private fun Problem(shell: ShellScreen, sentence: String, mending: UiAction?, onRead: () -> Unit) {
    AlertDialog(
        onDismissRequest = onRead,
        confirmButton = {
            mending?.let { QuietButton(it.label, it.onClick) }
            QuietButton(shell.back, onRead)
        },
        title = { Text(shell.errorTitle) },
        text = { Text(sentence) },
    )
}
