// What is being made of the data: a backup, a copy, or nothing? It is made to its end, also where its screen is built anew.

package app.midback.ui.screens

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.MidbackException
import app.midback.core.SaveCard
import app.midback.core.Work
import app.midback.ui.Ongoing
import app.midback.ui.Store
import app.midback.ui.crossingOrNull
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch
import java.io.File

/** What kind of file a copy is, and one that is locked. */
private const val PLAIN = "application/json"
private const val LOCKED = "application/octet-stream"

/** A copy that is made, and of what kind it is. */
internal class MadeCopy(val file: File, val mediaType: String)

/** One thing at a time is made. Lives as long as the person is at its place, on the main thread. */
@Stable
internal class Making(private val store: Store, private val scope: CoroutineScope) : Ongoing {
    /** A backup that is being made. */
    var backingUp by mutableStateOf<Work?>(null)
        private set

    /** Whether one was made here. */
    var made by mutableStateOf(false)
        private set

    /** A copy that is being made. */
    var saving by mutableStateOf<Work?>(null)
        private set

    /** One that waits for a screen that hands it over. */
    var copy by mutableStateOf<MadeCopy?>(null)
        private set

    fun backUp() {
        val work = Work()
        backingUp = work
        made = false
        scope.launch {
            made = store.beside(work) { now, stopped -> backUp(now, stopped) } != null
            backingUp = null
            // Made or not, the screen says so.
            store.refresh()
        }
    }

    /** Makes a copy, locked where [locking] says so; tells what is wrong with that. */
    fun save(card: SaveCard, locking: Locking, onProblem: (String) -> Unit) {
        val work = Work()
        saving = work
        scope.launch {
            val problem = if (locking.on) store.passphraseProblem(locking.first, locking.again) else null
            if (problem == null) {
                copy = store.copied(card, locking, work)
            } else {
                onProblem(problem)
            }
            if (copy == null) saving = null
        }
    }

    /** A screen showed where the copy can go. */
    fun handedOver() {
        copy = null
        saving = null
    }

    /** Somebody has taken the copy. */
    fun taken() {
        scope.launch { store.act { savedElsewhere(it) } }
    }

    override fun stop() = listOfNotNull(backingUp, saving).forEach { work -> crossingOrNull { work.stop() } }
}

/** What is wrong with a passphrase, or that it could not be found out. */
private suspend fun Store.passphraseProblem(first: String, again: String): String? = try {
    ask { passphraseProblem(first, again) }
} catch (error: MidbackException) {
    sentence(error)
}

/** A copy in a file of its own, to be handed over; null where it was stopped or refused. */
private suspend fun Store.copied(card: SaveCard, locking: Locking, work: Work): MadeCopy? {
    val file = files.outgoing(if (locking.on) card.lockedName else card.name)
    if (file == null) {
        tell(MidbackException.StorageFailed())
        return null
    }
    return beside(work) { _, stopped ->
        export(file.path, locking.first.takeIf { locking.on }, stopped)
        MadeCopy(file, if (locking.on) LOCKED else PLAIN)
    }
}
