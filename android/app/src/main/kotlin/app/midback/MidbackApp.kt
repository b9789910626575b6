// What lives as long as the process?

package app.midback

import android.annotation.SuppressLint
import android.app.Application
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.res.Configuration
import android.net.Uri
import android.os.Build
import android.os.SystemClock
import android.provider.Settings
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.dynamicDarkColorScheme
import androidx.compose.material3.dynamicLightColorScheme
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.core.Moment
import app.midback.home.HomeCards
import app.midback.reminders.AndroidReminders
import app.midback.reminders.SystemReceiver
import app.midback.session.PhoneOutput
import app.midback.session.SessionService
import app.midback.ui.Beginning
import app.midback.ui.Gate
import app.midback.ui.Handed
import app.midback.ui.Leader
import app.midback.ui.LiveDriver
import app.midback.ui.Opening
import app.midback.ui.Outside
import app.midback.ui.Phone
import app.midback.ui.PhoneHealth
import app.midback.ui.PhoneReminders
import app.midback.ui.systemMoment
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.io.File

/** The process: what outlives every activity belongs here. */
open class MidbackApp : Application() {
    /**
     * The person's data, in the app's private folder, where no other app and no backup of the system reaches it; nor this one
     * before the phone is first unlocked.
     */
    val opening by lazy {
        Opening(
            Phone(
                folder = folder,
                reminders = onScreens,
                now = ::now,
                dial = ::dial,
                passing = cacheDir.resolve("passing"),
                mark = ::mark,
                forget = ::forget,
            ),
            onOpened = { scope.launch { backUpOnceBegun() } },
            beginning = beginning,
        )
    }

    /** What it was started for comes first. */
    internal val beginning = Beginning()

    /** Whether the owner is there, where the app is locked. */
    val gate = Gate(SystemClock::elapsedRealtime)

    /** Leads sessions, also while the screen is off and no activity is there. */
    val leader: Leader by lazy {
        Leader(opening::opened, output, SystemClock::elapsedRealtime, MainScope()).also { it.watch(::changed) }
    }

    /** What another app handed over, or the person picked, to be looked at. */
    val handed = Handed()

    /** Who is told that a copy was taken. */
    internal val chosen = Chosen()

    /** Rings reminders, also where no activity is there. */
    internal val reminders by lazy {
        AndroidReminders(this, ::opening, ::habits, ::now, MainScope(), handed::lead, outside::follow, beginning)
    }

    /** The cards on the home screen. */
    internal val cards by lazy { HomeCards(this, homeCard) { now().epochMs } }

    /** What is seen of the data outside the app follows it. */
    internal val outside by lazy { Outside(homeCard, health, MainScope(), cards::draw) }

    /** The phone's health app. */
    internal open val health: PhoneHealth by lazy { HealthConnect(this) }

    /** What the screens ask the phone about reminders. */
    protected open val onScreens: PhoneReminders get() = reminders

    private val folder get() = filesDir.resolve("midback")
    private val homeCard get() = folder.resolve("home.json")
    private val output by lazy { PhoneOutput(this, onTaken = ::stand, onUnheard = { leader.leading?.tellUnheard(it) }) }
    private val scope = MainScope()
    private var backups = 0
    private var hasService = false

    /** Whether a backup is being made. */
    internal val isBackingUp: Boolean get() = backups > 0

    override fun onCreate() {
        super.onCreate()
        remind()
    }

    /** Letters of another size, and before Android 12 another light: a card that lies there was drawn for the one before. */
    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        scope.launch { cards.draw() }
    }

    /** From now on reminders follow whatever happens. */
    protected open fun remind() {
        reminders.begin()
        // Told to those that run already, and to nobody else.
        if (!reminders.isUnlocked) registerReceiver(SystemReceiver(), IntentFilter(Intent.ACTION_USER_UNLOCKED))
    }

    /** The colours that the person chose for the phone, which has such since Android 12. */
    internal open fun accents(context: Context, dark: Boolean): ColorScheme? = when {
        Build.VERSION.SDK_INT < Build.VERSION_CODES.S -> null
        dark -> dynamicDarkColorScheme(context)
        else -> dynamicLightColorScheme(context)
    }

    /** What the clock shows. */
    protected open fun now(): Moment = systemMoment()

    /** By what the system calls this phone for this app alone; every phone has it, and a new one another. */
    @SuppressLint("HardwareIds")
    protected open fun mark(): String? = Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID)

    /** Makes a backup where one is due, beside everything else. */
    internal fun backUp() {
        val store = opening.opened ?: return
        scope.launch {
            backups++
            try {
                store.backUpIfDue()
            } finally {
                backups--
            }
        }
    }

    private suspend fun backUpOnceBegun() {
        beginning.past()
        backUp()
    }

    /** Everything was deleted: what the app keeps beside the data goes too. */
    private suspend fun forget() {
        reminders.forget()
        cards.draw()
        withContext(Dispatchers.IO) { cacheDir.listFiles().orEmpty().forEach(File::deleteRecursively) }
    }

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
