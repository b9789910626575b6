// How far along is it?

package app.midback.ui.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp

/**
 * A line that fills from its start to its end.
 *
 * @param progress the part that is done, 0 to 1.
 * @param spoken what a screen reader says of it.
 */
@Composable
fun ProgressLine(progress: Float, spoken: String, modifier: Modifier = Modifier) {
    val done = progress.coerceIn(0f, 1f)
    val scheme = MaterialTheme.colorScheme
    Canvas(
        modifier.fillMaxWidth().height(8.dp).semantics {
            contentDescription = spoken
            progressBarRangeInfo = ProgressBarRangeInfo(done, 0f..1f)
        },
    ) {
        line(1f, scheme.surfaceContainerHighest)
        if (done > 0f) line(done, scheme.primary)
    }
}

/** The same, where [progress] runs on: read as it is drawn. A screen reader is told of it elsewhere. */
@Composable
fun RunningLine(progress: () -> Float, modifier: Modifier = Modifier) {
    val scheme = MaterialTheme.colorScheme
    Canvas(modifier.fillMaxWidth().height(4.dp)) {
        line(1f, scheme.surfaceContainerHighest)
        val done = progress().coerceIn(0f, 1f)
        if (done > 0f) line(done, scheme.primary)
    }
}

private fun DrawScope.line(part: Float, color: Color) {
    // The round ends reach half a width beyond the line's own.
    val inset = size.height / 2
    val end = inset + (size.width - 2 * inset) * part

    fun at(x: Float) = Offset(if (layoutDirection == LayoutDirection.Rtl) size.width - x else x, inset)
    drawLine(color, at(inset), at(end), strokeWidth = size.height, cap = StrokeCap.Round)
}
