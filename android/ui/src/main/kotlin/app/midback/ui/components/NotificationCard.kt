// How does a notification look? As the system lays one over the lock screen: a mark, a title, what is below it.

package app.midback.ui.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * A notification, to be looked at: nothing of it can be tapped.
 *
 * @param buttons what stands on its buttons.
 */
@Composable
fun NotificationCard(title: String, body: String, modifier: Modifier = Modifier, buttons: List<String> = emptyList()) {
    val scheme = MaterialTheme.colorScheme
    val type = MaterialTheme.typography
    Surface(modifier, MaterialTheme.shapes.extraLarge, scheme.surfaceContainerHigh, scheme.onSurface) {
        Row(
            Modifier.padding(Space.medium).semantics(mergeDescendants = true) { },
            horizontalArrangement = Arrangement.spacedBy(12.dp),
        ) {
            Sign(
                Icons.Reminder,
                Modifier.background(scheme.primary, CircleShape).padding(6.dp),
                size = 20.sp,
                tint = scheme.onPrimary,
            )
            Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
                Text(title, style = type.titleMedium)
                Text(body, style = type.bodyMedium)
                if (buttons.isNotEmpty()) {
                    FlowRow(
                        Modifier.padding(top = Space.small),
                        horizontalArrangement = Arrangement.spacedBy(Space.medium),
                        verticalArrangement = Arrangement.spacedBy(Space.small),
                    ) { buttons.forEach { Text(it, color = scheme.primary, style = type.labelLarge) } }
                }
            }
        }
    }
}
