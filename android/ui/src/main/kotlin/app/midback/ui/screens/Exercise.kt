// What is this exercise, what does it do for the mid back, and what of it concerns this person?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.midback.core.ExerciseCaution
import app.midback.core.ExerciseDose
import app.midback.core.ExerciseFact
import app.midback.core.ExerciseId
import app.midback.core.ExerciseOfTherapist
import app.midback.core.ExerciseScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.FigureOf
import app.midback.ui.Icons
import app.midback.ui.LevelFigure
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.FootedCard
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction

@Composable
internal fun ExerciseRoute(place: Place.Exercise, store: Store, shell: ShellScreen, places: Places) {
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, place, question = { exercise(place.exercise, place.conditions, it) }) { screen ->
        Exercise(
            screen,
            back,
            onOpen = { places.open(Place.Exercise(it, place.conditions)) },
            onWhy = { places.open(Place.Dose(screen.exercise)) },
        )
    }
}

/** One exercise. */
@Composable
fun Exercise(screen: ExerciseScreen, back: UiAction, onOpen: (ExerciseId) -> Unit, onWhy: () -> Unit) {
    ScreenScaffold(screen.name, back = back) {
        screen.picture?.let { LevelFigure(FigureOf(it.exercise, it.level, it.banded), screen.figure) }
        Text(screen.aim, style = MaterialTheme.typography.bodyLarge)
        if (screen.cautions.isNotEmpty()) {
            SectionTitle(screen.cautionsTitle)
            screen.cautions.forEach { Concern(it) }
        }
        screen.why?.let { Why(it, screen) }
        screen.ofTherapist?.let { OfTherapist(it) }
        if (screen.facts.isNotEmpty()) {
            MidbackCard {
                Text(screen.factsTitle, style = MaterialTheme.typography.titleMedium)
                screen.facts.forEach { Fact(it) }
            }
        }
        screen.mine?.let { Mine(it, onWhy) }
        if (screen.levels.isNotEmpty()) SectionTitle(screen.ladderTitle)
        screen.levels.forEach { Level(screen.exercise, it, figure = it.id != screen.picture?.level) }
        ExerciseLinks(screen.substitutesTitle, screen.substitutes, onOpen)
        Sources(screen.sourcesTitle, screen.sources)
    }
}

/** What it does for the mid back, and what is taught differently of it. */
@Composable
private fun Why(why: String, screen: ExerciseScreen) {
    MidbackCard {
        Text(screen.whyTitle, style = MaterialTheme.typography.titleMedium)
        Text(why, style = MaterialTheme.typography.bodyMedium)
        screen.note?.let { note ->
            Text(screen.noteTitle, style = MaterialTheme.typography.titleMedium)
            Text(note, style = MaterialTheme.typography.bodyMedium)
        }
    }
}

/** How it is done, where only the therapist knows it: in their words. */
@Composable
private fun OfTherapist(said: ExerciseOfTherapist) {
    val type = MaterialTheme.typography
    MidbackCard {
        Text(said.title, Modifier.semantics { heading() }, style = type.titleMedium)
        said.words.forEach { Text(it, style = type.bodyLarge) }
        said.how.forEachIndexed { at, step -> NumberedStep(at + 1, step) }
        Text(said.feelTitle, style = type.titleMedium)
        Text(said.feel, style = type.bodyLarge)
    }
}

/** How much the person does of it now, and why. */
@Composable
private fun Mine(mine: ExerciseDose, onWhy: () -> Unit) {
    FootedCard({ WhyLine(mine.reason, mine.why, onClick = onWhy) }) {
        Text(mine.title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        Spoken(mine.dose, MaterialTheme.typography.bodyLarge)
    }
}

/** Something that concerns the person: a closed road where a level is left out, a sign of care where it is not. */
@Composable
private fun Concern(caution: ExerciseCaution) {
    val colors = LocalMidbackColors.current
    MidbackCard(
        Modifier.semantics(mergeDescendants = true) {
        },
        color = colors.caution,
        contentColor = colors.onCaution,
    ) {
        val first = MaterialTheme.typography.titleMedium
        WithSign(if (caution.out) Icons.Out else Icons.Caution, colors.onCaution, first) {
            Text(caution.condition, style = first)
        }
        Text(caution.text, style = MaterialTheme.typography.bodyMedium)
        Text(caution.levels, style = MaterialTheme.typography.labelLarge)
    }
}

@Composable
private fun Fact(fact: ExerciseFact) {
    Column(Modifier.semantics(mergeDescendants = true) { }, Arrangement.spacedBy(Space.small / 4)) {
        Quiet(fact.label)
        Spoken(fact.text, MaterialTheme.typography.bodyLarge)
    }
}
