// Which file did another app hand over, a mail or a chat, that nobody has looked at yet?

package app.midback.ui

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue

/** A file on its way in. It waits for the data to be open, as long as the process lives. */
@Stable
class Handed {
    /** What is to be looked at next. */
    var file by mutableStateOf<OpenFile?>(null)
        private set

    /** [file] came in; of several the newest is looked at. */
    fun hand(file: OpenFile) {
        this.file = file
    }

    /** Somebody looks at [file], or it could not be read. */
    internal fun taken(file: OpenFile) {
        if (this.file === file) this.file = null
    }
}
