// Which exercise is it, which set, and where in the session?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import app.midback.core.LiveView
import app.midback.ui.Icons
import app.midback.ui.Space
import app.midback.ui.components.RunningLine

/** Which exercise, which set, and where in the session. A screen reader begins with the first two. */
@Composable
internal fun LiveHeader(shown: LiveShown) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
            Leave(shown)
            Column(Modifier.weight(1f).padding(top = Space.small)) { Named(shown.view) }
        }
        RunningLine({ shown.motion().run { ranMs.toFloat() / (ranMs + sessionLeftMs).toFloat().coerceAtLeast(1f) } })
        // Each stays whole: where both do not fit side by side, the time is below.
        FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            Quiet(shown.view.position, Modifier.padding(end = Space.medium))
            TimeLeft(shown.view)
        }
    }
}

@Composable
internal fun Leave(shown: LiveShown) {
    IconButton(shown.actions.onLeave, Modifier.size(Space.target)) { Icon(Icons.Back, shown.texts.leave) }
}

@Composable
internal fun Named(view: LiveView) {
    val type = MaterialTheme.typography
    val first = Modifier.semantics {
        heading()
        traversalIndex = READ_FIRST
    }
    Text(view.name, first, style = type.headlineSmall)
    Text(view.setAndSide, Modifier.semantics { traversalIndex = READ_FIRST + 1 }, style = type.titleMedium)
}

@Composable
internal fun TimeLeft(view: LiveView) {
    val left = view.sessionLeft
    Quiet(left.shown, left.spoken?.let { Modifier.semantics { contentDescription = it } } ?: Modifier)
}

/** Exercise, set, what is going on, number: what a screen reader says first, in this order. */
internal const val READ_FIRST = -10f
