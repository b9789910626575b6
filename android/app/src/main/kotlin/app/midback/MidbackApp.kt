// What lives as long as the process?

package app.midback

import android.app.Application
import app.midback.ui.Opening
import app.midback.ui.Phone

/** The process: what outlives every activity belongs here. */
class MidbackApp : Application() {
    /** The person's data, in the app's private folder, where no other app and no backup of the system reaches it. */
    val opening by lazy { Opening(Phone(filesDir.resolve("midback"))) }
}
