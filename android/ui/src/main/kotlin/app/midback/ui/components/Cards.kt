// What belongs together? A card holds it; a section title says what follows.

package app.midback.ui.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.Space

/** One thing on a screen, on its own ground; the whole card is the target if [onClick] is given. */
@Composable
fun MidbackCard(
    modifier: Modifier = Modifier,
    onClick: (() -> Unit)? = null,
    color: Color = MaterialTheme.colorScheme.surface,
    contentColor: Color = MaterialTheme.colorScheme.onSurface,
    content: @Composable ColumnScope.() -> Unit,
) {
    val shape = MaterialTheme.shapes.medium
    // Paper on paper is hard to tell apart: a hairline says where the card ends. A coloured ground says so itself.
    val plain = color == MaterialTheme.colorScheme.surface
    val border = if (plain) BorderStroke(1.dp, MaterialTheme.colorScheme.outlineVariant) else null
    val body = @Composable {
        Column(
            Modifier.fillMaxWidth().padding(Space.medium),
            verticalArrangement = Arrangement.spacedBy(Space.small),
            content = content,
        )
    }
    if (onClick == null) {
        Surface(modifier.fillMaxWidth(), shape, color, contentColor, border = border, content = body)
    } else {
        Surface(
            onClick,
            modifier.fillMaxWidth().semantics { role = Role.Button },
            shape = shape,
            color = color,
            contentColor = contentColor,
            border = border,
            content = body,
        )
    }
}

/** A card with a [foot] that is as wide as the card and has a target of its own. */
@Composable
fun FootedCard(foot: @Composable ColumnScope.() -> Unit, content: @Composable ColumnScope.() -> Unit) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        Modifier.fillMaxWidth(),
        MaterialTheme.shapes.medium,
        scheme.surface,
        scheme.onSurface,
        border = BorderStroke(1.dp, scheme.outlineVariant),
    ) {
        Column {
            Column(
                Modifier.fillMaxWidth().padding(horizontal = Space.medium).padding(top = Space.medium),
                verticalArrangement = Arrangement.spacedBy(Space.small / 2),
                content = content,
            )
            foot()
        }
    }
}

/** A card that leads somewhere. */
@Composable
fun LinkCard(onClick: () -> Unit, modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    MidbackCard(modifier, onClick) {
        Row(
            horizontalArrangement = Arrangement.spacedBy(Space.small),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Space.small / 2), content = content)
            Sign(Icons.Forward, tint = MaterialTheme.colorScheme.onSurfaceVariant)
        }
    }
}

/** The name of what follows, as a heading that a screen reader can jump to. */
@Composable
fun SectionTitle(text: String, modifier: Modifier = Modifier) {
    Text(
        text,
        modifier.fillMaxWidth().padding(top = Space.small).semantics { heading() },
        style = MaterialTheme.typography.titleLarge,
    )
}
