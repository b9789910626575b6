// What is done whenever something changed that reminders follow from? The core is asked anew, what is due rings, the next alarm
// is set, and the core hears what came of all that. Where the data cannot be asked, what was kept of its last answer does.

package app.midback.reminders

import app.midback.core.HandedReminder
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.Reminder
import app.midback.core.ReminderEvent
import app.midback.core.ReminderFate
import app.midback.core.ReminderKind
import app.midback.core.ReminderList
import app.midback.core.ReminderPermission
import app.midback.core.ReminderPhone
import app.midback.core.ReminderReport
import app.midback.core.ReminderTexts
import app.midback.core.reminderCanWait
import app.midback.ui.Store
import app.midback.ui.zoneChanges
import java.io.File

/**
 * What happened beside a change of the data.
 *
 * @param clockChanged the clock was set.
 * @param started the phone was started.
 */
internal data class Cause(
    val clockChanged: Boolean = false,
    val started: Boolean = false,
)

/**
 * What followed from asking the core.
 *
 * @param asksPermission the moment has come to ask for the permission.
 * @param isNews a screen may have to say something else now.
 */
internal class Followed(val asksPermission: Boolean, val isNews: Boolean)

/** What the core answered. */
private class Answered(
    val at: Moment,
    val list: ReminderList,
    val texts: ReminderTexts,
    val queued: List<String>,
    /** What it could not be told now. */
    val untold: Kept,
)

/**
 * @param kept what is known where the data cannot be asked.
 * @param queues where answers wait that could not be stored.
 */
internal class Refill(
    private val phone: PhoneNow,
    private val kept: KeptFile,
    private val alarms: Alarms,
    private val channels: Channels,
    private val notifications: ReminderNotifications,
    private val queues: () -> List<File>,
) {
    private var told: ReminderPhone? = null

    /** Asks the core; fails where the data cannot be asked. */
    suspend fun byCore(store: Store, cause: Cause): Followed {
        if (cause.clockChanged || cause.started) phone.reckonAnew()
        val before = kept.read()
        before.coming.firstOrNull()?.let { phone.sounds = it.sounds }
        val answered = store.ask { now -> asked(before, cause, now) }
        channels.make(answered.texts)
        answered.queued.forEach { notifications.say(QUEUED, it) }
        // A try is the phone's to hold: it follows from nothing in the data.
        val tries = before.coming.filter { it.kind == ReminderKind.TEST }
        val all = (answered.list.reminders + tries).sortedBy { it.epochMs }
        all.firstOrNull()?.let { phone.sounds = it.sounds }
        val (due, coming) = all.partition { it.epochMs <= answered.at.epochMs }
        val untold = answered.untold
        val rang = ring(due.filterNot { untold.holds(it) }, answered.at)
        alarms.set(coming.firstOrNull())
        val happened = untold.happened + rang
        val next = Kept(coming.take(KEPT).map(::plain), happened, untold.clockChanged, answered.texts)
        kept.write(next)
        val state = phone.read()
        if (state.permission == ReminderPermission.ALLOWED) phone.decided()
        val handed = coming.map { HandedReminder(it.id, it.epochMs) }
        val isTold = store.ask { told(report(handed, happened, untold.clockChanged), state, it) }
        if (isTold && happened.isNotEmpty()) kept.write(next.copy(happened = emptyList(), clockChanged = false))
        // What was reported can be what a screen says.
        val reported = cause != Cause() || before.happened.isNotEmpty() || rang.isNotEmpty()
        val isNews = reported || answered.queued.isNotEmpty() || state != told
        told = state
        return Followed(answered.list.askPermission, isNews)
    }

    /** Does with what was kept. */
    fun byCopy(now: Moment, cause: Cause) {
        if (cause.clockChanged || cause.started) phone.reckonAnew()
        val before = kept.read()
        before.coming.firstOrNull()?.let { phone.sounds = it.sounds }
        val (due, coming) = before.coming.partition { it.epochMs <= now.epochMs }
        // Whether one still is to ring that the phone was off for, or whose time was jumped over, only the core knows.
        val since = phone.read().bootedMs
        val rang = if (cause.clockChanged) emptyList() else ring(due.filter { it.epochMs >= since }, now)
        // Where nothing was kept, as after an update, what is set is all there is.
        if (before.coming.isNotEmpty()) alarms.set(coming.firstOrNull())
        val clockChanged = before.clockChanged || cause.clockChanged
        val next = before.copy(coming = coming, happened = before.happened + rang, clockChanged = clockChanged)
        if (next != before) kept.write(next)
    }

    /** Takes back everything that is to ring, that rang, and that is known of it. */
    fun forget() {
        alarms.set(null)
        notifications.takeAllAway()
        kept.forget()
        phone.sounds = true
        told = null
    }

    private fun Midback.asked(before: Kept, cause: Cause, now: Moment): Answered {
        val phone = phone.read()
        var untold = before.copy(clockChanged = before.clockChanged || cause.clockChanged)
        if (untold.happened.isNotEmpty() || untold.clockChanged) {
            if (told(report(handed = null, untold.happened, untold.clockChanged), phone, now)) {
                untold = untold.copy(happened = emptyList(), clockChanged = false)
            }
            kept.write(untold)
        }
        val queued = queues().mapNotNull { answersDone(it) }
        return Answered(now, reminders(phone, zoneChanges(now), now), reminderTexts(), queued, untold)
    }

    /** Whether the core knows it now. What it refuses for good, as of another installation, it is not told again. */
    private fun Midback.told(report: ReminderReport, phone: ReminderPhone, now: Moment): Boolean = try {
        reportReminders(report, phone, now)
        true
    } catch (error: MidbackException) {
        !reminderCanWait(error)
    }

    /** What is said of the answers that waited there; they wait on where they cannot be read. */
    private fun Midback.answersDone(queue: File): String? = try {
        doQueuedReminders(queue.path).said
    } catch (_: MidbackException) {
        null
    }

    /** Shows those that are due, where the system shows any; they count as rung only then. */
    private fun ring(due: List<Reminder>, now: Moment): List<ReminderEvent> {
        val state = phone.read()
        if (state.permission != ReminderPermission.ALLOWED || !state.channelOn) return emptyList()
        // Whoever was ended before it could be noted finds it shown.
        due.filterNot(notifications::isShown).forEach(notifications::ring)
        return due.map { ReminderEvent(it.id, ReminderFate.RANG, now.epochMs) }
    }

    private fun report(
        handed: List<HandedReminder>?,
        happened: List<ReminderEvent>,
        clockChanged: Boolean = false,
    ) = ReminderReport(handed, happened, asked = false, clockChanged)

    private fun plain(reminder: Reminder) = reminder.copy(
        title = reminder.plainTitle,
        body = reminder.plainBody,
        acts = reminder.acts.filter { it.plain },
    )

    private companion object {
        /** How many reminders are kept where anybody's code could read them before the phone is unlocked. */
        const val KEPT = 10

        /** The place of what is said of answers that waited. */
        const val QUEUED = "app.midback.reminders.queued"
    }
}
