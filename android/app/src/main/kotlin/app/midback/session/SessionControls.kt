// How is a session led from a headset, a watch or the lock screen? Through the system's media session.

package app.midback.session

import android.content.Context
import android.media.MediaMetadata
import android.media.session.MediaSession
import android.media.session.PlaybackState
import android.os.Bundle

/**
 * The system's controls. They are told neither the exercise nor the set: what they are told shows on any lock screen
 * whatever the notification says of itself, and on what is connected by Bluetooth, such as a car.
 *
 * @param onButton called for a button that was pressed somewhere.
 */
internal class SessionControls(context: Context, private val onButton: (SessionButton) -> Unit) {
    private val session = MediaSession(context, "Midback").apply {
        setCallback(Presses())
        setSessionActivity(openingOf(context))
    }

    /** What binds a notification to these controls. */
    val token: MediaSession.Token? get() = session.sessionToken

    fun show(shown: Shown) {
        session.setMetadata(
            MediaMetadata.Builder()
                .putString(MediaMetadata.METADATA_KEY_TITLE, shown.card.publicTitle)
                .build(),
        )
        session.setPlaybackState(playback(shown))
        session.isActive = true
    }

    fun release() {
        session.isActive = false
        session.release()
    }

    private fun playback(shown: Shown): PlaybackState {
        val running = shown.isRunning
        val state = PlaybackState.Builder().setState(
            if (running) PlaybackState.STATE_PLAYING else PlaybackState.STATE_PAUSED,
            PlaybackState.PLAYBACK_POSITION_UNKNOWN,
            if (running) 1f else 0f,
        )
        var known = 0L
        shown.card.buttons.forEach { button ->
            val own = SessionButton.of(button) ?: return@forEach
            val actions = actionsOf(own)
            if (actions == 0L) state.addCustomAction(own.action, button.label, own.icon)
            known = known or actions
        }
        return state.setActions(known).build()
    }

    /** What the system knows of its own; the rest are custom actions. */
    private fun actionsOf(button: SessionButton): Long = when (button) {
        SessionButton.PAUSE -> PlaybackState.ACTION_PAUSE or PlaybackState.ACTION_PLAY_PAUSE
        SessionButton.START, SessionButton.RESUME -> PlaybackState.ACTION_PLAY or PlaybackState.ACTION_PLAY_PAUSE
        SessionButton.NEXT -> PlaybackState.ACTION_SKIP_TO_NEXT
        SessionButton.HURTS -> 0L
    }

    private inner class Presses : MediaSession.Callback() {
        override fun onPlay() = onButton(SessionButton.RESUME)

        override fun onPause() = onButton(SessionButton.PAUSE)

        override fun onStop() = onButton(SessionButton.PAUSE)

        override fun onSkipToNext() = onButton(SessionButton.NEXT)

        override fun onCustomAction(action: String, extras: Bundle?) {
            SessionButton.of(action)?.let(onButton)
        }
    }
}
