// What is there to read?

package app.midback.ui.screens

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.midback.core.LearnScreen
import app.midback.core.SelfCheckEntry
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SearchField
import app.midback.ui.components.UiAction

@Composable
internal fun LearnRoute(store: Store, shell: ShellScreen, places: Places) {
    var search by rememberSaveable { mutableStateOf("") }
    val asked = search
    Asked(store, shell, wish = asked, question = { learn(asked) }) { screen ->
        Learn(screen, search, { search = it }, places::open)
    }
}

/** The pages, or what was found for [search]. */
@Composable
fun Learn(
    screen: LearnScreen,
    search: String,
    onSearch: (String) -> Unit,
    onOpen: (Place) -> Unit,
) {
    ScreenScaffold(screen.title) {
        SearchField(search, onSearch, screen.search, clear = screen.clearSearch)
        screen.note?.let { Text(it, style = MaterialTheme.typography.bodyMedium) }
        screen.selfCheck?.let { SelfCheckCard(it) { onOpen(Place.SelfCheck()) } }
        screen.groups.forEach { group -> PageLinks(group.title, group.pages) { onOpen(Place.Article(it)) } }
        ExerciseLinks(screen.exercisesTitle, screen.exercises) { onOpen(Place.Exercise(it)) }
        screen.empty?.let {
            EmptyPanel(it.heading, it.text, icon = Icons.Search, action = UiAction(it.clear) { onSearch("") })
        }
    }
}

@Composable
private fun SelfCheckCard(entry: SelfCheckEntry, onStart: () -> Unit) {
    val scheme = MaterialTheme.colorScheme
    MidbackCard(color = scheme.primaryContainer, contentColor = scheme.onPrimaryContainer) {
        Text(entry.title, style = MaterialTheme.typography.titleMedium)
        Text(entry.intro, style = MaterialTheme.typography.bodyMedium)
        PrimaryButton(entry.start, onStart, Modifier.padding(top = Space.small))
    }
}
