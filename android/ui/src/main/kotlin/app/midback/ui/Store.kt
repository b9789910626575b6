// How is the core asked, and how do screens learn that something changed? One store for the life of the process.

package app.midback.ui

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.DataReader
import app.midback.core.Device
import app.midback.core.LiveEvent
import app.midback.core.LiveKept
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.SessionId
import app.midback.core.Work
import app.midback.ui.components.UiAction
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

/** The open data. Its calls leave the main thread; its state is read and written there. */
class Store internal constructor(
    private val core: Midback,
    private val phone: Phone,
    private val calls: CoroutineDispatcher,
    internal val opening: Opening? = null,
) {
    /** Rises whenever an answer may have changed: screens ask again. */
    var revision by mutableIntStateOf(0)
        private set

    /** In which languages everything is said, the one that is liked best first. */
    internal var languages: List<String> = emptyList()
        private set

    /** What went wrong with the last action, in the core's words, until the person has read it. */
    var problem by mutableStateOf<String?>(null)
        private set

    /** What helps against that [problem], where something does. */
    var mending by mutableStateOf<UiAction?>(null)
        private set

    /** One thing is read at a time. */
    private val once = Mutex()
    private var reading: Work? = null

    /** The files that were picked or handed over. */
    val files = PickedFiles(this, phone)

    /** What takes long, and goes on whatever becomes of its screen. */
    internal val underway = Underway()

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

    /** Shows [error] to the person; that something was asked to stop is none. */
    internal suspend fun tell(error: MidbackException) {
        if (error is MidbackException.Stopped) return
        mending = mending(error)
        problem = sentence(error)
    }

    /** Shows [sentence], which is the core's. */
    internal fun tell(sentence: String) {
        mending = null
        problem = sentence
    }

    /** What leads to bringing the data back, where [error] says that it is damaged. */
    internal suspend fun mending(error: MidbackException): UiAction? {
        val damaged = opening ?: return null
        return damaged.offer(error)?.let { offer -> UiAction(offer.heading) { damaged.giveUp(error) } }
    }

    /**
     * Reads the data beside everything else that is done with it, and keeps nobody waiting; null where that was refused, or
     * [work] was stopped.
     */
    internal suspend fun <T : Any> beside(work: Work, call: DataReader.(Moment, Work) -> T): T? = try {
        read(work, call)
    } catch (error: MidbackException) {
        tell(error)
        null
    }

    /** Makes a backup where one is due. What goes wrong, the screen about the data says. */
    suspend fun backUpIfDue() {
        val isMade = try {
            read(Work()) { now, work -> backUpIfDue(now, work) }
        } catch (_: MidbackException) {
            true
        }
        if (isMade) refresh()
    }

    /** Asks or does what is about the backups, as soon as nobody reads the data beside that: a backup may come or go by it. */
    internal suspend fun <T> alone(call: Midback.(Moment) -> T): T = once.withLock { ask(call) }

    private suspend fun <T> read(work: Work, call: DataReader.(Moment, Work) -> T): T {
        val now = phone.now()
        return once.withLock {
            reading = work
            val reader = ask { dataReader() }
            withContext(Dispatchers.IO) { crossing { reader.use { it.call(now, work) } } }
        }
    }

    /** New for each call: the core makes ids from them. */
    internal fun randomBytes(): ByteArray = phone.randomBytes()

    /** The sentence a person reads for [error]. */
    suspend fun sentence(error: MidbackException): String =
        withContext(calls) { crossingOrNull { core.errorText(error) } } ?: error.toString()

    /** The phone's language or habits are these now. */
    suspend fun use(device: Device) {
        ask { setDevice(device) }
        languages = device.languages
        changed()
    }

    /** Closes the data: nothing more can be asked, and nobody reads it any more. */
    internal suspend fun shut() {
        underway.stay(emptyList())
        withContext(calls) { crossingOrNull { core.shut() } }
        crossingOrNull { reading?.stop() }
        once.withLock { }
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

    /** What the phone does about reminders. */
    val reminders: PhoneReminders get() = phone.reminders

    /** Shows a number, ready to be called. */
    fun dial(number: String) = phone.dial(number)

    /** The person has read what went wrong. */
    fun problemRead() {
        problem = null
        mending = null
    }
}
