// Is it more or less than before? An arrow says so, and its colour only repeats it.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.width
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.sp
import app.midback.core.DoseDirection
import app.midback.ui.Icons
import app.midback.ui.LocalMidbackColors
import app.midback.ui.components.Sign

/**
 * An arrow up or down.
 *
 * @param level the sign of what is neither; where there is none, its place stays free.
 */
@Composable
internal fun Direction(direction: DoseDirection, level: ImageVector? = null) {
    val size = 24.sp
    when (direction) {
        DoseDirection.UP -> Sign(Icons.Up, size = size, tint = MaterialTheme.colorScheme.primary)

        DoseDirection.DOWN -> Sign(Icons.Down, size = size, tint = LocalMidbackColors.current.clay)

        DoseDirection.LEVEL -> if (level == null) {
            Box(Modifier.width(with(LocalDensity.current) { size.toDp() }))
        } else {
            Sign(level, size = size, tint = MaterialTheme.colorScheme.onSurfaceVariant)
        }
    }
}
