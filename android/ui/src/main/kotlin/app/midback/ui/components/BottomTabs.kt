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
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.material3.VerticalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.midback.ui.Space

/** One place in the app. */
class Tab(val icon: ImageVector, val label: String, val selected: Boolean, val onClick: () -> Unit)

/**
 * The places of the app, in one row with the label under the sign, each as wide as its label asks for. In large letters
 * the labels grow only as far as one row allows, as those of both systems do: the room is the screen's. Where not even
 * small ones fit, in columns with the label beside the sign. No label is ever cut.
 */
@Composable
fun BottomTabs(tabs: List<Tab>, modifier: Modifier = Modifier) {
    Surface(modifier.fillMaxWidth(), color = MaterialTheme.colorScheme.surface) {
        Column(Modifier.windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Bottom))) {
            HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            BoxWithConstraints(Modifier.fillMaxWidth().padding(horizontal = Space.small, vertical = 4.dp)) {
                val style = MaterialTheme.typography.labelMedium
                val scale = LocalDensity.current.fontScale
                // From as large as everything else down to the size that both systems have there.
                val fitting = sizes(scale).firstNotNullOfOrNull { size ->
                    val smaller = style * (size / scale)
                    shares(labelWidths(tabs, smaller), maxWidth)?.let { smaller to it }
                }
                if (fitting != null) {
                    OneRow(tabs, fitting.second, fitting.first)
                } else {
                    val wide = labelWidths(tabs, style).max() + WIDE_PILL + PILL_GAP + TAB_MARGIN * 2
                    Columns(tabs, if (wide <= maxWidth / 2) 2 else 1, style)
                }
            }
        }
    }
}

/** The same at the side of a window that is wide and low: each tab as wide as the widest, one below the other. */
@Composable
fun SideTabs(tabs: List<Tab>, modifier: Modifier = Modifier) {
    val style = MaterialTheme.typography.labelMedium
    val scale = LocalDensity.current.fontScale
    val small = sizes(scale).map { style * (it / scale) }
    val fitting = small.firstOrNull { labelWidths(tabs, it).max() <= MOST_SIDE } ?: small.last()
    Surface(modifier.fillMaxHeight(), color = MaterialTheme.colorScheme.surface) {
        Row(Modifier.windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Start))) {
            Column(
                Modifier
                    .width(labelWidths(tabs, fitting).max().coerceAtLeast(TALL_PILL) + Space.medium * 2)
                    .fillMaxHeight()
                    .verticalScroll(rememberScrollState())
                    .windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Vertical))
                    .padding(vertical = 4.dp)
                    .selectableGroup(),
            ) {
                tabs.forEach { TallTab(it, fitting, Modifier.fillMaxWidth()) }
            }
            VerticalDivider(color = MaterialTheme.colorScheme.outlineVariant)
        }
    }
}

/** The sizes of letters that are tried, the largest first. */
private fun sizes(scale: Float) =
    generateSequence(scale) { it - SIZE_STEP }.takeWhile { it > SMALLEST }.toList() + minOf(scale, SMALLEST)

private operator fun TextStyle.times(factor: Float) =
    copy(fontSize = fontSize * factor, lineHeight = lineHeight * factor)

/** How the width is shared among tabs with labels of these widths in one row; null where it does not do. */
private fun shares(labels: List<Dp>, width: Dp): List<Float>? {
    val tall = labels.map { maxOf(it, TALL_PILL) + TAB_MARGIN * 2 }
    return when {
        tall.max() <= width / labels.size -> labels.map { 1f }
        tall.fold(0.dp, Dp::plus) <= width -> tall.map { it.value }
        else -> null
    }
}

@Composable
private fun labelWidths(tabs: List<Tab>, style: TextStyle): List<Dp> {
    val measurer = rememberTextMeasurer()
    val density = LocalDensity.current
    return tabs.map { with(density) { measurer.measure(it.label, style).size.width.toDp() } }
}

@Composable
private fun OneRow(tabs: List<Tab>, shares: List<Float>, style: TextStyle) {
    Row(Modifier.fillMaxWidth().selectableGroup(), verticalAlignment = Alignment.CenterVertically) {
        tabs.forEachIndexed { at, tab -> TallTab(tab, style, Modifier.weight(shares[at])) }
    }
}

@Composable
private fun Columns(tabs: List<Tab>, columns: Int, style: TextStyle) {
    Column(Modifier.selectableGroup()) {
        tabs.chunked(columns).forEach { row ->
            Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
                row.forEach { WideTab(it, style, Modifier.weight(1f)) }
                repeat(columns - row.size) { Spacer(Modifier.weight(1f)) }
            }
        }
    }
}

/** By so much letters shrink from one try to the next. */
private const val SIZE_STEP = 0.1f

/** The smallest that they become: what both systems have there. */
private const val SMALLEST = 0.86f

/** Within a tab, at its edges. */
private val TAB_MARGIN = 4.dp

/** The widest that a label may be at the side. */
private val MOST_SIDE = 80.dp

/** Between a pill and the label beside it. */
private val PILL_GAP = 6.dp

/** The width of the pill above a label, and of the one beside it. */
private val TALL_PILL = 48.dp
private val WIDE_PILL = 40.dp

private fun Modifier.tab(tab: Tab) = clip(RoundedCornerShape(16.dp))
    .selectable(tab.selected, role = Role.Tab, onClick = tab.onClick)
    .heightIn(min = Space.target)

@Composable
private fun TallTab(tab: Tab, style: TextStyle, modifier: Modifier) {
    Column(
        modifier.tab(tab).padding(vertical = 6.dp),
        verticalArrangement = Arrangement.spacedBy(4.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TabIcon(tab, TALL_PILL)
        TabLabel(tab, style)
    }
}

@Composable
private fun WideTab(tab: Tab, style: TextStyle, modifier: Modifier) {
    Row(
        modifier.tab(tab).padding(horizontal = TAB_MARGIN),
        horizontalArrangement = Arrangement.spacedBy(PILL_GAP),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        TabIcon(tab, WIDE_PILL)
        TabLabel(tab, style)
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
private fun TabLabel(tab: Tab, style: TextStyle) {
    val scheme = MaterialTheme.colorScheme
    Text(
        tab.label,
        color = if (tab.selected) scheme.onSurface else scheme.onSurfaceVariant,
        style = style,
        textAlign = TextAlign.Center,
    )
}
