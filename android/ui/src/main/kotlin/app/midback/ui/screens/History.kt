// What has a person done so far? By month, and session by session.

package app.midback.ui.screens

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import app.midback.core.CalendarMonth
import app.midback.core.HistoryOnly
import app.midback.core.HistoryQuery
import app.midback.core.HistoryScreen
import app.midback.core.HistorySearch
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SearchField
import app.midback.ui.components.UiAction
import java.time.LocalDate

/** The newest sessions, however they went. */
private val everything = HistoryQuery("", HistoryOnly.ALL, null)

private val querySaver = listSaver<HistoryQuery, Any?>(
    save = { listOf(it.search, it.only) },
    restore = { (search, only) -> HistoryQuery(search as String, only as HistoryOnly, null) },
)

/** What a person can do in the history. */
class HistoryActions(
    val back: UiAction,
    val onMonth: (LocalDate) -> Unit,
    val onQuery: (HistoryQuery) -> Unit,
    val onMore: () -> Unit,
    val onOpen: (Place) -> Unit,
)

@Composable
internal fun HistoryRoute(store: Store, shell: ShellScreen, places: Places) {
    var month by rememberSaveable { mutableStateOf<LocalDate?>(null) }
    var query by rememberSaveable(stateSaver = querySaver) { mutableStateOf(everything) }
    var pages by rememberSaveable { mutableIntStateOf(1) }
    val (of, asked, read) = Triple(month, query, pages)
    val actions = HistoryActions(
        back = UiAction(shell.back, onClick = places::back),
        onMonth = { month = it },
        onQuery = {
            query = it
            pages = 1
        },
        onMore = { pages++ },
        onOpen = places::open,
    )
    val question: Midback.(
        Moment,
    ) -> Pair<CalendarMonth, HistoryScreen> = { calendar(of, it) to asOne(asked, read, it) }
    Asked(store, shell, wish = Triple(of, asked, read), question = question) { (calendar, screen) ->
        History(calendar, screen, query, actions)
    }
}

/** As many pages as were read so far, as one: what was put right on one of them shows on it. */
private fun Midback.asOne(query: HistoryQuery, count: Int, now: Moment): HistoryScreen =
    (1 until count).fold(history(query, now)) { read, _ ->
        val next = read.more?.let { history(query.copy(before = it.before), now) } ?: return read
        next.copy(sessions = read.sessions + next.sessions)
    }

/** The calendar of a month, and all sessions so far that are looked for, newest first. */
@Composable
fun History(calendar: CalendarMonth, screen: HistoryScreen, query: HistoryQuery, actions: HistoryActions) {
    ScreenScaffold(screen.title, back = actions.back) {
        CalendarCard(calendar, actions.onMonth) { actions.onOpen(Place.Day(it)) }
        val empty = screen.empty
        if (screen.sessions.isNotEmpty() || screen.search != null) Quiet(screen.count)
        screen.search?.let { Search(it, query, actions.onQuery) }
        if (empty != null) EmptyPanel(empty.heading, empty.text, icon = Icons.History)
        Sessions(screen.sessions) { actions.onOpen(Place.Correction(it)) }
        screen.more?.let { QuietButton(it.label, actions.onMore, Modifier.fillMaxWidth()) }
    }
}

@Composable
private fun Search(search: HistorySearch, query: HistoryQuery, onQuery: (HistoryQuery) -> Unit) {
    SearchField(query.search, { onQuery(query.copy(search = it)) }, search.hint, search.clear)
    ChoiceChips(
        search.choices.map { Chip(it.label, it.selected) },
        onChoose = { onQuery(query.copy(only = search.choices[it].only)) },
        Modifier.semantics { contentDescription = search.filter },
    )
}
