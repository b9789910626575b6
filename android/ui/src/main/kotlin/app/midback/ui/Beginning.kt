// What can wait until the person sees their first screen? Whatever the process does beside what it was started for.

package app.midback.ui

import kotlinx.coroutines.CompletableDeferred

/** The beginning of a process. */
class Beginning {
    private val over = CompletableDeferred<Unit>()

    /** What the process was started for is done: its first screen stands, or what the system woke it for. */
    fun isOver() {
        over.complete(Unit)
    }

    /** Waits for that. */
    suspend fun past() = over.await()
}
