// How is one field of a form drawn? Whatever fields the core lists.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import app.midback.core.FieldKind
import app.midback.core.FormChoice
import app.midback.core.FormField
import app.midback.ui.Icons
import app.midback.ui.LevelThumb
import app.midback.ui.PickDay
import app.midback.ui.Space
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.ExpandableChip
import app.midback.ui.components.FieldFrame
import app.midback.ui.components.FieldLabel
import app.midback.ui.components.FieldNote
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.QuietButton
import app.midback.ui.components.SwitchRow
import app.midback.ui.components.Typed
import app.midback.ui.components.TypedText
import java.time.LocalDate

/** More choices than these stand behind a head that names the chosen one. */
private const val CHOICES_IN_SIGHT = 7

/** Longer words than these stand one below the other. */
private const val CHOICES_IN_A_ROW = 20

/** Up to these letters two numbers stand side by side. */
private const val SIDE_BY_SIDE = 1.3f

/**
 * What a form's fields need beside themselves.
 *
 * @param wanted which field is to come into view, by its path.
 * @param onShown it has.
 */
class FieldWords(
    val pickDay: PickDay,
    val chooseDay: String,
    val clearDay: String,
    val wanted: String? = null,
    val onShown: () -> Unit = {},
)

/**
 * The fields of a form.
 *
 * @param text what was filled in, which is ahead of what the core has already seen of it.
 * @param problem what is wrong with a field, by its path.
 */
@Composable
internal fun FormFields(
    fields: List<FormField>,
    words: FieldWords,
    text: (FormField) -> String,
    problem: (path: String) -> String?,
    onFill: (FormField, String) -> Unit,
) {
    val fill = { field: FormField -> { value: String -> onFill(field, value) } }
    val side = LocalDensity.current.fontScale <= SIDE_BY_SIDE
    Column(verticalArrangement = Arrangement.spacedBy(Space.medium)) {
        inRows(fields, if (side) 2 else 1).forEach { row ->
            Wanted(row.map { it.path }, words) {
                if (row.size == 1) {
                    row.forEach { Field(it, words, text(it), problem(it.path), fill(it)) }
                } else {
                    Numbers(row, text, problem, fill)
                }
            }
        }
    }
}

/** Comes into view when one of these fields is wanted. */
@Composable
private fun Wanted(paths: List<String>, words: FieldWords, row: @Composable () -> Unit) {
    val view = remember { BringIntoViewRequester() }
    if (words.wanted in paths) {
        LaunchedEffect(words.wanted) {
            view.bringIntoView()
            words.onShown()
        }
    }
    Box(Modifier.bringIntoViewRequester(view)) { row() }
}

/** Numbers that follow one another share a row. */
private fun inRows(fields: List<FormField>, numbers: Int): List<List<FormField>> =
    fields.fold(emptyList()) { rows, field ->
        val last = rows.lastOrNull().orEmpty()
        val joins = (last + field).all { it.kind == FieldKind.NUMBER } && last.size in 1 until numbers
        if (joins) rows.dropLast(1) + listOf(last + field) else rows + listOf(listOf(field))
    }

/** Numbers side by side, in line with one another however long their names are. */
@Composable
private fun Numbers(
    fields: List<FormField>,
    text: (FormField) -> String,
    problem: (path: String) -> String?,
    fill: (FormField) -> (String) -> Unit,
) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
        SideBySide(fields) { FieldLabel(it.label) }
        SideBySide(fields) { TypedText(it.label, text(it), fill(it), Typed.NUMBER, problem(it.path)) }
        SideBySide(fields, Alignment.Top) { FieldNote(it.help, problem(it.path)) }
    }
}

@Composable
private fun SideBySide(
    fields: List<FormField>,
    align: Alignment.Vertical = Alignment.Bottom,
    one: @Composable (FormField) -> Unit,
) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.medium), verticalAlignment = align) {
        fields.forEach { Box(Modifier.weight(1f)) { one(it) } }
    }
}

@Composable
private fun Field(
    field: FormField,
    words: FieldWords,
    text: String,
    problem: String?,
    onFill: (String) -> Unit,
) {
    when (field.kind) {
        FieldKind.LINE -> Written(field, Typed.LINE, text, problem, onFill)

        FieldKind.LINES -> Written(field, Typed.LINES, text, problem, onFill)

        FieldKind.NUMBER -> Written(field, Typed.NUMBER, text, problem, onFill)

        FieldKind.DAY -> Day(field, words, problem, onFill)

        FieldKind.CHOICE -> Choice(field, problem, onFill)

        FieldKind.SWITCH -> FieldFrame(null, field.help, problem) {
            val (on, off) = field.choices.map { it.value }
            SwitchRow(field.label, text == on, { onFill(if (it) on else off) })
        }

        FieldKind.BESIDES -> FieldFrame(field.label, field.help, problem) {
            Text(field.value, style = MaterialTheme.typography.bodyLarge)
            field.choices.forEach { choice ->
                QuietButton(choice.label, { onFill(choice.value) }, Modifier.fillMaxWidth(), outlined = true)
            }
        }
    }
}

@Composable
private fun Written(
    field: FormField,
    typed: Typed,
    text: String,
    problem: String?,
    onFill: (String) -> Unit,
) {
    FieldFrame(field.label, field.help, problem) {
        TypedText(field.label, text, onFill, typed, problem)
    }
}

@Composable
private fun Day(
    field: FormField,
    words: FieldWords,
    problem: String?,
    onFill: (String) -> Unit,
) {
    // What a file wrote there need not be a day.
    val day = field.shown?.let { LocalDate.parse(field.value) }
    FieldFrame(field.label, field.help, problem) {
        QuietButton(
            field.shown ?: words.chooseDay,
            { words.pickDay(day, null) { onFill(it.toString()) } },
            Modifier.fillMaxWidth(),
            icon = Icons.Plan,
            outlined = true,
        )
        if (field.value.isNotEmpty() && !field.needed) QuietButton(words.clearDay, { onFill("") })
    }
}

@Composable
private fun Choice(field: FormField, problem: String?, onFill: (String) -> Unit) {
    val chips = field.choices.map { Chip(it.label, it.on) }
    val choose = { index: Int -> onFill(field.choices[index].value) }
    if (field.choices.size <= CHOICES_IN_SIGHT) {
        FieldFrame(field.label, field.help, problem) {
            ChoiceChips(chips, choose, stacked = chips.any { it.label.length > CHOICES_IN_A_ROW })
        }
    } else {
        var open by rememberSaveable(field.path) { mutableStateOf(field.value.isEmpty()) }
        val chosen = chips.find { it.chosen }?.label
        FieldFrame(field.label.takeIf { chosen != null }, field.help, problem) {
            ExpandableChip(field.label, chosen, open, { open = !open }, wide = true)
            val close = { index: Int ->
                choose(index)
                open = false
            }
            when {
                !open -> Unit
                field.choices.any { it.picture != null } -> PicturedChoices(field.choices, close)
                else -> ChoiceChips(chips, close, stacked = true)
            }
        }
    }
}

/** Exercises to choose from, each with its picture, where it has one. */
@Composable
private fun PicturedChoices(choices: List<FormChoice>, onChoose: (Int) -> Unit) {
    ListCard(
        choices.mapIndexed { index, choice ->
            val picture = choice.picture?.let { picture -> @Composable { size: Modifier -> LevelThumb(picture, size) } }
            ListRow(leads = false, { onChoose(index) }, picture = picture, chosen = choice.on) {
                Text(choice.label, style = MaterialTheme.typography.bodyLarge)
            }
        },
        Modifier.selectableGroup(),
    )
}
