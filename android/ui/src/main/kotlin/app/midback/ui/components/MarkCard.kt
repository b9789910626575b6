// Is this so? A sentence that can be marked, and what is asked of it once it is.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.midback.ui.Space

/** Sentences that belong together. */
@Composable
fun MarkList(sentences: @Composable ColumnScope.() -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small), content = sentences)
}

/** Between the box and the sentence. */
internal val MarkGap = 12.dp

/**
 * A sentence with a box before it; the whole of both is the target.
 *
 * @param help what the sentence means, below it.
 * @param tap what a screen reader says that a tap does, where it is something else than marking.
 * @param foot stands below all of it, as wide as the card.
 * @param more is asked below, as long as it is marked.
 */
@Composable
fun MarkCard(
    text: String,
    help: String?,
    marked: Boolean,
    onMark: () -> Unit,
    modifier: Modifier = Modifier,
    tap: String? = null,
    foot: (@Composable ColumnScope.() -> Unit)? = null,
    more: (@Composable ColumnScope.() -> Unit)? = null,
) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        modifier.fillMaxWidth(),
        MaterialTheme.shapes.medium,
        scheme.surface,
        scheme.onSurface,
        border = if (marked) BorderStroke(2.dp, scheme.primary) else BorderStroke(1.dp, scheme.outline),
    ) {
        Column {
            Row(
                Modifier
                    .fillMaxWidth()
                    .toggleable(marked, role = Role.Checkbox, onValueChange = { onMark() })
                    .semantics { if (tap != null) onClick(tap, action = null) }
                    .heightIn(min = 56.dp)
                    .padding(horizontal = Space.medium)
                    .padding(top = Space.medium, bottom = if (foot == null) Space.medium else Space.small / 2),
                horizontalArrangement = Arrangement.spacedBy(MarkGap),
            ) {
                // A box of the height of a line stands in the middle of the first one.
                val line = MaterialTheme.typography.bodyLarge.run { fontSize * lineHeight.value }
                Box(
                    Modifier.height(with(LocalDensity.current) { line.toDp() }),
                    contentAlignment = Alignment.Center,
                ) { ChoiceMark(marked, BoxMark) }
                Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
                    Text(text, style = MaterialTheme.typography.bodyLarge)
                    if (help != null) {
                        Text(help, color = scheme.onSurfaceVariant, style = MaterialTheme.typography.bodyMedium)
                    }
                }
            }
            if (marked && more != null) {
                Column(
                    Modifier.fillMaxWidth().padding(horizontal = Space.medium).padding(bottom = Space.medium),
                    content = more,
                )
            }
            foot?.invoke(this)
        }
    }
}
