// How is a screen laid out? A title, what it is about, and at the bottom, in reach of the thumb, what to do next.

package app.midback.ui.components

import androidx.compose.foundation.ScrollState
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.SYSTEMS_OWN
import app.midback.ui.Space

/**
 * A whole screen. The title scrolls with the content, so that large text never takes the room away; the way back stays, and once
 * the title is out of sight, a small one stands beside it.
 *
 * @param back the way to the screen before.
 * @param overline what the screen belongs to, small above its title.
 * @param corner a step beside the title, as a sign: what is needed now and then, and not on this screen.
 * @param bottom what stays in place below the content: the main action, at most one quieter one under it.
 * @param told what is told above [bottom] and stays in place with it; it scrolls where it is long.
 * @param asked what is asked above [bottom]; where both do not fit there, it is the end of the content.
 */
@Composable
fun ScreenScaffold(
    title: String,
    modifier: Modifier = Modifier,
    back: UiAction? = null,
    overline: String? = null,
    corner: SignAction? = null,
    bottom: (@Composable ColumnScope.() -> Unit)? = null,
    told: (@Composable () -> Unit)? = null,
    asked: (@Composable () -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) {
    Surface(modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        BoxWithConstraints(
            Modifier.windowInsetsPadding(
                WindowInsets.safeDrawing.only(WindowInsetsSides.Horizontal + WindowInsetsSides.Top),
            ),
        ) {
            // On a low window with large text the actions scroll too, rather than push the content out.
            val mostOfBottom = maxHeight / 2
            var fits by remember(maxWidth, mostOfBottom) { mutableStateOf(true) }
            val scroll = rememberScrollState()
            Column(Modifier.fillMaxSize(), horizontalAlignment = Alignment.CenterHorizontally) {
                if (back != null) BackBar(back, title, scroll, Modifier.widthIn(max = Space.column))
                Column(
                    Modifier.weight(1f).fillMaxWidth().verticalScroll(scroll),
                    horizontalAlignment = Alignment.CenterHorizontally,
                ) {
                    Column(Modifier.widthIn(max = Space.column).fillMaxWidth()) {
                        Column(
                            Modifier.padding(Space.medium).padding(top = if (back == null) Space.small else 0.dp),
                            verticalArrangement = Arrangement.spacedBy(Space.medium),
                        ) {
                            Title(title, overline, corner)
                            content()
                            if (!fits) asked?.invoke()
                        }
                    }
                }
                if (bottom != null) {
                    BottomArea(mostOfBottom, told, onTooHigh = { fits = false }) {
                        if (fits) asked?.invoke()
                        bottom()
                    }
                }
            }
        }
    }
}

/** The way back, and what the screen is once its title is out of sight. */
@Composable
private fun BackBar(back: UiAction, title: String, scroll: ScrollState, modifier: Modifier) {
    val past = with(LocalDensity.current) { TITLE_OUT.toPx() }
    val isPast by remember(scroll, past) { derivedStateOf { scroll.value > past } }
    Row(modifier.fillMaxWidth().padding(top = Space.small), verticalAlignment = Alignment.CenterVertically) {
        IconButton(back.onClick, Modifier.size(Space.target).testTag(SYSTEMS_OWN)) { Icon(Icons.Back, back.label) }
        if (isPast) {
            // A screen reader has heard it with the heading.
            Text(
                title,
                Modifier.weight(1f).padding(end = Space.medium).clearAndSetSemantics { },
                style = MaterialTheme.typography.titleMedium,
                // In large letters a line holds little more than a word.
                maxLines = if (LocalDensity.current.hasLargeLetters) 2 else 1,
                overflow = TextOverflow.Ellipsis,
            )
        }
    }
    if (isPast) HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
}

/** So far down the title is out of sight. */
private val TITLE_OUT = 72.dp

@Composable
private fun Title(title: String, overline: String?, corner: SignAction?) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
        Title(title, overline, Modifier.weight(1f))
        if (corner != null) {
            // The sign ends where the cards below it end, and stands in line with the title.
            IconButton(corner.onClick, Modifier.offset(x = 12.dp, y = (-6).dp).size(Space.target)) {
                Icon(corner.icon, corner.label)
            }
        }
    }
}

@Composable
private fun Title(title: String, overline: String?, modifier: Modifier) {
    Column(modifier, verticalArrangement = Arrangement.spacedBy(4.dp)) {
        if (overline != null) {
            Text(
                overline,
                color = MaterialTheme.colorScheme.onSurfaceVariant,
                style = MaterialTheme.typography.labelLarge,
            )
        }
        Text(title, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineMedium)
    }
}

/**
 * What stays in place under a screen, clear of the system's gesture bar where nothing is below it.
 *
 * @param most how high it is at most.
 * @param told what stands above [content], and gives way to it.
 * @param onTooHigh is called where [content] would be higher than that, and scrolls.
 */
@Composable
private fun BottomArea(
    most: Dp,
    told: (@Composable () -> Unit)?,
    onTooHigh: () -> Unit,
    content: @Composable ColumnScope.() -> Unit,
) {
    val edge = if (windowIsLow()) Space.small else Space.medium
    val limit = with(LocalDensity.current) { most.toPx() }
    Column(Modifier.heightIn(max = most).fillMaxWidth(), horizontalAlignment = Alignment.CenterHorizontally) {
        HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
        val column = Modifier.widthIn(max = Space.column).fillMaxWidth()
        if (told != null) {
            Box(column.weight(1f, fill = false).padding(horizontal = Space.medium).padding(top = edge)) { told() }
        }
        val insets = WindowInsets.safeDrawing.only(WindowInsetsSides.Bottom)
        Column(
            column
                .verticalScroll(rememberScrollState())
                .onSizeChanged { if (it.height > limit) onTooHigh() }
                .windowInsetsPadding(insets)
                .padding(horizontal = Space.medium)
                .padding(top = if (told == null) edge else Space.small / 2, bottom = edge),
            verticalArrangement = Arrangement.spacedBy(Space.small),
            horizontalAlignment = Alignment.CenterHorizontally,
            content = content,
        )
    }
}
