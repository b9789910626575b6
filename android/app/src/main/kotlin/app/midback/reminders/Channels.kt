// Where does the system let a person decide on reminders? In two channels: the sound of one cannot be changed later, so there is
// one with it and one without.

package app.midback.reminders

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import app.midback.core.ReminderTexts
import app.midback.session.service

/** The two channels. */
internal class Channels(context: Context) {
    private val manager = context.service<NotificationManager>()

    /** Makes them, or gives them their names of now: what the person decided on them stays. */
    fun make(texts: ReminderTexts) {
        val heard = NotificationChannel(HEARD, texts.channel, NotificationManager.IMPORTANCE_DEFAULT)
        val silent = NotificationChannel(SILENT, texts.channelSilent, NotificationManager.IMPORTANCE_LOW)
        silent.setSound(null, null)
        silent.enableVibration(false)
        manager.createNotificationChannels(
            listOf(heard, silent).onEach {
                it.description = texts.channelAbout
            },
        )
    }

    /** Whether that one is on; one that was never made is. */
    fun isOn(sounds: Boolean): Boolean =
        manager.getNotificationChannel(of(sounds))?.importance != NotificationManager.IMPORTANCE_NONE

    companion object {
        private const val HEARD = "app.midback.reminders.heard"
        private const val SILENT = "app.midback.reminders.silent"

        /** Its id. */
        fun of(sounds: Boolean): String = if (sounds) HEARD else SILENT
    }
}
