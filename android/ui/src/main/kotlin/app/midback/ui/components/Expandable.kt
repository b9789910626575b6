// What can be opened for more, and put away again?

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.collapse
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.expand
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * A card with a head that is always there and a body that a tap on the head shows or hides.
 *
 * @param chosen whether it is the one among its like; its head says so too.
 * @param foot stands below the head, as wide as the card, whether it is open or not.
 * @param actions what a screen reader offers at the head, so that nobody has to open it for that; it stands in the body too.
 */
@Composable
fun ExpandableCard(
    open: Boolean,
    onToggle: () -> Unit,
    head: @Composable ColumnScope.() -> Unit,
    modifier: Modifier = Modifier,
    chosen: Boolean = false,
    foot: (@Composable ColumnScope.() -> Unit)? = null,
    actions: List<UiAction> = emptyList(),
    body: @Composable ColumnScope.() -> Unit,
) {
    val scheme = MaterialTheme.colorScheme
    val view = remember { BringIntoViewRequester() }
    var before by remember { mutableStateOf(open) }
    LaunchedEffect(open) {
        // What was just opened can lie below the edge of the screen.
        if (open && !before) view.bringIntoView()
        before = open
    }
    Surface(
        modifier.fillMaxWidth().bringIntoViewRequester(view),
        MaterialTheme.shapes.medium,
        scheme.surface,
        scheme.onSurface,
        border = if (chosen) BorderStroke(2.dp, scheme.primary) else BorderStroke(1.dp, scheme.outlineVariant),
    ) {
        Column {
            val under = if (foot == null) Space.medium else Space.small / 2
            ExpandableHead(
                open,
                onToggle,
                Modifier.padding(horizontal = Space.medium).padding(top = Space.medium, bottom = under),
                actions,
                head,
            )
            foot?.invoke(this)
            if (open) {
                Column(
                    Modifier.fillMaxWidth().padding(horizontal = Space.medium).padding(bottom = Space.medium),
                    verticalArrangement = Arrangement.spacedBy(Space.small),
                    content = body,
                )
            }
        }
    }
}

/** What is tapped to show or hide more below it. */
@Composable
fun ExpandableHead(
    open: Boolean,
    onToggle: () -> Unit,
    modifier: Modifier = Modifier,
    actions: List<UiAction> = emptyList(),
    content: @Composable ColumnScope.() -> Unit,
) {
    val offered = actions.map { action ->
        CustomAccessibilityAction(action.label) {
            action.onClick()
            true
        }
    }
    Row(
        Modifier.fillMaxWidth()
            .expandable(open, onToggle)
            .semantics { if (offered.isNotEmpty()) customActions = offered }
            .heightIn(min = Space.target)
            .then(modifier),
        horizontalArrangement = Arrangement.spacedBy(Space.small),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Space.small / 2), content = content)
        Sign(if (open) Icons.Shut else Icons.Open, tint = MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

/**
 * A small head among others in a row.
 *
 * @param chosen what is chosen below it; it then stands for the label.
 * @param wide as wide as its place, on its own rather than in a row.
 */
@Composable
fun ExpandableChip(
    label: String,
    chosen: String?,
    open: Boolean,
    onToggle: () -> Unit,
    modifier: Modifier = Modifier,
    wide: Boolean = false,
) {
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.medium
    val ink = if (chosen == null) scheme.onSurface else scheme.onPrimaryContainer
    val edge = when {
        chosen != null -> BorderStroke(2.dp, scheme.primary)
        open -> BorderStroke(2.dp, scheme.outline)
        else -> BorderStroke(1.dp, scheme.outline)
    }
    Row(
        modifier
            .then(if (wide) Modifier.fillMaxWidth() else Modifier)
            .heightIn(min = Space.target)
            .clip(shape)
            .background(if (chosen == null) scheme.surface else scheme.primaryContainer)
            .border(edge, shape)
            .expandable(open, onToggle)
            .semantics {
                contentDescription = label
                if (chosen != null) stateDescription = chosen
            }
            .padding(horizontal = 12.dp, vertical = Space.small),
        horizontalArrangement = Arrangement.spacedBy(Space.small / 2),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Text(chosen ?: label, Modifier.weight(1f, fill = wide), ink, style = MaterialTheme.typography.bodyMedium)
        Sign(if (open) Icons.Shut else Icons.Open, size = 20.sp, tint = ink)
    }
}

/** The system says by itself whether it is open, and what a tap does. */
private fun Modifier.expandable(open: Boolean, onToggle: () -> Unit): Modifier {
    val toggled = {
        onToggle()
        true
    }
    return clickable(role = Role.Button, onClick = onToggle)
        .semantics { if (open) collapse(action = toggled) else expand(action = toggled) }
}
