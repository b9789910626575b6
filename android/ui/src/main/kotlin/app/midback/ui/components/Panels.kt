// What stands where a screen has nothing to show yet, nothing to show at all, or could not be loaded?

package app.midback.ui.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.CircularProgressIndicator
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * Something went wrong: what, what it means, and what the person can do. Spoken as soon as it appears.
 *
 * @param other what can be done besides.
 */
@Composable
fun ErrorPanel(
    title: String,
    body: String,
    action: UiAction?,
    modifier: Modifier = Modifier,
    other: UiAction? = null,
) {
    val scheme = MaterialTheme.colorScheme
    Panel(modifier.semantics { liveRegion = LiveRegionMode.Polite }) {
        PanelMark(Icons.Caution, scheme.errorContainer, scheme.onErrorContainer)
        PanelText(title, body, action)
        other?.let { QuietButton(it.label, it.onClick) }
    }
}

/** There is nothing here yet: why, and what would bring something. */
@Composable
fun EmptyPanel(
    title: String,
    body: String,
    modifier: Modifier = Modifier,
    icon: ImageVector = Icons.Today,
    action: UiAction? = null,
) {
    val scheme = MaterialTheme.colorScheme
    Panel(modifier) {
        PanelMark(icon, scheme.secondaryContainer, scheme.onSecondaryContainer)
        PanelText(title, body, action)
    }
}

/** Something is on its way; the text says what. */
@Composable
fun LoadingPanel(text: String, modifier: Modifier = Modifier) {
    Panel(modifier.semantics(mergeDescendants = true) { }) {
        CircularProgressIndicator(trackColor = MaterialTheme.colorScheme.surfaceContainerHighest)
        Text(text, color = MaterialTheme.colorScheme.onSurfaceVariant, style = MaterialTheme.typography.bodyLarge)
    }
}

@Composable
private fun Panel(modifier: Modifier, content: @Composable ColumnScope.() -> Unit) {
    Column(
        modifier.fillMaxWidth().padding(horizontal = Space.medium, vertical = Space.large),
        verticalArrangement = Arrangement.spacedBy(Space.medium),
        horizontalAlignment = Alignment.CenterHorizontally,
        content = content,
    )
}

@Composable
private fun PanelMark(icon: ImageVector, ground: Color, ink: Color) {
    Icon(
        icon,
        contentDescription = null,
        Modifier.background(ground, CircleShape).padding(Space.medium).size(32.dp),
        ink,
    )
}

@Composable
private fun ColumnScope.PanelText(title: String, body: String, action: UiAction?) {
    Text(
        title,
        Modifier.semantics { heading() },
        style = MaterialTheme.typography.titleLarge,
        textAlign = TextAlign.Center,
    )
    Text(
        body,
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.bodyLarge.copy(lineBreak = LineBreak.Heading),
        textAlign = TextAlign.Center,
    )
    if (action != null) QuietButton(action.label, action.onClick, enabled = action.enabled, outlined = true)
}
