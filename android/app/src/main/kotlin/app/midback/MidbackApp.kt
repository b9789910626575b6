// What lives as long as the process?

package app.midback

import android.app.Application
import android.content.ActivityNotFoundException
import android.content.Intent
import android.content.IntentFilter
import android.net.Uri
import android.os.SystemClock
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.core.Moment
import app.midback.reminders.AndroidReminders
import app.midback.reminders.SystemReceiver
import app.midback.session.PhoneOutput
import app.midback.session.SessionService
import app.midback.ui.Handed
import app.midback.ui.Leader
import app.midback.ui.LiveDriver
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.PhoneReminders
import app.midback.ui.systemMoment
import kotlinx.coroutines.MainScope

/** The process: what outlives every activity belongs here. */
open class MidbackApp : Application() {
    /**
     * The person's data, in the app's private folder, where no other app and no backup of the system reaches it; nor this one
     * before the phone is first unlocked.
     */
    val opening by lazy { Opening(Phone(filesDir.resolve("midback"), onScreens, ::now, ::dial)) }

    /** Leads sessions, also while the screen is off and no activity is there. */
    val leader: Leader by lazy {
        Leader(opening::opened, output, SystemClock::elapsedRealtime, MainScope()).also { it.watch(::changed) }
    }

    /** What another app handed over to be looked at. */
    val handed = Handed()

    /** Rings reminders, also where no activity is there. */
    internal val reminders by lazy {
        AndroidReminders(this, ::opening, ::habits, ::now, MainScope(), handed::lead)
    }

    /** What the screens ask the phone about reminders. */
    protected open val onScreens: PhoneReminders get() = reminders

    private val output by lazy { PhoneOutput(this, onTaken = ::stand, onUnheard = { leader.leading?.tellUnheard(it) }) }
    private var hasService = false

    override fun onCreate() {
        super.onCreate()
        remind()
    }

    /** From now on reminders follow whatever happens. */
    protected open fun remind() {
        reminders.begin()
        // Told to those that run already, and to nobody else.
        if (!reminders.isUnlocked) registerReceiver(SystemReceiver(), IntentFilter(Intent.ACTION_USER_UNLOCKED))
    }

    /** What the clock shows. */
    protected open fun now(): Moment = systemMoment()

    /** The buttons of a headset are for the session now. */
    internal fun claimButtons() = output.claimButtons()

    /** The service beside the session is gone; the next session that runs gets another. */
    internal fun sessionServiceEnded() {
        hasService = false
    }

    private fun changed(session: LiveDriver?) {
        output.lead(session?.texts)
        if (session?.view?.state == LiveState.RUNNING && !hasService) hasService = SessionService.start(this)
    }

    private fun stand() {
        leader.leading?.act(LiveCommand.Pause)
    }

    /** Hands a number to the phone's own keypad, which asks before it calls: no permission is needed. */
    private fun dial(number: String) {
        val keypad = Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null))
        try {
            startActivity(keypad.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        } catch (_: ActivityNotFoundException) {
            // A tablet without a keypad: the number stands on the button.
        }
    }
}
