// What is there to see while the app is locked? That it is, and how it is unlocked.

package app.midback.ui.screens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import app.midback.core.LockedScreen
import app.midback.ui.Gate
import app.midback.ui.Icons
import app.midback.ui.PhoneOwner
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SignPanel

@Composable
internal fun LockedRoute(screen: LockedScreen, owner: PhoneOwner, gate: Gate) {
    val ask = { owner.ask(screen.unlock, screen.why, gate::open) }
    LaunchedEffect(Unit) {
        // Whoever took the phone's own lock away knew how to open it, and there is nothing left to ask with.
        if (owner.canBeAsked) ask() else gate.open()
    }
    Locked(screen, ask)
}

/** The app is locked. */
@Composable
fun Locked(screen: LockedScreen, onUnlock: () -> Unit) {
    ScreenScaffold(title = "", bottom = { PrimaryButton(screen.unlock, onUnlock) }) {
        SignPanel(Icons.Lock, screen.title)
    }
}
