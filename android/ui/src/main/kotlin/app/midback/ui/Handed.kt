// What came from outside the screens that nobody has looked at yet? A file of another app, a mail or a chat; one that was picked;
// a place that a reminder leads to.

package app.midback.ui

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.ReminderPlace

/**
 * A file on its way in.
 *
 * @param at where it is to be looked at; null where what is in it decides.
 */
class HandedFile internal constructor(internal val open: OpenFile, internal val at: Place?)

/** A file and a place on their way in. They wait for the data to be open and unlocked, as long as the process lives. */
@Stable
class Handed {
    /** What is to be looked at next. */
    var file by mutableStateOf<HandedFile?>(null)
        private set

    /** [file] came in; of several the newest is looked at. */
    fun hand(file: OpenFile) {
        this.file = HandedFile(file, at = null)
    }

    /** [file] was picked to be looked at [at] a place. Choosing can take so long that the app is locked meanwhile. */
    fun pick(file: OpenFile, at: Place) {
        this.file = HandedFile(file, at)
    }

    /** Somebody looks at [file], or it could not be read. */
    internal fun taken(file: HandedFile) {
        if (this.file === file) this.file = null
    }

    /** Where the person is led from outside the screens. */
    var way by mutableStateOf<((Places) -> Unit)?>(null)
        private set

    /** A reminder that was tapped leads to [place], and so does the card on the home screen. */
    fun lead(place: ReminderPlace) {
        way = { it.follow(place) }
    }

    /** The phone's health app asks what becomes of what is there. */
    fun leadToPrivacy() {
        way = {
            it.goTo(Place.Today)
            it.open(Place.Settings)
            it.open(Place.Privacy)
        }
    }

    /** The person is there. */
    internal fun arrived() {
        way = null
    }
}
