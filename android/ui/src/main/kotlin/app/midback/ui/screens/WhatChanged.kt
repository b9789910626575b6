// What did a change do to the plan?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import app.midback.core.PlanChange
import app.midback.core.PlanUndo
import app.midback.ui.Space
import app.midback.ui.components.QuietButton

/**
 * Stands at the bottom of a screen until it is put away, and is spoken as soon as it comes: nobody else can say how long
 * somebody reads. Where it is long it scrolls above its [ChangeSteps].
 */
@Composable
internal fun WhatChanged(change: PlanChange) = key(change) {
    Column(
        Modifier.fillMaxWidth().verticalScroll(rememberScrollState()).semantics(mergeDescendants = true) {
            // Something that appears is announced by its title, not as a change of what was there.
            paneTitle = change.spoken
        },
        verticalArrangement = Arrangement.spacedBy(Space.small / 2),
    ) {
        Text(change.heading, style = MaterialTheme.typography.titleMedium)
        change.lines.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) }
    }
}

/** Takes a change back, or puts away what is said of it. */
@Composable
internal fun ColumnScope.ChangeSteps(change: PlanChange, onRead: () -> Unit, onUndo: (PlanUndo) -> Unit) {
    // Its words end where the lines above end.
    FlowRow(Modifier.align(Alignment.End).offset(x = Space.medium)) {
        change.undo?.let { undo -> QuietButton(undo.label, { onUndo(undo) }) }
        QuietButton(change.close, onRead)
    }
}
