// What lives as long as the process?

package app.midback

import android.app.Application
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import app.midback.ui.Opening
import app.midback.ui.Phone

/** The process: what outlives every activity belongs here. */
class MidbackApp : Application() {
    /** The person's data, in the app's private folder, where no other app and no backup of the system reaches it. */
    val opening by lazy { Opening(Phone(filesDir.resolve("midback"), dial = ::dial)) }

    /** Hands a number to the phone's own keypad, which asks before it calls: no permission is needed. */
    private fun dial(number: String) {
        val keypad = Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null))
        try {
            startActivity(keypad.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        } catch (_: ActivityNotFoundException) {
            // A tablet without a keypad: the number stands on the button.
        }
    }
}
