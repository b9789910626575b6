// What can a person do next? One big button, and quiet ones for everything else.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.midback.ui.Space

/**
 * The one next step of a screen: as wide as the screen, at least 56 dp high, taller when its text wraps, lower in a low
 * window.
 *
 * @param danger the step gets help in an emergency.
 */
@Composable
fun PrimaryButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    enabled: Boolean = true,
    icon: ImageVector? = null,
    danger: Boolean = false,
) {
    val scheme = MaterialTheme.colorScheme
    Button(
        onClick = onClick,
        modifier = modifier.fillMaxWidth().heightIn(min = if (windowIsLow()) Space.target else 56.dp),
        enabled = enabled,
        shape = MaterialTheme.shapes.large,
        // What cannot be done yet can still be read.
        colors = ButtonDefaults.buttonColors(
            containerColor = if (danger) scheme.error else scheme.primary,
            contentColor = if (danger) scheme.onError else scheme.onPrimary,
            disabledContainerColor = scheme.surfaceContainerHighest,
            disabledContentColor = scheme.onSurfaceVariant,
        ),
        contentPadding = PaddingValues(horizontal = Space.large, vertical = 12.dp),
    ) { ButtonContent(text, icon) }
}

/**
 * Any other step: words that can be tapped, at least 48 dp high.
 *
 * @param outlined draws the button's edge, for a step that stands on its own rather than under a [PrimaryButton].
 * @param danger the step takes something away or says that something hurts.
 * @param tint the colour of its text, on a ground of a colour of its own.
 */
@Composable
fun QuietButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    enabled: Boolean = true,
    icon: ImageVector? = null,
    outlined: Boolean = false,
    danger: Boolean = false,
    tint: Color = if (danger) MaterialTheme.colorScheme.error else MaterialTheme.colorScheme.primary,
) {
    val minimum = modifier.heightIn(min = Space.target)
    // What cannot be done yet can still be read.
    val faint = MaterialTheme.colorScheme.onSurfaceVariant
    val padding = PaddingValues(horizontal = Space.medium, vertical = 12.dp)
    if (outlined) {
        OutlinedButton(
            onClick = onClick,
            modifier = minimum,
            enabled = enabled,
            shape = MaterialTheme.shapes.large,
            colors = ButtonDefaults.outlinedButtonColors(contentColor = tint, disabledContentColor = faint),
            border = BorderStroke(1.dp, MaterialTheme.colorScheme.outline),
            contentPadding = padding,
        ) { ButtonContent(text, icon) }
    } else {
        TextButton(
            onClick = onClick,
            modifier = minimum,
            enabled = enabled,
            shape = MaterialTheme.shapes.large,
            colors = ButtonDefaults.textButtonColors(contentColor = tint, disabledContentColor = faint),
            contentPadding = padding,
        ) { ButtonContent(text, icon) }
    }
}

/** One of several steps side by side, a word or two each: no wider than they need, and as high as a finger does. */
@Composable
fun SmallButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier) {
    OutlinedButton(
        onClick = onClick,
        modifier = modifier.heightIn(min = Space.target),
        shape = MaterialTheme.shapes.large,
        border = BorderStroke(1.dp, MaterialTheme.colorScheme.outline),
        contentPadding = PaddingValues(horizontal = 12.dp, vertical = Space.small),
    ) { Text(text, style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center) }
}

@Composable
private fun ButtonContent(text: String, icon: ImageVector?) {
    Row(verticalAlignment = Alignment.CenterVertically) {
        if (icon != null) Sign(icon, Modifier.padding(end = Space.small))
        // Beside a sign the lines of a long text start together, so that sign and words stay one.
        val align = if (icon == null) TextAlign.Center else TextAlign.Start
        Text(text, style = MaterialTheme.typography.titleMedium, textAlign = align)
    }
}

/** One of several answers to the question of a screen: as wide as the screen, its words beginning together. */
@Composable
fun AnswerButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier) {
    val scheme = MaterialTheme.colorScheme
    OutlinedButton(
        onClick = onClick,
        modifier = modifier.fillMaxWidth().heightIn(min = 56.dp),
        shape = MaterialTheme.shapes.large,
        colors = ButtonDefaults.outlinedButtonColors(containerColor = scheme.surface, contentColor = scheme.onSurface),
        border = BorderStroke(1.dp, scheme.outline),
        contentPadding = PaddingValues(horizontal = Space.medium, vertical = 12.dp),
    ) { Text(text, Modifier.weight(1f), style = MaterialTheme.typography.bodyLarge) }
}
