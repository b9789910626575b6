// Which buttons has a phone outside the app? A headset's and the lock screen's, as the system's media session has them.

package app.midback.session

import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.media.MediaMetadata
import android.media.session.MediaSession
import android.media.session.MediaSessionManager
import android.media.session.PlaybackState
import android.os.Handler
import android.os.Looper
import android.view.KeyEvent
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.annotation.RealObject
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter

/** Stands for the system's side of a media session; what a key means is translated by Android's own code. */
@Implements(MediaSession::class)
class PhoneButtons {
    @RealObject
    lateinit var session: MediaSession

    private lateinit var callback: MediaSession.Callback

    /** What the system was told last. */
    lateinit var playback: PlaybackState
        private set
    lateinit var about: MediaMetadata
        private set
    lateinit var opening: PendingIntent
        private set
    var isShowing = false
        private set
    var isReleased = false
        private set

    /** How often something was shown. */
    var shown = 0

    private val mark = MediaSession.Token(0, null)

    @Suppress("ktlint:standard:function-naming", "FunctionName", "UNUSED_PARAMETER")
    @Implementation
    fun __constructor__(context: Context, tag: String) {
        last = this
    }

    @Implementation
    fun setCallback(callback: MediaSession.Callback, handler: Handler?) {
        this.callback = callback
        val keys = ReflectionHelpers.callConstructor(
            Class.forName("android.media.session.MediaSession\$CallbackMessageHandler"),
            ClassParameter.from(MediaSession::class.java, session),
            ClassParameter.from(Looper::class.java, Looper.getMainLooper()),
            ClassParameter.from(MediaSession.Callback::class.java, callback),
        )
        val caller = MediaSessionManager.RemoteUserInfo("system", 1, 1)
        ReflectionHelpers.setField(keys, "mCurrentControllerInfo", caller)
        ReflectionHelpers.setField(callback, "mSession", session)
        ReflectionHelpers.setField(callback, "mHandler", keys)
        ReflectionHelpers.setField(session, "mCallback", keys)
    }

    @Implementation
    fun setCallback(callback: MediaSession.Callback) = setCallback(callback, null)

    @Implementation
    fun setSessionActivity(intent: PendingIntent) {
        opening = intent
    }

    @Implementation
    fun setPlaybackState(state: PlaybackState) {
        playback = state
        shown++
        ReflectionHelpers.setField(session, "mPlaybackState", state)
    }

    @Implementation
    fun setMetadata(metadata: MediaMetadata) {
        about = metadata
    }

    @Implementation
    fun setActive(active: Boolean) {
        isShowing = active
    }

    @Implementation
    fun release() {
        isReleased = true
    }

    @Implementation
    fun getSessionToken(): MediaSession.Token = mark

    /** Presses a key of a headset. */
    fun press(key: Int) {
        val event = Intent(Intent.ACTION_MEDIA_BUTTON)
            .putExtra(Intent.EXTRA_KEY_EVENT, KeyEvent(KeyEvent.ACTION_DOWN, key))
        callback.onMediaButtonEvent(event)
    }

    /** Presses the custom button of the lock screen that is called [label]. */
    fun press(label: String) {
        val action = playback.customActions.single { it.name == label }
        callback.onCustomAction(action.action, action.extras)
    }

    companion object {
        /** The last one that was made. */
        lateinit var last: PhoneButtons
    }
}
