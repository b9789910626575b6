// What wakes the app for its next reminder? One alarm, whatever is to come: the next is set when it has rung. One that may come to
// the minute has a second beside it, since the system takes the first back without a word when it is no longer allowed.

package app.midback.reminders

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.os.Build
import app.midback.core.Reminder
import app.midback.session.service

/** The alarm. The system forgets it when the phone restarts, and on some phones when the app is updated. */
internal class Alarms(private val context: Context) {
    private val manager = context.service<AlarmManager>()

    /** Whether one may come to the minute: the person allows that in the system's settings. */
    val canBeExact: Boolean
        get() = Build.VERSION.SDK_INT < Build.VERSION_CODES.S || manager.canScheduleExactAlarms()

    /** Sets it for [next], in the place of any other; or takes it back. */
    fun set(next: Reminder?) {
        val (wakes, wakesToTheMinute) = wakes(ROUGH) to wakes(EXACT)
        manager.cancel(wakesToTheMinute)
        if (next == null) return manager.cancel(wakes)
        // Either comes while the phone dozes, where one with a window would wait until it is taken up.
        manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, next.epochMs, wakes)
        if (!next.exact || !canBeExact) return
        try {
            manager.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, next.epochMs, wakesToTheMinute)
        } catch (_: SecurityException) {
            // Forbidden since it was asked.
        }
    }

    private fun wakes(which: Int) = PendingIntent.getBroadcast(
        context,
        which,
        Intent(context, AlarmReceiver::class.java),
        PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE,
    )

    private companion object {
        const val ROUGH = 0
        const val EXACT = 1
    }
}
