// How do the screens look in a window? The phone's screens at a phone's size, or, without a display, a first day
// played through them that leaves pictures behind. `cargo xtask app` starts both.

package app.midback.desktop

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.WindowPosition
import androidx.compose.ui.window.WindowState
import androidx.compose.ui.window.singleWindowApplication
import app.midback.core.Haptic
import app.midback.ui.Leader
import app.midback.ui.LiveOutput
import app.midback.ui.MidbackScreens
import app.midback.ui.MidbackTheme
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.PhoneOwner
import app.midback.ui.SystemUi
import app.midback.ui.deviceOf
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.withContext
import java.awt.FileDialog
import java.awt.Frame
import java.io.File
import java.time.LocalDate
import java.time.chrono.IsoChronology
import java.time.format.DateTimeFormatterBuilder
import java.time.format.FormatStyle
import java.util.Locale
import javax.swing.JOptionPane
import kotlin.system.exitProcess

/** The name of the window; the app's own word for itself. */
private const val APP_NAME = "Midback"

/** The size of the phone that is looked at. */
internal val phoneSize = DpSize(400.dp, 800.dp)

/** What the command line asks for. */
internal class Arguments(args: Array<String>) {
    private val words = args.toList()

    val data = File(value("--data") ?: usage())
    val headless = "--headless" in words
    val out = value("--out")?.let(::File)
    val locale: Locale = value("--locale")?.let(Locale::forLanguageTag) ?: Locale.getDefault()
    val dark = value("--theme")?.let { it == "dark" }

    private fun value(name: String) = words.indexOf(name).takeIf { it >= 0 }?.let { words.getOrNull(it + 1) }

    private fun usage(): Nothing {
        System.err.println("--data DIR [--headless --out DIR] [--locale TAG] [--theme light|dark]")
        exitProcess(2)
    }
}

fun main(args: Array<String>) {
    val wanted = Arguments(args)
    if (wanted.headless) {
        playAFirstDay(wanted)
        // The library's threads are no reason to stay.
        exitProcess(0)
    }
    val opening = Opening(Phone(wanted.data, DesktopReminders()))
    val leader = desktopLeader(opening)
    singleWindowApplication(
        state = WindowState(size = phoneSize, position = WindowPosition(Alignment.Center)),
        title = APP_NAME,
    ) {
        DesktopTheme(wanted.dark ?: isSystemInDarkTheme()) {
            MidbackScreens(opening, leader, wanted.device(), desktopSystem)
        }
    }
}

/** Leads sessions in silence: a desktop is for looking. */
internal fun desktopLeader(opening: Opening) =
    Leader(opening::opened, Silence, { System.nanoTime() / NANOS_A_MS }, MainScope())

private const val NANOS_A_MS = 1_000_000L

internal object Silence : LiveOutput {
    override fun say(text: String) = Unit

    override fun feel(haptic: Haptic) = false

    override fun sound(haptic: Haptic) = Unit

    override fun quiet() = Unit
}

internal fun Arguments.device() = deviceOf(locale, hour24(locale))

/** Whether a region writes 15:00; a desktop has no setting of its own for it. */
private fun hour24(locale: Locale): Boolean {
    val style = FormatStyle.SHORT
    return 'a' !in DateTimeFormatterBuilder.getLocalizedDateTimePattern(null, style, IsoChronology.INSTANCE, locale)
}

/** The theme in the type that the desktop brings along, so that pictures do not depend on the machine. */
@Composable
internal fun DesktopTheme(dark: Boolean, content: @Composable () -> Unit) {
    MidbackTheme(dark, roboto, content = content)
}

/** Where a person looks for what was saved. */
private fun downloads(): File {
    val home = File(System.getProperty("user.home"))
    return home.resolve("Downloads").takeIf { it.isDirectory } ?: home
}

/** A window is nobody's phone. */
private object Nobody : PhoneOwner {
    override val canBeAsked get() = false

    override fun ask(title: String, why: String?, onOwner: () -> Unit) = Unit
}

/** What a desktop has in the place of a phone's file picker, calendar and sheet; its windows know no "back". */
private val desktopSystem = SystemUi(
    filePicker = { onFile ->
        {
            val dialog = FileDialog(null as Frame?).apply { isVisible = true }
            dialog.files.firstOrNull()?.let { file -> onFile { file.inputStream() } }
        }
    },
    dayPicker = {
        { begin, within, onDay ->
            // As the core writes a day; anything else is as good as no answer.
            val typed = JOptionPane.showInputDialog(null, null, begin ?: LocalDate.now())
            val day = typed?.let { text -> runCatching { LocalDate.parse(text) }.getOrNull() }
            day?.let { onDay(if (within == null) it else it.coerceIn(within)) }
        }
    },
    fileSharer = { { file -> withContext(Dispatchers.IO) { downloads().resolve(file.name).writeBytes(file.bytes) } } },
    copySharer = {
        { file, _, onTaken ->
            file.copyTo(downloads().resolve(file.name), overwrite = true)
            onTaken()
        }
    },
    owner = { Nobody },
)
