// What does Android let through of reminders, and where in its settings is that changed?

package app.midback.reminders

import android.app.Application
import android.app.NotificationManager
import android.content.ActivityNotFoundException
import android.content.Intent
import android.provider.Settings
import app.midback.core.Reminder
import app.midback.core.ReminderPermission
import app.midback.core.ReminderPhone
import app.midback.core.ReminderTrouble
import app.midback.session.service
import app.midback.ui.PhoneReminders

/** Of how many reminders the app keeps count; the system itself is handed one at a time. */
private const val LIMIT = 60u

/** Reminders on Android. */
class AndroidReminders(private val app: Application) : PhoneReminders {
    override fun reminderPhone(): ReminderPhone {
        val allowed = app.service<NotificationManager>().areNotificationsEnabled()
        return ReminderPhone(
            limit = LIMIT,
            refills = true,
            permission = if (allowed) ReminderPermission.ALLOWED else ReminderPermission.DENIED,
            channelOn = true,
            exact = null,
            timeSensitive = null,
            restricted = false,
            bootedMs = 0,
            pending = emptyList(),
        )
    }

    override fun askForReminders() = openSettings()

    override fun openReminderSettings(trouble: ReminderTrouble) = openSettings()

    override fun handOverTry(reminder: Reminder) = Unit

    override fun remindersChanged() = Unit

    private fun openSettings() {
        val settings = Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
            .putExtra(Settings.EXTRA_APP_PACKAGE, app.packageName)
            .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        try {
            app.startActivity(settings)
        } catch (_: ActivityNotFoundException) {
            // A device without such a page: its settings are found by hand.
        }
    }
}
