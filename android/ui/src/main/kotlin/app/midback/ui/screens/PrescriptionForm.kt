// What did the therapist write? A form that is filled in, checked, and saved.

package app.midback.ui.screens

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.wrapContentHeight
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextDecoration
import app.midback.core.EndDialog
import app.midback.core.FieldProblem
import app.midback.core.FormExercise
import app.midback.core.FormField
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PrescriptionForm
import app.midback.core.PrescriptionId
import app.midback.core.PrescriptionInput
import app.midback.core.PrescriptionPreview
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Pictured
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.SystemUi
import app.midback.ui.components.ExpandableCard
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.OnceMore
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.Steps
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

/** The form, and what was wrong when it was checked. */
class FormAnswer(val form: PrescriptionForm, val seen: PrescriptionPreview?) {
    val problems: List<FieldProblem> get() = seen?.problems.orEmpty()
}

/** What a person can do in the form. */
class FormActions(
    val onFill: (exercise: Int?, FormField, String) -> Unit,
    val onAdd: () -> Unit,
    val onRemove: (exercise: Int) -> Unit,
    val onToggle: (exercise: Int) -> Unit,
    val onCheck: () -> Unit,
    val onShow: (FieldProblem) -> Unit,
    val onLeave: () -> Unit,
)

@Composable
internal fun PrescriptionFormRoute(
    place: Place.PrescriptionForm,
    store: Store,
    shell: ShellScreen,
    places: Places,
    system: SystemUi,
) {
    // Where the process that had read the file is gone, what was filled in from it is kept.
    val bytes = store.files.prescription.takeIf { place.ofFile }
    val begin: Midback.(Moment) -> Filled = { now ->
        if (bytes == null) toFillIn(place.prescription, now) else ofFile(bytes, now)
    }
    Asked(store, shell, place, question = begin) { begun ->
        var filled by rememberSaveable(stateSaver = filledSaver) { mutableStateOf(begun) }
        if (filled.looking) {
            Looking(filled, store, shell, places, system) { filled = filled.copy(looking = false) }
        } else {
            Filling(filled, { filled = it }, store, shell, places, system)
        }
    }
}

/** What the form begins with; the first exercise of a new one is the one to fill in. */
private fun Midback.toFillIn(prescription: PrescriptionId?, now: Moment): Filled {
    val filled = Filled(prescriptionDraft(prescription, now))
    return if (prescription == null) filled.open(0) else filled
}

/** What a file says, with all that is wrong with it marked. */
private fun Midback.ofFile(bytes: ByteArray, now: Moment): Filled {
    val draft = correctPrescription(bytes, now)
    val seen = previewPrescription(PrescriptionInput.Draft(draft), now)
    return Filled(draft, touched = true).checked(seen.problems).copy(looking = false)
}

/** What was filled in, before it is saved. */
@Composable
private fun Looking(
    filled: Filled,
    store: Store,
    shell: ShellScreen,
    places: Places,
    system: SystemUi,
    onBack: () -> Unit,
) {
    val scope = rememberCoroutineScope()
    system.onBack(true, onBack)
    Asked(store, shell, filled.draft, question = { previewPrescription(PrescriptionInput.Draft(filled.draft), it) }) {
        PrescriptionPreview(
            it,
            UiAction(shell.back, onClick = onBack),
            onCorrect = onBack,
            onSave = {
                scope.launch {
                    val saved = store.act { now -> savePrescription(filled.draft, now) }
                    saved?.let { places.stepBack(Place.Prescription) }
                }
            },
        )
    }
}

@Composable
private fun Filling(
    filled: Filled,
    onFilled: (Filled) -> Unit,
    store: Store,
    shell: ShellScreen,
    places: Places,
    system: SystemUi,
) {
    val scope = rememberCoroutineScope()
    var leaving by rememberSaveable { mutableStateOf(false) }
    var checks by remember { mutableStateOf(0) }
    var shown by remember { mutableStateOf<String?>(null) }
    val leave = { if (filled.touched) leaving = true else places.back() }
    val actions = FormActions(
        onFill = { exercise, field, value -> onFilled(filled.fill(exercise, field.field, value)) },
        onAdd = { onFilled(filled.add()) },
        onRemove = { onFilled(filled.remove(it)) },
        onToggle = { onFilled(filled.toggle(it)) },
        onCheck = {
            scope.launch {
                val draft = PrescriptionInput.Draft(filled.draft)
                val seen = store.askOrTell { previewPrescription(draft, it) } ?: return@launch
                onFilled(filled.checked(seen.problems))
                checks++
            }
        },
        onShow = { problem ->
            problem.exercise?.let { onFilled(filled.open(it.toInt())) }
            shown = problem.field
        },
        onLeave = leave,
    )
    system.onBack(filled.touched, leave)
    val pickDay = system.dayPicker()
    Asked(
        store,
        shell,
        wish = filled.draft to filled.checked,
        question = { now ->
            val seen = if (filled.checked) previewPrescription(PrescriptionInput.Draft(filled.draft), now) else null
            FormAnswer(prescriptionForm(filled.draft, now), seen)
        },
    ) { answer ->
        val words = FieldWords(pickDay, answer.form.chooseDay, answer.form.clearDay, shown) { shown = null }
        PrescriptionForm(answer, filled, checks, words, UiAction(shell.back, onClick = leave), actions)
        if (leaving) Leave(answer.form.cancelDialog, onLeave = places::back, onStay = { leaving = false })
    }
}

/**
 * The form.
 *
 * @param filled what is in it.
 * @param checks how often it was checked; each time what is wrong comes into view.
 */
@Composable
fun PrescriptionForm(
    answer: FormAnswer,
    filled: Filled,
    checks: Int,
    words: FieldWords,
    back: UiAction,
    actions: FormActions,
) {
    val form = answer.form

    fun problem(path: String) = answer.problems.find { it.field == path }?.here
    ScreenScaffold(
        form.title,
        back = back,
        bottom = {
            Steps {
                PrimaryButton(form.preview, actions.onCheck)
                QuietButton(form.cancel, actions.onLeave)
            }
        },
    ) {
        answer.seen?.let { Problems(it, checks, actions.onShow) }
        Text(form.intro, style = MaterialTheme.typography.bodyLarge)
        SectionTitle(form.exercisesHeading)
        // What is taken out here is still in the answer until the next one comes.
        form.exercises.take(filled.open.size).forEachIndexed { at, exercise ->
            val within = answer.problems.filter { it.exercise?.toInt() == at }.map { it.within }
            val remove = UiAction(exercise.remove) { actions.onRemove(at) }
            ExerciseFields(exercise, filled.open[at], within, { actions.onToggle(at) }, remove) {
                FormFields(exercise.fields, words, { filled.text(at, it) }, ::problem) { field, value ->
                    actions.onFill(at, field, value)
                }
                QuietButton(remove.label, remove.onClick, Modifier.fillMaxWidth(), danger = true)
            }
        }
        QuietButton(form.add, actions.onAdd, Modifier.fillMaxWidth(), icon = Icons.Plus, outlined = true)
        SectionTitle(form.fieldsHeading)
        MidbackCard {
            FormFields(form.fields, words, { filled.text(null, it) }, ::problem) { field, value ->
                actions.onFill(null, field, value)
            }
        }
    }
}

/** One exercise; what is wrong [within] it is said also while it is shut. */
@Composable
private fun ExerciseFields(
    exercise: FormExercise,
    open: Boolean,
    within: List<String>,
    onToggle: () -> Unit,
    remove: UiAction,
    fields: @Composable () -> Unit,
) {
    ExpandableCard(
        open,
        onToggle,
        head = {
            val (name, picture) = exercise.name to exercise.picture
            val named: @Composable ColumnScope.() -> Unit = {
                if (name != null) Quiet(exercise.title)
                Text(name ?: exercise.title, style = MaterialTheme.typography.titleMedium)
            }
            if (picture == null) Column(content = named) else Pictured(picture, content = named)
            if (!open) within.forEach { Mark(it, Icons.Caution, MaterialTheme.colorScheme.error) }
        },
        actions = listOf(remove),
    ) { fields() }
}

/**
 * All that is wrong, if anything is; it comes into view with each of the [checks], and is read out.
 *
 * @param onShow leads to what is wrong; none where its field is not here.
 */
@Composable
internal fun Problems(seen: PrescriptionPreview, checks: Int, onShow: ((FieldProblem) -> Unit)?) {
    val heading = seen.problemsHeading ?: return
    val colors = LocalMidbackColors.current
    val view = remember { BringIntoViewRequester() }
    LaunchedEffect(checks) { if (checks > 0) view.bringIntoView() }
    MidbackCard(
        Modifier.bringIntoViewRequester(view).semantics { paneTitle = seen.problemsSpoken ?: heading },
        color = colors.caution,
        contentColor = colors.onCaution,
    ) {
        val type = MaterialTheme.typography
        WithSign(Icons.Caution, colors.onCaution, type.titleMedium) { Text(heading, style = type.titleMedium) }
        seen.problems.forEach { problem ->
            if (onShow == null) {
                Bullet(colors.onCaution) { Text(problem.text, style = type.bodyLarge) }
            } else {
                Text(
                    problem.text,
                    Modifier
                        .fillMaxWidth()
                        .clickable(role = Role.Button) { onShow(problem) }
                        .heightIn(min = Space.target)
                        .padding(vertical = Space.small / 2)
                        .wrapContentHeight(),
                    style = type.bodyLarge.copy(textDecoration = TextDecoration.Underline),
                )
            }
        }
    }
}

/** Whether what was filled in is really to be lost. */
@Composable
private fun Leave(dialog: EndDialog, onLeave: () -> Unit, onStay: () -> Unit) {
    OnceMore(dialog.title, dialog.text, dialog.confirm, dialog.cancel, onLeave, onStay)
}
