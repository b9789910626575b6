// How is the data opened, kept closed, brought back, and deleted? One thing after another, whoever asks for it.

package app.midback.ui

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.DeletedScreen
import app.midback.core.Device
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.OpeningError
import app.midback.core.RecoveryDone
import app.midback.core.RecoveryOffer
import app.midback.core.Work
import app.midback.core.deleteEverything
import app.midback.core.openingError
import app.midback.core.recover
import app.midback.core.recoveryOffer
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

/**
 * Opens the data once, and again where it failed. Lives as long as the process.
 *
 * @param calls where the core is called, one call after another.
 * @param onOpened told of each store that was opened.
 * @param beginning over once the first screen stands.
 */
class Opening(
    private val phone: Phone,
    private val calls: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1),
    private val onOpened: (Store) -> Unit = {},
    internal val beginning: Beginning = Beginning(),
) {
    private val once = Mutex()
    private val scope = MainScope()
    private var store: Store? = null
    private var device: Device? = null

    /** Why it is closed, and stays so until the person wants it [again]. */
    var closed by mutableStateOf<Closed?>(null)
        private set

    /** How bringing the data back stands, from when the person wanted that until they go on. */
    var recovery by mutableStateOf<Recovery?>(null)
        private set

    /** The store, if it is open and not about to be deleted. */
    val opened: Store? get() = store.takeUnless { closed == Closed.Going }

    /** The store, opened if it is not yet; or what to show where it cannot be. */
    suspend fun open(device: Device): Opened {
        // What came of that is to be seen before anything else.
        when (val back = recovery) {
            is Recovery.Working -> return back.found
            is Recovery.Over -> return back.found
            is Recovery.Failed, null -> Unit
        }
        return once.withLock {
            this.device = device
            when (val why = closed) {
                null -> openNow(device)
                is Closed.Damaged -> shutNow().let { badly(why.error, device) }
                Closed.Going -> Opened.NotNow
                is Closed.Deleted -> Opened.Deleted(why.screen)
            }
        }
    }

    /** Whatever kept it closed, the person wants it open: it is opened when it is next asked for. */
    fun again() {
        closed = null
        recovery = null
    }

    /** The data turned out to be damaged while it was open: it is closed, and what can be done about [error] is shown. */
    fun giveUp(error: MidbackException) {
        closed = Closed.Damaged(error)
    }

    /** What can be done about [error]; null where it is not that the data is damaged. */
    suspend fun offer(error: MidbackException): RecoveryOffer? {
        val device = device ?: return null
        return withContext(calls) { crossingOrNull { recoveryOffer(phone.folder.path, error, device) } }
    }

    /** Brings back what can be brought back, in the place of what was [found]. It goes on whoever still looks at it. */
    fun bringBack(found: Opened.Badly, device: Device) {
        val work = Work()
        recovery = Recovery.Working(found, work)
        scope.launch {
            recovery = try {
                Recovery.Over(found, broughtBack(device, work))
            } catch (_: MidbackException.Stopped) {
                null
            } catch (error: MidbackException) {
                Recovery.Failed(withContext(calls) { openingError(error, device) })
            }
        }
    }

    private suspend fun broughtBack(device: Device, work: Work): RecoveryDone = once.withLock {
        withContext(calls) { crossing { recover(phone.folder.path, phone.randomBytes(), device, work) } }
    }

    /**
     * Deletes everything that the app ever kept on this phone. Once begun it goes on to its end, whoever still waits for it;
     * where it fails, why is shown in the place of the data. What lies beside the data goes first: where this is cut off, the next
     * opening finds the wish and goes on, but only with the data. It goes once more after, whatever came meanwhile.
     */
    suspend fun deleteAll() = withContext(NonCancellable) {
        val device = device ?: return@withContext
        // From now on nobody opens it, not even a reminder.
        closed = Closed.Going
        phone.forget()
        val after = try {
            val screen = once.withLock {
                shutNow()
                withContext(calls) { crossing { deleteEverything(phone.folder.path, device) } }
            }
            Closed.Deleted(screen)
        } catch (error: MidbackException) {
            Closed.Damaged(error)
        }
        phone.forget()
        closed = after
    }

    /** Every screen asks again, if there is any yet. */
    fun refresh() {
        store?.refresh()
    }

    private suspend fun openNow(device: Device): Opened = try {
        val open = store ?: made(device)
        open.use(device)
        Opened.Well(open)
    } catch (error: MidbackException) {
        badly(error, device)
    }

    private suspend fun made(device: Device): Store {
        val now = phone.now()
        val made = withContext(calls) {
            phone.folder.mkdirs()
            val core = crossing { Midback.open(phone.folder.path, phone.randomBytes(), device) }
            // Where it cannot be noted now, it is at the next opening.
            phone.mark()?.let { mark -> crossingOrNull { core.onPhone(mark, now) } }
            Store(core, phone, calls, this@Opening)
        }
        made.files.forget()
        store = made
        onOpened(made)
        return made
    }

    private suspend fun shutNow() {
        val open = store ?: return
        store = null
        open.shut()
    }

    private suspend fun badly(error: MidbackException, device: Device): Opened = withContext(calls) {
        val offer = crossingOrNull { recoveryOffer(phone.folder.path, error, device) }
        Opened.Badly(openingError(error, device), offer)
    }
}

/** Why the data is kept closed. */
sealed interface Closed {
    /** Something is wrong with it, or it could not be deleted. */
    class Damaged(val error: MidbackException) : Closed

    /** It is being deleted. */
    data object Going : Closed

    /** It was deleted. */
    class Deleted(val screen: DeletedScreen) : Closed
}

/** How the opening went. */
sealed interface Opened {
    /** The data is open. */
    class Well(val store: Store) : Opened

    /** It is not, and this is to be shown; with what brings it back, where something can. */
    class Badly(val error: OpeningError, val offer: RecoveryOffer? = null) : Opened

    /** There is no longer any. */
    class Deleted(val screen: DeletedScreen) : Opened

    /** It is about to be deleted. */
    data object NotNow : Opened
}
