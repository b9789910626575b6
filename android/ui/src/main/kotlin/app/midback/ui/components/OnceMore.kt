// Is this really meant? What cannot be undone by the same tap is asked once more.

package app.midback.ui.components

import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable

/**
 * A question before something is done; a tap beside it means no.
 *
 * @param text what comes of it.
 * @param danger it takes something away.
 */
@Composable
fun OnceMore(
    title: String,
    text: String,
    yes: String,
    no: String,
    onYes: () -> Unit,
    onNo: () -> Unit,
    danger: Boolean = false,
) {
    AlertDialog(
        onDismissRequest = onNo,
        confirmButton = { QuietButton(yes, onYes, danger = danger) },
        dismissButton = { QuietButton(no, onNo) },
        title = { Text(title) },
        text = { Text(text) },
    )
}
