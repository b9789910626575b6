// What takes long and goes on although its screen is built anew? It lasts until the person leaves the place where it was begun.

package app.midback.ui

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope

/** Something that goes on. */
internal interface Ongoing {
    /** Asks it to stop. */
    fun stop()
}

/** What goes on. Lives as long as its store, on the main thread. */
internal class Underway {
    /** No screen's: those go when the phone is turned, at nightfall, and behind the lock. */
    private val scope = MainScope()
    private val begun = mutableMapOf<Place, Begun>()

    /** What goes on at [place]; made by [begin] where nothing does, or something [about] something else. */
    fun <T : Ongoing> at(place: Place, about: Any? = null, begin: (CoroutineScope) -> T): T {
        val before = begun[place]
        if (before != null && before.about == about) {
            @Suppress("UNCHECKED_CAST")
            return before.what as T
        }
        before?.what?.stop()
        return begin(scope).also { begun[place] = Begun(about, it) }
    }

    /** The person is on this [way]: what was begun at any other place stops, and what came of it is gone. */
    fun stay(way: List<Place>) {
        val left = begun.keys - way.toSet()
        left.forEach { begun.remove(it)?.what?.stop() }
    }

    private class Begun(val about: Any?, val what: Ongoing)
}
