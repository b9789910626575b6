// Why is the dose of an exercise what it is, how did it come to be, and what is chosen instead?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.midback.core.DoseChange
import app.midback.core.DoseLadder
import app.midback.core.DoseOffer
import app.midback.core.DoseScreen
import app.midback.core.ExerciseId
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.LadderLevel
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.OnceMore
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.StepLadder
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

@Composable
internal fun DoseRoute(exercise: ExerciseId, store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, exercise, question = { dose(exercise, it) }) { screen ->
        Dose(screen, back) { offer -> scope.launch { store.act { chooseDose(exercise, offer.how, offer.step, it) } } }
    }
}

/** The page about a dose. */
@Composable
fun Dose(screen: DoseScreen, back: UiAction, onChoose: (DoseOffer) -> Unit) {
    ScreenScaffold(screen.title, back = back) {
        Now(screen)
        Part(screen.whyTitle, screen.why) { Text(it, style = MaterialTheme.typography.bodyLarge) }
        Part(screen.factsTitle, screen.facts) { Point(it) }
        Part(screen.nearestTitle, screen.nearest) { Point(it) }
        if (screen.rules.isNotEmpty()) Small(screen.rules)
        Offers(screen, onChoose)
        SectionTitle(screen.changesTitle)
        if (screen.changes.isEmpty()) {
            Quiet(screen.noChanges)
        } else {
            MidbackCard {
                screen.changes.forEachIndexed { at, change ->
                    if (at > 0) HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
                    Change(change)
                }
            }
        }
    }
}

/** How much it is, and where that is among all that the person can come to. */
@Composable
private fun Now(screen: DoseScreen) {
    if (listOfNotNull(screen.level, screen.dose, screen.leftOut, screen.ladder).isEmpty()) return
    MidbackCard {
        Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
            screen.level?.let { Text(it, style = MaterialTheme.typography.titleMedium) }
            screen.dose?.let { Spoken(it, MaterialTheme.typography.headlineMedium) }
        }
        screen.leftOut?.let { Mark(it, Icons.Out, MaterialTheme.colorScheme.error) }
        screen.ladder?.let { Ladder(it) }
    }
}

/** The picture, and the same in words below it; a screen reader says them as one. */
@Composable
private fun Ladder(ladder: DoseLadder) {
    Column(
        Modifier.padding(top = Space.small).semantics(mergeDescendants = true) { contentDescription = ladder.text },
        verticalArrangement = Arrangement.spacedBy(Space.small),
    ) {
        StepLadder(
            ladder.levels.map { LadderLevel(it.title, it.steps.toInt(), it.present?.toInt(), it.passed) },
            spoken = null,
        )
        Quiet(ladder.text)
    }
}

/** Sentences of one kind, if there are any. */
@Composable
private fun Part(title: String, sentences: List<String>, sentence: @Composable (String) -> Unit) {
    if (sentences.isEmpty()) return
    MidbackCard {
        Text(title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        sentences.forEach { sentence(it) }
    }
}

@Composable
private fun Point(text: String) = Bullet { Text(text, style = MaterialTheme.typography.bodyLarge) }

/** What can be chosen instead; what it means is said beside it, and once more before it is done. */
@Composable
private fun Offers(screen: DoseScreen, onChoose: (DoseOffer) -> Unit) {
    if (screen.offers.isEmpty()) return
    var asked by rememberSaveable { mutableStateOf<String?>(null) }
    SectionTitle(screen.offersTitle)
    ListCard(
        screen.offers.map { offer ->
            ListRow(leads = false, onClick = { asked = offer.label }) {
                Text(
                    offer.label,
                    color = MaterialTheme.colorScheme.primary,
                    style = MaterialTheme.typography.titleMedium,
                )
                Quiet(offer.warning)
            }
        },
    )
    screen.offers.find { it.label == asked }?.let { offer ->
        OnceMore(
            offer.label,
            offer.warning,
            screen.choose,
            screen.leave,
            onYes = {
                asked = null
                onChoose(offer)
            },
            onNo = { asked = null },
        )
    }
}

@Composable
private fun Change(change: DoseChange) {
    Row(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) { },
        horizontalArrangement = Arrangement.spacedBy(Space.small),
    ) {
        Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Space.small / 2)) {
            Quiet(change.day)
            Text(change.text, style = MaterialTheme.typography.bodyLarge)
            change.reason?.let { Quiet(it) }
        }
        Direction(change.direction)
    }
}
