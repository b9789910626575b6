// How does a person enter the app? One activity; every screen is a composable of the module `ui`.

package app.midback

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

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        // A change of language or clock takes the activity down and builds it up again.
        val device = deviceOf(resources.configuration.locales[0], DateFormat.is24HourFormat(this))
        setContent {
            MidbackTheme(dark = isSystemInDarkTheme()) { MidbackScreens(opening, device, androidSystem) }
        }
    }

    override fun onResume() {
        super.onResume()
        // Days may have passed since the screens were last asked for.
        opening.refresh()
    }
}
