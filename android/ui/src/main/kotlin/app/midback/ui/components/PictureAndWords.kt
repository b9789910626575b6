// Where does a small picture stand? Beside its words, as long as they have room there; else above them.

package app.midback.ui.components

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import app.midback.ui.Space
import app.midback.ui.THUMB

/**
 * Words with their picture.
 *
 * @param picture is told how large it is.
 */
@Composable
internal fun PictureAndWords(
    picture: @Composable (Modifier) -> Unit,
    modifier: Modifier = Modifier,
    words: @Composable ColumnScope.() -> Unit,
) {
    BoxWithConstraints(modifier) {
        val least = LEAST_WORDS * LocalDensity.current.fontScale
        val room = maxWidth - Space.medium
        // On a narrow phone a smaller picture leaves enough.
        val fitting = listOf(THUMB, THUMB * SMALLER).firstOrNull { room - it.width >= least }
        val between = Arrangement.spacedBy(Space.small / 2)
        if (fitting == null) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
                picture(Modifier.size(THUMB))
                Column(verticalArrangement = between, content = words)
            }
        } else {
            Row(
                horizontalArrangement = Arrangement.spacedBy(Space.medium),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                picture(Modifier.size(fitting))
                Column(Modifier.weight(1f), verticalArrangement = between, content = words)
            }
        }
    }
}

/** How wide words beside a picture are at least, in ordinary letters. */
private val LEAST_WORDS = 144.dp

/** How large a picture on a narrow phone is, of what it is otherwise. */
private const val SMALLER = 0.7f
