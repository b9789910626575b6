// How is the core asked, and how do screens learn that something changed? One store for the life of the process.

package app.midback.ui

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.Device
import app.midback.core.LiveEvent
import app.midback.core.LiveKept
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.OpeningError
import app.midback.core.SessionId
import app.midback.core.ShellScreen
import app.midback.core.openingError
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import java.io.IOException
import java.io.InputStream

/** The open data. Its calls leave the main thread; its state is read and written there. */
class Store internal constructor(
    private val core: Midback,
    private val phone: Phone,
    private val calls: CoroutineDispatcher,
) {
    /** Rises whenever an answer may have changed: screens ask again. */
    var revision by mutableIntStateOf(0)
        private set

    /** What went wrong with the last action, in the core's words, until the person has read it. */
    var problem by mutableStateOf<String?>(null)
        private set

    /** Asks a question. It changes nothing. */
    suspend fun <T> ask(question: Midback.(Moment) -> T): T {
        // The moment at which the person did it, not that at which its turn comes.
        val now = phone.now()
        return withContext(calls) { crossing { core.question(now) } }
    }

    /** Does what the person did; null where it was refused, and then [problem] says why. */
    suspend fun <T : Any> act(action: Midback.(Moment) -> T): T? = askOrTell(action)?.also { changed() }

    /** Asks a question beside the screen's own; null where it failed, and then [problem] says why. */
    suspend fun <T : Any> askOrTell(question: Midback.(Moment) -> T): T? = try {
        ask(question)
    } catch (error: MidbackException) {
        tell(error)
        null
    }

    /** What the clock shows now. */
    internal fun now(): Moment = phone.now()

    /** Stores what happened in a session that is led. The answer goes to its player, and so does the error. */
    internal suspend fun keep(session: SessionId, event: LiveEvent): LiveKept =
        withContext(calls) { crossing { core.keep(session, event) } }

    /** Shows [error] to the person. */
    internal suspend fun tell(error: MidbackException) {
        problem = sentence(error)
    }

    /** The sentence a person reads for [error]. */
    suspend fun sentence(error: MidbackException): String =
        withContext(calls) { crossingOrNull { core.errorText(error) } } ?: error.toString()

    /** The phone's language or habits are these now. */
    suspend fun use(device: Device) {
        ask { setDevice(device) }
        changed()
    }

    /** Something was stored or is said in other words: every screen asks again, and what is to ring may be another. */
    internal fun changed() {
        refresh()
        phone.reminders.remindersChanged()
    }

    /** Time has passed or the phone has changed: every screen asks again. */
    fun refresh() {
        revision++
    }

    /** The file that was picked last. A file can be too large to be kept by the system, so it ends with the process. */
    var picked by mutableStateOf<ByteArray?>(null)
        private set

    /**
     * Reads a file that was picked, or as much of it as shows the core that it is too large: a huge one must not fill
     * the memory. Says so and is false where that fails.
     */
    suspend fun pick(open: OpenFile, shell: ShellScreen): Boolean {
        val bytes = shell.fileBytesLimit.toInt() + 1
        picked = withContext(Dispatchers.IO) {
            try {
                open()?.use { beginning(it, bytes) }
            } catch (_: IOException) {
                null
            } catch (_: RuntimeException) {
                // Whatever the app that has the file thinks of: not allowed, gone, not supported, a defect of its own.
                null
            }
        }
        if (picked == null) problem = shell.fileUnread
        return picked != null
    }

    /** What the phone does about reminders. */
    val reminders: PhoneReminders get() = phone.reminders

    /** Shows a number, ready to be called. */
    fun dial(number: String) = phone.dial(number)

    /** The person has read what went wrong. */
    fun problemRead() {
        problem = null
    }
}

/** As many [bytes] as there are, at most. */
private fun beginning(stream: InputStream, bytes: Int): ByteArray {
    val buffer = ByteArray(bytes)
    var read = 0
    while (read < bytes) {
        val more = stream.read(buffer, read, bytes - read)
        if (more < 0) break
        read += more
    }
    return buffer.copyOf(read)
}

/**
 * Opens the data once, and again where it failed. Lives as long as the process.
 *
 * @param calls where the core is called, one call after another.
 */
class Opening(
    private val phone: Phone,
    private val calls: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1),
) {
    private val once = Mutex()
    private var store: Store? = null

    /** The store, if it is open. */
    val opened: Store? get() = store

    /** The store, opened if it is not yet; or what to show where it cannot be. */
    suspend fun open(device: Device): Opened = once.withLock {
        try {
            val open = store ?: withContext(calls) {
                phone.folder.mkdirs()
                crossing { Store(Midback.open(phone.folder.path, phone.randomBytes(), device), phone, calls) }
            }
            store = open
            open.use(device)
            Opened.Well(open)
        } catch (error: MidbackException) {
            Opened.Badly(withContext(calls) { openingError(error, device) })
        }
    }

    /** Every screen asks again, if there is any yet. */
    fun refresh() {
        store?.refresh()
    }
}

/** How the opening went. */
sealed interface Opened {
    /** The data is open. */
    class Well(val store: Store) : Opened

    /** It is not, and this is to be shown. */
    class Badly(val error: OpeningError) : Opened
}
