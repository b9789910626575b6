// How does the system wake the app for its reminders? By an alarm, by news of the phone, and by a tap on a notification.

package app.midback.reminders

import android.app.AlarmManager
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.midback.MidbackApp
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch

/** A reminder is due. */
class AlarmReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) = meanwhile(context) { run(Cause()) }
}

/** The phone, its clock, its zone, its language, the app or what it may do is another than before. */
class SystemReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        when (intent.action) {
            // It is said so, too, where only the way was changed in which the time is written.
            Intent.ACTION_TIME_CHANGED -> meanwhile(context) {
                if (intent.hasExtra(HOURS)) habitsChanged() else run(Cause(clockChanged = true))
            }

            Intent.ACTION_LOCALE_CHANGED -> meanwhile(context) { habitsChanged() }

            Intent.ACTION_LOCKED_BOOT_COMPLETED,
            Intent.ACTION_BOOT_COMPLETED,
            -> meanwhile(context) { run(Cause(started = true)) }

            in FOLLOWED -> meanwhile(context) { run(Cause()) }
        }
    }

    private companion object {
        const val HOURS = "android.intent.extra.TIME_PREF_24_HOUR_FORMAT"

        /** After which it is enough to ask the core anew. */
        val FOLLOWED = setOf(
            Intent.ACTION_USER_UNLOCKED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIMEZONE_CHANGED,
            AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED,
        )
    }
}

/** Something was tapped on a notification that needs no screen. */
class AnswerReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val tap = Tap.of(intent) ?: return
        when (intent.action) {
            Tap.ANSWER -> meanwhile(context) { answer(tap) }
            Tap.TIMES -> Tap.reminderOf(intent, installed(context))?.let { meanwhile(context) { showTimes(it) } }
            Tap.CLEAR -> meanwhile(context) { cleared(tap) }
        }
    }
}

/** Does something that takes longer than a receiver may; the system lets the phone sleep only after it. */
private fun BroadcastReceiver.meanwhile(context: Context, work: suspend AndroidReminders.() -> Unit) {
    val pending = goAsync()
    MainScope().launch {
        try {
            (context.applicationContext as MidbackApp).reminders.work()
        } finally {
            // None where nobody broadcast it.
            pending?.finish()
        }
    }
}
