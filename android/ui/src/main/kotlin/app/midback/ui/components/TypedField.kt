// Where does a text come from that a person types? From here, and from nowhere else: only here it is made whole.

package app.midback.ui.components

import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.TextFieldColors
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.input.VisualTransformation

/** How a field looks and behaves around the text that is typed in it. */
internal class FieldLook(
    val textStyle: TextStyle,
    val shape: Shape,
    val colors: TextFieldColors,
    val keyboard: KeyboardOptions,
    val actions: KeyboardActions = KeyboardActions.Default,
    val placeholder: @Composable (() -> Unit)? = null,
    val leadingIcon: @Composable (() -> Unit)? = null,
    val trailingIcon: @Composable (() -> Unit)? = null,
    val isError: Boolean = false,
    val singleLine: Boolean = true,
    val minLines: Int = 1,
    val seen: VisualTransformation = VisualTransformation.None,
)

/** A field for text. */
@Composable
internal fun TypedField(text: String, onText: (String) -> Unit, modifier: Modifier, look: FieldLook) {
    OutlinedTextField(
        text,
        { onText(whole(it)) },
        modifier,
        textStyle = look.textStyle,
        placeholder = look.placeholder,
        leadingIcon = look.leadingIcon,
        trailingIcon = look.trailingIcon,
        isError = look.isError,
        visualTransformation = look.seen,
        keyboardOptions = look.keyboard,
        keyboardActions = look.actions,
        singleLine = look.singleLine,
        minLines = look.minLines,
        shape = look.shape,
        colors = look.colors,
    )
}

/**
 * [text] without halves of letters. A keyboard or another app can hand over one alone, and then it is no text: it can be
 * neither stored nor handed to the core.
 */
internal fun whole(text: String): String {
    val isHalf = { at: Int ->
        val letter = text[at]
        val other = if (letter.isHighSurrogate()) text.getOrNull(at + 1) else text.getOrNull(at - 1)
        when {
            letter.isHighSurrogate() -> other?.isLowSurrogate() != true
            letter.isLowSurrogate() -> other?.isHighSurrogate() != true
            else -> false
        }
    }
    return if (text.indices.none(isHalf)) text else text.filterIndexed { at, _ -> !isHalf(at) }
}
