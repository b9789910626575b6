// What does a person see of reminders? The screen about them, well and ill, before the phone was asked and after a test;
// and what every kind of notification says.

package app.midback.desktop

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import app.midback.core.CheckInAnswers
import app.midback.core.HandedReminder
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.Reminder
import app.midback.core.ReminderEvent
import app.midback.core.ReminderFate
import app.midback.core.ReminderPermission
import app.midback.core.ReminderReport
import app.midback.core.RemindersScreen
import app.midback.core.Setting
import app.midback.core.SettingKey
import app.midback.core.SettingsPlace
import app.midback.ui.Leader
import app.midback.ui.MidbackScreens
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.Store
import app.midback.ui.systemMoment
import kotlinx.coroutines.runBlocking
import java.io.File
import java.nio.file.Files

/** All of the screen at once. */
internal val longPhone = DpSize(phoneSize.width, 2400.dp)

/** All notifications at once. */
internal val sheetSize = DpSize(840.dp, 1300.dp)

/** The core's names for what is chosen. */
private const val ON = "on"
private const val DETAILED = "detailed"

/** A prescription that is looked at again; its days stand in the place of these words. */
private const val PRESCRIPTION = "/review.json"
private const val ISSUED = "ISSUED"
private const val REVIEW = "REVIEW"

/** The beginning of a folder's name. */
private const val COPY = "midback"

/** After how many reminders it is looked whether they came, and how many of them are too late to be late. */
private const val PAST = 6
private const val LATEST = 2

/** What the clock on the wall shows: the time, until somebody turns it. */
internal class TurnedClock {
    @Volatile
    private var turned: Moment? = null

    fun now(): Moment = turned ?: systemMoment()

    fun turnTo(epochMs: Long) {
        turned = now().copy(epochMs = epochMs)
    }
}

/** Keeps pictures of reminders. */
internal fun lookAtReminders(wanted: Arguments, out: File) {
    val look = Look(dark = wanted.dark == true)
    onACopy(wanted) { _, store, phone, _ ->
        val (all, lockScreen) = runBlocking { store.ask { everyKind(phone, it) to lockScreen(phone, it) } }
        walk(out, look, { NotificationSheet(all, lockScreen) }, sheetSize) { picture("notifications") }
    }
    onACopy(wanted) { opening, store, phone, clock ->
        val time = TurnedTime()
        val leader = Leader(opening::opened, Silence, time::now, time.scope)
        walk(out, look, { MidbackScreens(opening, leader, wanted.device()) }, longPhone) {
            TheReminders(this, store, phone, clock).look()
        }
    }
}

/** Works on a copy of the data, which is thrown away: its clock runs ahead, and nobody prescribed what it holds. */
private fun onACopy(wanted: Arguments, work: (Opening, Store, DesktopReminders, TurnedClock) -> Unit) {
    val data = Files.createTempDirectory(COPY).toFile()
    wanted.data.copyRecursively(data, overwrite = true)
    val (phone, clock) = DesktopReminders() to TurnedClock()
    val opening = Opening(Phone(data, phone, clock::now))
    when (val opened = runBlocking { opening.open(wanted.device()) }) {
        is Opened.Well -> work(opening, opened.store, phone, clock)
        is Opened.Badly -> error(opened.error.text)
        else -> error("nobody deleted it")
    }
    data.deleteRecursively()
}

private fun Midback.lockScreen(phone: DesktopReminders, now: Moment): Setting {
    val screen = remindersScreen(phone.reminderPhone(), phone.offsetChanges(now), now)
    return screen.sections.flatMap { it.settings }.first { it.key == SettingKey.LOCK_SCREEN }
}

/** Looks at the screen about reminders, in a week that passes as fast as its clock is turned. */
internal class TheReminders(
    private val walk: Walk,
    private val store: Store,
    private val phone: DesktopReminders,
    private val clock: TurnedClock,
) {
    fun look() {
        walk.tapSpoken(ask { shell() }.settings)
        walk.tap(ask { settings(it) }.sections.flatMap { it.links }.first { it.to == SettingsPlace.REMINDERS }.label)
        notAsked()
        val listed = ask { reminders(phone.reminderPhone(), phone.offsetChanges(it), it) }.reminders
        val past = listed.take(PAST)
        wellAfter(past)
        tested()
        ill(listed, past)
    }

    private fun notAsked() {
        val before = phone.said
        phone.said = before.copy(permission = ReminderPermission.NOT_ASKED)
        picture("reminders-not-asked", checkNotNull(screen().ask).text)
        phone.said = before
    }

    /** All of them came. */
    private fun wellAfter(past: List<Reminder>) {
        report(handed = past)
        clock.turnTo(past.last().epochMs)
        report(happened = past.map { ReminderEvent(it.id, ReminderFate.RANG, it.epochMs) })
        picture("reminders", checkNotNull(screen().health.came))
        walk.picture("reminders-settings", end = true)
    }

    private fun tested() {
        walk.tap(screen().health.test)
        walk.waitUntil("the test") { phone.tries.isNotEmpty() }
        picture("reminders-testing", checkNotNull(screen().health.tested))
        val test = phone.tries.last()
        clock.turnTo(test.epochMs)
        report(happened = listOf(ReminderEvent(test.id, ReminderFate.RANG, test.epochMs)))
        picture("reminders-tested", checkNotNull(screen().health.tested))
    }

    /** The phone lets nothing through any more, and the next ones are lost. */
    private fun ill(listed: List<Reminder>, past: List<Reminder>) {
        val next = listed.drop(past.size).take(PAST)
        ask { changeSetting(SettingKey.EXACT_TIMES, listOf(ON), it) }
        report(handed = next)
        phone.said = phone.said.copy(channelOn = false, exact = false, restricted = true)
        clock.turnTo(next.last().epochMs)
        report(happened = next.take(LATEST).map { ReminderEvent(it.id, ReminderFate.RANG, it.epochMs) })
        picture("reminders-ill", screen().health.troubles.first().heading)
    }

    private fun screen(): RemindersScreen =
        ask { remindersScreen(phone.reminderPhone(), phone.offsetChanges(it), it) }

    private fun report(handed: List<Reminder>? = null, happened: List<ReminderEvent> = emptyList()) = ask { now ->
        val held = handed?.map { HandedReminder(it.id, it.epochMs) }
        reportReminders(ReminderReport(held, happened, false, false), phone.reminderPhone(), now)
    }

    private fun <T> ask(question: Midback.(Moment) -> T): T = runBlocking { store.ask(question) }

    @OptIn(ExperimentalTestApi::class)
    private fun picture(name: String, top: String) {
        walk.test.runOnIdle(store::refresh)
        walk.see(top)
        walk.picture(name)
    }
}

/** One notification of each kind that there is, with all that the lock screen may say. */
internal fun Midback.everyKind(phone: DesktopReminders, now: Moment): List<Reminder> {
    fun listed() = reminders(phone.reminderPhone(), phone.offsetChanges(now), now).reminders

    val days = settings(now).sections.flatMap { it.settings }.first { it.key == SettingKey.DAYS }
    changeSetting(SettingKey.DAYS, days.choices.map { it.value }, now)
    changeSetting(SettingKey.LOCK_SCREEN, listOf(DETAILED), now)
    checkIn(CheckInAnswers(null, null, null, null, emptyList()), now)
    val file = checkNotNull(object {}.javaClass.getResource(PRESCRIPTION)).readText()
    val dated = file.replace(ISSUED, today(now).day.toString()).replace(REVIEW, listed().first().wall.date.toString())
    importPrescription(dated.encodeToByteArray(), now)
    val test = tryReminder(phone.reminderPhone(), phone.offsetChanges(now), now)
    return (listed() + test).distinctBy { it.kind }.sortedBy { it.kind }
}
