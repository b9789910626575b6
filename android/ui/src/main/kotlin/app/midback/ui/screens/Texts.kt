// How are the core's texts drawn?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.sp
import app.midback.core.EmergencyCall
import app.midback.core.Notice
import app.midback.core.Text
import app.midback.ui.Icons
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Space
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.Sign
import app.midback.ui.components.UiAction
import androidx.compose.material3.Text as DrawnText

/** A text that a screen reader may have to say in other words. */
@Composable
internal fun Spoken(text: Text, style: TextStyle, modifier: Modifier = Modifier) {
    DrawnText(text.shown, text.heard(modifier), style = style)
}

/** With what a screen reader says for it, where that is something else than what is shown. */
internal fun Text.heard(modifier: Modifier = Modifier): Modifier {
    val spoken = spoken ?: return modifier
    return modifier.semantics { contentDescription = spoken }
}

/** A text that stays in the background. */
@Composable
internal fun Quiet(text: String, modifier: Modifier = Modifier) {
    DrawnText(
        text,
        modifier,
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.bodyMedium,
    )
}

/** Short texts beside one another, as far as they fit. */
@Composable
internal fun InARow(texts: List<String>) {
    if (texts.isEmpty()) return
    FlowRow(horizontalArrangement = Arrangement.spacedBy(Space.medium)) { texts.forEach { Quiet(it) } }
}

/** A text that is there for those who look for it; with a [mark], as one of a list. */
@Composable
internal fun Small(text: String, mark: String? = null) {
    val style = MaterialTheme.typography.labelMedium.copy(fontWeight = FontWeight.Normal)
    val color = MaterialTheme.colorScheme.onSurfaceVariant
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
        if (mark != null) DrawnText(mark, color = color, style = style)
        DrawnText(text, color = color, style = style)
    }
}

/**
 * What a person must not overlook.
 *
 * @param heading what it is, in a few words.
 * @param action what to do about it.
 */
@Composable
internal fun Caution(text: String, heading: String? = null, action: UiAction? = null) {
    val colors = LocalMidbackColors.current
    val type = MaterialTheme.typography
    MidbackCard(color = colors.caution, contentColor = colors.onCaution) {
        WithSign(Icons.Caution, colors.onCaution, if (heading == null) type.bodyLarge else type.titleMedium) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
                heading?.let {
                    DrawnText(it, Modifier.semantics { heading() }, style = type.titleMedium)
                }
                DrawnText(text, style = type.bodyLarge)
            }
        }
        action?.let { QuietButton(it.label, it.onClick, Modifier.fillMaxWidth(), outlined = true) }
    }
}

/** What the person's health asks to take care of. */
@Composable
internal fun Care(text: String) {
    val (color, style) = LocalMidbackColors.current.onCaution to MaterialTheme.typography.bodyLarge
    WithSign(Icons.Caution, color, style) { DrawnText(text, color = color, style = style) }
}

/**
 * What the symptom check says on another screen.
 *
 * @param onDial calls for help; none where the screen has its button for that below.
 */
@Composable
internal fun NoticeCard(notice: Notice, onDial: ((String) -> Unit)?, onOpen: (() -> Unit)?) {
    val call = notice.call
    val open = onOpen?.let { UiAction(notice.open, onClick = it) }
    if (call == null) {
        Caution(notice.text, notice.heading, open)
        return
    }
    val type = MaterialTheme.typography
    Emergency(call, notice.heading, onDial) { ink ->
        DrawnText(notice.text, style = type.bodyLarge)
        call.note?.let { DrawnText(it, style = type.bodyMedium) }
        open?.let { QuietButton(it.label, it.onClick, Modifier.fillMaxWidth(), outlined = true, tint = ink) }
    }
}

/**
 * That help is to be called: nothing else looks like it.
 *
 * @param onDial calls for help; none where the screen has its button for that below.
 * @param more what else there is to say of it, in the card's ink.
 */
@Composable
internal fun Emergency(
    call: EmergencyCall,
    heading: String? = null,
    onDial: ((String) -> Unit)? = null,
    more: @Composable ColumnScope.(ink: Color) -> Unit,
) {
    val (ground, ink) = with(MaterialTheme.colorScheme) { errorContainer to onErrorContainer }
    val type = MaterialTheme.typography
    MidbackCard(color = ground, contentColor = ink) {
        WithSign(Icons.Hurt, ink, type.titleMedium) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
                heading?.let { DrawnText(it, Modifier.semantics { heading() }, style = type.titleMedium) }
                DrawnText(call.text, style = if (heading == null) type.titleMedium else type.bodyLarge)
            }
        }
        onDial?.let { DialButton(call, it) }
        more(ink)
    }
}

/** Calls for help, where the number is known. */
@Composable
internal fun DialButton(call: EmergencyCall, onDial: (String) -> Unit) {
    val number = call.number ?: return
    val label = call.label ?: return
    PrimaryButton(label.shown, { onDial(number) }, label.heard(), danger = true)
}

/**
 * Calls for help, where the number is known: quietly, below words that say when. A note says of where the number is.
 *
 * @param ink the colour of the note, on a ground of a colour of its own.
 */
@Composable
internal fun QuietDial(
    call: EmergencyCall,
    onDial: (String) -> Unit,
    ink: Color = MaterialTheme.colorScheme.onSurfaceVariant,
) {
    val number = call.number ?: return
    val label = call.label ?: return
    QuietButton(label.shown, { onDial(number) }, label.heard().fillMaxWidth(), outlined = true, danger = true)
    call.note?.let { DrawnText(it, color = ink, style = MaterialTheme.typography.bodyMedium) }
}

/** When help is to be called, and whom to call, beside what the screen is about. */
@Composable
internal fun HelpCard(call: EmergencyCall, onDial: (String) -> Unit) {
    MidbackCard {
        val style = MaterialTheme.typography.bodyLarge
        WithSign(Icons.Hurt, MaterialTheme.colorScheme.error, style) { DrawnText(call.text, style = style) }
        QuietDial(call, onDial)
    }
}

/** A word about something, with a sign that says the same. */
@Composable
internal fun Mark(text: String, icon: ImageVector, color: Color) {
    val style = MaterialTheme.typography.labelLarge
    WithSign(icon, color, style) { DrawnText(text, color = color, style = style) }
}

/** A sign beside the first line of a text, in the middle of that line: [first] is how it is set. */
@Composable
internal fun WithSign(
    icon: ImageVector,
    color: Color,
    first: TextStyle,
    gap: Dp = Space.small,
    text: @Composable () -> Unit,
) {
    val size = 20.sp
    val over = (first.fontSize * first.lineHeight.value).value - size.value
    Row(horizontalArrangement = Arrangement.spacedBy(gap)) {
        val top = with(LocalDensity.current) { (over / 2).coerceAtLeast(0f).sp.toDp() }
        Sign(icon, Modifier.padding(top = top), size, color)
        text()
    }
}

/** One step of several, in their order; its number is read with it. */
@Composable
internal fun Numbered(number: Int, step: @Composable () -> Unit) {
    val type = MaterialTheme.typography
    val style = type.titleMedium.copy(lineHeight = type.bodyLarge.lineHeight)
    Listed(number.toString(), style, step, Modifier.semantics(mergeDescendants = true) { })
}

@Composable
internal fun NumberedStep(number: Int, step: String) =
    Numbered(number) { DrawnText(step, style = MaterialTheme.typography.bodyLarge) }

/** One of several, in any order; the dot is nothing to be read out. */
@Composable
internal fun Bullet(color: Color = MaterialTheme.colorScheme.primary, point: @Composable () -> Unit) =
    Listed("•", MaterialTheme.typography.bodyLarge, point, mark = Modifier.clearAndSetSemantics { }, color = color)

@Composable
private fun Listed(
    sign: String,
    style: TextStyle,
    content: @Composable () -> Unit,
    modifier: Modifier = Modifier,
    mark: Modifier = Modifier,
    color: Color = MaterialTheme.colorScheme.primary,
) {
    Row(modifier, horizontalArrangement = Arrangement.spacedBy(Space.small)) {
        DrawnText(sign, mark, color = color, style = style)
        content()
    }
}
