// What is laid over a screen for a moment, and put away again? A sheet at its lower edge, in reach of a thumb.

package app.midback.ui.components

import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
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
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.window.Dialog
import androidx.compose.ui.window.DialogProperties
import app.midback.ui.Icons
import app.midback.ui.SYSTEMS_OWN
import app.midback.ui.Space

/**
 * A sheet that lies over the lower part of a screen. A tap beside it, "back" and a button close it.
 *
 * @param close what a screen reader says for that button.
 * @param bottom what stays in place below the content: what the sheet is there for.
 */
@Composable
fun Sheet(
    title: String,
    close: String,
    onClose: () -> Unit,
    bottom: (@Composable ColumnScope.() -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) {
    Dialog(onClose, DialogProperties(usePlatformDefaultWidth = false)) {
        // A screen reader and a keyboard have the button that closes it, and need no second one as large as the screen.
        Box(Modifier.fillMaxSize().pointerInput(onClose) { detectTapGestures { onClose() } })
        BoxWithConstraints(
            Modifier.fillMaxSize().windowInsetsPadding(WindowInsets.safeDrawing),
            Alignment.BottomCenter,
        ) {
            // On a low window with large text what is below scrolls too, rather than push the content out.
            val mostOfBottom = maxHeight / 2
            Surface(
                Modifier.padding(Space.small).widthIn(max = Space.column),
                shape = MaterialTheme.shapes.extraLarge,
                color = MaterialTheme.colorScheme.surface,
            ) {
                Column {
                    Column(
                        Modifier
                            .weight(1f, fill = false)
                            .verticalScroll(rememberScrollState())
                            .padding(vertical = Space.small),
                    ) {
                        Head(title, close, onClose)
                        content()
                    }
                    if (bottom != null) {
                        HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
                        Column(
                            Modifier
                                .heightIn(max = mostOfBottom)
                                .verticalScroll(rememberScrollState())
                                .padding(horizontal = Space.large, vertical = Space.medium),
                            verticalArrangement = Arrangement.spacedBy(Space.small),
                            content = bottom,
                        )
                    }
                }
            }
        }
    }
}

@Composable
private fun Head(title: String, close: String, onClose: () -> Unit) {
    Row(
        Modifier.fillMaxWidth().padding(start = Space.large, end = Space.small),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Text(
            title,
            Modifier.weight(1f).padding(vertical = Space.small).semantics { heading() },
            style = MaterialTheme.typography.titleLarge,
        )
        IconButton(onClose, Modifier.size(Space.target).testTag(SYSTEMS_OWN)) { Icon(Icons.Close, close) }
    }
}
