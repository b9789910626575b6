// How is a running number read from afar? As large as it fits, in figures of one width.

package app.midback.ui.components

import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.sp

/**
 * A number on one line: a timer, repetitions, a count. Where large letters would not fit it is drawn smaller,
 * never cut, and never smaller than a headline.
 *
 * @param spoken what a screen reader says for it.
 */
@Composable
fun BigNumber(
    value: String,
    spoken: String,
    modifier: Modifier = Modifier,
    style: TextStyle = MaterialTheme.typography.displayLarge,
) {
    Text(
        value,
        modifier.semantics { contentDescription = spoken },
        autoSize = TextAutoSize.StepBased(minFontSize = 24.sp, maxFontSize = style.fontSize, stepSize = 2.sp),
        style = style,
        textAlign = TextAlign.Center,
        maxLines = 1,
        softWrap = false,
    )
}
