// How does a test on the main thread wait for what other threads and this one do together?

package app.midback

import android.os.Looper
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.async
import org.robolectric.Shadows.shadowOf

/** How long the core may take on a busy machine. */
const val PATIENCE_MS = 60_000L

/**
 * Turns the main thread until [holds]; fails, and names it as [what], where it never does.
 *
 * Never `runBlocking`: it stops the very thread on which answers arrive, so whatever waits for one waits for ever.
 */
fun turnUntil(what: String, holds: () -> Boolean) {
    val end = System.nanoTime() + PATIENCE_MS * 1_000_000
    while (true) {
        shadowOf(Looper.getMainLooper()).idle()
        if (holds()) return
        if (System.nanoTime() > end) throw AssertionError("never: $what")
        Thread.sleep(1)
    }
}

/** Begins something that main and other threads do together. */
fun <T> underway(question: suspend () -> T): Deferred<T> =
    MainScope().async(start = CoroutineStart.UNDISPATCHED) { question() }

/** What comes of [question]. */
@OptIn(ExperimentalCoroutinesApi::class)
fun <T> await(question: suspend () -> T): T {
    val answer = underway(question)
    turnUntil("an answer") { answer.isCompleted }
    return answer.getCompleted()
}
