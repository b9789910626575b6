// How does a person enter the app? One activity; every screen is a composable of the module `ui`.

package app.midback

import android.Manifest
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.media.AudioManager
import android.os.Build
import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.ReminderPlace
import app.midback.core.ReminderTrouble
import app.midback.reminders.tapped
import app.midback.ui.MidbackScreens
import app.midback.ui.MidbackTheme
import app.midback.ui.deviceOf
import java.util.Locale

/** Draws the screens, edge to edge, in the system's light or dark theme. */
class MainActivity : ComponentActivity() {
    private val opening get() = (application as MidbackApp).opening
    private val leader get() = (application as MidbackApp).leader
    private val gate get() = (application as MidbackApp).gate
    private val reminders get() = (application as MidbackApp).reminders
    private var device by mutableStateOf(deviceOf(Locale.ROOT, hour24 = true))

    /** The system says so too where the person chose other hours, 12 or 24. */
    private val clock = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) {
            readDevice()
            opening.refresh()
        }
    }

    /** Whatever the person answers to the system's question, reminders follow it. */
    private val permission = registerForActivityResult(ActivityResultContracts.RequestPermission()) {
        reminders.remindersChanged()
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        // The volume keys are for the voice, also while it is silent.
        volumeControlStream = AudioManager.STREAM_MUSIC
        if (savedInstanceState == null) show(intent)
        // A change of language takes the activity down and builds it up again; one of the hours does not.
        readDevice()
        val handed = (application as MidbackApp).handed
        setContent {
            val dark = isSystemInDarkTheme()
            MidbackTheme(dark, accents = (application as MidbackApp).accents(this, dark)) {
                MidbackScreens(opening, leader, device, androidSystem, handed, gate)
            }
        }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        show(intent)
    }

    override fun onStart() {
        super.onStart()
        gate.cameBack()
        leader.isInFront = true
        // Sent by the system alone, and so heard by whoever is not exported too.
        registerReceiver(clock, IntentFilter(Intent.ACTION_TIME_CHANGED))
        reminders.asker = ::askForReminders
        reminders.appOpened()
    }

    override fun onResume() {
        super.onResume()
        readDevice()
        // Days may have passed since the screens were last asked for.
        opening.refresh()
    }

    override fun onStop() {
        gate.left()
        leader.isInFront = false
        reminders.asker = null
        unregisterReceiver(clock)
        // However short the visit was, what waited for its first screen waits no longer.
        (application as MidbackApp).beginning.isOver()
        (application as MidbackApp).backUp()
        super.onStop()
    }

    private fun show(intent: Intent) {
        val handed = (application as MidbackApp).handed
        // Opened again from the list of recent apps, it is left where it was.
        val again = intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0
        when (intent.action) {
            SHOW_SESSION -> leader.want()
            SHOW_TODAY -> if (!again) handed.lead(ReminderPlace.Today)
            // Health Connect has a person look there at what becomes of what is written to it.
            ACTION_EXPLAIN_HEALTH, Intent.ACTION_VIEW_PERMISSION_USAGE -> if (!again) handed.leadToPrivacy()
        }
        handedOver(intent)?.let(handed::hand)
        tapped(intent)?.let(reminders::opened)
    }

    /** The system's own question, where it has one; its settings where it has none. */
    private fun askForReminders() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            reminders.asked()
            permission.launch(Manifest.permission.POST_NOTIFICATIONS)
        } else {
            reminders.openReminderSettings(ReminderTrouble.PERMISSION_OFF)
        }
    }

    private fun readDevice() {
        device = habits()
    }

    companion object {
        private const val SHOW_SESSION = "app.midback.SHOW_SESSION"

        /** res/xml/shortcuts.xml names it too. */
        private const val SHOW_TODAY = "app.midback.SHOW_TODAY"

        /** Before Android 14; since then it is the system's own, which the manifest names. */
        private const val ACTION_EXPLAIN_HEALTH = "androidx.health.ACTION_SHOW_PERMISSIONS_RATIONALE"

        /** Shows the session that is led, in the activity that is there already or in a new one. */
        internal fun showing(context: Context): Intent = Intent(context, MainActivity::class.java)
            .setAction(SHOW_SESSION)
            .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_SINGLE_TOP)
            .addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP)

        /** Shows Today, in the activity that is there already or in a new one. */
        internal fun showingToday(context: Context): Intent = showing(context).setAction(SHOW_TODAY)
    }
}
