// What does this page say, and where does each statement come from?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import app.midback.core.ArticleBlock
import app.midback.core.ArticleScreen
import app.midback.core.BlockForm
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction

@Composable
internal fun ArticleRoute(page: String, store: Store, shell: ShellScreen, places: Places) {
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, page, question = { article(page) }) { Article(it, back, places::open, store::dial) }
}

/** One page; where it says to call for help, that is a tap away. */
@Composable
fun Article(screen: ArticleScreen, back: UiAction, onOpen: (Place) -> Unit, onDial: (String) -> Unit) {
    ScreenScaffold(screen.title, back = back) {
        Text(
            screen.summary,
            color = MaterialTheme.colorScheme.onSurfaceVariant,
            style = MaterialTheme.typography.bodyLarge,
        )
        screen.blocks.forEachIndexed { at, block ->
            // Statements of the same sources share one line below the last of them.
            Block(block, source = block.source.takeIf { it != screen.blocks.getOrNull(at + 1)?.source }, onDial)
        }
        screen.symptomCheck?.let { Caution(it, action = symptomCheckAction(screen.openSymptomCheck, onOpen)) }
        ExerciseLinks(screen.exercisesTitle, screen.exercises) { onOpen(Place.Exercise(it)) }
        PageLinks(screen.relatedTitle, screen.related) { onOpen(Place.Article(it)) }
        Sources(screen.sourcesTitle, screen.sources, numbered = true)
    }
}

@Composable
private fun Block(block: ArticleBlock, source: String?, onDial: (String) -> Unit) {
    when (val form = block.form) {
        is BlockForm.Heading -> SectionTitle(block.text)
        is BlockForm.Paragraph -> Statement(block, source, onDial)
        is BlockForm.Bullet -> Bullet { Statement(block, source, onDial) }
        is BlockForm.Step -> Numbered(form.number.toInt()) { Statement(block, source, onDial) }
    }
}

@Composable
private fun Statement(block: ArticleBlock, source: String?, onDial: (String) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
            Text(block.text, style = MaterialTheme.typography.bodyLarge)
            source?.let { Small(it) }
        }
        block.call?.let { QuietDial(it, onDial) }
    }
}
