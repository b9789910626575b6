// Why so much of an exercise? One quiet line that says it in short, and leads to all of it.

package app.midback.ui.screens

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * A reason at the foot of a card, as wide as the card.
 *
 * @param why what a screen reader says that a tap asks.
 * @param gap between the sign and the words, as in the lines above it.
 */
@Composable
internal fun WhyLine(reason: String, why: String, gap: Dp = Space.small, onClick: () -> Unit) {
    Box(
        Modifier
            .fillMaxWidth()
            .clickable(onClickLabel = why, role = Role.Button, onClick = onClick)
            .heightIn(min = Space.target)
            .padding(footPadding),
        contentAlignment = Alignment.CenterStart,
    ) {
        val (color, style) = MaterialTheme.colorScheme.primary to MaterialTheme.typography.bodyMedium
        WithSign(Icons.Why, color, style, gap) { Quiet(reason) }
    }
}

/** As far from the edges as the rest of the card, and close to what it is the reason of. */
private val footPadding = PaddingValues(Space.medium, 4.dp, Space.medium, 12.dp)
