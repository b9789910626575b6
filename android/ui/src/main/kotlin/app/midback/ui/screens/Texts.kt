// How are the core's texts drawn?

package app.midback.ui.screens

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import app.midback.core.Text
import app.midback.ui.LocalMidbackColors
import app.midback.ui.components.MidbackCard
import androidx.compose.material3.Text as DrawnText

/** A text that a screen reader may have to say in other words. */
@Composable
internal fun Spoken(text: Text, style: TextStyle, modifier: Modifier = Modifier) {
    val spoken = text.spoken
    val said = if (spoken == null) modifier else modifier.semantics { contentDescription = spoken }
    DrawnText(text.shown, said, style = style)
}

/** A text that stays in the background. */
@Composable
internal fun Quiet(text: String, modifier: Modifier = Modifier) {
    DrawnText(
        text,
        modifier,
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.bodyMedium,
    )
}

/** What a person must not overlook. */
@Composable
internal fun Caution(text: String) {
    val colors = LocalMidbackColors.current
    MidbackCard(color = colors.caution, contentColor = colors.onCaution) {
        DrawnText(text, style = MaterialTheme.typography.bodyLarge)
    }
}
