// What did a change do to the plan?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import app.midback.core.PlanChange
import app.midback.ui.Space
import app.midback.ui.components.QuietButton

/**
 * What a change did, in the place that stays in view below a screen. It asks for nothing, so it is no dialog: a screen
 * reader says all of it when it appears, and it stays until it is read.
 */
@Composable
internal fun Changed(change: PlanChange, onRead: () -> Unit) {
    Column(
        Modifier.fillMaxWidth().semantics { paneTitle = (listOf(change.heading) + change.lines).joinToString(" ") },
        Arrangement.spacedBy(Space.small / 2),
    ) {
        Text(change.heading, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        change.lines.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) }
    }
    QuietButton(change.close, onRead, Modifier.fillMaxWidth(), outlined = true)
}
