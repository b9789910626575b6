// Does the screen about reminders say whether they come, and is everything about them chosen there?

package app.midback

import androidx.compose.ui.test.assertIsEnabled
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isEnabled
import androidx.compose.ui.test.isSelectable
import androidx.compose.ui.test.isToggleable
import app.midback.core.HandedReminder
import app.midback.core.Moment
import app.midback.core.Reminder
import app.midback.core.ReminderEvent
import app.midback.core.ReminderFate
import app.midback.core.ReminderPermission
import app.midback.core.ReminderPhone
import app.midback.core.ReminderReport
import app.midback.core.ReminderTrouble
import app.midback.core.RemindersScreen
import app.midback.core.Setting
import app.midback.core.SettingChoice
import app.midback.core.SettingKey
import app.midback.core.SettingsPlace
import app.midback.core.TodayState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

@Config(application = FakedApp::class)
class RemindersTest : EveryLookTest() {
    private val phone get() = (RuntimeEnvironment.getApplication() as FakedApp).phone
    private val screen: RemindersScreen
        get() = ask { remindersScreen(phone.reminderPhone(), phone.offsetChanges(it), it) }
    private val notice get() = ask { today(it) }.reminders

    private fun openReminders() {
        tapSpoken(ask { shell() }.settings)
        tap(ask { settings(it) }.sections.flatMap { it.links }.single { it.to == SettingsPlace.REMINDERS }.label)
        see(screen.health.heading)
    }

    /** The phone says this of itself now, and the screens ask again. */
    private fun say(said: ReminderPhone.() -> ReminderPhone) {
        phone.said = phone.said.said()
        change { }
    }

    private fun report(handed: List<Reminder>? = null, happened: List<ReminderEvent> = emptyList()) = change { now ->
        val held = handed?.map { HandedReminder(it.id, it.epochMs) }
        reportReminders(ReminderReport(held, happened, false, false), phone.reminderPhone(), now)
    }

    /** The rows of a setting on the screen, of which there can be several. */
    private fun rows(key: SettingKey) = screen.sections.flatMap { it.settings }.filter { it.key == key }

    /** The place of a choice among all with its label, as they stand on the screen. */
    private fun place(setting: Setting, choice: SettingChoice): Int {
        val label = choice.label.shown
        val before = screen.sections.flatMap { it.settings }.takeWhile { it != setting }
        return before.flatMap { it.choices }.count { it.label.shown == label }
    }

    private fun choose(setting: Setting, choice: SettingChoice) {
        see(setting.label)
        tap(hasText(choice.label.shown) and isChoice, place(setting, choice))
    }

    private val isChoice get() = isSelectable() or isToggleable()

    private fun on(key: SettingKey, row: Int) = rows(key)[row].choices.single { it.on }.value

    @Test
    fun everythingAboutRemindersIsThere() {
        openReady()
        openReminders()
        val screen = screen
        assertNull(screen.ask)
        see(checkNotNull(screen.health.text))
        see(screen.comingHeading)
        assertTrue(screen.coming.isNotEmpty())
        screen.coming.forEach { reach(hasText(it.`when`) and hasText(it.title)) }
        screen.sections.forEach { section ->
            see(section.heading)
            section.settings.forEach { setting ->
                see(setting.label)
                setting.choices.filter { it.on }.mapNotNull { it.note }.forEach(::see)
            }
        }
        see(screen.preview.heading)
        reach(hasText(screen.preview.title) and hasText(screen.preview.body))
    }

    @Test
    fun aTapChangesASetting() {
        openReady()
        openReminders()
        val changes = phone.changes
        val row = rows(SettingKey.LOCK_SCREEN).single()
        choose(row, row.choices.single { !it.on })
        waitUntil("the lock screen") { rows(SettingKey.LOCK_SCREEN).single() != row }
        // The phone is told, and the preview says it in the new words.
        waitUntil("the phone hears of it") { phone.changes > changes }
        reach(hasText(screen.preview.title) and hasText(screen.preview.body))
        val off = rows(SettingKey.REMINDERS).single()
        choose(off, off.choices.single { !it.on })
        waitUntil("no reminders") { screen.coming.isEmpty() }
        see(checkNotNull(screen.comingNone))
        see(checkNotNull(screen.health.text))
    }

    @Test
    fun eachTimeHasAnAnchorOfItsOwn() {
        openReady()
        change { changeSetting(SettingKey.TIMES, listOf("08:00", "18:00"), it) }
        openReminders()
        assertEquals(listOf("breakfast", "work"), listOf(on(SettingKey.ANCHORS, 0), on(SettingKey.ANCHORS, 1)))
        val second = rows(SettingKey.ANCHORS)[1]
        choose(second, second.choices.single { it.value == "bed" })
        waitUntil("the second") { on(SettingKey.ANCHORS, 1) == "bed" }
        assertEquals("breakfast", on(SettingKey.ANCHORS, 0))
        val first = rows(SettingKey.ANCHORS)[0]
        choose(first, first.choices.single { it.value == "getting-up" })
        waitUntil("the first") { on(SettingKey.ANCHORS, 0) == "getting-up" }
        assertEquals("bed", on(SettingKey.ANCHORS, 1))
        rows(SettingKey.TIMES).single().choices.filter { it.on }.forEach { see(checkNotNull(it.note)) }
    }

    @Test
    fun quietHoursAreTwoTimesOrNone() {
        openReady()
        openReminders()
        val (from, until) = rows(SettingKey.QUIET_HOURS)
        choose(from, from.choices.first { !it.on })
        waitUntil("the beginning") { rows(SettingKey.QUIET_HOURS)[0] != from }
        assertEquals(until.choices.single { it.on }.value, on(SettingKey.QUIET_HOURS, 1))
        val late = rows(SettingKey.QUIET_HOURS)[1]
        choose(late, late.choices.first { !it.on })
        waitUntil("the end") { on(SettingKey.QUIET_HOURS, 1) == late.choices.first { !it.on }.value }
        val again = rows(SettingKey.QUIET_HOURS)[0]
        choose(again, again.choices.last())
        waitUntil("none") { rows(SettingKey.QUIET_HOURS).size == 1 }
        seeNo(until.label)
    }

    @Test
    fun whatIsPointedOutIsSeen() {
        openReady()
        change { changeSetting(SettingKey.TIMES, listOf("08:00", "08:15", "22:00"), it) }
        openReminders()
        assertEquals(2, screen.notes.size)
        screen.notes.forEach(::see)
    }

    @Test
    fun thePhoneIsAskedFirst() {
        phone.said = phone.said.copy(permission = ReminderPermission.NOT_ASKED)
        openReady()
        openReminders()
        val ask = checkNotNull(screen.ask)
        see(ask.text)
        tap(ask.ask)
        seeNo(ask.text)
        assertEquals(1, phone.asked)
        assertNull(screen.ask)
    }

    @Test
    fun aTestIsHandedOverAndItIsSaidWhatCameOfIt() {
        openReady()
        openReminders()
        val button = hasText(screen.health.test) and hasClickAction()
        tap(screen.health.test)
        waitUntil("the test") { phone.tries.size == 1 }
        see(checkNotNull(screen.health.tested))
        reach(button).assertIsNotEnabled()
        // The system shows it; the screen looks by itself.
        val test = phone.tries.single()
        val waiting = screen.health.tested
        ask { now ->
            val rang = ReminderEvent(test.id, ReminderFate.RANG, now.epochMs)
            reportReminders(ReminderReport(null, listOf(rang), false, false), phone.reminderPhone(), now)
        }
        assertFalse(screen.health.tested == waiting)
        see(checkNotNull(screen.health.tested))
        waitUntil("another one can be sent") {
            compose.onAllNodes(button and isEnabled()).fetchSemanticsNodes().isNotEmpty()
        }
        reach(button).assertIsEnabled()
    }

    @Test
    fun eachTroubleOpensTheSettingsThatHelp() {
        openReady()
        change { changeSetting(SettingKey.EXACT_TIMES, listOf("on"), it) }
        openReminders()
        say { copy(channelOn = false, exact = false, restricted = true) }
        val troubles = screen.health.troubles
        val expected = listOf(
            ReminderTrouble.CHANNEL_OFF,
            ReminderTrouble.EXACT_OFF,
            ReminderTrouble.BATTERY_RESTRICTED,
        )
        assertEquals(expected, troubles.map { it.trouble })
        troubles.forEachIndexed { at, cause ->
            see(cause.heading)
            see(cause.text)
            tap(hasText(checkNotNull(cause.fix)), others = at)
        }
        assertEquals(expected, phone.opened)
        // Mended there, it is gone here.
        say { copy(channelOn = true, exact = true, restricted = false) }
        troubles.forEach { seeNo(it.heading) }
    }

    /** Notifications were allowed, and are not any more. */
    private fun revoke() {
        report()
        phone.said = phone.said.copy(permission = ReminderPermission.DENIED)
        report()
    }

    @Test
    fun todaySaysOnceThatRemindersDoNotCome() {
        val app = openReady()
        assertNull(notice)
        revoke()
        val said = checkNotNull(notice)
        see(said.text)
        tap(said.dismiss)
        seeNo(said.text)
        assertNull(notice)
        app.recreate()
        see((ask { today(it) }.state as TodayState.Ready).heading)
        seeNo(said.text)
        // Allowed, and off once more: it is said once more.
        phone.said = phone.said.copy(permission = ReminderPermission.ALLOWED)
        report()
        revoke()
        see(said.text)
        tap(said.open)
        see(screen.health.heading)
        see(screen.health.troubles.single().heading)
        back(app)
        see((ask { today(it) }.state as TodayState.Ready).heading)
        seeNo(said.text)
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        phone.said = phone.said.copy(permission = ReminderPermission.NOT_ASKED)
        openReady(look)
        change { changeSetting(SettingKey.TIMES, listOf("08:00", "18:00", "22:00"), it) }
        openReminders()
        keep("reminders-ask", checkNotNull(screen.ask).text)
        say { copy(permission = ReminderPermission.ALLOWED) }
        keep("reminders-well", screen.health.heading)
        keep("reminders-coming", screen.coming.last().`when`)
        keep("reminders-when", rows(SettingKey.TIMES).single().label)
        keep("reminders-anchors", rows(SettingKey.ANCHORS).last().label)
        keep("reminders-quiet", rows(SettingKey.QUIET_HOURS).last().label)
        keep("reminders-notes", screen.notes.last())
        keep("reminders-how", rows(SettingKey.LOCK_SCREEN).single().label)
        keep("reminders-preview", screen.preview.heading)
        tap(screen.health.test)
        waitUntil("the test") { phone.tries.size == 1 }
        keep("reminders-testing", checkNotNull(screen.health.tested))
        change { changeSetting(SettingKey.EXACT_TIMES, listOf("on"), it) }
        say { copy(channelOn = false, exact = false, restricted = true) }
        keep("reminders-ill", screen.health.troubles.first().heading)
        keep("reminders-ill-last", screen.health.troubles.last().text)
        say { copy(channelOn = true, exact = true, restricted = false) }
        revoke()
        tapSpoken(ask { shell() }.back)
        tapSpoken(ask { shell() }.back)
        keep("today-reminders", checkNotNull(notice).text)
    }
}
