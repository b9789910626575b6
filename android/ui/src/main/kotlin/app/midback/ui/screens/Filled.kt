// What has been filled in of a prescription's form? Kept when the system takes the app down.

package app.midback.ui.screens

import androidx.compose.runtime.saveable.Saver
import app.midback.core.DraftExercise
import app.midback.core.DraftValue
import app.midback.core.FieldProblem
import app.midback.core.FormField
import app.midback.core.ItemId
import app.midback.core.PrescriptionDraft
import app.midback.core.PrescriptionId

/**
 * A form as far as it was filled in.
 *
 * @param open which of its exercises are open.
 * @param touched whether anything was filled in here.
 * @param checked whether what is wrong is shown.
 * @param looking whether it is looked at before it is saved.
 */
data class Filled(
    val draft: PrescriptionDraft,
    val open: List<Boolean> = draft.exercises.map { false },
    val touched: Boolean = false,
    val checked: Boolean = false,
    val looking: Boolean = false,
) {
    /** What is in a field of that exercise, or above the exercises. */
    fun text(exercise: Int?, field: FormField): String {
        val values = if (exercise == null) draft.values else draft.exercises[exercise].values
        return values.find { it.field == field.field }?.value ?: field.value
    }

    fun fill(exercise: Int?, field: String, value: String): Filled {
        val changed = if (exercise == null) {
            draft.copy(values = draft.values.with(field, value))
        } else {
            val filled = draft.exercises[exercise].let { it.copy(values = it.values.with(field, value)) }
            draft.copy(exercises = draft.exercises.mapIndexed { at, one -> if (at == exercise) filled else one })
        }
        return copy(draft = changed, touched = true)
    }

    /** With one more exercise, which is the one to fill in. */
    fun add() = copy(
        draft = draft.copy(exercises = draft.exercises + DraftExercise(null, emptyList())),
        open = open.map { false } + true,
        touched = true,
    )

    fun remove(exercise: Int) = copy(
        draft = draft.copy(exercises = draft.exercises.filterIndexed { at, _ -> at != exercise }),
        open = open.filterIndexed { at, _ -> at != exercise },
        touched = true,
    )

    /** Checked: with [problems] what is wrong is shown, in exercises that are open; without any it is looked at. */
    fun checked(problems: List<FieldProblem>) = copy(
        open = open.mapIndexed { at, one -> one || problems.any { it.exercise?.toInt() == at } },
        checked = problems.isNotEmpty(),
        looking = problems.isEmpty(),
    )

    /** With that exercise open. */
    fun open(exercise: Int) = copy(open = open.mapIndexed { at, one -> one || at == exercise })

    fun toggle(exercise: Int) = copy(open = open.mapIndexed { at, one -> if (at == exercise) !one else one })
}

private fun List<DraftValue>.with(field: String, value: String): List<DraftValue> =
    filter { it.field != field } + DraftValue(field, value)

private fun words(values: List<DraftValue>) = ArrayList(values.flatMap { listOf(it.field, it.value) })

private fun values(words: List<String>) = words.chunked(2).map { (field, value) -> DraftValue(field, value) }

/** Lists of words, the form's own first, then one of each exercise. */
internal val filledSaver = Saver<Filled, ArrayList<ArrayList<String>>>(
    save = { filled ->
        val own = listOf(filled.draft.prescription?.value.orEmpty()) +
            listOf(filled.touched, filled.checked, filled.looking).map(Boolean::toString) + words(filled.draft.values)
        val exercises = filled.draft.exercises.zip(filled.open) { exercise, open ->
            listOf(exercise.item?.value.orEmpty(), open.toString()) + words(exercise.values)
        }
        ArrayList((listOf(own) + exercises).map { ArrayList(it) })
    },
    restore = { saved ->
        val (own, exercises) = saved.first() to saved.drop(1)
        val (touched, checked, looking) = own.subList(1, 4).map(String::toBoolean)
        Filled(
            PrescriptionDraft(
                own.first().ifEmpty { null }?.let(::PrescriptionId),
                values(own.drop(4)),
                exercises.map { DraftExercise(it.first().ifEmpty { null }?.let(::ItemId), values(it.drop(2))) },
            ),
            exercises.map { it[1].toBoolean() },
            touched,
            checked,
            looking,
        )
    },
)
