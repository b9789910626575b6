// What did a change do to the plan?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalAccessibilityManager
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import app.midback.core.PlanChange
import app.midback.core.PlanUndo
import app.midback.ui.Space
import app.midback.ui.components.QuietButton
import kotlinx.coroutines.delay

/** Long enough to read some lines twice; whoever has asked the phone for more time gets it. */
private const val READING_MS = 12_000L

/** Stands at the bottom of a screen until it was read, and is spoken as soon as it comes. */
@Composable
internal fun ColumnScope.WhatChanged(change: PlanChange, onRead: () -> Unit, onUndo: (PlanUndo) -> Unit) {
    val read by rememberUpdatedState(onRead)
    val patience = LocalAccessibilityManager.current
    LaunchedEffect(change) {
        delay(
            patience?.calculateRecommendedTimeoutMillis(
                READING_MS,
                containsText = true,
                containsControls = true,
            ) ?: READING_MS,
        )
        read()
    }
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {
            // Something that appears is announced by its title, not as a change of what was there.
            paneTitle = change.spoken
        },
        verticalArrangement = Arrangement.spacedBy(Space.small / 2),
    ) {
        Text(change.heading, style = MaterialTheme.typography.titleMedium)
        change.lines.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) }
    }
    // Its words end where the lines above end.
    FlowRow(Modifier.align(Alignment.End).offset(x = Space.medium)) {
        change.undo?.let { undo -> QuietButton(undo.label, { onUndo(undo) }) }
        QuietButton(change.close, onRead)
    }
}
