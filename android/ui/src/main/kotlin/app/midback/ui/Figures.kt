// Where do figures come from? From the core, each once, off the main thread; the last few are kept.

package app.midback.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import app.midback.core.ExerciseId
import app.midback.core.MidbackException
import app.midback.core.figureLoop
import app.midback.ui.components.Figure
import app.midback.ui.components.FigureLoop
import app.midback.ui.components.FigureRoom
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

/** Draws loops when they are asked for, and keeps the last few. */
class Figures {
    private val once = Mutex()
    private val kept = LinkedHashMap<Pair<ExerciseId, Int>, FigureLoop>(KEPT, 1f, true)

    /** The loop of a level; null where it has no figure. */
    suspend fun loop(exercise: ExerciseId, level: Int): FigureLoop? = once.withLock {
        val key = exercise to level
        kept[key] ?: drawn(exercise, level)?.also {
            kept[key] = it
            if (kept.size > KEPT) kept.remove(kept.keys.first())
        }
    }

    private suspend fun drawn(exercise: ExerciseId, level: Int) = withContext(Dispatchers.Default) {
        try {
            FigureLoop(figureLoop(exercise, level.toUByte()))
        } catch (_: MidbackException) {
            // A screen without its figure still says in words what to do.
            null
        }
    }

    private companion object {
        /** The levels of a ladder, and a little more. */
        const val KEPT = 6
    }
}

/** Where screens find their figures; a preview has none. */
val LocalFigures = staticCompositionLocalOf<Figures?> { null }

/** The figure of a level, once it is drawn. */
@Composable
fun LevelFigure(
    exercise: ExerciseId,
    level: Int,
    description: String,
    modifier: Modifier = Modifier,
    mirrored: Boolean = false,
) {
    val figures = LocalFigures.current ?: return
    var loop by remember(exercise, level) { mutableStateOf<FigureLoop?>(null) }
    var asked by remember(exercise, level) { mutableStateOf(false) }
    LaunchedEffect(figures, exercise, level) {
        loop = figures.loop(exercise, level)
        asked = true
    }
    val drawn = loop
    if (drawn != null) {
        Figure(drawn, description, modifier, mirrored)
    } else if (!asked) {
        FigureRoom(modifier)
    }
}
