// Does a person bring what their therapist wrote into the app, and does the app ask before it matters?

package app.midback

import android.app.Activity
import android.app.DatePickerDialog
import android.content.DialogInterface
import android.content.Intent
import android.net.Uri
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextReplacement
import androidx.test.core.app.ActivityScenario
import app.midback.core.DraftExercise
import app.midback.core.DraftValue
import app.midback.core.FormField
import app.midback.core.PrescriptionDraft
import app.midback.core.PrescriptionForm
import app.midback.core.PrescriptionInput
import app.midback.core.SettingKey
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowDialog
import java.io.ByteArrayInputStream
import java.io.IOException
import java.io.InputStream
import java.time.LocalDate

/** A condition that speaks against one exercise of the file. */
private const val CONDITION = "osteoporosis"

class PrescriptionTest : EveryLookTest() {
    private val prescription get() = ask { prescription(it) }

    private val inForce get() = checkNotNull(prescription.inForce)

    private val today = LocalDate.now()

    /** A file as a therapist's system writes it. */
    private val file = """
        {
          "midback_prescription": 1,
          "source": "Dr. Ruiz, Riverside Physiotherapy",
          "issued": "$today",
          "review": "${today.plusDays(42)}",
          "exercises": [
            { "exercise": "superman", "level": 3, "sets": [1, 3], "repetitions": [6, 10], "hold_seconds": 5,
              "days_per_week": 3, "range_limit": "Lift no higher than a hand above the floor.",
              "note": "Stop at the first tremble." },
            { "exercise": "foam-roll", "sets": 2, "seconds": 30, "days_per_week": 5, "locked": true },
            { "name": "Towel slide", "sets": 1, "repetitions": 8, "days_per_week": 5, "times_per_day": 2,
              "instruction": "Stand facing a wall, a towel under both hands.\nSlide the towel up.\nSlide it down." }
          ]
        }
    """.trimIndent().toByteArray()

    private fun openPrescription(
        look: Look = Look(),
        condition: String? = null,
    ): ActivityScenario<MainActivity> {
        val app = openReady(look)
        condition?.let { minded -> change { changeSetting(SettingKey.CONDITIONS, listOf(minded), it) } }
        tap(ask { shell() }.plan)
        tap(ask { plan(it) }.prescription.open)
        return app
    }

    /** Taps what opens a file, and lets the system's picker answer with [stream]. */
    private fun pick(app: ActivityScenario<MainActivity>, stream: InputStream) {
        tap(prescription.import)
        val document = Uri.parse("content://files/prescription.json")
        waitUntil("the picker") {
            var asked = false
            app.onActivity { activity ->
                shadowOf(activity).nextStartedActivityForResult?.let { started ->
                    assertEquals(Intent.ACTION_OPEN_DOCUMENT, started.intent.action)
                    shadowOf(activity.contentResolver).registerInputStream(document, stream)
                    shadowOf(activity)
                        .receiveResult(started.intent, Activity.RESULT_OK, Intent().setData(document))
                    asked = true
                }
            }
            asked
        }
    }

    private fun pick(app: ActivityScenario<MainActivity>, bytes: ByteArray) = pick(app, ByteArrayInputStream(bytes))

    private fun preview(bytes: ByteArray) = ask { previewPrescription(PrescriptionInput.File(bytes), it) }

    /** The file, saved past the screens. */
    private fun import() = change { importPrescription(file, it) }

    private fun form(draft: PrescriptionDraft = ask { prescriptionDraft(null, it) }) =
        ask { prescriptionForm(draft, it) }

    private fun PrescriptionForm.field(name: String): FormField =
        (fields + exercises.flatMap { it.fields }).single { it.field == name }

    private fun typed(label: String) = reach(hasSetTextAction() and hasContentDescription(label))

    private fun type(label: String, text: String) = typed(label).performTextReplacement(text)

    private fun tapInDialog(text: String) = reach(hasText(text) and hasAnyAncestor(isDialog())).performClick()

    /** Chooses today in the system's calendar, below [label]. */
    private fun chooseToday(button: String) {
        compose.onAllNodes(hasText(button)).onFirst().performScrollTo().performClick()
        compose.waitForIdle()
        val calendar = ShadowDialog.getLatestDialog() as DatePickerDialog
        compose.runOnIdle { calendar.getButton(DialogInterface.BUTTON_POSITIVE).performClick() }
    }

    /** Fills in the smallest prescription that can be saved, and a day to come: an exercise, its date and its set are there. */
    private fun fillIn() {
        // What the fields are called follows from what is chosen.
        val exercise = PrescriptionDraft(null, emptyList(), listOf(filled("exercise" to "cat-cow")))
        val form = form(exercise)
        tap(form.field("exercise").choices.single { it.value == "cat-cow" }.label)
        type(form.field("amount").label, "8")
        tap(form.field("days_per_week").choices.single { it.value == "4" }.label)
        type(form.field("source").label, "Dr. Ruiz")
        chooseToday(form.chooseDay)
    }

    private fun filled(vararg values: Pair<String, String>) = DraftExercise(
        null,
        values.map { (field, value) -> DraftValue(field, value) },
    )

    @Test
    fun whatIsFilledInIsCheckedAndSaved() {
        openPrescription()
        see(checkNotNull(prescription.empty).heading)
        tap(prescription.enter)
        see(form().intro)
        fillIn()
        tap(form().preview)
        waitUntil("the preview") { ask { prescription(it) }.inForce == null }
        see(ask { previewPrescription(PrescriptionInput.File(file), it) }.title)
        tap(checkNotNull(preview(file).save))
        waitUntil("the prescription") { prescription.inForce != null }
        see(inForce.heading)
        val item = inForce.items.single()
        see(item.days)
        assertTrue("Dr. Ruiz" in inForce.heading)
        assertEquals("the day that was chosen", 1, inForce.facts.size)
        // The plan names it too.
        tap(ask { shell() }.plan)
        see(ask { plan(it) }.prescription.heading)
    }

    /** An exercise, how many, and on how many days: the rest is there already. */
    @Test
    fun threeExercisesAreEnteredInFewTaps() {
        openPrescription()
        val before = taps
        tap(prescription.enter)
        for (exercise in listOf("cat-cow", "plank", "bird-dog")) {
            if (exercise != "cat-cow") tap(form().add)
            val form = form(PrescriptionDraft(null, emptyList(), listOf(filled("exercise" to exercise))))
            tap(form.field("exercise").choices.single { it.value == exercise }.label)
            type(form.field("amount").label, "8")
            tap(form.field("days_per_week").choices.single { it.value == "4" }.label)
        }
        type(form().field("source").label, "Dr. Ruiz")
        tap(form().preview)
        tap(checkNotNull(preview(file).save))
        waitUntil("the prescription") { prescription.inForce != null }
        assertEquals(3, inForce.items.size)
        println("taps to enter three exercises, besides four fields that are typed: ${taps - before}")
        assertEquals(11, taps - before)
    }

    @Test
    fun whatIsWrongStandsAtItsFieldAllAtOnce() {
        openPrescription()
        tap(prescription.enter)
        val form = form()
        val exercise = PrescriptionDraft(null, emptyList(), listOf(filled("exercise" to "cat-cow")))
        tap(form(exercise).field("exercise").choices.single { it.value == "cat-cow" }.label)
        type(form(exercise).field("sets").label, "200")
        tap(form.preview)
        val begun = ask { prescriptionDraft(null, it) }
        val draft = begun.copy(exercises = listOf(filled("exercise" to "cat-cow", "sets" to "200")))
        val wrong = ask { previewPrescription(PrescriptionInput.Draft(draft), it) }
        assertTrue(wrong.problems.size >= 3)
        see(checkNotNull(wrong.problemsHeading))
        wrong.problems.forEach { problem ->
            // Above the form with where it is; at its field, which has its name above it, no more than what it is.
            see(problem.text)
            see(problem.here)
            assertEquals(1, compose.onAllNodes(hasText(problem.text)).fetchSemanticsNodes().size)
        }
        // Corrected, it is gone at once.
        val sets = wrong.problems.single { it.field.endsWith(".sets") }
        type(form(exercise).field("sets").label, "2")
        seeNo(sets.text)
        assertNull(prescription.inForce)
    }

    @Test
    fun aFormSurvivesAndIsNotLostByAccident() {
        val app = openPrescription()
        tap(prescription.enter)
        val source = form().field("source").label
        type(source, "Dr. Ruiz")
        app.recreate()
        reach(hasSetTextAction() and hasText("Dr. Ruiz"))
        back(app)
        see(form().cancelDialog.title)
        tap(form().cancelDialog.cancel)
        reach(hasSetTextAction() and hasText("Dr. Ruiz"))
        back(app)
        tapInDialog(form().cancelDialog.confirm)
        see(checkNotNull(prescription.empty).heading)
    }

    @Test
    fun aFileIsLookedAtBeforeItIsSaved() {
        val app = openPrescription()
        pick(app, file)
        val preview = preview(file)
        see(checkNotNull(preview.heading))
        preview.effects.forEach(::see)
        preview.items.forEach { item ->
            see(item.name)
            item.details.forEach(::see)
            item.warnings.forEach(::see)
            item.how.forEach(::see)
        }
        tap(preview.back)
        see(checkNotNull(prescription.empty).heading)
        assertNull(prescription.inForce)
        pick(app, file)
        tap(checkNotNull(preview.save))
        waitUntil("the prescription") { prescription.inForce != null }
        see(inForce.heading)
    }

    @Test
    fun aFileThatIsNoPrescriptionSaysWhy() {
        val app = openPrescription()
        val bytes = "a shopping list".toByteArray()
        pick(app, bytes)
        preview(bytes).problems.forEach { see(it.text) }
        assertNull(preview(bytes).save)
        tap(preview(bytes).back)
        see(checkNotNull(prescription.empty).heading)
    }

    @Test
    fun aFileWithProblemsIsPutRightInTheForm() {
        val app = openPrescription()
        val wrong = """
            {"midback_prescription": 1, "source": "Dr. Ruiz", "issued": "20.3.2026", "diagnosis": "stiff", "exercises": [
              {"exercise": "plank", "sets": 200, "seconds": 20, "days_per_week": 3}]}
        """.trimIndent().toByteArray()
        pick(app, wrong)
        val refused = preview(wrong)
        refused.problems.forEach { see(it.text) }
        tap(checkNotNull(refused.correct))
        val draft = ask { correctPrescription(wrong, it) }
        val form = form(draft)
        val marked = ask { previewPrescription(PrescriptionInput.Draft(draft), it) }
        assertEquals(listOf("exercises[0].sets", "also:2:diagnosis", "issued"), marked.problems.map { it.field })
        // All of it is there, what is wrong is marked, and it survives that the system takes the app down.
        app.recreate()
        reach(hasSetTextAction() and hasText("Dr. Ruiz"))
        marked.problems.forEach { see(it.here) }
        see("stiff")
        // What is wrong leads to where it is.
        tap(marked.problems.single { it.exercise != null }.text)
        type(form.field("sets").label, "2")
        tap(form.field("also:2:diagnosis").choices.single().label)
        seeNo("stiff")
        chooseToday(form.chooseDay)
        tap(form.preview)
        waitUntil("the preview") {
            compose.onAllNodes(hasText(checkNotNull(preview(file).save))).fetchSemanticsNodes().isNotEmpty()
        }
        tap(checkNotNull(preview(file).save))
        waitUntil("the prescription") { prescription.inForce != null }
        see(inForce.heading)
        // Nothing leads back into what was put right.
        back(app)
        see(ask { plan(it) }.prescription.open)
    }

    @Test
    fun aHugeFileIsNotReadToItsEnd() {
        val app = openPrescription()
        var read = 0L
        val endless = object : InputStream() {
            override fun read(): Int = ' '.code.also { read++ }

            override fun read(into: ByteArray, from: Int, length: Int): Int {
                into.fill(' '.code.toByte(), from, from + length)
                read += length
                return length
            }
        }
        pick(app, endless)
        see(preview(ByteArray(1_048_577)).problems.single().text)
        assertTrue("$read", read <= 1_048_577)
    }

    @Test
    fun aFileThatCannotBeOpenedIsSaid() {
        val app = openPrescription()
        val broken = object : InputStream() {
            override fun read(): Int = throw IOException("gone")
        }
        pick(app, broken)
        see(ask { shell() }.fileUnread)
    }

    @Test
    fun aConflictIsAskedAboutAndNothingIsPreselected() {
        openPrescription(condition = CONDITION)
        import()
        val item = inForce.items.last { item -> item.conflicts.any { it.out } }
        val conflict = item.conflicts.first { it.out }
        assertNull(conflict.answer)
        assertNotNull(item.waits)
        see(checkNotNull(item.waits))
        see(conflict.text)
        see(conflict.question)
        // The same is asked of each exercise; this one is the last of them.
        answer(conflict.yes)
        seeNo(checkNotNull(item.waits))
        compose.onAllNodes(hasText(conflict.yes)).onLast().assertIsSelected()
        answer(conflict.no)
        see(checkNotNull(item.waits))
    }

    private fun answer(label: String) {
        compose.onAllNodes(hasText(label)).onLast().performScrollTo().performClick()
    }

    @Test
    fun anExerciseOfTheAppLeadsToHowItIsDone() {
        val app = openPrescription()
        import()
        val item = inForce.items.first { it.exercise != null }
        tap(item.name)
        see(checkNotNull(ask { exercise(checkNotNull(item.exercise), emptyList(), it) }.why))
        back(app)
        see(inForce.heading)
    }

    @Test
    fun itIsEditedAndEnded() {
        openPrescription()
        import()
        tap(inForce.edit)
        val id = inForce.id
        val draft = ask { prescriptionDraft(id, it) }
        reach(hasSetTextAction() and hasText(draft.values.single { it.field == "source" }.value))
        type(form(draft).fields.single { it.field == "source" }.label, "Dr. Sanz")
        tap(form(draft).preview)
        tap(checkNotNull(preview(file).save))
        waitUntil("the change") { "Dr. Sanz" in inForce.heading }
        see(inForce.heading)
        tap(inForce.end)
        val dialog = inForce.endDialog
        see(dialog.text)
        tap(dialog.cancel)
        tap(inForce.end)
        see(dialog.text)
        tapInDialog(dialog.confirm)
        waitUntil("the end") { prescription.inForce == null }
        see(checkNotNull(prescription.empty).heading)
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        val app = openPrescription(look, CONDITION)
        keep("prescription-empty", checkNotNull(prescription.empty).heading)
        tap(prescription.enter)
        keep("prescription-form", form().title)
        keep("prescription-form-about", form().fieldsHeading)
        val exercise = PrescriptionDraft(null, emptyList(), listOf(filled("exercise" to "single-arm-row")))
        tap(form(exercise).field("exercise").choices.single { it.value == "single-arm-row" }.label)
        keep("prescription-form-level", form(exercise).field("level").label)
        type(form(exercise).field("sets").label, "200")
        keep("prescription-form-sets", form(exercise).field("sets").label)
        tap(form(exercise).field("measure").choices.first().label)
        keep("prescription-form-amount", form(exercise).field("measure").label)
        keep("prescription-form-load", form(exercise).field("load").label)
        keep("prescription-form-end", form().add)
        tap(form().preview)
        keep("prescription-form-problems", form().intro)
        keep("prescription-form-problem", form(exercise).field("measure").label)
        back(app)
        see(form().cancelDialog.title)
        keep("prescription-form-leave", form().cancelDialog.title)
        tapInDialog(form().cancelDialog.confirm)
        pick(app, "{\"midback_prescription\": 1, \"exercises\": [{\"sets\": 99}]}".toByteArray())
        keep("prescription-file-problems", checkNotNull(preview("{}".toByteArray()).problemsHeading))
        tap(checkNotNull(preview("{\"midback_prescription\": 1}".toByteArray()).correct))
        keep("prescription-file-correct", form().title)
        back(app)
        tapInDialog(form().cancelDialog.confirm)
        pick(app, file)
        keep("prescription-preview", checkNotNull(preview(file).heading))
        keep("prescription-preview-item", preview(file).items.first().name)
        keep("prescription-preview-own", preview(file).items.last().name)
        tap(checkNotNull(preview(file).save))
        waitUntil("the prescription") { prescription.inForce != null }
        keep("prescription", inForce.heading)
        keep("prescription-conflict", inForce.items.flatMap { it.conflicts }.first().question)
        tap(inForce.items.flatMap { it.conflicts }.first().yes)
        keep("prescription-answered", inForce.items.flatMap { it.conflicts }.first().question)
        keep("prescription-own", inForce.items.last().name)
        keep("prescription-end", prescription.importHelp)
        tap(ask { shell() }.plan)
        keep("plan-prescribed", ask { plan(it) }.prescription.heading)
    }
}
