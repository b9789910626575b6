// How far is something that takes long? It is looked at now and then, as long as it is drawn.

package app.midback.ui.components

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import kotlinx.coroutines.delay

/** How often it is looked at. */
private const val LOOK_MS = 100L

/**
 * A line that fills while something is done.
 *
 * @param share how much of it is done, 0 to 1; another one is something else.
 * @param spoken what it is, for a screen reader.
 */
@Composable
fun WorkLine(share: () -> Float, spoken: String, modifier: Modifier = Modifier) {
    var done by remember(share) { mutableFloatStateOf(0f) }
    LaunchedEffect(share) {
        while (true) {
            done = share()
            delay(LOOK_MS)
        }
    }
    ProgressLine(done, spoken, modifier)
}
