// What was done and said on one day?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.sp
import app.midback.core.DayCheckIn
import app.midback.core.DayScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.DaySign
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction
import java.time.LocalDate

@Composable
internal fun DayRoute(day: LocalDate, store: Store, shell: ShellScreen, places: Places) {
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, day, question = { day(day, it) }) { Day(it, back, places::open) }
}

/** The page of one day. */
@Composable
fun Day(screen: DayScreen, back: UiAction, onOpen: (Place) -> Unit) {
    ScreenScaffold(screen.title, back = back) {
        if (screen.stateText.isNotEmpty()) {
            Row(
                horizontalArrangement = Arrangement.spacedBy(Space.small),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                DaySign(markOf(screen.state), 16.sp)
                Text(screen.stateText, style = MaterialTheme.typography.titleMedium)
            }
        }
        screen.lines.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
        Sessions(screen.sessions) { onOpen(Place.Correction(it)) }
        screen.nothing?.let { Quiet(it) }
        screen.checkIn?.let { said -> Said(said) { onOpen(Place.CheckIn(screen.day)) } }
    }
}

@Composable
private fun Said(said: DayCheckIn, onCorrect: () -> Unit) {
    MidbackCard {
        Text(said.title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        said.lines.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) }
        QuietButton(said.correct, onCorrect, Modifier.fillMaxWidth(), outlined = true)
    }
}
