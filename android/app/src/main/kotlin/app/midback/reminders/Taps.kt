// What does a tap on a notification carry into the app? Which reminder, and what is answered to it.

package app.midback.reminders

import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.net.Uri
import app.midback.MainActivity
import app.midback.core.FfiConverterTypeReminder
import app.midback.core.MidbackException
import app.midback.core.Reminder
import app.midback.core.ReminderAction
import app.midback.core.reminderActionName
import app.midback.core.reminderActionNamed
import java.nio.ByteBuffer

/** The tap that opened the app, if one did; one that is opened again from the list of recent apps was answered then. */
internal fun tapped(intent: Intent): Tap? {
    val again = intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0
    return if (intent.action == Tap.OPEN && !again) Tap.of(intent) else null
}

/** A tap on the notification of the reminder named [id]. */
internal class Tap(val id: String, val action: ReminderAction) {
    companion object {
        private const val ID = "app.midback.reminders.ID"
        private const val ACTION = "app.midback.reminders.ACTION"
        private const val REMINDER = "app.midback.reminders.REMINDER"
        private const val INSTALLED = "app.midback.reminders.INSTALLED"

        /** Opens the app. */
        const val OPEN = "app.midback.reminders.OPEN"

        /** Is answered beside the app. */
        const val ANSWER = "app.midback.reminders.ANSWER"

        /** Shows the times that it can be put off by. */
        const val TIMES = "app.midback.reminders.TIMES"

        /** It was swiped away. */
        const val CLEAR = "app.midback.reminders.CLEAR"

        /** What an intent carries; null where it is none of these. */
        fun of(intent: Intent): Tap? {
            val id = intent.getStringExtra(ID) ?: return null
            val name = intent.getStringExtra(ACTION) ?: return Tap(id, ReminderAction.Open)
            return try {
                Tap(id, reminderActionNamed(name))
            } catch (_: MidbackException) {
                // Another version of the app showed it, which knew more.
                Tap(id, ReminderAction.Open)
            }
        }

        /** The reminder whose times are asked for; null where this version of the app did not show it. */
        fun reminderOf(intent: Intent, installed: Long): Reminder? {
            if (intent.getLongExtra(INSTALLED, 0) != installed) return null
            return intent.getByteArrayExtra(REMINDER)?.let(ByteBuffer::wrap)?.let(FfiConverterTypeReminder::read)
        }

        /** To the activity, which is the only one that may begin a session. */
        fun opening(context: Context, reminder: Reminder, action: ReminderAction): PendingIntent {
            val intent = Intent(OPEN, address(context, reminder.id, action), context, MainActivity::class.java)
                .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_SINGLE_TOP)
                .addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP)
                .putExtra(ID, reminder.id)
                .putExtra(ACTION, reminderActionName(action))
            return PendingIntent.getActivity(context, 0, intent, FLAGS)
        }

        /** To the receiver. */
        fun answering(context: Context, reminder: Reminder, action: ReminderAction): PendingIntent {
            val intent = toReceiver(context, ANSWER, reminder, action)
                .putExtra(ACTION, reminderActionName(action))
            return PendingIntent.getBroadcast(context, 0, intent, FLAGS)
        }

        fun times(context: Context, reminder: Reminder): PendingIntent {
            val bytes = ByteBuffer.allocate(FfiConverterTypeReminder.allocationSize(reminder).toInt())
            FfiConverterTypeReminder.write(reminder, bytes)
            val intent = toReceiver(context, TIMES, reminder, ReminderAction.Open)
                .putExtra(REMINDER, bytes.array())
                .putExtra(INSTALLED, installed(context))
            return PendingIntent.getBroadcast(context, 0, intent, FLAGS)
        }

        fun clearing(context: Context, reminder: Reminder): PendingIntent {
            val intent = toReceiver(context, CLEAR, reminder, ReminderAction.Open)
            return PendingIntent.getBroadcast(context, 0, intent, FLAGS)
        }

        private fun toReceiver(context: Context, what: String, reminder: Reminder, action: ReminderAction) =
            Intent(what, address(context, reminder.id, action), context, AnswerReceiver::class.java)
                .putExtra(ID, reminder.id)

        /** What two taps differ in is in their address: what they carry besides does not make them different for the system. */
        private fun address(context: Context, id: String, action: ReminderAction): Uri =
            Uri.fromParts(context.packageName, id, reminderActionName(action))

        private const val FLAGS = PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE
    }
}
