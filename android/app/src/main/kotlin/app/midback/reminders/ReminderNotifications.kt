// What does a reminder look like on the phone? A notification with at most three buttons, and a sentence in its place once it
// is answered.

package app.midback.reminders

import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.graphics.drawable.Icon
import app.midback.R
import app.midback.core.Reminder
import app.midback.core.ReminderAct
import app.midback.core.ReminderAction
import app.midback.session.service

/** Shows reminders. Each has a place of its own, known by its name. */
internal class ReminderNotifications(private val context: Context) {
    private val manager = context.service<NotificationManager>()

    /** It rings. */
    fun ring(reminder: Reminder) = show(reminder, buttons(reminder), again = false)

    /** The same, silently, with the times that it can be put off by in the place of its buttons. */
    fun showTimes(reminder: Reminder) {
        val times = reminder.acts.filter { it.isLater }
        show(reminder, times.map { button(reminder, it) }, again = true)
    }

    /** What came of an answer, in the place of what was answered. It goes by itself. */
    fun say(id: String, text: String, title: String? = null) {
        val said = Notification.Builder(context, Channels.of(sounds = false))
            .setSmallIcon(R.drawable.ic_session)
            .setColor(context.getColor(R.color.mark))
            .setContentTitle(title)
            .setContentText(text)
            .setStyle(Notification.BigTextStyle().bigText(text))
            .setVisibility(Notification.VISIBILITY_PUBLIC)
            .setAutoCancel(true)
            .setTimeoutAfter(SAID_MS)
            .build()
        manager.notify(id, ID, said)
    }

    /** Whether it is on the screen now; one of the same name that was for another time is not it. */
    fun isShown(reminder: Reminder): Boolean = manager.activeNotifications.any {
        it.tag == reminder.id && it.id == ID && it.notification.`when` == reminder.epochMs
    }

    /** It is opened, or over. */
    fun takeAway(id: String) = manager.cancel(id, ID)

    /** Everything is over; the session's own goes with its service. */
    fun takeAllAway() = manager.cancelAll()

    private fun show(reminder: Reminder, buttons: List<Notification.Action>, again: Boolean) {
        val plain = builder(reminder, buttons, again)
            .setContentTitle(reminder.plainTitle)
            .setContentText(reminder.plainBody)
            .setStyle(Notification.BigTextStyle().bigText(reminder.plainBody))
            .build()
        // Who let reminders say what they are about still has the system's own lock screen to decide on them.
        val isPlain = reminder.title == reminder.plainTitle && reminder.body == reminder.plainBody
        val shown = builder(reminder, buttons, again)
            .setContentTitle(reminder.title)
            .setContentText(reminder.body)
            .setStyle(Notification.BigTextStyle().bigText(reminder.body))
            .setVisibility(if (isPlain) Notification.VISIBILITY_PUBLIC else Notification.VISIBILITY_PRIVATE)
            .setPublicVersion(plain)
            .build()
        manager.notify(reminder.id, ID, shown)
    }

    private fun builder(reminder: Reminder, buttons: List<Notification.Action>, again: Boolean) =
        Notification.Builder(context, Channels.of(reminder.sounds))
            .setSmallIcon(R.drawable.ic_session)
            .setColor(context.getColor(R.color.mark))
            .setCategory(Notification.CATEGORY_REMINDER)
            .setContentIntent(Tap.opening(context, reminder, ReminderAction.Open))
            .setDeleteIntent(Tap.clearing(context, reminder))
            .setAutoCancel(true)
            .setWhen(reminder.epochMs)
            .setShowWhen(true)
            .setOnlyAlertOnce(again)
            .setActions(*buttons.toTypedArray())

    /** Its buttons, those of *later* behind one: Android shows three. */
    private fun buttons(reminder: Reminder): List<Notification.Action> {
        val (later, others) = reminder.acts.partition { it.isLater }
        val buttons = others.map { button(reminder, it) }
        if (later.isEmpty()) return buttons
        val times = made(reminder.later, Tap.times(context, reminder))
        return buttons.take(1) + times + buttons.drop(1)
    }

    private fun button(reminder: Reminder, act: ReminderAct): Notification.Action = made(
        act.label,
        if (act.opens) Tap.opening(context, reminder, act.action) else Tap.answering(context, reminder, act.action),
    )

    private fun made(label: String, tap: PendingIntent) =
        Notification.Action.Builder(Icon.createWithResource(context, R.drawable.ic_session), label, tap).build()

    private val ReminderAct.isLater get() = action is ReminderAction.Later

    companion object {
        /** Another than the session's; a reminder is known by its name besides. */
        const val ID = 2

        /** How long a sentence stays. */
        private const val SAID_MS = 15_000L
    }
}
