// What is filled in here? A field has its name above it, and below it what is wrong with it or what helps.

package app.midback.ui.components

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextFieldDefaults
import androidx.compose.material3.Text
import androidx.compose.material3.TextFieldColors
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.midback.ui.Icons
import app.midback.ui.Space

/**
 * A field with what belongs to it.
 *
 * @param label what it is called; none where the field says so itself.
 * @param problem what is wrong with it; as long as something is, that stands in the place of [help].
 */
@Composable
fun FieldFrame(
    label: String?,
    help: String?,
    problem: String?,
    modifier: Modifier = Modifier,
    field: @Composable ColumnScope.() -> Unit,
) {
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
        label?.let { FieldLabel(it) }
        field()
        FieldNote(help, problem)
    }
}

/** What a field is called. */
@Composable
fun FieldLabel(label: String, modifier: Modifier = Modifier) {
    Text(label, modifier, style = MaterialTheme.typography.titleSmall)
}

/** What is wrong with a field, else what helps to fill it in, if anything does. */
@Composable
fun FieldNote(help: String?, problem: String?, modifier: Modifier = Modifier) {
    val scheme = MaterialTheme.colorScheme
    if (problem != null) {
        Row(modifier, horizontalArrangement = Arrangement.spacedBy(Space.small / 2)) {
            Sign(Icons.Caution, Modifier.padding(top = 2.dp), 20.sp, scheme.error)
            Text(
                problem,
                // Who does not see it come is told.
                Modifier.semantics { liveRegion = LiveRegionMode.Polite },
                color = scheme.error,
                style = MaterialTheme.typography.bodyMedium,
            )
        }
    } else if (help != null) {
        Text(help, modifier, color = scheme.onSurfaceVariant, style = MaterialTheme.typography.bodyMedium)
    }
}

/** What kind of text is typed. */
enum class Typed { LINE, LINES, NUMBER }

/**
 * A text that is typed. Its name is read out with it.
 *
 * @param problem what is wrong with it; read out with it too.
 */
@Composable
fun TypedText(
    label: String,
    text: String,
    onText: (String) -> Unit,
    typed: Typed,
    problem: String?,
    modifier: Modifier = Modifier,
) {
    val isNumber = typed == Typed.NUMBER
    val look = FieldLook(
        textStyle = MaterialTheme.typography.bodyLarge,
        shape = MaterialTheme.shapes.small,
        colors = fieldColors(),
        keyboard = KeyboardOptions(
            capitalization = if (isNumber) KeyboardCapitalization.Unspecified else KeyboardCapitalization.Sentences,
            keyboardType = if (isNumber) KeyboardType.Decimal else KeyboardType.Text,
            imeAction = if (typed == Typed.LINES) ImeAction.Default else ImeAction.Next,
        ),
        isError = problem != null,
        singleLine = typed != Typed.LINES,
        minLines = if (typed == Typed.LINES) 2 else 1,
    )
    val field = modifier.fillMaxWidth().heightIn(min = 56.dp).semantics {
        contentDescription = label
        if (problem != null) error(problem)
    }
    TypedField(text, onText, field, look)
}

/** A field's ground is that of a card, wherever it stands. */
@Composable
internal fun fieldColors(): TextFieldColors {
    val scheme = MaterialTheme.colorScheme
    return OutlinedTextFieldDefaults.colors(
        focusedContainerColor = scheme.surface,
        unfocusedContainerColor = scheme.surface,
        errorContainerColor = scheme.surface,
        unfocusedBorderColor = scheme.outline,
    )
}
