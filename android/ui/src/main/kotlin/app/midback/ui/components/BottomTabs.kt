// Where in the app is a person, and where else can they go?

package app.midback.ui.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.width
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
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.midback.ui.Space

/** One place in the app. */
class Tab(val icon: ImageVector, val label: String, val selected: Boolean, val onClick: () -> Unit)

/**
 * The places of the app, in one row with the label under the sign, each as wide as its label asks for. Where the
 * labels are too large for that, in columns with the label beside the sign, so that no label is ever cut.
 */
@Composable
fun BottomTabs(tabs: List<Tab>, modifier: Modifier = Modifier) {
    Surface(modifier.fillMaxWidth(), color = MaterialTheme.colorScheme.surface) {
        Column(Modifier.windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Bottom))) {
            HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            BoxWithConstraints(Modifier.fillMaxWidth().padding(horizontal = Space.small, vertical = 4.dp)) {
                val labels = labelWidths(tabs)
                val tall = labels.map { maxOf(it, TALL_PILL) + TAB_MARGIN * 2 }
                val wide = labels.max() + WIDE_PILL + PILL_GAP + TAB_MARGIN * 2
                when {
                    tall.max() <= maxWidth / tabs.size -> OneRow(tabs, tabs.map { 1f })
                    tall.fold(0.dp, Dp::plus) <= maxWidth -> OneRow(tabs, tall.map { it.value })
                    else -> Columns(tabs, if (wide <= maxWidth / 2) 2 else 1)
                }
            }
        }
    }
}

@Composable
private fun labelWidths(tabs: List<Tab>): List<Dp> {
    val measurer = rememberTextMeasurer()
    val style = MaterialTheme.typography.labelMedium
    val density = LocalDensity.current
    return tabs.map { with(density) { measurer.measure(it.label, style).size.width.toDp() } }
}

@Composable
private fun OneRow(tabs: List<Tab>, shares: List<Float>) {
    Row(Modifier.fillMaxWidth().selectableGroup(), verticalAlignment = Alignment.CenterVertically) {
        tabs.forEachIndexed { at, tab -> TallTab(tab, Modifier.weight(shares[at])) }
    }
}

@Composable
private fun Columns(tabs: List<Tab>, columns: Int) {
    Column(Modifier.selectableGroup()) {
        tabs.chunked(columns).forEach { row ->
            Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
                row.forEach { WideTab(it, Modifier.weight(1f)) }
                repeat(columns - row.size) { Spacer(Modifier.weight(1f)) }
            }
        }
    }
}

/** Within a tab, at its edges. */
private val TAB_MARGIN = 3.dp

/** Between a pill and the label beside it. */
private val PILL_GAP = 6.dp

/** The width of the pill above a label, and of the one beside it. */
private val TALL_PILL = 48.dp
private val WIDE_PILL = 40.dp

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
        TabIcon(tab, TALL_PILL)
        TabLabel(tab)
    }
}

@Composable
private fun WideTab(tab: Tab, modifier: Modifier) {
    Row(
        modifier.tab(tab).padding(horizontal = TAB_MARGIN),
        horizontalArrangement = Arrangement.spacedBy(PILL_GAP),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        TabIcon(tab, WIDE_PILL)
        TabLabel(tab)
    }
}

/** The chosen tab stands on a pill, so that it is told by shape and not by colour alone. The room is the label's. */
@Composable
private fun TabIcon(tab: Tab, pill: Dp) {
    val scheme = MaterialTheme.colorScheme
    Box(
        Modifier
            .clip(CircleShape)
            .background(if (tab.selected) scheme.primaryContainer else Color.Transparent)
            .width(pill)
            .padding(vertical = 4.dp),
        contentAlignment = Alignment.Center,
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
