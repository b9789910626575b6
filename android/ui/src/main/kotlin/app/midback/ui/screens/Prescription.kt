// What has a therapist prescribed, and what is to be asked about it?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.TextAlign
import app.midback.core.EmptyPrescription
import app.midback.core.EndDialog
import app.midback.core.ItemId
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PrescriptionCard
import app.midback.core.PrescriptionConflict
import app.midback.core.PrescriptionId
import app.midback.core.PrescriptionInput
import app.midback.core.PrescriptionPreview
import app.midback.core.PrescriptionScreen
import app.midback.core.ReadList
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Handed
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.SystemUi
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.OnceMore
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.Steps
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

/** What a person can do with a prescription. */
class PrescriptionActions(
    val onPick: () -> Unit,
    val onEnd: (PrescriptionId) -> Unit,
    val onAnswer: (PrescriptionId, ItemId, PrescriptionConflict, knows: Boolean) -> Unit,
    val onGoOn: (PrescriptionId, ItemId) -> Unit,
    val onOpen: (Place) -> Unit,
)

@Composable
internal fun PrescriptionRoute(
    store: Store,
    shell: ShellScreen,
    places: Places,
    system: SystemUi,
    handed: Handed,
) {
    val scope = rememberCoroutineScope()
    val pick = system.filePicker { handed.pick(it, Place.PrescriptionFile) }

    fun act(action: Midback.(Moment) -> Unit) {
        scope.launch { store.act(action) }
    }
    val actions = PrescriptionActions(
        onPick = pick,
        onEnd = { id -> act { endPrescription(id, it) } },
        onAnswer = { id, item, asked, knows -> act { therapistKnows(id, item, asked.condition, knows, it) } },
        onGoOn = { id, item -> act { therapistAnswered(id, item, it) } },
        onOpen = places::open,
    )
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, question = { prescription(it) }) { Prescription(it, back, actions) }
}

/** The prescription in force, or how to enter one. */
@Composable
fun Prescription(
    screen: PrescriptionScreen,
    back: UiAction,
    actions: PrescriptionActions,
) {
    val card = screen.inForce
    val enter = { actions.onOpen(Place.PrescriptionForm(null)) }
    if (card == null) {
        ScreenScaffold(
            screen.title,
            back = back,
            bottom = {
                Steps {
                    PrimaryButton(screen.enter, enter)
                    QuietButton(screen.import, actions.onPick)
                }
            },
        ) {
            screen.empty?.let { Empty(it) }
            Centred(screen.importHelp)
        }
    } else {
        ScreenScaffold(screen.title, back = back) {
            InForce(card, actions)
            screen.replaces?.let { SectionTitle(it) }
            QuietButton(screen.enter, enter, Modifier.fillMaxWidth(), outlined = true)
            QuietButton(screen.import, actions.onPick, Modifier.fillMaxWidth(), outlined = true)
            Quiet(screen.importHelp)
        }
    }
}

@Composable
private fun Empty(empty: EmptyPrescription) {
    EmptyPanel(empty.heading, empty.text, icon = Icons.Plan)
    empty.last?.let { Centred(it) }
}

/** What belongs to a page of which there is only the middle. */
@Composable
private fun Centred(text: String) = Text(
    text,
    Modifier.fillMaxWidth(),
    color = MaterialTheme.colorScheme.onSurfaceVariant,
    style = MaterialTheme.typography.bodyMedium.copy(lineBreak = LineBreak.Heading),
    textAlign = TextAlign.Center,
)

@Composable
private fun InForce(card: PrescriptionCard, actions: PrescriptionActions) {
    var ending by rememberSaveable { mutableStateOf(false) }
    Given(card.heading, card.facts)
    card.notice?.let { Caution(it) }
    Text(card.text, style = MaterialTheme.typography.bodyLarge)
    card.items.forEach { item ->
        PrescribedExercise(
            item,
            onOpen = { actions.onOpen(Place.Exercise(it)) },
            onAnswer = item.item?.let { id -> { asked, knows -> actions.onAnswer(card.id, id, asked, knows) } },
            onGoOn = item.item?.let { id -> { actions.onGoOn(card.id, id) } },
        )
    }
    QuietButton(
        card.edit,
        { actions.onOpen(Place.PrescriptionForm(card.id)) },
        Modifier.fillMaxWidth(),
        outlined = true,
    )
    QuietButton(card.end, { ending = true }, Modifier.fillMaxWidth(), danger = true)
    if (ending) {
        End(
            card.endDialog,
            onEnd = {
                ending = false
                actions.onEnd(card.id)
            },
            onStay = { ending = false },
        )
    }
}

/** Who gave it, and when: always in sight. */
@Composable
private fun Given(heading: String, facts: List<String>) {
    MidbackCard {
        Text(heading, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleLarge)
        facts.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
    }
}

@Composable
private fun End(dialog: EndDialog, onEnd: () -> Unit, onStay: () -> Unit) {
    OnceMore(dialog.title, dialog.text, dialog.confirm, dialog.cancel, onEnd, onStay, danger = true)
}

@Composable
internal fun PrescriptionFileRoute(store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()
    val bytes = store.files.prescription
    if (bytes == null) {
        // The process that had read the file is gone.
        LaunchedEffect(Unit) { places.back() }
        return
    }
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, key = bytes, question = { previewPrescription(PrescriptionInput.File(bytes), it) }) { screen ->
        PrescriptionPreview(
            screen,
            back,
            onCorrect = { places.become(Place.PrescriptionForm(null, ofFile = true)) },
            onSave = {
                scope.launch {
                    store.act { importPrescription(bytes, it) }?.let { places.stepBack(Place.Prescription) }
                }
            },
        )
    }
}

/** What a form or a file would do, or all that is wrong with it. */
@Composable
fun PrescriptionPreview(
    screen: PrescriptionPreview,
    back: UiAction,
    onCorrect: () -> Unit,
    onSave: () -> Unit,
) {
    ScreenScaffold(
        screen.title,
        back = back,
        bottom = {
            Steps {
                screen.save?.let { PrimaryButton(it, onSave) }
                screen.correct?.let { PrimaryButton(it, onCorrect) }
                QuietButton(screen.back, back.onClick)
            }
        },
    ) {
        Problems(screen, checks = 0, onShow = null)
        screen.heading?.let { Given(it, screen.facts) }
        screen.effects.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
        screen.understood?.let { ReadLines(it) }
        screen.left?.let { ReadLines(it) }
        screen.items.forEach { PrescribedExercise(it, onOpen = null, onAnswer = null) }
    }
}

/** What a clinic's system wrote, as far as it was understood, or what was not taken over. */
@Composable
private fun ReadLines(list: ReadList) {
    SectionTitle(list.heading)
    list.text?.let { Quiet(it) }
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        list.lines.forEach { Bullet { Text(it, style = MaterialTheme.typography.bodyLarge) } }
    }
}
