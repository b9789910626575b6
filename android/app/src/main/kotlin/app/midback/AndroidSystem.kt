// How do Android's own "back", file picker and calendar serve the screens?

package app.midback

import android.app.DatePickerDialog
import android.content.ActivityNotFoundException
import androidx.activity.compose.BackHandler
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.runtime.Composable
import androidx.compose.ui.platform.LocalContext
import app.midback.ui.OpenFile
import app.midback.ui.PickDay
import app.midback.ui.SystemUi
import java.time.LocalDate

internal val androidSystem = SystemUi(
    onBack = { enabled, back -> BackHandler(enabled, back) },
    filePicker = { filePicker(it) },
    dayPicker = { dayPicker() },
)

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
    return { begin, onDay ->
        val first = begin ?: LocalDate.now()
        // The calendar counts months from 0.
        DatePickerDialog(
            context,
            { _, year, month, day -> onDay(LocalDate.of(year, month + 1, day)) },
            first.year,
            first.monthValue - 1,
            first.dayOfMonth,
        ).show()
    }
}
