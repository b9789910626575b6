// Where on the back is it? A back to tap, beside the same answers in words.

package app.midback.ui.screens

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.wrapContentWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.testTag
import androidx.compose.ui.unit.dp
import app.midback.core.BodyMap
import app.midback.core.MapOutline
import app.midback.core.mapAnswer
import app.midback.ui.LocalFigureColors
import app.midback.ui.crossingOrNull

/** How tests find the back: to a screen reader it is not there. */
const val BODY_MAP = "app.midback.body-map"

/** A back with its places; a tap on one gives its answer. The answers in words are for everybody, also for who cannot see it. */
@Composable
internal fun BodyMap(map: BodyMap, onAnswer: (String) -> Unit) {
    val answer by rememberUpdatedState(onAnswer)
    val colors = LocalFigureColors.current
    val (body, seam, glow) = Triple(colors[BODY], MaterialTheme.colorScheme.background, colors[GLOW])
    val paths = remember(map) { Paths(map) }
    Canvas(
        Modifier
            .fillMaxWidth()
            .wrapContentWidth()
            .widthIn(max = WIDEST)
            .fillMaxWidth()
            .aspectRatio((1 / map.height).toFloat())
            .clearAndSetSemantics { testTag = BODY_MAP }
            .pointerInput(map) {
                detectTapGestures { at ->
                    val (x, y) = at.x.toDouble() / size.width to at.y.toDouble() / size.width
                    crossingOrNull { mapAnswer(map, x, y) }?.let(answer)
                }
            },
    ) {
        drawContext.transform.scale(size.width, size.width, Offset.Zero)
        paths.body.forEach {
            drawPath(it, body)
            drawPath(it, seam, style = Stroke(SEAM))
        }
        drawPath(paths.spine, seam, style = Stroke(SEAM, cap = StrokeCap.Round, pathEffect = DOTS))
        paths.places.forEach {
            drawPath(it, glow, PLACE)
            drawPath(it, glow, style = Stroke(EDGE))
        }
    }
}

private class Paths(map: BodyMap) {
    val body = map.body.map { path(it) }
    val places = map.places.flatMap { place -> place.outlines.map { path(it) } }
    val spine = path(MapOutline(map.spine), isClosed = false)

    private fun path(outline: MapOutline, isClosed: Boolean = true) = Path().apply {
        outline.points.forEachIndexed { index, (x, y) ->
            if (index == 0) moveTo(x.toFloat(), y.toFloat()) else lineTo(x.toFloat(), y.toFloat())
        }
        if (isClosed) close()
    }
}

/** Where the tones of near limbs and of the mid back stand among those of a figure. */
private const val BODY = 0
private const val GLOW = 2

private val WIDEST = 280.dp

/** In widths of the map: the seam between the parts of the body, the edge of a place. */
private const val SEAM = 0.006f
private const val EDGE = 0.008f

/** How much of the body is seen through a place. */
private const val PLACE = 0.55f

private val DOTS = PathEffect.dashPathEffect(floatArrayOf(0.012f, 0.016f))
