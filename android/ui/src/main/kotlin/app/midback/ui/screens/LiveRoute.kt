// Who leads the session that is looked at, and where does its end lead?

package app.midback.ui.screens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.midback.core.LiveAfter
import app.midback.core.LiveState
import app.midback.core.SessionId
import app.midback.ui.Leader
import app.midback.ui.LiveDriver
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.SystemUi

@Composable
internal fun LiveRoute(here: Place.Live, store: Store, leader: Leader, places: Places, system: SystemUi) {
    val session = here.session
    var led by remember(session) { mutableStateOf(leader.leading?.takeIf { it.id == session }) }
    LaunchedEffect(session) {
        // Where it cannot be led, the store says why, and Today has what can be done.
        led = leader.lead(session, here.begins) ?: return@LaunchedEffect places.back()
    }
    led?.let { Led(it, store, leader, places, system) }
}

@Composable
private fun Led(session: LiveDriver, store: Store, leader: Leader, places: Places, system: SystemUi) {
    val leave = {
        leader.leave()
        places.back()
    }
    // The session waits on Today.
    system.onBack(true, leave)
    system.keepScreenOn(session.view.state == LiveState.RUNNING || session.view.state == LiveState.ASKED)
    val actions = remember(session) { LiveActions(session::act, leave, session::unheardRead, store::dial) }
    Live(session.view, { session.motion }, session.texts, actions, session.unheard)
    val after = session.view.after
    LaunchedEffect(after) {
        if (after != null) {
            places.become(placeOf(after, session.id))
            // The last words are still said.
            leader.leave()
        }
    }
}

private fun placeOf(after: LiveAfter, session: SessionId) = when (after) {
    LiveAfter.SUMMARY -> Place.Summary(session)
    LiveAfter.TODAY -> Place.Today
    LiveAfter.SYMPTOM_CHECK -> Place.SymptomCheck
}
