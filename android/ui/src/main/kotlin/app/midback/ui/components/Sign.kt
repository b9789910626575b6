// How large is a sign beside a text? It grows with the letters.

package app.midback.ui.components

import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.sp

/** A sign that only repeats what the text beside it says, so that a screen reader passes over it. */
@Composable
internal fun Sign(
    icon: ImageVector,
    modifier: Modifier = Modifier,
    size: TextUnit = 24.sp,
    tint: Color = LocalContentColor.current,
) {
    Icon(icon, contentDescription = null, modifier.size(with(LocalDensity.current) { size.toDp() }), tint)
}
