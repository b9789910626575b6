// Where in the app is a person, and where else can they go?

package app.midback.ui.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.midback.ui.Space

/** One place in the app. */
class Tab(val icon: ImageVector, val label: String, val selected: Boolean, val onClick: () -> Unit)

/**
 * The places of the app, in one row with the label under the sign. Where the labels are too large for that,
 * in two columns with the label beside the sign, so that no label is ever cut.
 */
@Composable
fun BottomTabs(tabs: List<Tab>, modifier: Modifier = Modifier) {
    Surface(modifier.fillMaxWidth(), color = MaterialTheme.colorScheme.surface) {
        Column(Modifier.windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Bottom))) {
            HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            BoxWithConstraints(Modifier.fillMaxWidth().padding(horizontal = Space.small, vertical = 4.dp)) {
                val oneRow = fitInOneRow(tabs, maxWidth.value / tabs.size)
                Column(Modifier.selectableGroup()) {
                    tabs.chunked(if (oneRow) tabs.size else 2).forEach { row ->
                        Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
                            row.forEach { tab ->
                                if (oneRow) TallTab(tab, Modifier.weight(1f)) else WideTab(tab, Modifier.weight(1f))
                            }
                        }
                    }
                }
            }
        }
    }
}

/** Whether every label stays on one line in a cell that is [cell] dp wide. */
@Composable
private fun fitInOneRow(tabs: List<Tab>, cell: Float): Boolean {
    val measurer = rememberTextMeasurer()
    val style = MaterialTheme.typography.labelMedium
    val density = LocalDensity.current
    return tabs.all { measurer.measure(it.label, style).size.width <= with(density) { (cell.dp - 8.dp).toPx() } }
}

private fun Modifier.tab(tab: Tab) = clip(RoundedCornerShape(16.dp))
    .selectable(tab.selected, role = Role.Tab, onClick = tab.onClick)
    .heightIn(min = Space.target)

@Composable
private fun TallTab(tab: Tab, modifier: Modifier) {
    Column(
        modifier.tab(tab).padding(vertical = 6.dp),
        verticalArrangement = Arrangement.spacedBy(4.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TabIcon(tab)
        TabLabel(tab)
    }
}

@Composable
private fun WideTab(tab: Tab, modifier: Modifier) {
    Row(
        modifier.tab(tab).padding(horizontal = 4.dp),
        horizontalArrangement = Arrangement.spacedBy(Space.small),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        TabIcon(tab)
        TabLabel(tab)
    }
}

/** The chosen tab stands on a pill, so that it is told by shape and not by colour alone. The room is the label's. */
@Composable
private fun TabIcon(tab: Tab) {
    val scheme = MaterialTheme.colorScheme
    Box(
        Modifier
            .clip(CircleShape)
            .background(if (tab.selected) scheme.primaryContainer else Color.Transparent)
            .padding(horizontal = 12.dp, vertical = 4.dp),
    ) {
        Icon(
            tab.icon,
            contentDescription = null,
            tint = if (tab.selected) scheme.onPrimaryContainer else scheme.onSurfaceVariant,
        )
    }
}

@Composable
private fun TabLabel(tab: Tab) {
    val scheme = MaterialTheme.colorScheme
    Text(
        tab.label,
        color = if (tab.selected) scheme.onSurface else scheme.onSurfaceVariant,
        style = MaterialTheme.typography.labelMedium,
        textAlign = TextAlign.Center,
    )
}
