// What was the session, exercise by exercise?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import app.midback.core.SessionId
import app.midback.core.ShellScreen
import app.midback.core.SummaryRow
import app.midback.core.SummaryScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.Sign

@Composable
internal fun SummaryRoute(session: SessionId, store: Store, shell: ShellScreen, places: Places) {
    Asked(store, shell, session, question = {
        summary(session, it)
    }) { Summary(it, onClose = { places.goTo(Place.Today) }) }
}

/** The summary of a session. */
@Composable
fun Summary(screen: SummaryScreen, onClose: () -> Unit) {
    ScreenScaffold(screen.title, bottom = { PrimaryButton(screen.close, onClose) }) {
        Text(screen.heading, style = MaterialTheme.typography.titleLarge)
        Quiet(screen.sets)
        screen.rows.forEach { row -> MidbackCard { ExerciseResult(row) } }
        Text(screen.next, style = MaterialTheme.typography.bodyLarge)
    }
}

/** How one exercise went; the same in the summary and in the history. */
@Composable
internal fun ExerciseResult(row: SummaryRow) {
    Column(Modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
        Text(row.name, style = MaterialTheme.typography.titleMedium)
        Quiet(row.level)
        Row(horizontalArrangement = Arrangement.spacedBy(Space.small), verticalAlignment = Alignment.CenterVertically) {
            if (row.whole) Sign(Icons.Check, tint = MaterialTheme.colorScheme.primary)
            Text(row.outcome, style = MaterialTheme.typography.bodyLarge)
        }
        val facts = listOfNotNull(row.amounts, row.pain, row.effort)
        if (facts.isNotEmpty()) Quiet(facts.joinToString(" · "))
    }
}
