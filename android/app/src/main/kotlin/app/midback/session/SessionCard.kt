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
import app.midback.core.LiveState
import app.midback.core.LiveTexts
import app.midback.core.PartKind
import app.midback.ui.LiveSession

/** All that is shown. What is equal need not be shown again. */
internal data class SessionCard(
    val state: LiveState,
    val title: String,
    val text: String,
    val texts: LiveTexts,
) {
    constructor(session: LiveSession) : this(
        state = session.view.state,
        title = session.view.name,
        text = if (session.view.part == PartKind.SET) session.view.setAndSide else session.view.label,
        texts = session.texts,
    )

    val buttons: List<SessionButton> get() = SessionButton.of(state)
}

/** A button outside the app. */
internal enum class SessionButton(val icon: Int, val label: (LiveTexts) -> String) {
    PAUSE(R.drawable.ic_pause, { it.pause }),
    RESUME(R.drawable.ic_play, { it.resume }),
    NEXT(R.drawable.ic_next, { it.next }),
    HURTS(R.drawable.ic_hurts, { it.hurts }),
    ;

    /** As an intent to the service. */
    val action get() = "app.midback.session.$name"

    companion object {
        /** Those that do something now. A question is answered in the app, where it is read in full. */
        fun of(state: LiveState) = when (state) {
            LiveState.RUNNING -> listOf(PAUSE, NEXT, HURTS)
            LiveState.PAUSED -> listOf(RESUME, NEXT, HURTS)
            else -> emptyList()
        }

        fun of(action: String?) = entries.find { it.action == action }
    }
}

/**
 * Makes notifications of cards.
 *
 * What somebody exercises for is nobody else's: on the lock screen, where others look, the notification says only that a
 * session is going on. Its buttons are there all the same, since they are what a lock screen is for here. A person who
 * lets their lock screen show private notifications sees all of it: that is the system's own choice to offer.
 *
 * It needs no permission: the system exempts the notifications of a media session from it.
 */
internal class SessionNotifications(private val context: Context, private val token: MediaSession.Token?) {
    private val manager = context.service<NotificationManager>()

    fun show(card: SessionCard) = manager.notify(ID, notification(card))

    fun notification(card: SessionCard): Notification {
        // Known by its id; its name follows the language. It makes no sound: the session has a voice.
        val channel = NotificationChannel(CHANNEL, card.texts.channel, NotificationManager.IMPORTANCE_LOW)
        manager.createNotificationChannel(channel.apply { setSound(null, null) })
        val open = openingOf(context)
        val neutral = builder(card, open).setContentTitle(card.texts.notification).build()
        return builder(card, open)
            .setContentTitle(card.title)
            .setContentText(card.text)
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

    private fun builder(card: SessionCard, open: PendingIntent): Notification.Builder {
        val buttons = card.buttons
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
            .setOngoing(card.state == LiveState.RUNNING)
            .setOnlyAlertOnce(true)
            .setShowWhen(false)
            .setActions(*buttons.map { action(it, card.texts) }.toTypedArray())
    }

    private fun action(button: SessionButton, texts: LiveTexts) = Notification.Action.Builder(
        Icon.createWithResource(context, button.icon),
        button.label(texts),
        toService(button.action),
    ).build()

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
