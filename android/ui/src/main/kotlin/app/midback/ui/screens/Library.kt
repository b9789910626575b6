// Which exercises are there, and which of them suit this person?

package app.midback.ui.screens

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.midback.core.ExerciseId
import app.midback.core.LibraryQuery
import app.midback.core.LibraryRow
import app.midback.core.LibraryScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Pictured
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.LinkCard
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SearchField
import app.midback.ui.components.UiAction

private val everything = LibraryQuery("", null, null, null, allowedForMe = false, conditions = emptyList())

private val querySaver = listSaver<LibraryQuery, Any?>(
    save = { it.run { listOf(search, category, position, equipment, allowedForMe, ArrayList(conditions)) } },
    restore = { saved ->
        val (search, category, position, equipment, allowedForMe) = saved
        LibraryQuery(
            search as String,
            category as String?,
            position as String?,
            equipment as String?,
            allowedForMe as Boolean,
            (saved.last() as List<*>).filterIsInstance<String>(),
        )
    },
)

@Composable
internal fun LibraryRoute(store: Store, shell: ShellScreen, places: Places) {
    var query by rememberSaveable(stateSaver = querySaver) { mutableStateOf(everything) }
    val asked = query
    Asked(store, shell, wish = asked, question = { library(asked) }) { screen ->
        Library(
            screen,
            query,
            onQuery = { query = it },
            onOpen = { places.open(Place.Exercise(it, query.conditions)) },
            onRead = { places.open(Place.Article(it)) },
        )
    }
}

/** The exercises that [query] leaves, what it can be narrowed by, and what there is to read about it. */
@Composable
fun Library(
    screen: LibraryScreen,
    query: LibraryQuery,
    onQuery: (LibraryQuery) -> Unit,
    onOpen: (ExerciseId) -> Unit,
    onRead: (String) -> Unit,
) {
    ScreenScaffold(screen.title) {
        SearchField(query.search, { onQuery(query.copy(search = it)) }, screen.search, clear = screen.clearSearch)
        Filters(screen.filters, query, onQuery)
        Suiting(screen, query, onQuery)
        Quiet(screen.count)
        screen.note?.let { Text(it, style = MaterialTheme.typography.bodyMedium) }
        screen.rows.forEach { row -> Row(row) { onOpen(row.exercise) } }
        screen.empty?.let {
            // What a person has to mind stays minded.
            val clear = UiAction(it.clear) { onQuery(everything.copy(conditions = query.conditions)) }
            EmptyPanel(it.heading, it.text, icon = Icons.Search, action = clear)
        }
        PageLinks(screen.pagesTitle, screen.pages, onRead)
    }
}

@Composable
private fun Row(row: LibraryRow, onOpen: () -> Unit) {
    LinkCard(onOpen) {
        Pictured(row.picture) {
            Text(row.name, style = MaterialTheme.typography.titleMedium)
            Quiet(row.kind)
            Text(row.aim, style = MaterialTheme.typography.bodyMedium)
        }
        row.mark?.let { mark ->
            if (row.out) {
                Mark(mark, Icons.Out, MaterialTheme.colorScheme.error)
            } else {
                Mark(mark, Icons.Caution, LocalMidbackColors.current.amber)
            }
        }
    }
}
