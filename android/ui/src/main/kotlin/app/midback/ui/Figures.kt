// Where do figures come from? From the core, each once, off the main thread: the first picture at once, the loop when it
// is drawn. The last few loops are kept.

package app.midback.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.MotionDurationScale
import app.midback.core.ExerciseId
import app.midback.core.LevelId
import app.midback.core.MidbackException
import app.midback.core.figureAspect
import app.midback.core.figureFirst
import app.midback.core.figureLoop
import app.midback.core.figureStill
import app.midback.ui.components.Figure
import app.midback.ui.components.FigureLoop
import app.midback.ui.components.FigureRoom
import app.midback.ui.components.LedFigure
import app.midback.ui.components.LedFigureRoom
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

/** The figure of a level; [banded] with a band as its load. */
data class FigureOf(val exercise: ExerciseId, val level: LevelId, val banded: Boolean = false)

/**
 * Draws loops when they are asked for, and keeps the last few.
 *
 * @param drawing where they are drawn.
 */
class Figures(private val drawing: CoroutineDispatcher = Dispatchers.Default) {
    private val once = Mutex()
    private val loops = Last(KEPT)
    private val stills = Last(STILLS)

    /** How wide the figure of a level is for its height, drawn or not; null where it has no figure. */
    fun aspect(what: FigureOf): Float? = crossingOrNull { figureAspect(what.exercise, what.level, what.banded) }

    /** The loop of a level if it is drawn already. */
    fun kept(what: FigureOf): FigureLoop? = loops[what]

    /** The first picture of a level, at once; null where it has no figure. */
    suspend fun first(what: FigureOf): FigureLoop? =
        keptStill(what) ?: drawn { crossing { figureFirst(what.exercise, what.level, what.banded) } }

    /** The still of a level if it is drawn already. */
    fun keptStill(what: FigureOf): FigureLoop? = stills[what]

    /** The still of a level, for a list and where nothing may move; null where it has no figure. */
    suspend fun still(what: FigureOf): FigureLoop? =
        keptStill(what) ?: drawn { crossing { figureStill(what.exercise, what.level, what.banded) } }
            ?.also { still -> stills[what] = still }

    /** The loop of a level; null where it has no figure. */
    suspend fun loop(what: FigureOf): FigureLoop? = once.withLock {
        kept(what) ?: drawn { crossing { figureLoop(what.exercise, what.level, what.banded) } }
            ?.also { loop -> loops[what] = loop }
    }

    private suspend fun drawn(bytes: () -> ByteArray) = withContext(drawing) {
        try {
            FigureLoop(bytes())
        } catch (_: MidbackException) {
            // A screen without its figure still says in words what to do.
            null
        }
    }

    private companion object {
        /** The levels of a ladder, and a little more. */
        const val KEPT = 6

        /** The pictures of the longest list, and those of a few more: a few kilobytes each. */
        const val STILLS = 48
    }
}

/** The figures that were asked for last, at [most] so many. */
private class Last(private val most: Int) {
    private val figures = LinkedHashMap<FigureOf, FigureLoop>(most, 1f, true)

    operator fun get(what: FigureOf): FigureLoop? = synchronized(figures) { figures[what] }

    operator fun set(what: FigureOf, figure: FigureLoop) = synchronized(figures) {
        figures[what] = figure
        if (figures.size > most) figures.remove(figures.keys.first())
    }
}

/** Where screens find their figures; a preview has none. */
val LocalFigures = staticCompositionLocalOf<Figures?> { null }

/** The figure of a level: its room, then its first picture, then its loop. All are of one view, so nothing jumps. */
@Composable
fun LevelFigure(
    what: FigureOf,
    description: String,
    modifier: Modifier = Modifier,
    mirrored: Boolean = false,
) {
    val (aspect, loop) = figureOf(what) ?: return
    if (loop == null) FigureRoom(aspect, modifier) else Figure(loop, description, modifier, mirrored)
}

/** The figure of a level in a session, as [LedFigure]; its room as long as it is not drawn. */
@Composable
fun LedLevelFigure(
    what: FigureOf,
    description: String,
    tick: (() -> Int)?,
    modifier: Modifier = Modifier,
    mirrored: Boolean = false,
) {
    val (aspect, loop) = figureOf(what) ?: return
    if (loop == null) LedFigureRoom(aspect, modifier) else LedFigure(loop, description, tick, modifier, mirrored)
}

/** How wide a figure is for its height, and what there is of it by now. */
private data class Known(val aspect: Float, val loop: FigureLoop?)

/** What is known of a level's figure; null where it has none. */
@Composable
private fun figureOf(what: FigureOf): Known? {
    val figures = LocalFigures.current ?: return null
    val aspect = remember(figures, what) { figures.aspect(what) } ?: return null
    var loop by remember(what) { mutableStateOf(figures.kept(what)) }
    LaunchedEffect(figures, what) {
        if (loop == null) {
            val moves = coroutineContext[MotionDurationScale]?.scaleFactor != 0f
            loop = if (moves) figures.first(what) else figures.still(what)
            if (moves) loop = figures.loop(what) ?: loop
        }
    }
    return Known(aspect, loop)
}
