// What is kept to oneself? What stays on the phone, what can be locked, and what its health app gets.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import app.midback.core.AppLock
import app.midback.core.HealthSwitch
import app.midback.core.PrivacyScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Gate
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.SystemUi
import app.midback.ui.components.FieldFrame
import app.midback.ui.components.FieldNote
import app.midback.ui.components.LinkCard
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.SwitchRow
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

@Composable
internal fun PrivacyRoute(store: Store, shell: ShellScreen, places: Places, system: SystemUi, gate: Gate) {
    val scope = rememberCoroutineScope()
    val owner = system.owner()
    val health = system.health()
    // What the person allows can be changed while the app is away: its screens are asked anew when it comes back.
    val isAllowed by produceState(true, health, store.revision) { value = health.isAllowed() }
    var isRefused by remember { mutableStateOf(false) }
    val back = UiAction(shell.back, onClick = places::back)

    fun lock(on: Boolean) {
        scope.launch { store.act { lockApp(on) } }
    }

    fun writeToHealth(on: Boolean) {
        scope.launch { store.act { writeToHealth(on, it) } }
    }

    fun wantHealth(on: Boolean) {
        isRefused = false
        if (!on) return writeToHealth(on = false)
        health.ask { allowed ->
            isRefused = !allowed
            if (allowed) writeToHealth(on = true)
        }
    }
    Asked(store, shell, question = { privacy(it) }) { screen ->
        Privacy(
            screen,
            canLock = owner.canBeAsked,
            canWrite = health.isThere,
            isDenied = isRefused || (screen.health.on && !isAllowed),
            back,
            onLock = { on ->
                if (on) {
                    // Once now, so that nobody locks themselves out.
                    owner.ask(screen.lock.label, why = null) {
                        gate.open()
                        lock(on = true)
                    }
                } else {
                    lock(on = false)
                }
            },
            onHealth = ::wantHealth,
            onDelete = { places.open(Place.Delete) },
        )
    }
}

/**
 * The screen about privacy.
 *
 * @param canLock whether the phone can tell who is there.
 * @param canWrite whether the phone has a health app.
 * @param isDenied whether the phone does not let the app write there, although the person wanted it.
 */
@Composable
fun Privacy(
    screen: PrivacyScreen,
    canLock: Boolean,
    canWrite: Boolean,
    isDenied: Boolean,
    back: UiAction,
    onLock: (Boolean) -> Unit,
    onHealth: (Boolean) -> Unit,
    onDelete: () -> Unit,
) {
    ScreenScaffold(screen.title, back = back) {
        screen.parts.forEach { part ->
            Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
                SectionTitle(part.heading)
                Text(part.text, style = MaterialTheme.typography.bodyLarge)
            }
        }
        Lock(screen.lock, canLock, onLock)
        Health(screen.health, canWrite, isDenied, onHealth)
        LinkCard(onDelete) {
            Text(
                screen.delete,
                color = MaterialTheme.colorScheme.error,
                style = MaterialTheme.typography.titleMedium,
            )
            Quiet(screen.deleteHelp)
        }
    }
}

@Composable
private fun Lock(lock: AppLock, canLock: Boolean, onLock: (Boolean) -> Unit) {
    MidbackCard {
        FieldFrame(null, if (canLock) lock.help else lock.impossible, problem = null) {
            // Who no longer can lock it can still take the lock away.
            SwitchRow(lock.label, lock.on, onLock, enabled = canLock || lock.on)
        }
    }
}

@Composable
private fun Health(health: HealthSwitch, canWrite: Boolean, isDenied: Boolean, onChange: (Boolean) -> Unit) {
    MidbackCard {
        FieldFrame(null, if (canWrite) health.help else health.impossible, problem = null) {
            // What was switched on where there is such an app can still be switched off.
            SwitchRow(health.label, health.on, onChange, enabled = canWrite || health.on)
        }
        if (canWrite && isDenied) FieldNote(null, health.denied)
    }
}
