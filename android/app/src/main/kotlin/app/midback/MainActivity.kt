// How does a person enter the app? One activity; every screen is a composable of the module `ui`.

package app.midback

import android.content.Context
import android.content.Intent
import android.media.AudioManager
import android.os.Bundle
import android.text.format.DateFormat
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.foundation.isSystemInDarkTheme
import app.midback.ui.MidbackScreens
import app.midback.ui.MidbackTheme
import app.midback.ui.deviceOf

/** Draws the screens, edge to edge, in the system's light or dark theme. */
class MainActivity : ComponentActivity() {
    private val opening get() = (application as MidbackApp).opening
    private val leader get() = (application as MidbackApp).leader

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        // The volume keys are for the voice, also while it is silent.
        volumeControlStream = AudioManager.STREAM_MUSIC
        if (savedInstanceState == null) show(intent)
        // A change of language or clock takes the activity down and builds it up again.
        val device = deviceOf(resources.configuration.locales[0], DateFormat.is24HourFormat(this))
        setContent {
            MidbackTheme(dark = isSystemInDarkTheme()) { MidbackScreens(opening, leader, device, androidSystem) }
        }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        show(intent)
    }

    override fun onStart() {
        super.onStart()
        leader.isInFront = true
    }

    override fun onResume() {
        super.onResume()
        // Days may have passed since the screens were last asked for.
        opening.refresh()
    }

    override fun onStop() {
        leader.isInFront = false
        super.onStop()
    }

    private fun show(intent: Intent) {
        if (intent.action == SHOW_SESSION) leader.want()
    }

    companion object {
        private const val SHOW_SESSION = "app.midback.SHOW_SESSION"

        /** Shows the session that is led, in the activity that is there already or in a new one. */
        internal fun showing(context: Context): Intent = Intent(context, MainActivity::class.java)
            .setAction(SHOW_SESSION)
            .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_SINGLE_TOP)
            .addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP)
    }
}
