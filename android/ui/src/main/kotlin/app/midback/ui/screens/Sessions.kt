// How did each session go? A card each, which opens for its exercises.

package app.midback.ui.screens

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import app.midback.core.HistorySession
import app.midback.core.SessionId
import app.midback.ui.components.ExpandableCard
import app.midback.ui.components.QuietButton

/** Sessions of the past; one at a time is open. */
@Composable
internal fun Sessions(sessions: List<HistorySession>, onCorrect: (SessionId) -> Unit) {
    var open by rememberSaveable { mutableStateOf<String?>(null) }
    sessions.forEach { session ->
        val id = session.id.value
        key(id) {
            Session(session, id == open, onTap = { open = id.takeIf { it != open } }) { onCorrect(session.id) }
        }
    }
}

@Composable
private fun Session(session: HistorySession, open: Boolean, onTap: () -> Unit, onCorrect: () -> Unit) {
    ExpandableCard(
        open,
        onTap,
        head = {
            Text(session.date, style = MaterialTheme.typography.titleMedium)
            Text(session.outcome, style = MaterialTheme.typography.bodyLarge)
            InARow(listOf(session.sets, session.exercises))
            session.lines.forEach { Quiet(it) }
        },
    ) {
        session.rows.forEach { row ->
            HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            ExerciseResult(row)
        }
        QuietButton(
            session.correct,
            onCorrect,
            Modifier.fillMaxWidth().semantics { contentDescription = session.correctSpoken },
            outlined = true,
        )
    }
}
