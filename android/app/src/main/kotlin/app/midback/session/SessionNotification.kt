// What does the phone show of a session outside the app? A notification with a few buttons, which the lock screen and a
// headset have too.

package app.midback.session

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.graphics.drawable.Icon
import android.media.session.MediaSession
import app.midback.MainActivity
import app.midback.R
import app.midback.core.LiveButton
import app.midback.core.LiveCard
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.ui.LiveDriver

/** All that is shown. What is equal need not be shown again. */
internal data class Shown(
    val card: LiveCard,
    val isRunning: Boolean,
    val channel: String,
) {
    companion object {
        /** What is shown of [driver]; null where nothing is. */
        fun of(driver: LiveDriver): Shown? = driver.view.card?.let {
            Shown(it, driver.view.state == LiveState.RUNNING, driver.texts.channel)
        }
    }
}

/** How the phone names and draws what a button does; the words for it are the core's. */
internal enum class SessionButton(val command: LiveCommand, val icon: Int) {
    START(LiveCommand.Start, R.drawable.ic_play),
    PAUSE(LiveCommand.Pause, R.drawable.ic_pause),
    RESUME(LiveCommand.Resume, R.drawable.ic_play),
    NEXT(LiveCommand.Next, R.drawable.ic_next),
    HURTS(LiveCommand.Hurts, R.drawable.ic_hurts),
    ;

    /** As an intent to the service. */
    val action get() = "app.midback.session.$name"

    companion object {
        fun of(button: LiveButton): SessionButton? = entries.find { it.command == button.command }

        fun of(action: String?): SessionButton? = entries.find { it.action == action }
    }
}

/**
 * Makes notifications of what is shown.
 *
 * What somebody exercises for is nobody else's: on the lock screen, where others look, the notification says only that a
 * session is going on. Its buttons are there all the same, since they are what a lock screen is for here. A person who
 * lets their lock screen show private notifications sees all of it: that is the system's own choice to offer.
 *
 * It needs no permission: the system exempts the notifications of a media session from it.
 */
internal class SessionNotifications(private val context: Context, private val token: MediaSession.Token?) {
    private val manager = context.service<NotificationManager>()

    fun show(shown: Shown) = manager.notify(ID, notification(shown))

    fun notification(shown: Shown): Notification {
        // Known by its id; its name follows the language. It makes no sound: the session has a voice.
        val channel = NotificationChannel(CHANNEL, shown.channel, NotificationManager.IMPORTANCE_LOW)
        manager.createNotificationChannel(channel.apply { setSound(null, null) })
        val open = openingOf(context)
        val neutral = builder(shown, open).setContentTitle(shown.card.publicTitle).build()
        return builder(shown, open)
            .setContentTitle(shown.card.title)
            .setContentText(shown.card.text)
            .setVisibility(Notification.VISIBILITY_PRIVATE)
            .setPublicVersion(neutral)
            .build()
    }

    /** What is shown for the moment in which the system wants something and there is no session any more. */
    fun empty(): Notification {
        manager.createNotificationChannel(
            NotificationChannel(CHANNEL, context.getString(R.string.app_name), NotificationManager.IMPORTANCE_LOW),
        )
        return Notification.Builder(context, CHANNEL).setSmallIcon(R.drawable.ic_session).build()
    }

    private fun builder(shown: Shown, open: PendingIntent): Notification.Builder {
        val buttons = shown.card.buttons.mapNotNull(::action)
        val style = Notification.MediaStyle()
            .setMediaSession(token)
            .setShowActionsInCompactView(*IntArray(buttons.size) { it })
        return Notification.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.ic_session)
            .setColor(context.getColor(R.color.mark))
            .setStyle(style)
            .setCategory(Notification.CATEGORY_TRANSPORT)
            .setContentIntent(open)
            .setDeleteIntent(toService(LEAVE))
            .setOngoing(shown.isRunning)
            .setOnlyAlertOnce(true)
            .setShowWhen(false)
            .setActions(*buttons.toTypedArray())
    }

    private fun action(button: LiveButton) = SessionButton.of(button)?.let {
        Notification.Action.Builder(
            Icon.createWithResource(context, it.icon),
            button.label,
            toService(it.action),
        ).build()
    }

    private fun toService(action: String) =
        PendingIntent.getService(context, 0, Intent(context, SessionService::class.java).setAction(action), FLAGS)

    companion object {
        const val ID = 1
        const val CHANNEL = "session"

        /** The notification was swiped away. */
        const val LEAVE = "app.midback.session.LEAVE"
    }
}

private const val FLAGS = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT

/** Opens the app where the session is. */
internal fun openingOf(context: Context): PendingIntent =
    PendingIntent.getActivity(context, 0, MainActivity.showing(context), FLAGS)
