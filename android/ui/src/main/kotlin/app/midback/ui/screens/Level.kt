// How is one level of an exercise done, and is it the person's?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.sp
import app.midback.core.ExerciseId
import app.midback.core.ExerciseLevel
import app.midback.ui.FigureOf
import app.midback.ui.Icons
import app.midback.ui.LevelFigure
import app.midback.ui.Space
import app.midback.ui.components.ExpandableCard
import app.midback.ui.components.Sign

/**
 * One rung of the ladder; the person's own is open at first.
 *
 * @param figure whether it shows its figure: not where that stands above all.
 */
@Composable
internal fun Level(exercise: ExerciseId, level: ExerciseLevel, figure: Boolean) {
    var open by rememberSaveable(level.id) { mutableStateOf(level.mine) }
    ExpandableCard(open, { open = !open }, head = { Head(level) }, chosen = level.mine) {
        if (figure) LevelFigure(FigureOf(exercise, level.id), level.figure)
        level.doses.forEach { Spoken(it, MaterialTheme.typography.bodyLarge) }
        Part(level.howTitle)
        level.how.forEachIndexed { index, step -> NumberedStep(index + 1, step) }
        Part(level.feelTitle)
        Text(level.feel, style = MaterialTheme.typography.bodyLarge)
        Points(level.errorsTitle, level.errors)
        Points(level.cuesTitle, level.cues)
    }
}

@Composable
private fun ColumnScope.Head(level: ExerciseLevel) {
    val scheme = MaterialTheme.colorScheme
    Quiet(level.title)
    Text(level.name, style = MaterialTheme.typography.titleMedium)
    level.out?.let { out ->
        Row(horizontalArrangement = Arrangement.spacedBy(Space.small), verticalAlignment = Alignment.CenterVertically) {
            Sign(Icons.Out, size = 20.sp, tint = scheme.error)
            Text(out, color = scheme.error, style = MaterialTheme.typography.labelLarge)
        }
    }
    level.marks.forEach { Text(it, color = scheme.primary, style = MaterialTheme.typography.labelLarge) }
}

@Composable
private fun Part(title: String) {
    Text(title, Modifier.padding(top = Space.small), style = MaterialTheme.typography.titleSmall)
}

@Composable
private fun Points(title: String, points: List<String>) {
    if (points.isEmpty()) return
    Part(title)
    points.forEach { point -> Bullet { Text(point, style = MaterialTheme.typography.bodyLarge) } }
}
