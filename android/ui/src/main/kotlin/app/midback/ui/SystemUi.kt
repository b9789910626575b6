// What do the screens leave to the system they run in? Its own "back", its file picker, its calendar, its way to other apps, its light.

package app.midback.ui

import androidx.compose.runtime.Composable
import app.midback.core.ReportFile
import java.io.InputStream
import java.time.LocalDate

/** Opens a file that was picked; null where the system could not. Reads: not for the main thread. */
typealias OpenFile = () -> InputStream?

/** Asks for a day, beginning with one, if there is any, [within] some, if only those will do; tells the one that was chosen. */
typealias PickDay = (begin: LocalDate?, within: ClosedRange<LocalDate>?, onDay: (LocalDate) -> Unit) -> Unit

/** Hands a file over to another app, which the person chooses. Writes it first: fails where there is no room for it. */
typealias ShareFile = suspend (ReportFile) -> Unit

/** How tests find a button that an iPhone's system shows by itself: the way back, and what closes a sheet. */
const val SYSTEMS_OWN = "app.midback.systems-own"

/**
 * The system around the screens.
 *
 * @param onBack how it tells of "back": called while it is enabled; of several the one that came last.
 * @param filePicker what asks for a file, any file: what is in it, the core looks at.
 * @param dayPicker what asks for a day.
 * @param fileSharer what hands a file over.
 * @param keepScreenOn keeps the screen lit as long as it is asked to.
 */
class SystemUi(
    val onBack: @Composable (enabled: Boolean, back: () -> Unit) -> Unit = { _, _ -> },
    val filePicker: @Composable (onFile: (OpenFile) -> Unit) -> (() -> Unit) = { {} },
    val dayPicker: @Composable () -> PickDay = { { _, _, _ -> } },
    val fileSharer: @Composable () -> ShareFile = { { } },
    val keepScreenOn: @Composable (on: Boolean) -> Unit = { },
)
