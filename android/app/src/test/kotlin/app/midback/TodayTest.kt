// Does Today say what the day is, whatever it is, and does it do what a person makes of it?

package app.midback

import androidx.compose.ui.test.assertIsOff
import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasAnyDescendant
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
import app.midback.core.DayAct
import app.midback.core.DayOffer
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PlanChange
import app.midback.core.PlanChoice
import app.midback.core.SessionKind
import app.midback.core.SettingKey
import app.midback.core.SettingsGroup
import app.midback.core.SettingsLink
import app.midback.core.SettingsPlace
import app.midback.core.SetupAt
import app.midback.core.SetupStep
import app.midback.core.TodayState
import app.midback.core.WalkAnswers
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.time.LocalDate
import java.time.temporal.ChronoUnit

/** A day, where no clock is changed. */
private const val DAY_MS = 24 * 60 * 60 * 1_000L

/** The part of the window's height that what scrolls has at least. */
private const val LEAST_CONTENT = 0.65f

class TodayTest : EveryLookTest() {
    private val state get() = ask { today(it) }.state
    private val ready get() = state as TodayState.Ready
    private val off get() = state as TodayState.Off

    /** A session on one day of the week only, so many days from today. */
    private fun onlyOnDay(later: Long) {
        val day = ask { today(it) }.day.plusDays(later).dayOfWeek.value.toString()
        change { changeSetting(SettingKey.DAYS, listOf(day), it) }
    }

    /** What that day will say, if nothing happens until then. */
    private fun on(day: LocalDate): TodayState {
        val today = ask { today(it) }.day
        val later = ChronoUnit.DAYS.between(today, day)
        val then = ask { now -> today(now.copy(epochMs = now.epochMs + later * DAY_MS)) }
        assertEquals(day, then.day)
        return then.state
    }

    private fun pause() {
        val offer = ask { plan(it) }.pauses.first()
        change { pausePlan(offer.reason, offer.from, offer.until, it) }
    }

    private inline fun <reified A : DayAct> List<DayOffer>.of() = first { it.act is A }

    private fun seeOff() {
        see(off.heading)
        off.text.forEach { reach(hasText(it, substring = true)) }
        off.offers.forEach { offer ->
            see(offer.label)
            offer.help?.let(::see)
        }
    }

    @Test
    fun everythingThatADayOffersIsThere() {
        openReady()
        onlyOnDay(0)
        see(ready.heading)
        see(ready.session.duration)
        see(checkNotNull(ready.session.reason))
        ready.session.items.forEach { item -> see(item.name) }
        ready.session.items.filterNot { it.reasonIsShared }.forEach { item -> see(item.reason) }
        assertEquals(7, ask { today(it) }.week.size)
        ask { today(it) }.week.forEach { day -> reach(hasContentDescription(day.spoken)) }
        ready.session.leftOut.forEach(::see)
        see(ready.session.caution)
        see(ready.offers.first().label)
        ready.offers.drop(1).forEach { offer -> see(offer.short) }
        assertTrue(ready.offers.any { it.act is DayAct.Move })
        see(ready.walking.text)
    }

    @Test
    fun aLowOrNarrowWindowHasItsRoomForTheSession() {
        val looks = listOf(Look(window = Window.ACROSS), Look(window = Window.THIN)) +
            listOf(Window.ACROSS, Window.THIN).map { Look(fontScale = 2f, window = it) }
        looks.forEach { look ->
            openReady(look)
            reach(hasText(ready.heading))
            val content = hasScrollAction() and hasAnyDescendant(hasText(ready.session.duration))
            val room = compose.onAllNodes(content).onFirst().fetchSemanticsNode().size.height
            val window = compose.onAllNodes(isRoot()).onFirst().fetchSemanticsNode().size.height
            assertTrue("$look: $room of $window", room >= window * LEAST_CONTENT)
            assertInSight(hasText(ready.offers.first().label))
            ready.offers.drop(1).forEach { see(it.short) }
        }
    }

    @Test
    fun aBadDayIsOfferedFirstAndAWrongTapIsCorrected() {
        openReady()
        val question = ready.pain
        see(question.scale.question)
        tapSpoken(question.scale.values[8])
        waitUntil("the advice") { ready.advice != null }
        assertEquals(DayAct.Start(SessionKind.BAD_DAY), ready.offers.first().act)
        see(checkNotNull(ready.advice))
        see(ready.heading)
        reach(hasContentDescription(question.scale.values[8])).assertIsSelected()
        tapSpoken(question.scale.values[1])
        waitUntil("the correction") { ready.advice == null }
        see(ready.heading)
        val offer = ready.offers.first { it.act == DayAct.Start(SessionKind.BAD_DAY) }
        val moves = checkNotNull(offer.session)
        tap(offer.short)
        moves.items.forEach { reach(hasText(it.name) and hasAnyAncestor(isDialog())) }
        assertTrue("nothing begins by looking at it", state is TodayState.Ready)
        tapSpoken(moves.close)
        assertTrue(state is TodayState.Ready)
        tap(offer.short)
        tap(hasText(moves.start) and hasAnyAncestor(isDialog()))
        waitUntil("the session") { leader.leading != null }
        assertEquals(2, checkNotNull(leader.leading).texts.guides.distinctBy { it.exercise }.size)
        // It can be left for the whole one, as long as nothing was done.
        tapSpoken(checkNotNull(leader.leading).texts.leave)
        see(ready.heading)
    }

    @Test
    fun whoWouldRatherNotSayIsNotAskedAgain() {
        openReady()
        val later = checkNotNull(ready.pain.later)
        tap(later)
        waitUntil("no answer") { ready.pain.later == null }
        seeNo(later)
        // Whoever changes their mind can say so.
        tapSpoken(ready.pain.scale.values[3])
        waitUntil("the answer") { ready.pain.said == 3 }
    }

    @Test
    fun aSkippedDayCanStillBeDone() {
        openReady()
        tap(ready.offers.of<DayAct.Skip>().short)
        waitUntil("the skipped day") { state is TodayState.Off }
        seeOff()
        tap(off.offers.of<DayAct.Start>().label)
        waitUntil("the session") { leader.leading != null }
    }

    @Test
    fun aDayIsMoved() {
        openReady()
        onlyOnDay(0)
        val offer = ready.offers.of<DayAct.Move>()
        val to = (offer.act as DayAct.Move).to
        assertTrue("it is no day of a session yet", on(to) is TodayState.Off)
        tap(offer.short)
        waitUntil("the moved day") { state is TodayState.Off }
        seeOff()
        assertTrue("a skipped one would not come", on(to) is TodayState.Ready)
    }

    @Test
    fun aPauseIsEnded() {
        openReady()
        pause()
        seeOff()
        tap(off.offers.of<DayAct.EndPause>().label)
        waitUntil("the end of the pause") { state is TodayState.Ready }
        see(ready.heading)
    }

    @Test
    fun aRestDaySaysWhyAndWhatComes() {
        openReady()
        onlyOnDay(2)
        seeOff()
        tap(off.offers.of<DayAct.Start>().label)
        waitUntil("the session") { leader.leading != null }
    }

    /** How long they walk is known: they said so yesterday. */
    private fun walkedBefore() = change { walked(WalkAnswers(10, null, null), it.later(-1)) }

    @Test
    fun walkingIsTickedAndTakenBack() {
        openReady()
        walkedBefore()
        val before = ready.walking
        see(before.title).assertIsOff()
        see(checkNotNull(before.reason))
        tap(before.title)
        waitUntil("the walk") { ready.walking.done }
        see(ready.walking.text)
        see(before.title).assertIsOn()
        tap(before.title)
        waitUntil("no walk") { !ready.walking.done }
        see(before.text)
    }

    private fun links(): List<SettingsLink> = ask { settings(it) }.sections.flatMap { it.links }

    private fun openSettings(group: SettingsGroup = SettingsGroup.HEALTH) {
        tapSpoken(ask { shell() }.settings)
        tap(headingOf(group))
    }

    private fun headingOf(group: SettingsGroup) = ask { settings(it) }.sections.single { it.group == group }.heading

    /** What a change would say; it is taken back again. */
    private fun whatWouldChange(key: SettingKey, values: List<String>): PlanChange {
        val before = setting(key).chosen()
        return ask { now -> changeSetting(key, values, now).also { changeSetting(key, before, now) } }
    }

    @Test
    fun aChangedSettingSaysWhatItChanged() {
        openReady()
        openSettings()
        val conditions = setting(SettingKey.CONDITIONS)
        val choice = conditions.choices.first()
        val said = whatWouldChange(SettingKey.CONDITIONS, listOf(choice.value))
        tap(choice.label.shown)
        see(said.heading)
        said.lines.forEach(::see)
        tap(said.close)
        seeNo(said.heading)
    }

    @Test
    fun theSettingsLeadToTheSymptomCheckAndToThePain() {
        val app = openReady()
        openSettings()
        tap(links().single { it.to == SettingsPlace.SYMPTOM_CHECK }.label)
        see(ask { symptomCheck(it) }.pastTitle)
        back(app)
        tap(links().single { it.to == SettingsPlace.PAIN }.label)
        val form = (ask { setup(SetupAt.PAIN, it) }.step as SetupStep.Pain).pain
        // An average above the worst cannot be.
        tapSpoken(form.average.values[8], others = 1)
        tapSpoken(form.worst.values[2], others = 2)
        tap(form.save)
        see(ask { shell() }.errorTitle)
        tap(ask { shell() }.back)
        tapSpoken(form.worst.values[9], others = 2)
        tap(form.save)
        see(headingOf(SettingsGroup.HEALTH))
    }

    @Test
    fun whereNothingFitsThePlanIsOpened() {
        openReady()
        nothingFits()
        val nothing = state as TodayState.Nothing
        see(nothing.heading)
        see(nothing.text)
        nothing.leftOut.forEach(::see)
        see(nothing.openPlan)
    }

    private fun nothingFits() {
        // Nobody is in both parts of a pregnancy, or late in one and just past it.
        val everything = setting(SettingKey.CONDITIONS).choices.map { it.value } - setOf("pregnancy-to-19", "birth")
        change { now ->
            changeSetting(SettingKey.CONDITIONS, everything, now)
            changeSetting(SettingKey.EQUIPMENT, emptyList(), now)
            forEachExercise(now, PlanChoice.OUT)
        }
    }

    private fun everythingFits(owned: List<String>) = change { now ->
        changeSetting(SettingKey.CONDITIONS, emptyList(), now)
        changeSetting(SettingKey.EQUIPMENT, owned, now)
        forEachExercise(now, PlanChoice.AS_PLANNED)
    }

    private fun Midback.forEachExercise(now: Moment, choice: PlanChoice) =
        plan(now).groups.flatMap { it.rows }.forEach { row -> editPlan(row.exercise, choice, now) }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        openReady(look)
        keep("today-first-walk", ready.walking.questions.open)
        walkedBefore()
        onlyOnDay(0)
        keep("today-ready", ready.pain.scale.question)
        keep("today-session", ready.session.duration)
        keep("today-offers", ready.offers.last().short)
        val short = ready.offers.first { it.session != null }
        tap(short.short)
        keep("today-offer", short.label)
        tapSpoken(checkNotNull(short.session).close)
        keep("today-walking", ready.walking.title)
        tapSpoken(ready.pain.scale.values[8])
        waitUntil("the advice") { ready.advice != null }
        keep("today-bad-day", ready.heading)
        tap(ready.walking.title)
        waitUntil("the walk") { ready.walking.done }
        keep("today-walked", ready.walking.questions.open)
        change { checkSymptoms(it, new = "weight") }
        keep("today-notice", checkNotNull(ready.notice).text)
        val owned = setting(SettingKey.EQUIPMENT).chosen()
        nothingFits()
        keep("today-nothing", (state as TodayState.Nothing).heading)
        everythingFits(owned)
        onlyOnDay(2)
        keep("today-rest", off.heading)
        onlyOnDay(0)
        tap(ready.offers.of<DayAct.Skip>().short)
        waitUntil("the skipped day") { state is TodayState.Off }
        keep("today-skipped", off.heading)
        pause()
        keep("today-paused", off.heading)
        change { endPause(it) }
        openSettings()
        val choice = setting(SettingKey.CONDITIONS).choices.first()
        val said = whatWouldChange(SettingKey.CONDITIONS, listOf(choice.value))
        keep("settings-body", links().single { it.to == SettingsPlace.SYMPTOM_CHECK }.label)
        tap(choice.label.shown)
        keep("settings-changed", said.heading)
        tap(links().single { it.to == SettingsPlace.PAIN }.label)
        keep("pain", ask { setup(SetupAt.PAIN, it) }.heading)
    }
}
