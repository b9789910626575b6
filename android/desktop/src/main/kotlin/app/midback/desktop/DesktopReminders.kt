// What stands in for a phone's reminders in a window? Nothing rings here; what the phone would say of itself can be set.

package app.midback.desktop

import app.midback.core.Reminder
import app.midback.core.ReminderPermission
import app.midback.core.ReminderPhone
import app.midback.core.ReminderTrouble
import app.midback.ui.PhoneReminders

/** As many as the systems keep that keep least. */
private const val LIMIT = 60u

/** A phone that lets everything through, as long as nobody says otherwise. */
internal class DesktopReminders : PhoneReminders {
    /** What it says of itself. */
    @Volatile
    var said = ReminderPhone(
        limit = LIMIT,
        refills = true,
        permission = ReminderPermission.ALLOWED,
        channelOn = true,
        exact = true,
        timeSensitive = null,
        restricted = false,
        bootedMs = 0,
        pending = emptyList(),
    )

    override fun reminderPhone(): ReminderPhone = said

    override fun askForReminders() {
        said = said.copy(permission = ReminderPermission.ALLOWED)
    }

    override fun openReminderSettings(trouble: ReminderTrouble) = Unit

    /** What was handed over to be tried. */
    val tries = mutableListOf<Reminder>()

    override fun handOverTry(reminder: Reminder) {
        tries += reminder
    }

    override fun remindersChanged() = Unit
}
