// Where is typed what nobody else may see or keep? No keyboard learns it, and no service fills it in or offers to store it.

package app.midback.ui.components

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.autofill.ContentDataType
import androidx.compose.ui.semantics.contentDataType
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import androidx.compose.ui.unit.dp

/**
 * A passphrase that is typed. Its name is read out with it.
 *
 * @param shown whether its letters can be read.
 * @param problem what is wrong with it; read out with it too.
 */
@Composable
fun PasswordText(
    label: String,
    text: String,
    onText: (String) -> Unit,
    shown: Boolean,
    problem: String?,
    modifier: Modifier = Modifier,
    last: Boolean = true,
) {
    val look = FieldLook(
        textStyle = MaterialTheme.typography.bodyLarge,
        shape = MaterialTheme.shapes.small,
        colors = fieldColors(),
        keyboard = KeyboardOptions(
            capitalization = KeyboardCapitalization.None,
            autoCorrectEnabled = false,
            keyboardType = KeyboardType.Password,
            imeAction = if (last) ImeAction.Done else ImeAction.Next,
        ),
        isError = problem != null,
        seen = if (shown) VisualTransformation.None else PasswordVisualTransformation(),
    )
    val field = modifier.fillMaxWidth().heightIn(min = 56.dp).semantics {
        contentDescription = label
        contentDataType = ContentDataType.None
        if (problem != null) error(problem)
    }
    TypedField(text, onText, field, look)
}
