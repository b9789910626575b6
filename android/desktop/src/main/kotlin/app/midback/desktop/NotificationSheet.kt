// What does every kind of notification say? One beside the other: as anybody may read it, and as the person may have it.

package app.midback.desktop

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.midback.core.Reminder
import app.midback.core.Setting
import app.midback.ui.Space
import app.midback.ui.components.NotificationCard

/** @param lockScreen says what may be read there: nothing of it, and all of it. */
@Composable
internal fun NotificationSheet(reminders: List<Reminder>, lockScreen: Setting) {
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        Column(Modifier.padding(Space.medium), verticalArrangement = Arrangement.spacedBy(Space.medium)) {
            InTwo { at, half ->
                Text(lockScreen.choices[at].label.shown, half, style = MaterialTheme.typography.titleLarge)
            }
            reminders.forEach { one ->
                InTwo { at, half ->
                    val buttons = one.acts.map { act -> act.label }
                    if (at == 0) {
                        NotificationCard(one.plainTitle, one.plainBody, half, buttons)
                    } else {
                        NotificationCard(one.title, one.body, half, buttons)
                    }
                }
            }
        }
    }
}

@Composable
private fun InTwo(one: @Composable (at: Int, Modifier) -> Unit) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.medium)) {
        (0..1).forEach { at -> one(at, Modifier.weight(1f)) }
    }
}
