// Does a person see why they do as much as they do, and do they have a say in it?

package app.midback

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assertIsNotSelected
import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.isSelected
import androidx.compose.ui.test.performClick
import app.midback.core.DoseChoice
import app.midback.core.DoseScreen
import app.midback.core.ExerciseId
import app.midback.core.Morning
import app.midback.core.MorningQuestion
import app.midback.core.PlanComing
import app.midback.core.SettingKey
import app.midback.core.TodayState
import app.midback.core.WalkAnswers
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

class RiseTest : EveryLookTest() {
    private val state get() = ask { today(it) }.state
    private val ready get() = state as TodayState.Ready
    private val morning: MorningQuestion get() = checkNotNull(ready.morning)
    private val coming: PlanComing get() = checkNotNull(ask { plan(it) }.coming)

    private fun dose(exercise: ExerciseId): DoseScreen = ask { dose(exercise, it) }

    private fun itemOf(exercise: ExerciseId) = ready.session.items.single { it.exercise == exercise }

    /** An exercise of today that can be made easier. */
    private fun easable() = ready.session.items.map { it.exercise }
        .first { exercise -> dose(exercise).offers.any { it.how == DoseChoice.LESS } }

    /** Opens the app of somebody who has trained for three weeks, and was not asked yet about this morning. */
    private fun openTrained(look: Look = Look()) = openApp(look).also {
        change { now ->
            val begun = now.later(-DAYS - 1)
            getReady(begun)
            (-DAYS..-1 step 2).forEach { days ->
                checkSymptoms(now.later(days))
                painBefore(1, now.later(days))
                train(now.later(days))
                if (days < -1) answerMorning(Morning.NO_WORSE, now.later(days + 1))
            }
            walked(WalkAnswers(10, 1, 2), now.later(-1))
        }
    }

    /** What leads to a page about a dose. */
    private fun why(why: String) = SemanticsMatcher("a tap asks: $why") { node ->
        node.config.getOrNull(SemanticsActions.OnClick)?.label == why
    }

    /** Opens the page about the dose of [exercise] from Today. */
    private fun openDose(exercise: ExerciseId) {
        val items = ready.session.items
        tap(why(items.first().why), items.indexOfFirst { it.exercise == exercise })
        see(dose(exercise).whyTitle)
    }

    private fun inDialog(text: String) = reach(hasText(text) and hasAnyAncestor(isDialog()))

    /** Chooses another dose on its page, and is asked once more. */
    private fun choose(exercise: ExerciseId, how: DoseChoice) {
        val before = dose(exercise)
        val offer = before.offers.first { it.how == how }
        tap(offer.label)
        inDialog(offer.warning)
        inDialog(before.leave).performClick()
        assertEquals("no is no", before, dose(exercise))
        tap(offer.label)
        inDialog(before.choose).performClick()
        waitUntil("the other dose") { dose(exercise).dose != before.dose }
        seeNo(before.choose)
    }

    @Test
    fun theMorningIsAnsweredAndAWrongTapIsCorrected() {
        openTrained()
        val asked = morning
        see(asked.question)
        asked.answers.forEach { see(it.label).assertIsNotSelected() }
        tap(asked.answers.last().label)
        waitUntil("the answer") { ready.morning == null }
        reach(hasText(asked.answers.last().label) and isSelected())
        tap(asked.answers.first().label)
        reach(hasText(asked.answers.first().label) and isSelected())
        see(asked.answers.last().label).assertIsNotSelected()
    }

    @Test
    fun theMorningIsAskedOnADayOfRestToo() {
        openTrained()
        change { now ->
            val later = today(now).day.plusDays(2).dayOfWeek.value.toString()
            changeSetting(SettingKey.DAYS, listOf(later), now)
        }
        val asked = checkNotNull((state as TodayState.Off).morning)
        see(asked.question)
        tap(asked.answers[1].label)
        waitUntil("the answer") { (state as TodayState.Off).morning == null }
        reach(hasText(asked.answers[1].label) and isSelected())
    }

    @Test
    fun anEasierDoseIsChosenAndLeftToTheAppAgain() {
        val app = openTrained()
        val exercise = easable()
        val before = itemOf(exercise)
        openDose(exercise)
        seeAll(dose(exercise))
        choose(exercise, DoseChoice.LESS)
        val easier = dose(exercise)
        see(checkNotNull(easier.dose).shown)
        easier.why.forEach(::see)
        // The page is still there where the system took the app down.
        app.recreate()
        see(easier.whyTitle)
        back(app)
        assertEquals(easier.dose, itemOf(exercise).dose)
        see(ready.heading)
        see(itemOf(exercise).reason)
        openDose(exercise)
        choose(exercise, DoseChoice.WITHDRAWN)
        see(checkNotNull(before.dose).shown)
        back(app)
        assertEquals(before, itemOf(exercise))
    }

    /** All that the page says. */
    private fun seeAll(dose: DoseScreen) {
        see(dose.title)
        see(checkNotNull(dose.level))
        val ladder = checkNotNull(dose.ladder)
        reach(hasContentDescription(ladder.text) and hasText(ladder.text))
        (dose.why + dose.facts + dose.nearest).forEach(::see)
        see(dose.factsTitle)
        see(dose.nearestTitle)
        see(dose.rules)
        see(dose.offersTitle)
        dose.offers.forEach { offer -> reach(hasText(offer.label) and hasText(offer.warning)) }
        see(dose.changesTitle)
        assertTrue(dose.changes.isNotEmpty())
        dose.changes.forEach { change ->
            val said = listOfNotNull(change.day, change.text, change.reason)
            reach(said.map { hasText(it) }.reduce { all, one -> all and one })
        }
    }

    @Test
    fun whereNothingHappenedYetThePageSaysSo() {
        openReady()
        val exercise = ready.session.items.first().exercise
        openDose(exercise)
        see(dose(exercise).noChanges)
    }

    @Test
    fun howMuchIsExplainedWhereverItStands() {
        val app = openTrained()
        val exercise = ready.session.items.first().exercise
        tap(itemOf(exercise).name)
        val mine = checkNotNull(ask { exercise(exercise, emptyList(), it) }.mine)
        see(mine.title)
        tap(hasText(mine.reason) and why(mine.why))
        see(dose(exercise).changesTitle)
        back(app)
        back(app)
        tap(ask { shell() }.plan)
        val row = ask { plan(it) }.groups.flatMap { it.rows }.first { it.doseReason != null }
        tap(hasText(checkNotNull(row.doseReason)) and why(ask { plan(it) }.why))
        see(dose(row.exercise).title)
        see(dose(row.exercise).changesTitle)
    }

    @Test
    fun aWalkIsToldWithWhatItWasLike() {
        openReady()
        val open = ready.walking
        assertNull("how long has to be said first", open.tap)
        see(open.text)
        tap(open.questions.open)
        // Without an answer nothing is kept.
        tap(hasText(open.questions.later) and hasAnyAncestor(isDialog()))
        seeNo(open.questions.minutes)
        assertTrue(!ready.walking.done)
        tap(open.questions.open)
        val minutes = open.questions.choices.first { it.minutes == 20 }
        inDialog(minutes.label).performClick()
        tell(open.questions.pain.values[2])
        tell(open.questions.effort.values[4])
        inDialog(open.questions.save).performClick()
        waitUntil("the walk") { ready.walking.done }
        val walked = ready.walking
        see(walked.text)
        see(walked.title).assertIsOn()
        assertEquals(2 to 4, walked.questions.painSaid to walked.questions.effortSaid)
        tap(walked.questions.open)
        reach(spoken(walked.questions.pain.values[2])).assertIsSelected()
        inDialog(minutes.label).assertIsSelected()
    }

    private fun spoken(words: String) = hasContentDescription(words) and hasAnyAncestor(isDialog())

    private fun tell(words: String) = reach(spoken(words)).performClick()

    @Test
    fun theComingWeeksAreSeenAtAGlance() {
        openTrained()
        tap(ask { shell() }.plan)
        see(coming.heading)
        see(coming.text)
        reach(hasContentDescription(coming.spoken))
        coming.ways.forEach { way -> listOf(way.label, way.text).forEach(::see) }
        see(coming.level)
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        val app = openTrained(look)
        keep("rise-morning", morning.question)
        val asked = morning
        tap(asked.answers.first().label)
        waitUntil("the answer") { ready.morning == null }
        keep("rise-morning-told", asked.question)
        val exercise = easable()
        keep("rise-reasons", itemOf(exercise).reason)
        openDose(exercise)
        keep("rise-dose", dose(exercise).title)
        keep("rise-dose-facts", dose(exercise).rules)
        keep("rise-dose-offers", dose(exercise).offers.last().label)
        keep("rise-dose-changes", dose(exercise).changes.last().text)
        tap(dose(exercise).offers.first().label)
        keep("rise-dose-asked", dose(exercise).choose)
        inDialog(dose(exercise).choose).performClick()
        seeNo(dose(exercise).choose)
        keep("rise-dose-chosen", dose(exercise).title)
        back(app)
        tap(itemOf(exercise).name)
        keep("rise-exercise", checkNotNull(ask { exercise(exercise, emptyList(), it) }.mine).reason)
        back(app)
        keep("rise-walking", ready.walking.questions.open)
        tap(ready.walking.questions.open)
        keep("rise-walk", ready.walking.questions.minutes)
        keep("rise-walk-save", ready.walking.questions.save)
        tap(hasText(ready.walking.questions.later) and hasAnyAncestor(isDialog()))
        seeNo(ready.walking.questions.minutes)
        tap(ask { shell() }.plan)
        keep("rise-coming", coming.heading)
        keep("rise-coming-ways", coming.level)
        keep("rise-plan", ask { plan(it) }.groups.flatMap { it.rows }.firstNotNullOf { it.doseReason })
    }

    private companion object {
        /** For so many days a session was done on every other one. */
        const val DAYS = 21
    }
}
