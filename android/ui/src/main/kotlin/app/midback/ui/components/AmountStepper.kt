// How much was it after all? An amount in words, with a step down and a step up.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedIconButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * An amount that is changed one step at a time; the caller knows the steps.
 *
 * @param label what it is of.
 * @param spoken what a screen reader says for the amount, also after each step.
 * @param less what is below it, [more] what is above it; where there is none, its place stays free.
 */
@Composable
fun AmountStepper(
    label: String,
    amount: String,
    spoken: String,
    less: UiAction?,
    more: UiAction?,
    modifier: Modifier = Modifier,
) {
    val said = Modifier.semantics {
        contentDescription = spoken
        liveRegion = LiveRegionMode.Polite
    }
    val style = MaterialTheme.typography.titleMedium
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
        Text(label, color = MaterialTheme.colorScheme.onSurfaceVariant, style = MaterialTheme.typography.bodyMedium)
        if (LocalDensity.current.hasLargeLetters) {
            // Between the buttons its words would be broken.
            Text(amount, said, style = style)
            Row(horizontalArrangement = Arrangement.spacedBy(Space.medium)) {
                Step(Icons.Minus, less)
                Step(Icons.Plus, more)
            }
        } else {
            Row(
                Modifier.fillMaxWidth(),
                horizontalArrangement = Arrangement.spacedBy(Space.small),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                Step(Icons.Minus, less)
                Text(amount, said.weight(1f), style = style, textAlign = TextAlign.Center)
                Step(Icons.Plus, more)
            }
        }
    }
}

@Composable
private fun Step(icon: ImageVector, step: UiAction?) {
    if (step == null) {
        Spacer(Modifier.size(Space.target))
    } else {
        OutlinedIconButton(
            onClick = step.onClick,
            modifier = Modifier.size(Space.target),
            enabled = step.enabled,
            shape = MaterialTheme.shapes.large,
            border = BorderStroke(1.dp, MaterialTheme.colorScheme.outline),
        ) { Icon(icon, step.label) }
    }
}
