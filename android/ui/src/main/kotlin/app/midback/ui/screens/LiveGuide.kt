// How is the exercise in hand done? Its figure and its steps, over the player, which waits.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.midback.core.LiveGuide
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.ui.FigureOf
import app.midback.ui.LevelFigure
import app.midback.ui.Space
import app.midback.ui.components.Sheet

/** The guide of what a view shows; null where there is none. */
internal fun LiveTexts.guideOf(view: LiveView) =
    guides.find { it.exercise == view.exercise && it.level == view.level }

@Composable
internal fun LiveGuideSheet(guide: LiveGuide, view: LiveView, onClose: () -> Unit) {
    Sheet(guide.name, guide.close, onClose) {
        Column(
            Modifier.padding(start = Space.large, end = Space.large, bottom = Space.medium),
            Arrangement.spacedBy(Space.small),
        ) {
            Quiet(guide.levelName)
            val figure = FigureOf(guide.exercise, guide.level, view.banded)
            LevelFigure(figure, view.figure, mirrored = view.mirrored)
            Text(guide.howTitle, style = MaterialTheme.typography.titleMedium)
            guide.how.forEachIndexed { index, step -> NumberedStep(index + 1, step) }
            Text(guide.feelTitle, style = MaterialTheme.typography.titleMedium)
            Text(guide.feel, style = MaterialTheme.typography.bodyLarge)
        }
    }
}
