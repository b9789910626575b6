// What can only a phone do about reminders? It knows what its system lets through, and hands over what is to ring.

package app.midback.ui

import app.midback.core.Moment
import app.midback.core.OffsetChanges
import app.midback.core.Reminder
import app.midback.core.ReminderPhone
import app.midback.core.ReminderTrouble

/** Reminders, as far as they are the phone's. All but the questions are called on the main thread, and return at once. */
interface PhoneReminders {
    /** What the phone says of itself. Asks the system: not for the main thread. */
    fun reminderPhone(): ReminderPhone

    /** From when on the phone's zone has other offsets than at [now]. Not for the main thread. */
    fun offsetChanges(now: Moment): OffsetChanges = zoneChanges(now)

    /** Shows the system's own question whether the app may remind; once it is answered, every screen asks again. */
    fun askForReminders()

    /** Opens the system's settings where [trouble] is mended. */
    fun openReminderSettings(trouble: ReminderTrouble)

    /** Hands a try over to the system as any other reminder, besides those that it holds already. */
    fun handOverTry(reminder: Reminder)

    /** What is to ring may be something else now: something was stored, or the words are those of another language. */
    fun remindersChanged()
}
