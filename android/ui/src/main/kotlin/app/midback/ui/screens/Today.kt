// What is there to do today, and why?

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.rememberCoroutineScope
import app.midback.core.SessionCard
import app.midback.core.SessionItem
import app.midback.core.ShellScreen
import app.midback.core.TodayScreen
import app.midback.core.TodayState
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.LinkCard
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ProgressLine
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

@Composable
internal fun TodayRoute(store: Store, shell: ShellScreen, places: Places, tabs: @Composable () -> Unit) {
    val scope = rememberCoroutineScope()
    Asked(store, shell, tabs = tabs, question = { today(it) }) { screen ->
        Today(
            screen,
            onStart = { scope.launch { store.act { startSession(it) }?.let { places.open(Place.Player(it)) } } },
            onOpen = places::open,
            onSettings = { places.goTo(Place.Settings) },
            tabs = tabs,
        )
    }
}

/** The Today screen, in each of its states. */
@Composable
fun Today(
    screen: TodayScreen,
    onStart: () -> Unit,
    onOpen: (Place) -> Unit,
    onSettings: () -> Unit,
    tabs: @Composable () -> Unit,
) {
    when (val state = screen.state) {
        is TodayState.Ready -> Scaffold(screen, state.start, onStart, tabs) {
            SectionTitle(state.heading)
            Session(state.session, onOpen)
        }

        is TodayState.InProgress -> Scaffold(screen, state.proceed, { onOpen(Place.Player(state.id)) }, tabs) {
            SectionTitle(state.heading)
            MidbackCard {
                Text(state.progress, style = MaterialTheme.typography.titleMedium)
                ProgressLine(state.done.toFloat() / state.total.toFloat(), state.progress)
            }
            Session(state.session, onOpen)
        }

        is TodayState.Done -> Scaffold(screen, null, {}, tabs) {
            EmptyPanel(
                state.heading,
                state.text,
                icon = Icons.Check,
                action = UiAction(state.see) { onOpen(Place.Summary(state.id)) },
            )
        }

        is TodayState.Nothing -> Scaffold(screen, state.openSettings, onSettings, tabs) {
            EmptyPanel(state.heading, state.text)
            LeftOut(state.leftOut)
        }
    }
}

@Composable
private fun Scaffold(
    screen: TodayScreen,
    next: String?,
    onNext: () -> Unit,
    tabs: @Composable () -> Unit,
    content: @Composable ColumnScope.() -> Unit,
) {
    val bottom: (@Composable ColumnScope.() -> Unit)? = next?.let { { PrimaryButton(it, onNext) } }
    ScreenScaffold(screen.title, bottom = bottom, tabs = tabs) {
        Quiet(screen.date)
        content()
    }
}

@Composable
private fun Session(session: SessionCard, onOpen: (Place) -> Unit) {
    Quiet(session.duration)
    session.items.forEach { item -> Item(item) { onOpen(Place.Exercise(item.exercise)) } }
    if (session.leftOut.isNotEmpty()) {
        SectionTitle(session.leftOutHeading)
        LeftOut(session.leftOut)
    }
    Caution(session.caution)
}

@Composable
private fun Item(item: SessionItem, onOpen: () -> Unit) {
    LinkCard(onOpen) {
        Text(item.name, style = MaterialTheme.typography.titleMedium)
        Quiet(item.level)
        Spoken(item.dose, MaterialTheme.typography.bodyLarge)
        Text(item.aim, style = MaterialTheme.typography.bodyMedium)
        Quiet(item.reason)
    }
}

@Composable
private fun LeftOut(reasons: List<String>) {
    reasons.forEach { Quiet(it) }
}
