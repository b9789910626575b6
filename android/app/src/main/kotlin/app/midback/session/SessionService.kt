// How does the system know that a session is going on? By a service that it lets live while the screen is off.

package app.midback.session

import android.app.Service
import android.content.Context
import android.content.Intent
import android.content.pm.ServiceInfo
import android.os.Build
import android.os.IBinder
import app.midback.MidbackApp
import app.midback.core.LiveState
import app.midback.ui.LiveDriver

/**
 * Stands beside a session from its first second until it is over and stored, or left. The session itself is the
 * process's: it needs this to be left in peace by the system, and nothing of it is lost where this dies.
 */
class SessionService : Service() {
    private val app get() = application as MidbackApp
    private val controls by lazy { SessionControls(this, ::press) }
    private val notifications by lazy { SessionNotifications(this, controls.token) }
    private val awake by lazy { Awake(this) }
    private val interruptions by lazy { Interruptions(this) { press(SessionButton.PAUSE) } }
    private val watcher: (LiveDriver?) -> Unit = ::changed
    private var shown: Shown? = null
    private var awakeFor = 0L
    private var goesOn = false

    override fun onBind(intent: Intent?): IBinder? = null

    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        val session = app.leader.leading?.takeIf(::needsThis)
        // The system waits for this whatever has become of the session since it was asked.
        toForeground(session)
        val action = intent?.action
        when {
            session == null -> end()
            action == SessionNotifications.LEAVE -> app.leader.leave()
            action != null -> SessionButton.of(action)?.let(::press)
        }
        if (session != null && !goesOn) {
            goesOn = true
            app.leader.watch(watcher)
        }
        // After a kill there is no session to go on with: the person begins it again from Today.
        return START_NOT_STICKY
    }

    /** The person swiped the app away. */
    override fun onTaskRemoved(rootIntent: Intent?) = app.leader.leave()

    override fun onDestroy() {
        app.leader.unwatch(watcher)
        app.sessionServiceEnded()
        awake.release()
        interruptions.listen(false)
        controls.release()
        super.onDestroy()
    }

    private fun changed(session: LiveDriver?) {
        if (session == null || !needsThis(session)) return end()
        val next = Shown.of(session)
        val awakeMs = session.view.awakeMs.toLong()
        if (next != shown || awakeMs != awakeFor) {
            awakeFor = awakeMs
            // What comes now has all of its time before it.
            if (awakeMs > 0) awake.hold(awakeMs) else awake.release()
        }
        if (next == null || next == shown) return
        interruptions.listen(next.isRunning)
        if (next.isRunning && shown?.isRunning != true) app.claimButtons()
        shown = next
        controls.show(next)
        notifications.show(next)
    }

    private fun needsThis(session: LiveDriver) = session.view.state != LiveState.OVER || session.isUnkept

    private fun toForeground(session: LiveDriver?) {
        val notification = session?.let(Shown::of)?.let(notifications::notification) ?: notifications.empty()
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            val type = ServiceInfo.FOREGROUND_SERVICE_TYPE_MEDIA_PLAYBACK
            startForeground(SessionNotifications.ID, notification, type)
        } else {
            startForeground(SessionNotifications.ID, notification)
        }
    }

    private fun press(button: SessionButton) {
        app.leader.leading?.act(button.command)
    }

    private fun end() {
        awake.release()
        stopForeground(STOP_FOREGROUND_REMOVE)
        stopSelf()
    }

    companion object {
        /** Begins beside a session that runs; false where the system lets no service begin now. */
        internal fun start(context: Context): Boolean = try {
            context.startForegroundService(Intent(context, SessionService::class.java))
            true
        } catch (_: IllegalStateException) {
            // The app is not seen. The session goes on for as long as the process is left alone.
            false
        }
    }
}
