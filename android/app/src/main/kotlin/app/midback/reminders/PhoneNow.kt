// What does the phone say of itself, as far as reminders go?

package app.midback.reminders

import android.Manifest
import android.app.ActivityManager
import android.app.NotificationManager
import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.os.SystemClock
import app.midback.core.Moment
import app.midback.core.ReminderPermission
import app.midback.core.ReminderPhone
import app.midback.session.service
import java.io.File
import java.io.IOException

/** How many reminders are planned ahead: the system holds one alarm, and the app the others. */
private const val LIMIT = 60u

/**
 * Reads it off the system.
 *
 * @param now what the clock shows.
 * @param asked is there once a person has decided on notifications, which the system does not tell.
 */
internal class PhoneNow(private val context: Context, private val now: () -> Moment, private val asked: File) {
    private val channels = Channels(context)
    private val alarms = Alarms(context)

    @Volatile
    private var booted: Long? = null

    /** Whether the next reminders are heard: then it is that channel that counts. */
    @Volatile
    var sounds = true

    /** The clock was changed, or the phone was started: when that was is reckoned from the clock. */
    fun reckonAnew() {
        booted = null
    }

    fun read() = ReminderPhone(
        limit = LIMIT,
        refills = true,
        permission = permission(),
        channelOn = channels.isOn(sounds),
        exact = alarms.canBeExact,
        timeSensitive = null,
        restricted = isHeldBack(),
        bootedMs = booted ?: (now().epochMs - SystemClock.elapsedRealtime()).also { booted = it },
        pending = emptyList(),
    )

    /**
     * The person has decided: the system's question was shown, or they allowed it in the settings. Where it is not allowed
     * after that, they said no.
     */
    fun decided() {
        try {
            asked.parentFile?.mkdirs()
            asked.createNewFile()
        } catch (_: IOException) {
            // The core keeps it, too.
        }
    }

    private fun permission(): ReminderPermission {
        val isAsked = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU
        val granted = !isAsked ||
            context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) == PackageManager.PERMISSION_GRANTED
        return when {
            granted && context.service<NotificationManager>().areNotificationsEnabled() -> ReminderPermission.ALLOWED
            isAsked && !granted && !asked.exists() -> ReminderPermission.NOT_ASKED
            else -> ReminderPermission.DENIED
        }
    }

    private fun isHeldBack(): Boolean = Build.VERSION.SDK_INT >= Build.VERSION_CODES.P &&
        context.service<ActivityManager>().isBackgroundRestricted
}
