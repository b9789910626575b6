// How is the app on another phone, or on the same one after its process has ended? With a folder of its own, and no system.

package app.midback

import androidx.compose.runtime.Composable
import app.midback.core.Haptic
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.SessionId
import app.midback.core.Work
import app.midback.ui.Handed
import app.midback.ui.Leader
import app.midback.ui.LiveOutput
import app.midback.ui.MidbackScreens
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.deviceOf
import kotlinx.coroutines.MainScope
import java.io.File
import java.util.Locale

/** The whole app on a phone of its own. */
class OtherPhone(
    private val folder: File,
    private val passing: File = folder.resolveSibling("${folder.name}-passing"),
    forget: suspend () -> Unit = { },
) {
    val handed = Handed()
    val opening = Opening(Phone(folder, FakeReminders(), passing = passing, forget = forget))
    private val leader = Leader(opening::opened, Silent, System::nanoTime, MainScope())
    private val store get() = await { (opening.open(british) as Opened.Well).store }

    /** What is left of files on their way in or out. */
    val passed: List<File> get() = passing.walk().filter { it.isFile }.toList()

    @Composable
    fun Screens() = MidbackScreens(opening, leader, british, handed = handed)

    fun <T> ask(question: Midback.(Moment) -> T): T = await { store.ask(question) }

    fun sessions(): List<SessionId> = ask { history(allSessions, it) }.sessions.map { it.id }

    /** What is said where [passphrase] does not open [copy]. */
    fun refused(copy: File, passphrase: String): String = ask {
        try {
            error(bringInPreview(copy.path, passphrase, it, Work()).title)
        } catch (refused: MidbackException) {
            errorText(refused)
        }
    }

    /** As when the process ends. */
    fun shut() = ask { shut() }

    private object Silent : LiveOutput {
        override fun say(text: String) = Unit

        override fun feel(haptic: Haptic) = true

        override fun sound(haptic: Haptic) = Unit

        override fun quiet() = Unit
    }

    companion object {
        val british = deviceOf(Locale.UK, hour24 = true)
    }
}
