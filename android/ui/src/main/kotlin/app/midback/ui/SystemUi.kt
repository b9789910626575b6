// What do the screens leave to the system they run in? Its own "back", its file picker, its calendar, its way to other apps, its
// light, its lock.

package app.midback.ui

import androidx.compose.runtime.Composable
import app.midback.core.ReportFile
import java.io.File
import java.io.InputStream
import java.time.LocalDate

/** Opens a file that was picked; null where the system could not. Reads: not for the main thread. */
typealias OpenFile = () -> InputStream?

/** Asks for a day, beginning with one, if there is any, [within] some, if only those will do; tells the one that was chosen. */
typealias PickDay = (begin: LocalDate?, within: ClosedRange<LocalDate>?, onDay: (LocalDate) -> Unit) -> Unit

/** Hands a file over to another app, which the person chooses. Writes it first: fails where there is no room for it. */
typealias ShareFile = suspend (ReportFile) -> Unit

/** Hands over a file that is written already, of a kind; tells once an app is chosen that takes it, if the system says so. */
typealias HandOver = (file: File, mediaType: String, onTaken: () -> Unit) -> Unit

/** The one whose phone it is. */
interface PhoneOwner {
    /** Whether the phone can tell who is there. */
    val canBeAsked: Boolean

    /**
     * Has the phone ask who is there.
     *
     * @param title what it asks for.
     * @param why why it asks.
     * @param onOwner the owner is there; for everybody else nothing happens.
     */
    fun ask(title: String, why: String?, onOwner: () -> Unit)
}

/** A phone with a lock that nobody opens. */
private object NobodyThere : PhoneOwner {
    override val canBeAsked get() = true

    override fun ask(title: String, why: String?, onOwner: () -> Unit) = Unit
}

/** How tests find a button that an iPhone's system shows by itself: the way back, and what closes a sheet. */
const val SYSTEMS_OWN = "app.midback.systems-own"

/**
 * The system around the screens.
 *
 * @param onBack how it tells of "back": called while it is enabled; of several the one that came last.
 * @param filePicker what asks for a file, any file: what is in it, the core looks at.
 * @param dayPicker what asks for a day.
 * @param fileSharer what hands a file over.
 * @param copySharer what hands over a copy of the data, which is too large to be held in memory.
 * @param owner whose phone it is.
 * @param health the phone's health app.
 * @param keepScreenOn keeps the screen lit as long as it is asked to.
 * @param hide keeps the screens out of pictures that the system makes of them, as long as it is asked to.
 */
class SystemUi(
    val onBack: @Composable (enabled: Boolean, back: () -> Unit) -> Unit = { _, _ -> },
    val filePicker: @Composable (onFile: (OpenFile) -> Unit) -> (() -> Unit) = { {} },
    val dayPicker: @Composable () -> PickDay = { { _, _, _ -> } },
    val fileSharer: @Composable () -> ShareFile = { { } },
    val copySharer: @Composable () -> HandOver = { { _, _, _ -> } },
    val owner: @Composable () -> PhoneOwner = { NobodyThere },
    val health: @Composable () -> HealthAsker = { AllowedHealth },
    val keepScreenOn: @Composable (on: Boolean) -> Unit = { },
    val hide: @Composable (on: Boolean) -> Unit = { },
)
