// Which word is looked for?

package app.midback.ui.components

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextFieldDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalFocusManager
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.unit.dp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * A field for words to look for. Each change is told at once; the keyboard's search key only puts the keyboard away.
 *
 * @param label what can be looked for.
 * @param clear what a screen reader calls the button that empties the field.
 */
@Composable
fun SearchField(text: String, onChange: (String) -> Unit, label: String, clear: String, modifier: Modifier = Modifier) {
    val focus = LocalFocusManager.current
    val scheme = MaterialTheme.colorScheme
    val look = FieldLook(
        textStyle = MaterialTheme.typography.bodyMedium,
        shape = MaterialTheme.shapes.large,
        colors = OutlinedTextFieldDefaults.colors(
            focusedContainerColor = scheme.surface,
            unfocusedContainerColor = scheme.surface,
            unfocusedBorderColor = scheme.outline,
            focusedLeadingIconColor = scheme.onSurfaceVariant,
            unfocusedLeadingIconColor = scheme.onSurfaceVariant,
        ),
        keyboard = KeyboardOptions(imeAction = ImeAction.Search),
        actions = KeyboardActions(onSearch = { focus.clearFocus() }),
        placeholder = { Text(label, style = MaterialTheme.typography.bodyMedium) },
        leadingIcon = { Icon(Icons.Search, contentDescription = null) },
        trailingIcon = {
            if (text.isNotEmpty()) {
                IconButton({ onChange("") }, Modifier.size(Space.target)) { Icon(Icons.Close, clear) }
            }
        },
    )
    val field = modifier.fillMaxWidth().heightIn(min = 56.dp).semantics { contentDescription = label }
    TypedField(text, onChange, field, look)
}
