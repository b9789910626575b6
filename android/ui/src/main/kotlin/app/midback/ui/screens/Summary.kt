// What was the session, exercise by exercise, and what happens next?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.midback.core.ExerciseId
import app.midback.core.FeltTap
import app.midback.core.RateStep
import app.midback.core.Scale
import app.midback.core.SessionId
import app.midback.core.ShellScreen
import app.midback.core.SummaryRow
import app.midback.core.SummaryScreen
import app.midback.ui.Asked
import app.midback.ui.AtRest
import app.midback.ui.Icons
import app.midback.ui.Pictured
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.DayMark
import app.midback.ui.components.DaySign
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.Sign
import kotlinx.coroutines.launch

/** What was said on this screen: it stays there, and can be corrected, until the screen is left. */
class SummaryTold(val rates: List<RateTold> = emptyList(), val pain: PainAfterTold? = null)

/** How an exercise felt, as far as it was said. */
data class RateTold(val rate: RateStep, val pain: Int?, val effort: Int?)

/** The pain after the session. */
data class PainAfterTold(val scale: Scale, val pain: Int)

/** What a person can do in the summary. Nothing of it has to be done. */
class SummaryActions(
    val onFelt: (FeltTap) -> Unit,
    val onRate: (RateTold) -> Unit,
    val onPain: (Scale, Int) -> Unit,
    val onWhy: (ExerciseId) -> Unit,
    val onClose: () -> Unit,
)

@Composable
internal fun SummaryRoute(session: SessionId, store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()
    var told by remember(session) { mutableStateOf(SummaryTold()) }

    // Each answer is kept as it is given: who closes the app after one tap has said that much.
    fun rate(said: RateTold) {
        told = SummaryTold(told.rates.filter { it.rate.exercise != said.rate.exercise } + said, told.pain)
        scope.launch { store.act { rateExercise(session, said.rate.exercise, said.pain, said.effort, it) } }
    }

    fun pain(scale: Scale, pain: Int) {
        told = SummaryTold(told.rates, PainAfterTold(scale, pain))
        scope.launch { store.act { painAfter(session, pain, it) } }
    }
    val actions = SummaryActions(
        onFelt = { tap -> scope.launch { store.act { tapFelt(session, tap, it) } } },
        onRate = ::rate,
        onPain = ::pain,
        onWhy = { places.open(Place.Dose(it)) },
        onClose = { places.goTo(Place.Today) },
    )
    Asked(store, shell, session, question = { summary(session, it) }) { Summary(it, told, actions) }
}

/**
 * The summary of a session: what was done, what happens next, and what can still be said of it.
 *
 * @param told what was said here just now.
 */
@Composable
fun Summary(screen: SummaryScreen, told: SummaryTold, actions: SummaryActions) {
    ScreenScaffold(screen.title, bottom = { PrimaryButton(screen.close, actions.onClose) }) {
        Closing(screen)
        screen.felt?.let { Felt(it, actions.onFelt) }
        PainAfter(screen.painAfter, told.pain, actions.onPain)
        WhatNext(screen)
        // In the session's order, and each stays where it is once it is answered.
        screen.rows.forEach { row ->
            val said = told.rates.find { it.rate.exercise == row.exercise }
            val open = screen.questions.find { it.exercise == row.exercise }?.let { RateTold(it, null, null) }
            MidbackCard {
                ExerciseResult(row)
                (said ?: open)?.let { LateRate(it, actions.onRate) }
                QuietButton(row.why, { actions.onWhy(row.exercise) }, Modifier.fillMaxWidth(), outlined = true)
            }
        }
    }
}

/** A quiet moment before anything is asked: somebody at rest, what was done, and the week with today in it. */
@Composable
private fun Closing(screen: SummaryScreen) {
    screen.atRest?.let { AtRest(it, Modifier.fillMaxWidth()) }
    Text(screen.heading, style = MaterialTheme.typography.titleLarge)
    Quiet(screen.sets)
    if (screen.week.isNotEmpty()) WeekMarks(screen.week, emptyList())
}

@Composable
private fun WhatNext(screen: SummaryScreen) {
    val scheme = MaterialTheme.colorScheme
    MidbackCard(color = scheme.secondaryContainer, contentColor = scheme.onSecondaryContainer) {
        Text(
            screen.nextTitle,
            Modifier.semantics { heading() },
            style = MaterialTheme.typography.titleMedium,
        )
        Text(screen.next, style = MaterialTheme.typography.bodyLarge)
        screen.nextSession?.let { Text(it, style = MaterialTheme.typography.bodyLarge) }
    }
}

/** How much it hurts now; told by one tap, and corrected by another. */
@Composable
private fun PainAfter(open: Scale?, told: PainAfterTold?, onPain: (Scale, Int) -> Unit) {
    val scale = told?.scale ?: open ?: return
    MidbackCard { Tapped(scale, told?.pain) { onPain(scale, it) } }
}

/** How an exercise felt of which it was not said in time. */
@Composable
private fun LateRate(told: RateTold, onRate: (RateTold) -> Unit) {
    Column(Modifier.padding(top = Space.small), verticalArrangement = Arrangement.spacedBy(Space.medium)) {
        Tapped(told.rate.pain, told.pain) { onRate(told.copy(pain = it)) }
        // One after the other: a page of open questions is no way to end a session.
        if (told.pain != null) Tapped(told.rate.effort, told.effort) { onRate(told.copy(effort = it)) }
    }
}

@Composable
private fun Tapped(scale: Scale, value: Int?, onChoose: (Int) -> Unit) =
    ScaleQuestion(scale.question, value, onChoose, scale.low, scale.high, scale.values)

/** How one exercise went; the same in the summary and in the history. */
@Composable
internal fun ExerciseResult(row: SummaryRow) {
    Pictured(row.picture, Modifier.fillMaxWidth()) {
        Text(row.name, style = MaterialTheme.typography.titleMedium)
        Quiet(row.level)
        Row(horizontalArrangement = Arrangement.spacedBy(Space.small), verticalAlignment = Alignment.CenterVertically) {
            HowMuchWasDone(row)
            Text(row.outcome, style = MaterialTheme.typography.bodyLarge)
        }
        row.easier?.let { Quiet(it) }
        InARow(listOfNotNull(row.amounts, row.pain, row.effort))
    }
}

/** All of it, a part, or nothing: told apart by shape, beside words that say it. */
@Composable
private fun HowMuchWasDone(row: SummaryRow) = when {
    row.whole -> Sign(Icons.Check, tint = MaterialTheme.colorScheme.primary)
    row.amounts != null -> DaySign(DayMark.PARTIAL, SIGN, Modifier.padding(horizontal = SIGN_EDGE))
    else -> DaySign(DayMark.SKIPPED, SIGN, Modifier.padding(horizontal = SIGN_EDGE))
}

/** As large as the check, which has an edge of its own. */
private val SIGN = 16.sp
private val SIGN_EDGE = 4.dp
