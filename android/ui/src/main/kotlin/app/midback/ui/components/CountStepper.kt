// How many? Two large buttons around a large number.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
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
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * A number that is changed one step at a time. The caller knows the limits and how the number is written.
 *
 * @param label what is counted.
 * @param spoken what a screen reader says for the number, also after each step.
 */
@Composable
fun CountStepper(
    label: String,
    value: String,
    spoken: String,
    minus: UiAction,
    plus: UiAction,
    modifier: Modifier = Modifier,
) {
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Text(label, style = MaterialTheme.typography.titleMedium)
        Row(
            Modifier.fillMaxWidth(),
            horizontalArrangement = Arrangement.spacedBy(Space.small),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            StepButton(Icons.Minus, minus)
            BigNumber(
                value,
                spoken,
                Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Polite },
                MaterialTheme.typography.displaySmall,
            )
            StepButton(Icons.Plus, plus)
        }
    }
}

@Composable
private fun StepButton(icon: ImageVector, step: UiAction) {
    val scheme = MaterialTheme.colorScheme
    OutlinedIconButton(
        onClick = step.onClick,
        modifier = Modifier.size(56.dp),
        enabled = step.enabled,
        shape = MaterialTheme.shapes.large,
        border = BorderStroke(1.dp, if (step.enabled) scheme.outline else scheme.outlineVariant),
    ) { Icon(icon, step.label) }
}
