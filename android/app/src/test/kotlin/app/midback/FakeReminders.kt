// What stands in for the system in tests of the screens? It says of itself what a test wants, and notes what it is asked.

package app.midback

import app.midback.core.Reminder
import app.midback.core.ReminderPermission
import app.midback.core.ReminderPhone
import app.midback.core.ReminderTrouble
import app.midback.ui.PhoneReminders

/** The app on a phone that says of itself what a test wants, and rings nothing. */
class FakedApp : MidbackApp() {
    val phone = FakeReminders()
    override val onScreens: PhoneReminders get() = phone

    override fun remind() = Unit
}

class FakeReminders : PhoneReminders {
    @Volatile
    var said = ReminderPhone(
        limit = 60u,
        refills = true,
        permission = ReminderPermission.ALLOWED,
        channelOn = true,
        exact = true,
        timeSensitive = null,
        restricted = false,
        bootedMs = 0,
        pending = emptyList(),
    )

    /** How often it was asked for the permission, which it then gives. */
    var asked = 0
        private set

    /** For which troubles the settings were opened. */
    val opened = mutableListOf<ReminderTrouble>()

    /** What was handed over to be tried. */
    val tries = mutableListOf<Reminder>()

    /** How often something changed. */
    var changes = 0
        private set

    override fun reminderPhone(): ReminderPhone = said

    override fun askForReminders() {
        asked++
        said = said.copy(permission = ReminderPermission.ALLOWED)
    }

    override fun openReminderSettings(trouble: ReminderTrouble) {
        opened += trouble
    }

    override fun handOverTry(reminder: Reminder) {
        tries += reminder
    }

    override fun remindersChanged() {
        changes++
    }
}
