// What has a person done so far?

package app.midback.ui.screens

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.midback.core.HistoryScreen
import app.midback.core.HistorySession
import app.midback.core.MoreHistory
import app.midback.core.SessionId
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Store
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.ExpandableCard
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import kotlinx.coroutines.launch

@Composable
internal fun HistoryRoute(store: Store, shell: ShellScreen) {
    val scope = rememberCoroutineScope()
    Asked(store, shell, question = { history(null, it) }) { first ->
        // A new first page makes the earlier ones that were read stale: they are asked for anew.
        var screen by remember(first) { mutableStateOf(first) }
        History(
            screen,
            onMore = { more ->
                scope.launch {
                    store.askOrTell { history(more.before, it) }?.let { next ->
                        screen = next.copy(sessions = screen.sessions + next.sessions)
                    }
                }
            },
        )
    }
}

/** All sessions so far, newest first. */
@Composable
fun History(screen: HistoryScreen, onMore: (MoreHistory) -> Unit) {
    var open by rememberSaveable { mutableStateOf<String?>(null) }
    ScreenScaffold(screen.title) {
        val empty = screen.empty
        if (empty != null) {
            EmptyPanel(empty.heading, empty.text, icon = Icons.History)
        } else {
            Quiet(screen.count)
            screen.sessions.forEach { session ->
                Session(session, session.id.value == open) {
                    open = session.id.value.takeIf { it != open }
                }
            }
            screen.more?.let { more -> QuietButton(more.label, { onMore(more) }, Modifier.fillMaxWidth()) }
        }
    }
}

@Composable
private fun Session(session: HistorySession, open: Boolean, onTap: (SessionId) -> Unit) {
    ExpandableCard(
        open,
        { onTap(session.id) },
        head = {
            Text(session.date, style = MaterialTheme.typography.titleMedium)
            Text(session.outcome, style = MaterialTheme.typography.bodyLarge)
            InARow(listOf(session.sets, session.exercises))
        },
    ) {
        session.rows.forEach { row ->
            HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            ExerciseResult(row)
        }
    }
}
