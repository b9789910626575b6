// Does a person see their plan, and do their changes of it do what they say?

package app.midback

import android.os.Looper
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.test.core.app.ActivityScenario
import app.midback.core.PlanChange
import app.midback.core.PlanChoice
import app.midback.core.PlanRow
import app.midback.core.SettingKey
import app.midback.core.SettingsGroup
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import java.time.Duration

/** A condition that leaves some exercises out. */
private const val CONDITION = "osteoporosis"

class PlanTest : EveryLookTest() {
    private val plan get() = ask { plan(it) }

    private val rows get() = plan.groups.flatMap { it.rows }

    /** What is in the plan now. */
    private val members get() = rows.filter { it.level != null }

    private fun PlanRow.label(choice: PlanChoice) = edits.singleOrNull { it.choice == choice }?.label

    private fun rowOf(name: String) = rows.single { it.name == name }

    /** Opens the plan of somebody who is set up. */
    private fun openPlan(look: Look = Look(), condition: String? = null): ActivityScenario<MainActivity> {
        val app = openReady(look)
        condition?.let { minded -> change { changeSetting(SettingKey.CONDITIONS, listOf(minded), it) } }
        tap(ask { shell() }.plan)
        see(plan.weekHeading)
        return app
    }

    /** Opens the card of [row] and taps [label] in it; then reads what that did, and puts it away. */
    private fun edit(row: PlanRow, label: String) {
        tap(row.name)
        changing { tap(label) }
        read()
    }

    /** Does something, and waits until the plan is another one. */
    private fun changing(tap: () -> Unit) {
        val before = plan
        tap()
        waitUntil("the change") { plan != before }
    }

    /** The words around what a change did: those of one that changes nothing. */
    private fun nothing(): PlanChange {
        val minutes = setting(SettingKey.MINUTES)
        return ask { changeSetting(minutes.key, minutes.chosen(), it) }
    }

    private fun read() {
        see(nothing().heading)
        tap(nothing().close)
        seeNo(nothing().heading)
    }

    @Test
    fun theWeekAndEveryExerciseAreSaid() {
        openPlan()
        assertTrue(members.isNotEmpty())
        plan.week.forEach { reach(hasContentDescription(it.spoken)) }
        see(plan.weekText)
        plan.groups.forEach { group ->
            group.heading?.let(::see)
            group.text?.let(::see)
        }
        rows.forEach { row ->
            val said = listOfNotNull(row.name, row.level, row.reason)
            reach(said.map { hasText(it) }.reduce { all, one -> all and one })
        }
    }

    @Test
    fun anExerciseIsTakenOutAndPutBack() {
        val app = openPlan()
        val row = members.first()
        edit(row, checkNotNull(row.label(PlanChoice.OUT)))
        assertTrue(members.none { it.exercise == row.exercise })
        val out = rowOf(row.name)
        edit(out, checkNotNull(out.label(PlanChoice.AS_PLANNED)))
        assertEquals(row, members.first())
        tap(row.name)
        tap(plan.see)
        see(checkNotNull(ask { exercise(row.exercise, emptyList(), it) }.why))
        back(app)
        see(plan.weekHeading)
    }

    @Test
    fun anExerciseIsAddedAndLeftToThePlanAgain() {
        openPlan()
        val row = rows.first { it.label(PlanChoice.IN) != null }
        edit(row, checkNotNull(row.label(PlanChoice.IN)))
        val added = members.single { it.exercise == row.exercise }
        edit(added, checkNotNull(added.label(PlanChoice.AS_PLANNED)))
        assertTrue(members.none { it.exercise == row.exercise })
    }

    @Test
    fun aChangeIsUndone() {
        openPlan()
        val before = plan.groups
        val row = members.first { it.swaps.isNotEmpty() }
        val undo = checkNotNull(ask { editPlan(row.exercise, PlanChoice.OUT, it) }.undo)
        ask { undoPlanChange(undo, it) }
        assertEquals(before, plan.groups)
        tap(row.name)
        changing { tap(row.swaps.last().name) }
        see(nothing().heading)
        changing { tap(undo.label) }
        assertEquals(before, plan.groups)
    }

    @Test
    fun whatChangedStaysUntilItIsPutAway() {
        openPlan()
        val row = members.first()
        tap(row.name)
        changing { tap(checkNotNull(row.label(PlanChoice.OUT))) }
        see(nothing().heading)
        // However long somebody reads.
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofHours(1))
        compose.mainClock.advanceTimeBy(Duration.ofHours(1).toMillis())
        read()
    }

    @Test
    fun inTheLargestLettersAChangeIsTakenBackWithoutScrolling() {
        listOf(Window.THIN, Window.ACROSS).forEach { window ->
            openPlan(Look(fontScale = 2f, window = window))
            val row = members.first { it.swaps.isNotEmpty() }
            val undo = checkNotNull(ask { editPlan(row.exercise, PlanChoice.OUT, it) }.undo)
            change { undoPlanChange(undo, it) }
            tap(row.name)
            changing { tap(row.swaps.last().name) }
            assertInSight(hasText(undo.label))
            assertInSight(hasText(nothing().close))
            // What it says is scrolled above them.
            see(nothing().heading)
            assertInSight(hasText(undo.label))
        }
    }

    @Test
    fun anExerciseIsSwapped() {
        openPlan()
        val row = members.first { it.swaps.isNotEmpty() }
        val other = row.swaps.last()
        tap(row.name)
        see(row.swapHeading)
        changing { tap(other.name) }
        // All of it is said when it appears.
        val heading = nothing().heading
        reach(said { heading in it && row.name in it && other.name in it })
        read()
        assertTrue(members.any { it.exercise == other.exercise })
        assertTrue(members.none { it.exercise == row.exercise })
    }

    private fun said(holds: (String) -> Boolean) = SemanticsMatcher("said as it appears") { node ->
        node.config.getOrNull(SemanticsProperties.PaneTitle)?.let(holds) == true
    }

    @Test
    fun whatCannotBeDoneLeadsToWhatDoesInItsPlace() {
        openPlan(condition = CONDITION)
        val row = rows.first { it.instead.isNotEmpty() }
        see(row.reason)
        tap(row.name)
        see(row.insteadHeading)
        // The same name stands above, among what is in the plan.
        val link = hasText(row.instead.first().name) and hasClickAction()
        compose.onAllNodes(link).onLast().performScrollTo().performClick()
        see(checkNotNull(ask { exercise(row.instead.first().exercise, emptyList(), it) }.why))
    }

    @Test
    fun thePlanIsPausedAndGoesOn() {
        openPlan()
        val offer = plan.pauses.first()
        tap(plan.pauseHeading)
        see(plan.pauseHelp)
        changing { tap(offer.label) }
        val pause = checkNotNull(plan.pause)
        reach(said { it == pause.text })
        changing { tap(pause.end) }
        seeNo(pause.text)
        see(plan.pauseHeading)
    }

    @Test
    fun daysAndMinutesAreChangedInTheSettings() {
        val app = openPlan()
        val before = plan.weekText
        see(before)
        tap(plan.weekChange)
        see(ask { settings(it) }.sections.single { it.group == SettingsGroup.SESSIONS }.heading)
        val longer = setting(SettingKey.MINUTES).choices.last { !it.on }
        tap(longer.label.shown)
        waitUntil("the minutes") { setting(SettingKey.MINUTES).chosen() == listOf(longer.value) }
        val days = setting(SettingKey.DAYS)
        val free = days.choices.first { it.on }
        tapSpoken(free.label.shown)
        waitUntil("the days") { setting(SettingKey.DAYS).chosen() == days.chosen() - free.value }
        back(app)
        assertNotEquals(before, plan.weekText)
        see(plan.weekText)
        seeNo(before)
    }

    @Test
    fun beforeTheSetupThereIsNoPlan() {
        openApp()
        tap(ask { shell() }.plan)
        val setUp = checkNotNull(plan.setUp)
        see(setUp.heading)
        assertUsable()
        picture("plan-before-setup")
        tap(setUp.open)
        see(ask { setup(null, it) }.heading)
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        openPlan(look, CONDITION)
        keep("plan", plan.title)
        keep("plan-week", plan.weekHeading)
        val row = members.first { it.swaps.isNotEmpty() }
        tap(row.name)
        keep("plan-exercise", row.swaps.last().name)
        changing { tap(row.swaps.last().name) }
        see(nothing().heading)
        keep("plan-changed", nothing().heading)
        tap(nothing().close)
        keep("plan-waiting", rows.first { it.label(PlanChoice.IN) != null }.reason)
        keep("plan-taken-out", row.name)
        val unfit = rows.first { it.instead.isNotEmpty() }
        keep("plan-unfit", unfit.reason)
        tap(unfit.name)
        keep("plan-unfit-open", unfit.insteadHeading)
        tap(plan.pauseHeading)
        keep("plan-pauses", plan.pauses.last().label)
        changing { tap(plan.pauses.first().label) }
        keep("plan-paused", plan.title)
        takeAllOut()
        keep("plan-empty", checkNotNull(plan.empty).heading)
    }

    private fun takeAllOut() {
        while (members.isNotEmpty()) {
            val left = members
            change { now -> left.forEach { editPlan(it.exercise, PlanChoice.OUT, now) } }
        }
    }
}
