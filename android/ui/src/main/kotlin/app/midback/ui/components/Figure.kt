// How does the movement look? Draws a loop from the core's bytes: per picture nothing is asked and little is made.

package app.midback.ui.components

import androidx.compose.animation.core.withInfiniteAnimationFrameMillis
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Spacer
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.MotionDurationScale
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathFillType
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.graphics.drawscope.translate
import androidx.compose.ui.layout.layout
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.midback.ui.LocalFigureColors
import java.nio.ByteBuffer
import java.nio.ByteOrder
import kotlin.math.roundToInt

/** Pictures of a level, as the core writes them; `docs/figures.md` describes the bytes. */
class FigureLoop(bytes: ByteArray) {
    private val data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)

    /** The view's width and height, in body heights. */
    val width = data.getFloat(4)
    val height = data.getFloat(8)

    /** How wide it is for its height. */
    val aspect = width / height
    private val frames = short(12)

    /** How many thirtieths of a second the loop takes. */
    val ticks = short(14)

    /** Whether these are all pictures, and not the first one alone. */
    val moves get() = frames > 1

    /** The picture that is shown at a tick. */
    fun frameAt(tick: Int) = PICTURES + short(TIMES + 3 * (tick % ticks)).coerceIn(0, frames - 1)

    /** Draws what stands on the floor, then a picture, or [STILL]: start, end and arrow. */
    internal fun draw(scope: DrawScope, picture: Int, path: Path, colors: List<Color>) {
        // As large as the place allows, in its middle and on its floor.
        val body = minOf(scope.size.width / width, scope.size.height / height)
        val left = (scope.size.width - body * width) / 2
        scope.translate(left, scope.size.height - body * height) {
            picture(this, GROUND, body, path, colors)
            picture(this, picture, body, path, colors)
        }
    }

    /**
     * Neighbouring outlines of one tone of the body are one shape: where two of them lie over each other is a hole.
     * Of things each outline is a shape of its own.
     */
    private fun picture(scope: DrawScope, index: Int, body: Float, path: Path, colors: List<Color>) {
        val unit = body * maxOf(width, height) / WHOLE
        var at = data.getInt(TIMES + 3 * ticks + 4 * index)
        val outlines = short(at)
        at += 2
        var tone = -1
        path.reset()
        repeat(outlines) {
            val next = data.get(at).toInt()
            if (next != tone || !isBody(next)) {
                if (tone >= 0) scope.drawPath(path, colors[tone])
                path.reset()
                path.fillType = PathFillType.EvenOdd
                tone = next
            }
            val points = short(at + 1)
            at += 3
            repeat(points) { point ->
                val x = short(at) * unit
                val y = short(at + 2) * unit
                if (point == 0) path.moveTo(x, y) else path.lineTo(x, y)
                at += 4
            }
            path.close()
        }
        if (tone >= 0) scope.drawPath(path, colors[tone])
    }

    private fun short(at: Int) = data.getShort(at).toInt() and 0xFFFF

    /** Near, far and mid back; and the pose a body comes from. */
    private fun isBody(tone: Int) = tone <= LAST_OF_BODY || tone == GHOST

    internal companion object {
        /** Start, end and arrow in one picture. */
        const val STILL = 1
        private const val GROUND = 0
        private const val PICTURES = 2
        private const val TIMES = 16
        private const val LAST_OF_BODY = 2
        private const val GHOST = 13
        private const val WHOLE = 65_535f
    }
}

/**
 * A figure that moves by its own clock; where the system wants nothing to move, its start, its end and an arrow.
 *
 * @param mirrored shows the other side.
 * @param description what it shows, for a screen reader.
 */
@Composable
fun Figure(loop: FigureLoop, description: String, modifier: Modifier = Modifier, mirrored: Boolean = false) {
    Drawn(loop, ownPicture(loop), description, modifier.fitting(loop.aspect, TALL), mirrored)
}

/** The room of a [Figure] that is not there yet. */
@Composable
fun FigureRoom(aspect: Float, modifier: Modifier = Modifier) = Spacer(modifier.fitting(aspect, TALL))

/** The room of a [LedFigure] that is not there yet. */
@Composable
fun LedFigureRoom(aspect: Float, modifier: Modifier = Modifier) = Spacer(modifier.fitting(aspect))

/**
 * A figure that is led: as wide as its place, and no higher than it fills.
 *
 * @param tick which thirtieth of a second of its loop; read where it is drawn, so that nothing is composed again for
 * it. Without one it moves by its own clock.
 */
@Composable
fun LedFigure(
    loop: FigureLoop,
    description: String,
    tick: (() -> Int)?,
    modifier: Modifier = Modifier,
    mirrored: Boolean = false,
) {
    val picture = when {
        tick == null -> ownPicture(loop)
        motionWanted() -> remember(loop, tick) { { loop.frameAt(tick()) } }
        else -> still
    }
    Drawn(loop, picture, description, modifier.fitting(loop.aspect), mirrored)
}

/** As wide as its place, and no higher than it fills, or than [most]: a figure that lies is wide and low. */
private fun Modifier.fitting(aspect: Float, most: Dp = Dp.Infinity) = layout { measurable, constraints ->
    val wanted = minOf(constraints.maxWidth / aspect, most.toPx()).roundToInt()
    val height = wanted.coerceIn(constraints.minHeight, constraints.maxHeight)
    val drawn = measurable.measure(Constraints.fixed(constraints.maxWidth, height))
    layout(drawn.width, drawn.height) { drawn.place(0, 0) }
}

/** Whether the system wants anything to move. */
@Composable
internal fun motionWanted(): Boolean =
    rememberCoroutineScope().coroutineContext[MotionDurationScale]?.scaleFactor != 0f

private val still = { FigureLoop.STILL }

/** The picture of a loop that runs by itself. */
@Composable
private fun ownPicture(loop: FigureLoop): () -> Int {
    var picture by remember(loop) { mutableIntStateOf(loop.frameAt(0)) }
    LaunchedEffect(loop) {
        if (coroutineContext[MotionDurationScale]?.scaleFactor == 0f) {
            picture = FigureLoop.STILL
            return@LaunchedEffect
        }
        var began = -1L
        while (loop.moves) {
            withInfiniteAnimationFrameMillis { now ->
                if (began < 0) began = now
                picture = loop.frameAt(((now - began) * TICKS_A_SECOND / 1_000 % loop.ticks).toInt())
            }
        }
    }
    return { picture }
}

@Composable
private fun Drawn(loop: FigureLoop, picture: () -> Int, description: String, modifier: Modifier, mirrored: Boolean) {
    val colors = LocalFigureColors.current
    val path = remember { Path() }
    Canvas(
        modifier.semantics {
            role = Role.Image
            contentDescription = description
        },
    ) {
        scale(if (mirrored) -1f else 1f, 1f) { loop.draw(this, picture(), path, colors) }
    }
}

private const val TICKS_A_SECOND = 30

/** Tall enough to see the back bend, and low enough to leave room for the words. */
private val TALL = 220.dp
