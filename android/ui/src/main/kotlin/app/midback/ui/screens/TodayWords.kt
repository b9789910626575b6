// What is said on Today beside what is to be done? Seldom anything, and gone once it is read.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import app.midback.core.ReminderNotice
import app.midback.core.SaveNotice
import app.midback.ui.Icons
import app.midback.ui.Space
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.QuietButton
import app.midback.ui.components.UiAction

/** A word beside what is to be done today: read, and gone. */
@Composable
private fun Word(icon: ImageVector, text: String, dismiss: UiAction, open: UiAction) {
    MidbackCard {
        val (color, style) = MaterialTheme.colorScheme.onSurfaceVariant to MaterialTheme.typography.bodyLarge
        WithSign(icon, color, style) { Text(text, style = style) }
        FlowRow(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.small, Alignment.End)) {
            QuietButton(dismiss.label, dismiss.onClick)
            QuietButton(open.label, open.onClick, outlined = true)
        }
    }
}

/** That reminders do not come; said once, and gone once it is read. */
@Composable
internal fun RemindersNotice(notice: ReminderNotice, actions: TodayActions) = Word(
    Icons.Reminder,
    notice.text,
    UiAction(notice.dismiss, onClick = actions.onRemindersRead),
    UiAction(notice.open, onClick = actions.onReminders),
)

/** That a copy elsewhere would keep the history; said seldom. */
@Composable
internal fun SaveWord(notice: SaveNotice, actions: TodayActions) = Word(
    Icons.Share,
    notice.text,
    UiAction(notice.dismiss, onClick = actions.onSaveRead),
    UiAction(notice.open, onClick = actions.onSave),
)
