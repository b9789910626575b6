// How are the core's texts drawn?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.sp
import app.midback.core.Text
import app.midback.ui.Icons
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Space
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.Sign
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

/** A text that is there for those who look for it; with a [mark], as one of a list. */
@Composable
internal fun Small(text: String, mark: String? = null) {
    val style = MaterialTheme.typography.labelMedium.copy(fontWeight = FontWeight.Normal)
    val color = MaterialTheme.colorScheme.onSurfaceVariant
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
        if (mark != null) DrawnText(mark, color = color, style = style)
        DrawnText(text, color = color, style = style)
    }
}

/** What a person must not overlook. */
@Composable
internal fun Caution(text: String) {
    val colors = LocalMidbackColors.current
    MidbackCard(color = colors.caution, contentColor = colors.onCaution) {
        WithSign(Icons.Caution, colors.onCaution) { DrawnText(text, style = MaterialTheme.typography.bodyLarge) }
    }
}

/** A word about something, with a sign that says the same. */
@Composable
internal fun Mark(text: String, icon: ImageVector, color: Color) {
    WithSign(icon, color) { DrawnText(text, color = color, style = MaterialTheme.typography.labelLarge) }
}

/** A sign beside the first line of a text. */
@Composable
internal fun WithSign(icon: ImageVector, color: Color, text: @Composable () -> Unit) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
        Sign(icon, size = 20.sp, tint = color)
        text()
    }
}

/** One step of several, in their order. */
@Composable
internal fun Numbered(number: Int, step: @Composable () -> Unit) {
    val type = MaterialTheme.typography
    Listed(number.toString(), type.titleMedium.copy(lineHeight = type.bodyLarge.lineHeight), step)
}

@Composable
internal fun NumberedStep(number: Int, step: String) =
    Numbered(number) { DrawnText(step, style = MaterialTheme.typography.bodyLarge) }

/** One of several, in any order; the dot is nothing to be read out. */
@Composable
internal fun Bullet(point: @Composable () -> Unit) =
    Listed("•", MaterialTheme.typography.bodyLarge, point, Modifier.clearAndSetSemantics { })

@Composable
private fun Listed(mark: String, style: TextStyle, content: @Composable () -> Unit, modifier: Modifier = Modifier) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
        DrawnText(mark, modifier, color = MaterialTheme.colorScheme.primary, style = style)
        content()
    }
}
