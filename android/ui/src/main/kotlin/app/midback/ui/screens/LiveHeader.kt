// Which exercise is it, which set, and where in the session?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.unit.dp
import app.midback.core.LiveView
import app.midback.ui.Icons
import app.midback.ui.Space
import app.midback.ui.components.RunningLine

/**
 * Which exercise and which set; a screen reader begins with them.
 *
 * @param where whether also where in the session it is.
 */
@Composable
internal fun LiveHeader(shown: LiveShown, where: Boolean) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
            // The signs' own edges, not those of what can be tapped, are in line with everything below.
            Leave(shown, Modifier.offset(x = -INSIDE))
            Column(Modifier.weight(1f).padding(top = Space.small)) { Named(shown.view) }
            More(shown, Modifier.offset(x = INSIDE))
        }
        RunningLine({ shown.motion().run { ranMs.toFloat() / (ranMs + sessionLeftMs).toFloat().coerceAtLeast(1f) } })
        if (where) Where(shown)
    }
}

/** Which of the session's exercises it is, and how long the session still takes. */
@Composable
internal fun Where(shown: LiveShown) {
    // Each stays whole: where both do not fit side by side, the time is below.
    FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
        Quiet(shown.view.position, Modifier.padding(end = Space.medium))
        TimeLeft(shown.view)
    }
}

@Composable
internal fun Leave(shown: LiveShown, modifier: Modifier = Modifier) {
    IconButton(shown.actions.onLeave, modifier.size(Space.target)) { Icon(Icons.Back, shown.texts.leave) }
}

/** Everything else that can be done. */
@Composable
internal fun More(shown: LiveShown, modifier: Modifier = Modifier) {
    IconButton(shown.onMore, modifier.size(Space.target)) { Icon(Icons.More, shown.texts.more) }
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
    Quiet(left.shown, left.heard())
}

/** Exercise, set, what is going on, number: what a screen reader says first, in this order. */
internal const val READ_FIRST = -10f

/** How far inside of what can be tapped its sign begins. */
private val INSIDE = 12.dp
