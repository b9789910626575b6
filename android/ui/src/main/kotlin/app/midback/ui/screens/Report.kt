// What is shown to a professional? Of which days, on which paper, and which tables.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.midback.core.MidbackException
import app.midback.core.Paper
import app.midback.core.ReportKind
import app.midback.core.ReportScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.PickDay
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.SystemUi
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.FieldFrame
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch
import java.io.IOException
import java.time.LocalDate

/** What was chosen; what was not, the core chooses. */
data class ReportWish(val from: LocalDate? = null, val until: LocalDate? = null, val paper: Paper? = null)

private val wishSaver = listSaver<ReportWish, Any?>(
    save = { listOf(it.from, it.until, it.paper) },
    restore = { (from, until, paper) -> ReportWish(from as LocalDate?, until as LocalDate?, paper as Paper?) },
)

/** What a person can do on this page. */
class ReportActions(
    val back: UiAction,
    val pickDay: PickDay,
    val onDays: (from: LocalDate, until: LocalDate) -> Unit,
    val onPaper: (Paper) -> Unit,
    val onShare: (ReportKind) -> Unit,
)

@Composable
internal fun ReportRoute(store: Store, shell: ShellScreen, places: Places, system: SystemUi) {
    val scope = rememberCoroutineScope()
    var wish by rememberSaveable(stateSaver = wishSaver) { mutableStateOf(ReportWish()) }
    var making by remember { mutableStateOf(false) }
    val pickDay = system.dayPicker()
    val share = system.fileSharer()
    val asked = wish
    Asked(store, shell, wish = asked, question = { report(asked.from, asked.until, asked.paper, it) }) { screen ->
        val actions = ReportActions(
            back = UiAction(shell.back, onClick = places::back),
            pickDay = pickDay,
            onDays = { from, until -> wish = wish.copy(from = from, until = until) },
            onPaper = { wish = wish.copy(paper = it) },
            onShare = { kind ->
                making = true
                scope.launch {
                    try {
                        store.askOrTell { reportFile(kind, screen.from, screen.until, it) }?.let { share(it) }
                    } catch (_: IOException) {
                        store.tell(MidbackException.StorageFailed())
                    } finally {
                        making = false
                    }
                }
            },
        )
        Report(screen, making, actions)
    }
}

/**
 * The page about the report.
 *
 * @param making whether a file is being made.
 */
@Composable
fun Report(screen: ReportScreen, making: Boolean, actions: ReportActions) {
    ScreenScaffold(
        screen.title,
        back = actions.back,
        bottom = {
            if (making) {
                Quiet(screen.making, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
            }
            PrimaryButton(
                screen.page.label,
                { actions.onShare(screen.page.kind) },
                enabled = !making,
                icon = Icons.Share,
            )
        },
    ) {
        Text(screen.text, style = MaterialTheme.typography.bodyLarge)
        Period(screen, actions)
        screen.nothing?.let { Quiet(it) }
        SectionTitle(screen.paperLabel)
        ChoiceChips(
            screen.papers.map { Chip(it.label, it.selected) },
            onChoose = { actions.onPaper(screen.papers[it].paper) },
        )
        SectionTitle(screen.tablesTitle)
        Quiet(screen.tablesText)
        Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
            screen.tables.forEach { table ->
                QuietButton(
                    table.label,
                    { actions.onShare(table.kind) },
                    Modifier.fillMaxWidth(),
                    enabled = !making,
                    outlined = true,
                )
            }
        }
    }
}

/** Usual periods, and any other by its two days. */
@Composable
private fun Period(screen: ReportScreen, actions: ReportActions) {
    SectionTitle(screen.periodLabel)
    ChoiceChips(
        screen.periods.map { Chip(it.label, it.selected) },
        onChoose = { actions.onDays(screen.periods[it].from, screen.periods[it].until) },
    )
    MidbackCard {
        Column(verticalArrangement = Arrangement.spacedBy(Space.medium)) {
            Day(screen.fromLabel, screen.fromText) {
                actions.pickDay(screen.from, screen.earliest..screen.until) { actions.onDays(it, screen.until) }
            }
            Day(screen.untilLabel, screen.untilText) {
                actions.pickDay(screen.until, screen.from..screen.latest) { actions.onDays(screen.from, it) }
            }
        }
    }
}

@Composable
private fun Day(label: String, day: String, onPick: () -> Unit) {
    FieldFrame(label, help = null, problem = null) {
        QuietButton(day, onPick, Modifier.fillMaxWidth(), icon = Icons.Plan, outlined = true)
    }
}
