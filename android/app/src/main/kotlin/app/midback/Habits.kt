// Which languages does the person read, and how do they write the time? The system knows.

package app.midback

import android.content.Context
import android.text.format.DateFormat
import app.midback.core.Device
import app.midback.ui.deviceOf

/** The phone's habits now. */
internal fun Context.habits(): Device {
    val locales = resources.configuration.locales
    return deviceOf(List(locales.size(), locales::get), DateFormat.is24HourFormat(this))
}
