// How do Android's own "back", file picker, calendar, sheet, screen and lock serve the screens?

package app.midback

import android.app.DatePickerDialog
import android.content.ActivityNotFoundException
import androidx.activity.compose.BackHandler
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.platform.LocalView
import app.midback.ui.OpenFile
import app.midback.ui.PickDay
import app.midback.ui.SystemUi
import java.time.LocalDate
import java.time.ZoneId

internal val androidSystem = SystemUi(
    onBack = { enabled, back -> BackHandler(enabled, back) },
    filePicker = { filePicker(it) },
    dayPicker = { dayPicker() },
    fileSharer = { fileSharer() },
    copySharer = { copySharer() },
    owner = { phoneOwner() },
    health = { healthAsker() },
    keepScreenOn = { on -> KeepScreenOn(on) },
    hide = { on -> Hide(on) },
)

/** The system takes it back by itself once the window is gone. */
@Composable
private fun KeepScreenOn(on: Boolean) {
    val view = LocalView.current
    DisposableEffect(view, on) {
        view.keepScreenOn = on
        onDispose { view.keepScreenOn = false }
    }
}

/** The system's document picker, which needs no permission. */
@Composable
private fun filePicker(onFile: (OpenFile) -> Unit): () -> Unit {
    val resolver = LocalContext.current.contentResolver
    val picker = rememberLauncherForActivityResult(ActivityResultContracts.OpenDocument()) { document ->
        if (document != null) onFile { resolver.openInputStream(document) }
    }
    return {
        try {
            // Mail apps and file managers disagree on what kind of file a JSON file is.
            picker.launch(arrayOf("*/*"))
        } catch (_: ActivityNotFoundException) {
            onFile { null }
        }
    }
}

/** The system's calendar: in its language, in letters of its size, and read out by its screen reader. */
@Composable
private fun dayPicker(): PickDay {
    val context = LocalContext.current
    val open = remember { mutableStateOf<DatePickerDialog?>(null) }
    // A window of its own: it would stay in front of the lock, and outlive the screen that asked.
    DisposableEffect(open) { onDispose { open.value?.dismiss() } }
    return { begin, within, onDay ->
        val first = begin ?: LocalDate.now()
        // The calendar counts months from 0.
        val dialog = DatePickerDialog(
            context,
            { _, year, month, day -> onDay(LocalDate.of(year, month + 1, day)) },
            first.year,
            first.monthValue - 1,
            first.dayOfMonth,
        )
        within?.let {
            dialog.datePicker.minDate = beginningOf(it.start)
            dialog.datePicker.maxDate = beginningOf(it.endInclusive)
        }
        open.value = dialog
        dialog.show()
    }
}

/** The calendar wants a day as an instant of it, where the phone is. */
private fun beginningOf(day: LocalDate) = day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli()
