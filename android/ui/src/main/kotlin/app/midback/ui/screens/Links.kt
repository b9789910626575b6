// Where does a screen lead, and where does it come from?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import app.midback.core.ExerciseId
import app.midback.core.ExerciseLink
import app.midback.core.PageLink
import app.midback.ui.LevelThumb
import app.midback.ui.Place
import app.midback.ui.Space
import app.midback.ui.components.LinkCard
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction

/** Exercises that can be opened, if there are any. */
@Composable
internal fun ExerciseLinks(title: String, exercises: List<ExerciseLink>, onOpen: (ExerciseId) -> Unit) {
    if (exercises.isEmpty()) return
    SectionTitle(title)
    ListCard(
        exercises.map { link ->
            ListRow(leads = true, { onOpen(link.exercise) }, picture = { LevelThumb(link.picture, it) }) {
                Text(link.name, style = MaterialTheme.typography.titleMedium)
                Quiet(link.aim)
            }
        },
    )
}

/** Pages that can be opened, if there are any. */
@Composable
internal fun PageLinks(title: String, pages: List<PageLink>, onOpen: (String) -> Unit) {
    if (pages.isEmpty()) return
    SectionTitle(title)
    pages.forEach { link -> Link(link.title, link.summary) { onOpen(link.page) } }
}

@Composable
internal fun Link(name: String, about: String, onOpen: () -> Unit) {
    LinkCard(onOpen) {
        Text(name, style = MaterialTheme.typography.titleMedium)
        Quiet(about)
    }
}

/** Opens the symptom check, where there is a word for it. */
internal fun symptomCheckAction(label: String?, onOpen: (Place) -> Unit): UiAction? =
    label?.let { UiAction(it) { onOpen(Place.SymptomCheck) } }

/** What a screen rests on, in small type at its end. */
@Composable
internal fun Sources(title: String, sources: List<String>, numbered: Boolean = false) {
    if (sources.isEmpty()) return
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Text(title, style = MaterialTheme.typography.titleSmall)
        sources.forEachIndexed { at, source -> if (numbered) Small(source, "${at + 1}") else Small(source) }
    }
}
