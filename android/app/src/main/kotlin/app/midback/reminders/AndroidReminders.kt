// How do reminders live in the app's process? One thing after another, whoever asks for it: a screen, the system, a tap.

package app.midback.reminders

import android.content.Context
import android.os.UserManager
import app.midback.core.Device
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.Reminder
import app.midback.core.ReminderEvent
import app.midback.core.ReminderFate
import app.midback.core.ReminderPhone
import app.midback.core.ReminderPlace
import app.midback.core.ReminderReport
import app.midback.core.ReminderTrouble
import app.midback.core.queueReminder
import app.midback.core.reminderCanWait
import app.midback.session.service
import app.midback.ui.Beginning
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.PhoneReminders
import app.midback.ui.Store
import app.midback.ui.zoneChanges
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import java.io.File

/**
 * Reminders, as Android rings them. Lives as long as the process, on the main thread; what takes time leaves it.
 *
 * @param opening opens the data, where the phone was unlocked since it was started.
 * @param device the phone's habits now.
 * @param now what the clock shows.
 * @param scope the main thread's, as long as the process.
 * @param show leads the person to a place in the app.
 * @param then told of the data after each of the changes that reminders follow, be it of the data, the clock, the zone or the language.
 * @param beginning until it is over, changes wait; what happens outside the app never does.
 */
internal class AndroidReminders(
    private val context: Context,
    private val opening: () -> Opening,
    private val device: () -> Device,
    private val now: () -> Moment,
    private val scope: CoroutineScope,
    private val show: (ReminderPlace) -> Unit,
    private val then: suspend (Store) -> Unit,
    private val beginning: Beginning,
) : PhoneReminders {
    // What is here can be read before the phone is unlocked: no word about health may be.
    private val open by lazy { Folder(context.createDeviceProtectedStorageContext()) }
    private val private by lazy { Folder(context) }
    private val phone by lazy { PhoneNow(context, now, open.asked) }
    private val kept by lazy { KeptFile(open.kept, installed(context)) }
    private val notifications by lazy { ReminderNotifications(context) }
    private val refill by lazy {
        Refill(phone, kept, Alarms(context), Channels(context), notifications) { listOf(open.queue, private.queue) }
    }
    private val once = Mutex()
    private val changes = Channel<Unit>(Channel.CONFLATED)
    private var asksPermission = false
    private var hasAsked = false

    /** Shows the system's question, while there is an activity that can. */
    var asker: (() -> Unit)? = null
        set(value) {
            field = value
            askIfWanted()
        }

    /** Whether the person's data can be read: not before the phone was first unlocked. */
    val isUnlocked: Boolean get() = context.service<UserManager>().isUserUnlocked

    /** Whether something that happened is being followed now. */
    val isAtWork: Boolean get() = once.isLocked

    // For the screens.

    override fun reminderPhone(): ReminderPhone = phone.read()

    override fun askForReminders() {
        asker?.invoke()
    }

    override fun openReminderSettings(trouble: ReminderTrouble) = openSettings(context, trouble, phone.sounds)

    override fun handOverTry(reminder: Reminder) {
        scope.launch {
            change { it.copy(coming = (it.coming + reminder).sortedBy(Reminder::epochMs)) }
            run(Cause())
        }
    }

    override fun remindersChanged() {
        // Of many changes in a row the last one counts.
        changes.trySend(Unit)
    }

    /** The data is deleted: nothing is left to ring, and nothing of what rang. */
    suspend fun forget() = once.withLock {
        withContext(Dispatchers.IO) {
            refill.forget()
            listOf(open, private).forEach { it.delete() }
        }
        hasAsked = false
        asksPermission = false
    }

    // For the process, the system, and the person's taps.

    /** From now on every change is followed, once the process has begun. */
    fun begin() {
        scope.launch {
            beginning.past()
            for (change in changes) follow(Cause())
        }
        remindersChanged()
    }

    /** The person opened the app: what follows from that waits for their first screen. */
    fun appOpened() = remindersChanged()

    /** Something happened, and the process may have been started for it. */
    suspend fun run(cause: Cause) {
        follow(cause)
        beginning.isOver()
    }

    private suspend fun follow(cause: Cause) {
        followed(cause)?.let { then(it) }
    }

    private suspend fun followed(cause: Cause): Store? = once.withLock {
        val store = store()
        val came = try {
            store?.let { withContext(Dispatchers.IO) { refill.byCore(it, cause) } }
        } catch (_: MidbackException) {
            null
        }
        if (came == null) withContext(Dispatchers.IO) { refill.byCopy(now(), cause) }
        if (came?.isNews == true) store?.refresh()
        asksPermission = came?.asksPermission == true
        askIfWanted()
        store
    }

    /** The language was changed, or the way the time is written: what is kept is said anew. */
    suspend fun habitsChanged() {
        if (isUnlocked) opening().open(device())
        run(Cause())
    }

    /** The system's question is shown now. */
    fun asked() {
        hasAsked = true
        scope.launch {
            withContext(Dispatchers.IO) { phone.decided() }
            val report = ReminderReport(handed = null, emptyList(), asked = true, clockChanged = false)
            store()?.askOrTell { reportReminders(report, phone.read(), it) }
        }
    }

    /** A button was tapped that needs no screen. */
    suspend fun answer(tap: Tap) {
        val at = now()
        note(tap.id, ReminderFate.OPENED, at)
        once.withLock {
            val store = store()
            try {
                val done = store?.ask { answerReminder(tap.id, tap.action, zoneChanges(at), at) }
                if (done == null) keepAnswer(tap, at) else say(tap.id, done.said)
                store?.refresh()
            } catch (error: MidbackException) {
                if (reminderCanWait(error)) keepAnswer(tap, at) else say(tap.id, store?.sentence(error))
            }
        }
        run(Cause())
    }

    /** The times were asked for that it can be put off by. */
    suspend fun showTimes(reminder: Reminder) {
        notifications.showTimes(reminder)
        note(reminder.id, ReminderFate.OPENED, now())
        run(Cause())
    }

    /** It was swiped away. */
    suspend fun cleared(tap: Tap) {
        note(tap.id, ReminderFate.CLEARED, now())
        run(Cause())
    }

    /** The app was opened by it. */
    fun opened(tap: Tap) {
        scope.launch {
            val at = now()
            notifications.takeAway(tap.id)
            note(tap.id, ReminderFate.OPENED, at)
            val done = store()?.let { store -> store.act { answerReminder(tap.id, tap.action, zoneChanges(at), at) } }
            done?.open?.let(show)
            remindersChanged()
        }
    }

    private suspend fun store(): Store? {
        if (!isUnlocked) return null
        return opening().opened ?: (opening().open(device()) as? Opened.Well)?.store
    }

    private suspend fun note(id: String, what: ReminderFate, at: Moment) =
        change { it.copy(happened = it.happened + ReminderEvent(id, what, at.epochMs)) }

    private suspend fun change(how: (Kept) -> Kept) = once.withLock {
        withContext(Dispatchers.IO) { kept.write(how(kept.read())) }
    }

    private fun say(id: String, said: String?) =
        if (said == null) notifications.takeAway(id) else notifications.say(id, said)

    /** It could not be stored: it waits, and the person knows. */
    private suspend fun keepAnswer(tap: Tap, at: Moment) {
        val folder = if (isUnlocked) private.queue else open.queue
        val texts = withContext(Dispatchers.IO) {
            val isKept = try {
                queueReminder(folder.path, tap.id, tap.action, at)
                true
            } catch (_: MidbackException) {
                false
            }
            kept.read().texts?.let { it.queuedTitle to if (isKept) it.queuedText else it.notKeptText }
        }
        if (texts == null) notifications.takeAway(tap.id) else notifications.say(tap.id, texts.second, texts.first)
    }

    private fun askIfWanted() {
        if (asksPermission && !hasAsked) asker?.invoke()
    }

    /** What reminders keep in a folder of the app. */
    private class Folder(context: Context) {
        private val folder by lazy { context.filesDir.resolve("reminders") }
        val kept: File get() = folder.resolve("kept")
        val asked: File get() = folder.resolve("asked")
        val queue: File get() = folder

        fun delete() {
            folder.deleteRecursively()
        }
    }
}
