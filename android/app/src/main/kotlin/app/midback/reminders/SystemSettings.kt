// Where in the system's settings is something mended that keeps reminders from coming?

package app.midback.reminders

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.Settings
import app.midback.core.ReminderTrouble

/** Opens that place; where a phone lacks it, the next best one: the page about an app is on every phone. */
internal fun openSettings(context: Context, trouble: ReminderTrouble, sounds: Boolean) {
    for (place in placesFor(context, trouble, sounds) + Intent(Settings.ACTION_SETTINGS)) {
        try {
            return context.startActivity(place.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        } catch (_: ActivityNotFoundException) {
            // The next one.
        } catch (_: SecurityException) {
            // Some phones keep theirs for themselves.
        }
    }
}

private fun placesFor(context: Context, trouble: ReminderTrouble, sounds: Boolean): List<Intent> {
    val packageName = context.packageName
    val address = Uri.fromParts("package", packageName, null)
    val about = Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, address)
    val notifications = Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
        .putExtra(Settings.EXTRA_APP_PACKAGE, packageName)
    return when (trouble) {
        ReminderTrouble.PERMISSION_OFF -> listOf(notifications, about)

        ReminderTrouble.CHANNEL_OFF -> listOf(
            Intent(Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS)
                .putExtra(Settings.EXTRA_APP_PACKAGE, packageName)
                .putExtra(Settings.EXTRA_CHANNEL_ID, Channels.of(sounds)),
            notifications,
            about,
        )

        ReminderTrouble.EXACT_OFF -> if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            listOf(Intent(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, address), about)
        } else {
            listOf(about)
        }

        else -> listOf(about)
    }
}
