// Which things of one kind are there? One card, a row for each.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * One thing in a list; the whole row is the target, where there is something to do with it.
 *
 * @param leads whether a tap leads to a screen of its own, rather than doing something at once.
 * @param foot what stands below the row, with a target of its own.
 * @param picture what belongs to the row's words; it is told how large it is.
 * @param chosen whether it is the one that is chosen, where the rows are answers of which one replaces the other.
 * @param enabled whether it can be tapped now.
 */
class ListRow(
    val leads: Boolean,
    val onClick: (() -> Unit)?,
    val foot: (@Composable () -> Unit)? = null,
    val picture: (@Composable (Modifier) -> Unit)? = null,
    val chosen: Boolean? = null,
    val enabled: Boolean = true,
    val content: @Composable ColumnScope.() -> Unit,
)

/** Things of one kind, one below the other; nothing where there are none. */
@Composable
fun ListCard(rows: List<ListRow>, modifier: Modifier = Modifier) {
    if (rows.isEmpty()) return
    val scheme = MaterialTheme.colorScheme
    Surface(
        modifier.fillMaxWidth(),
        MaterialTheme.shapes.medium,
        scheme.surface,
        scheme.onSurface,
        border = BorderStroke(1.dp, scheme.outlineVariant),
    ) {
        Column {
            rows.forEachIndexed { at, row ->
                if (at > 0) HorizontalDivider(color = scheme.outlineVariant)
                OneRow(row)
                row.foot?.invoke()
            }
        }
    }
}

@Composable
private fun OneRow(row: ListRow) {
    // What is only to be read is still read as one.
    val said = Modifier.semantics(mergeDescendants = true) { }
    Row(
        Modifier
            .fillMaxWidth()
            .then(row.onClick?.let { reaction(it, row.chosen, row.enabled) } ?: said)
            .heightIn(min = 56.dp)
            .padding(horizontal = Space.medium)
            .padding(top = 12.dp, bottom = if (row.foot == null) 12.dp else 4.dp),
        horizontalArrangement = Arrangement.spacedBy(Space.small),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        row.chosen?.let { ChoiceMark(it, CircleShape) }
        val (all, between) = Modifier.weight(1f) to Arrangement.spacedBy(Space.small / 2)
        row.picture?.let { PictureAndWords(it, all, row.content) }
            ?: Column(all, verticalArrangement = between, content = row.content)
        if (row.leads) Sign(Icons.Forward, tint = MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

private fun reaction(onClick: () -> Unit, chosen: Boolean?, enabled: Boolean): Modifier =
    if (chosen == null) {
        Modifier.clickable(enabled, role = Role.Button, onClick = onClick)
    } else {
        Modifier.selectable(chosen, enabled, Role.RadioButton, onClick = onClick)
    }
