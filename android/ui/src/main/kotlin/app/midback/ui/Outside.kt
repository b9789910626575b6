// What is seen of the data outside the app? A card on the home screen, and the sessions in the phone's health app: both follow it.

package app.midback.ui

import app.midback.core.HealthWork
import app.midback.core.MidbackException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import java.io.File

/**
 * Follows the data. Lives as long as the process, on the main thread; what takes time leaves it.
 *
 * @param card the file that the card is read from.
 * @param scope the main thread's, as long as the process.
 * @param onCard something in the card is another.
 */
class Outside(
    private val card: File,
    private val health: PhoneHealth,
    scope: CoroutineScope,
    private val onCard: suspend () -> Unit,
) {
    private val once = Mutex()
    private val written = Channel<Store>(Channel.CONFLATED)
    private var isWriting = false

    init {
        scope.launch {
            for (store in written) {
                writeSessions(store)
                isWriting = false
            }
        }
    }

    /** Whether something is being followed now. */
    val isAtWork: Boolean get() = once.isLocked || isWriting

    /** Something changed: in the data, in the clock, the zone or the language. Waits for the card; nobody waits for the health app. */
    suspend fun follow(store: Store) = once.withLock {
        keepCard(store)
        isWriting = true
        written.trySend(store)
    }

    /** Where it cannot be written, it stays as it was. */
    private suspend fun keepCard(store: Store) {
        val isAnother = try {
            store.ask { keepHomeCard(card.path, zoneChanges(it), it) }
        } catch (_: MidbackException) {
            false
        }
        if (isAnother) onCard()
    }

    /** What does not succeed is tried again at the next change. */
    private suspend fun writeSessions(store: Store) {
        try {
            while (true) {
                val work = store.ask { healthWork(it) }
                if (work.isNone || !health.isThere || !health.isAllowed() || !health.take(work)) return
                store.ask { healthDone(work.write.map { session -> session.id }, work.delete) }
            }
        } catch (_: MidbackException) {
            // The data is closed, or busy.
        }
    }

    private val HealthWork.isNone get() = write.isEmpty() && delete.isEmpty()
}
