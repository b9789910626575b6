// What does an exercise look like, small, beside its name in a list?

package app.midback.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import app.midback.core.LevelPicture
import app.midback.ui.components.FigureLoop
import app.midback.ui.components.PictureAndWords

/** Words with the [picture] of what they are about. */
@Composable
fun Pictured(picture: LevelPicture, modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    PictureAndWords({ LevelThumb(picture, it) }, modifier, content)
}

/** The still of a level; its name says to a screen reader what it is. An empty ground where there is none. */
@Composable
fun LevelThumb(picture: LevelPicture, modifier: Modifier = Modifier) {
    val still = stillOf(picture)
    Box(
        modifier
            .size(THUMB)
            .background(MaterialTheme.colorScheme.surfaceContainerLow, MaterialTheme.shapes.small)
            .padding(Space.small / 2)
            .clearAndSetSemantics { },
    ) {
        if (still != null) Still(still)
    }
}

/** Where the movement of a level begins, large and still. It says nothing that the words beside it do not. */
@Composable
fun AtRest(picture: LevelPicture, modifier: Modifier = Modifier) {
    Box(modifier.height(LARGE).clearAndSetSemantics { }) {
        stillOf(picture)?.let { Still(it, it.frameAt(0)) }
    }
}

/** The still of a level; none as long as, and where, there is none. */
@Composable
private fun stillOf(picture: LevelPicture): FigureLoop? {
    val what = FigureOf(picture.exercise, picture.level, picture.banded)
    val figures = LocalFigures.current
    var still by remember(what) { mutableStateOf(figures?.keptStill(what)) }
    LaunchedEffect(figures, what) {
        if (still == null) still = figures?.still(what)
    }
    return still
}

@Composable
private fun Still(loop: FigureLoop, picture: Int = FigureLoop.STILL) {
    val colors = LocalFigureColors.current
    val path = remember { Path() }
    Canvas(Modifier.fillMaxSize()) { loop.draw(this, picture, path, colors) }
}

private val LARGE = 160.dp

/** How large a still is in a list. */
internal val THUMB = DpSize(80.dp, 64.dp)
