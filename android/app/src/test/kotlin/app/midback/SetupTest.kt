// Is a new person led to the first session, safely and in few taps?

package app.midback

import android.content.Intent
import androidx.compose.ui.test.assertIsEnabled
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertIsOff
import androidx.compose.ui.test.hasText
import app.midback.core.CheckOutcome
import app.midback.core.CheckPage
import app.midback.core.CheckStep
import app.midback.core.MidbackException
import app.midback.core.OutcomeKind
import app.midback.core.SessionKind
import app.midback.core.SettingKey
import app.midback.core.SetupAt
import app.midback.core.SetupScreen
import app.midback.core.SetupStep
import app.midback.core.SymptomReply
import app.midback.core.SymptomUpdate
import app.midback.core.TodayState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** The most taps from the first screen into the first session. */
private const val TAPS_AT_MOST = 30

class SetupTest : EveryLookTest() {
    private val state get() = ask { today(it) }.state
    private val welcome get() = state as TodayState.SetUp
    private val check get() = ask { symptomCheck(it) }.step

    /** What is found where the symptom check is opened. */
    private val found get() = ask { openSymptomCheck(it) }
    private val page get() = (check as CheckStep.Page).page
    private val outcome get() = (check as CheckStep.Outcome).outcome
    private val next get() = ask { setup(null, it) }

    private fun begin() {
        tap(welcome.open)
        tap((check as CheckStep.Intro).intro.begin)
        see(page.question)
    }

    /** Says that nothing is so, from this page to the last. */
    private fun noneFromHere() {
        while (true) {
            noneOn((check as? CheckStep.Page)?.page ?: break)
        }
    }

    private fun noneOn(page: CheckPage) {
        seePage(page)
        tap(page.none)
        waitUntil("the next page") { (check as? CheckStep.Page)?.page?.page != page.page }
    }

    private fun noneOf(page: CheckPage) {
        tap(page.none)
        waitUntil("the next page") { check is CheckStep.Page }
    }

    private fun seePage(page: CheckPage) = reach(hasText(page.progress, substring = true))

    /** Marks a flag as new and answers the page. */
    private fun mark(flag: Int) {
        val page = page
        tap(page.items[flag].text)
        tap(page.replies.single { it.reply == SymptomReply.NEW }.label)
        tap(page.next)
    }

    private fun toPain() {
        begin()
        noneFromHere()
        tap(checkNotNull(outcome.goOn).label)
        see(next.heading)
    }

    private fun seeStep(screen: SetupScreen) {
        see(screen.heading)
        screen.progress?.let { see(it) }
    }

    private fun tellPain(screen: SetupScreen) {
        seeStep(screen)
        val form = (screen.step as SetupStep.Pain).pain
        tapSpoken(form.now.values[2])
        tapSpoken(form.average.values[3], others = 1)
        tapSpoken(form.worst.values[6], others = 2)
        tap(form.since[1].label)
        tap(form.save)
        waitUntil("the next step") { next.at != screen.at }
    }

    private fun choose(screen: SetupScreen, none: Boolean) {
        seeStep(screen)
        val step = screen.step as SetupStep.Choose
        if (screen.at == SetupAt.TIMES) chooseToday()
        if (none) tap(checkNotNull(step.none))
        tap(step.save)
        waitUntil("the next step") { next.at != screen.at }
    }

    /** Today is one of the days, whichever day the test runs on. */
    private fun chooseToday() {
        val today = ask { today(it) }.day.dayOfWeek.value.toString()
        setting(SettingKey.DAYS).choices.single { it.value == today }.run { if (!on) tapSpoken(label.shown) }
    }

    /** From the step that is next to the last one. */
    private fun answerAll() {
        while (true) {
            val screen = next
            when (screen.at) {
                SetupAt.PAIN -> tellPain(screen)
                SetupAt.CONDITIONS -> choose(screen, none = true)
                SetupAt.EQUIPMENT, SetupAt.TIMES -> choose(screen, none = false)
                else -> return
            }
        }
    }

    @Test
    fun aPersonWithoutFlagsReachesTheFirstSessionInFewTaps() {
        openApp()
        welcome.points.forEach(::see)
        toPain()
        answerAll()
        val last = next
        see(last.heading)
        val say = last.step as SetupStep.Say
        say.points.forEach(::see)
        tap(say.next)
        val ready = state as TodayState.Ready
        tapSpoken(ready.pain.scale.values[2])
        waitUntil("the pain") { (state as TodayState.Ready).pain.said == 2 }
        tap(ready.offers.first().label)
        waitUntil("the session") { leader.leading != null }
        println("taps to the first session: $taps")
        assertTrue("$taps taps", taps <= TAPS_AT_MOST)
    }

    @Test
    fun nothingIsChosenForThePerson() {
        openApp()
        begin()
        while (true) {
            val page = (check as? CheckStep.Page)?.page ?: break
            seePage(page)
            page.items.forEach { see(it.text).assertIsOff() }
            see(page.none).assertIsEnabled()
            seeNo(page.next)
            // What is marked is not answered before it is said whether it is known.
            tap(page.items.first().text)
            see(page.next).assertIsNotEnabled()
            page.replies.forEach { see(it.label) }
            tap(page.replies.last().label)
            see(page.next).assertIsEnabled()
            tap(page.items.first().text)
            see(page.items.first().text).assertIsOff()
            seeNo(page.next)
            tap(page.none)
            waitUntil("the next page") { (check as? CheckStep.Page)?.page != page }
        }
        tap(checkNotNull(outcome.goOn).label)
        answerPainWithNothing()
        val conditions = next
        seeStep(conditions)
        val step = conditions.step as SetupStep.Choose
        val choices = step.settings.single().choices.map { it.label.shown }
        (choices + checkNotNull(step.none)).forEach { see(it).assertIsOff() }
        see(step.save).assertIsNotEnabled()
        tap(choices.first())
        tap(checkNotNull(step.none))
        see(choices.first()).assertIsOff()
        tap(choices.last())
        see(checkNotNull(step.none)).assertIsOff()
        tap(step.save)
        waitUntil("the condition") { setting(SettingKey.CONDITIONS).chosen().size == 1 }
    }

    @Test
    fun aHealthySymptomCheckTakesSixTaps() {
        openApp()
        tap(welcome.open)
        val before = taps
        tap((check as CheckStep.Intro).intro.begin)
        noneFromHere()
        see(outcome.heading)
        assertEquals(OutcomeKind.CARRY_ON, outcome.kind)
        assertEquals(6, taps - before)
    }

    @Test
    fun theSymptomCheckAndTheOtherQuestionsAreCountedAsOne() {
        openApp()
        begin()
        val first = page
        noneFromHere()
        tap(checkNotNull(outcome.goOn).label)
        val pain = next
        seeStep(pain)
        assertEquals(listOf(1u, pain.total), listOf(first.step, first.steps))
        assertEquals(first.pages + 1u, pain.number)
    }

    private fun answerPainWithNothing() {
        val screen = next
        seeStep(screen)
        tap((screen.step as SetupStep.Pain).pain.save)
        waitUntil("the next step") { next.at != screen.at }
    }

    @Test
    fun backLeadsThroughTheStepsAndKeepsWhatWasSaid() {
        val app = openApp()
        begin()
        val first = page
        noneOn(first)
        val second = page
        tapSpoken(checkNotNull(second.back).label)
        seePage(first)
        tap(first.none)
        seePage(second)
        app.recreate()
        seePage(second)
        back(app)
        seePage(first)
        tap(first.none)
        noneFromHere()
        tap(checkNotNull(outcome.goOn).label)
        val pain = next
        tellPain(pain)
        val conditions = next
        seeStep(conditions)
        tapSpoken(conditions.backLabel)
        seeStep(pain)
        tap((pain.step as SetupStep.Pain).pain.save)
        seeStep(conditions)
        back(app)
        seeStep(pain)
        tapSpoken(pain.backLabel)
        see(outcome.heading)
        tap(checkNotNull(outcome.goOn).label)
        seeStep(conditions)
    }

    @Test
    fun theSetupGoesOnWhereItStopped() {
        val app = openApp()
        toPain()
        tellPain(next)
        seeStep(next)
        // In the middle of it the person leaves, and comes back through Today.
        tapSpoken(next.backLabel)
        seeStep(ask { setup(SetupAt.PAIN, it) })
        repeat(2) { back(app) }
        see(welcome.text)
        assertEquals(SetupAt.CONDITIONS, welcome.at)
        tap(welcome.open)
        val conditions = next
        seeStep(conditions)
        tapSpoken(conditions.backLabel)
        seeStep(ask { setup(SetupAt.PAIN, it) })
    }

    private fun toTimes(): SetupScreen {
        toPain()
        change { now ->
            describePain(null, null, null, null, now)
            changeSetting(SettingKey.CONDITIONS, emptyList(), now)
            changeSetting(SettingKey.EQUIPMENT, emptyList(), now)
        }
        tap((ask { setup(SetupAt.PAIN, it) }.step as SetupStep.Pain).pain.save)
        val times = next
        seeStep(times)
        assertEquals(SetupAt.TIMES, times.at)
        return times
    }

    @Test
    fun aReminderIsProposedForEachTimeThatIsChosen() {
        openApp()
        toTimes()
        val (before, others) = setting(SettingKey.TIMES).choices.partition { it.on }
        before.forEach { see(checkNotNull(it.note)) }
        // Of what is only marked yet, the core is not asked again.
        val late = others.last()
        tap(late.label.shown)
        see(checkNotNull(late.note))
        before.forEach { tap(it.label.shown) }
        before.forEach { seeNo(checkNotNull(it.note)) }
        see(checkNotNull(late.note))
    }

    @Test
    fun noDayIsRefusedInTheCoresWords() {
        openApp()
        val times = toTimes()
        val days = setting(SettingKey.DAYS)
        days.choices.filter { it.on }.forEach { tapSpoken(it.label.shown) }
        tap((times.step as SetupStep.Choose).save)
        val error = assertThrows(MidbackException::class.java) {
            ask { changeSetting(SettingKey.DAYS, emptyList(), it) }
        }
        see(ask { errorText(error) })
        picture("setup-no-day")
        tap(ask { shell() }.back)
        seeStep(times)
        assertEquals(days.chosen(), setting(SettingKey.DAYS).chosen())
    }

    @Test
    fun anEmergencyShowsTheNumberAndClosesSessions() {
        val app = openApp()
        begin()
        mark(0)
        waitUntil("the outcome") { check is CheckStep.Outcome }
        val outcome = outcome
        assertEquals(OutcomeKind.EMERGENCY, outcome.kind)
        seeAll(outcome)
        assertNull(outcome.goOn)
        val call = checkNotNull(outcome.call)
        tap(checkNotNull(call.label).shown)
        val dialed = shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL to "tel:${call.number}", dialed.action to dialed.dataString)
        // It is not lost on the way out, and there is nothing that starts a session.
        back(app)
        val closed = state as TodayState.Closed
        see(closed.heading)
        see(checkNotNull(closed.notice).text)
        assertThrows(MidbackException::class.java) { ask { startSession(SessionKind.PLANNED, it) } }
        // Help is one tap away there too.
        tap(checkNotNull(checkNotNull(closed.notice?.call).label).shown)
        val again = shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity
        assertEquals("tel:${call.number}", again.dataString)
        tap(checkNotNull(closed.notice).open)
        see(outcome.heading)
        app.recreate()
        see(outcome.heading)
        // One answer was wrong.
        val correct = checkNotNull(outcome.correct)
        tap(correct.label)
        val page = (ask { symptomPage(correct.check, correct.page, it) }.step as CheckStep.Page).page
        seePage(page)
        tap(page.items.first().text)
        noneOf(page)
        see(this.page.question)
    }

    @Test
    fun whatHasToBeSeenTodaySaysWhatToDoIfItGetsWorse() {
        openReady()
        change { checkSymptoms(it, new = "fever") }
        tap(checkNotNull((state as TodayState.Closed).notice).open)
        val outcome = outcome
        assertEquals(OutcomeKind.TODAY, outcome.kind)
        seeAll(outcome)
        val call = checkNotNull(outcome.call)
        see(call.text)
        see(checkNotNull(call.note))

        fun top(text: String) = compose.onNode(hasText(text)).fetchSemanticsNode().positionInRoot.y
        assertTrue("what to do comes first", top(outcome.text) < top(call.text))
        tapSpoken(checkNotNull(call.label?.spoken))
        val dialed = shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity
        assertEquals("tel:${call.number}", dialed.dataString)
    }

    @Test
    fun whatTheLastCheckSaidIsFoundAgain() {
        val app = openReady()
        change { checkSymptoms(it, new = "chest") }
        tap(checkNotNull((state as TodayState.Closed).notice).open)
        val outcome = outcome
        see(outcome.heading)
        // On the page of a new check help is not out of sight, and "back" leads to what the last one said.
        tap(outcome.again)
        see(page.question)
        see(checkNotNull(page.notice?.call).text)
        back(app)
        see(outcome.heading)
        back(app)
        tap(checkNotNull((state as TodayState.Closed).notice).open)
        see(outcome.heading)
        // The new one waits where it was left.
        tap((found.step as CheckStep.Outcome).outcome.again)
        see(page.question)
        app.recreate()
        noneFromHere()
        see(this.outcome.heading)
        assertEquals(OutcomeKind.CARRY_ON, this.outcome.kind)
        back(app)
        see((state as TodayState.Ready).heading)
    }

    @Test
    fun nothingLeadsIntoTheSetupWhileHelpComesFirst() {
        openApp()
        change { checkSymptoms(it, new = "chest") }
        val plan = ask { plan(it) }
        tap(ask { shell() }.plan)
        val waits = checkNotNull(plan.setUp)
        see(waits.heading)
        see(checkNotNull(plan.notice?.call).text)
        seeNo(waits.open)
        picture("plan-emergency")
    }

    @Test
    fun whereTheNumberIsNotKnownNoneIsDialed() {
        openApp(Look(region = ""))
        begin()
        mark(0)
        waitUntil("the outcome") { check is CheckStep.Outcome }
        val call = checkNotNull(outcome.call)
        assertNull(call.label)
        see(call.text)
        picture("check-emergency-no-number")
    }

    private fun seeAll(outcome: CheckOutcome) {
        see(outcome.heading)
        see(outcome.text)
        outcome.opens?.let(::see)
        outcome.flags.forEach { flag ->
            see(flag.text)
            flag.note?.let(::see)
            flag.updates.forEach { see(it.label) }
        }
        see(outcome.again)
    }

    @Test
    fun whatIsAnsweredOpensSessionsAgain() {
        openReady()
        val flag = "fever"
        change { checkSymptoms(it, new = flag) }
        val closed = state as TodayState.Closed
        see(closed.heading)
        tap(checkNotNull(closed.notice).open)
        val before = outcome
        assertEquals(OutcomeKind.TODAY, before.kind)
        seeAll(before)
        val update = before.flags.single().updates.last()
        tap(update.label)
        see(update.means)
        tap(update.cancel)
        assertEquals("nothing is lifted by one tap", before, outcome)
        tap(update.label)
        tap(update.confirm)
        waitUntil("the answer") { (check as? CheckStep.Outcome)?.outcome != before }
        // It can be put back.
        tap(found.lifted.single().restore)
        waitUntil("it is back") { (check as? CheckStep.Outcome)?.outcome?.flags == before.flags }
        tap(update.label)
        tap(update.confirm)
        waitUntil("the answer") { check is CheckStep.Intro }
        tap((check as CheckStep.Intro).intro.begin)
        noneFromHere()
        tap(checkNotNull(outcome.goOn).label)
        see((state as TodayState.Ready).heading)
    }

    @Test
    fun aFlagThatClosesNothingStandsOnToday() {
        openReady()
        change { checkSymptoms(it, new = "weight") }
        val notice = checkNotNull((state as TodayState.Ready).notice)
        see(notice.text)
        tap(notice.open)
        val outcome = outcome
        seeAll(outcome)
        tap(checkNotNull(outcome.goOn).label)
        see((state as TodayState.Ready).heading)
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        openApp(look)
        keep("setup-welcome", welcome.heading)
        tap(welcome.open)
        val intro = (check as CheckStep.Intro).intro
        keep("check-intro", ask { symptomCheck(it) }.title)
        keep("check-intro-end", intro.noDiagnosis)
        tap(intro.begin)
        keep("check-page", page.question)
        tap(page.items.first().text)
        keep("check-marked", page.replies.last().label)
        tap(page.replies.first().label)
        keep("check-replied", page.items.first().text)
        keep("check-page-end", page.unmarked)
        tap(page.next)
        waitUntil("the outcome") { check is CheckStep.Outcome }
        keep("check-emergency", outcome.heading)
        keep("check-emergency-flags", outcome.flagsTitle)
        keep("check-emergency-end", outcome.again)
        tap(outcome.flags.first().updates.first().label)
        keep("check-lift", outcome.flags.first().updates.first().means)
        tap(outcome.flags.first().updates.first().cancel)
        tap(outcome.again)
        keep("check-again", page.question)
        repeat(2) { tapSpoken(ask { shell() }.back) }
        keep("today-closed", (state as TodayState.Closed).heading)
        keep("today-closed-end", checkNotNull((state as TodayState.Closed).notice).open)
        change { checkSymptoms(it, new = "fever") }
        // What it says now is on the screen before its button is tapped.
        see(checkNotNull((state as TodayState.Closed).notice).heading)
        tap(checkNotNull((state as TodayState.Closed).notice).open)
        keep("check-today", outcome.heading)
        keep("check-past", ask { symptomCheck(it) }.pastTitle)
        change { checkSymptoms(it, new = "weight") }
        keep("check-soon", outcome.heading)
        keep("check-soon-flags", outcome.flagsTitle)
        change { checkSymptoms(it, new = "days") }
        keep("check-ask", outcome.heading)
        change { updateSymptom("days", SymptomUpdate.GONE, it) }
        keep("check-lifted", found.liftedTitle)
        change { checkSymptoms(it) }
        keep("check-carry-on", outcome.heading)
        tap(checkNotNull(outcome.goOn).label)
        val pain = next
        keep("setup-pain", pain.heading)
        val form = (pain.step as SetupStep.Pain).pain
        tapSpoken(form.now.values[2])
        keep("setup-pain-said", form.now.question)
        keep("setup-pain-end", form.since.last().label)
        tap(form.save)
        waitUntil("the next step") { next.at == SetupAt.CONDITIONS }
        val conditions = next
        keep("setup-conditions", conditions.heading)
        val none = checkNotNull((conditions.step as SetupStep.Choose).none)
        tap(none)
        keep("setup-conditions-end", none)
        tap((conditions.step as SetupStep.Choose).save)
        waitUntil("the next step") { next.at == SetupAt.EQUIPMENT }
        keep("setup-equipment", next.heading)
        keep("setup-equipment-end", setting(SettingKey.WEIGHTS).help)
        tap((next.step as SetupStep.Choose).save)
        waitUntil("the next step") { next.at == SetupAt.TIMES }
        keep("setup-times", next.heading)
        keep("setup-times-proposed", checkNotNull(setting(SettingKey.TIMES).choices.last { it.on }.note))
        keep("setup-times-end", setting(SettingKey.MINUTES).choices.last().label.shown)
        tap((next.step as SetupStep.Choose).save)
        waitUntil("the next step") { next.at == SetupAt.READY }
        keep("setup-ready", next.heading)
    }
}
