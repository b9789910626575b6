// What keeps a person's data safe? Backups on the phone, a copy elsewhere, and a copy from elsewhere.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.midback.core.BackupsCard
import app.midback.core.BringCard
import app.midback.core.DataScreen
import app.midback.core.PassphraseForm
import app.midback.core.SaveCard
import app.midback.core.Work
import app.midback.ui.AfterAWhile
import app.midback.ui.Icons
import app.midback.ui.Space
import app.midback.ui.WAITING
import app.midback.ui.components.FieldFrame
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PasswordText
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.SwitchRow
import app.midback.ui.components.UiAction
import app.midback.ui.crossingOrNull

/**
 * What a copy is locked with, as it is typed. It is kept nowhere, and is gone with the screen.
 *
 * @param on whether it is locked at all.
 * @param shown whether the letters can be read.
 * @param problem what is wrong with it.
 */
data class Locking(
    val on: Boolean = false,
    val first: String = "",
    val again: String = "",
    val shown: Boolean = false,
    val problem: String? = null,
)

/**
 * What goes on on this screen.
 *
 * @param all whether every backup is shown.
 * @param backingUp a backup that is being made.
 * @param made whether one was made here.
 * @param saving a copy that is being made.
 */
data class DataLook(
    val all: Boolean = false,
    val backingUp: Work? = null,
    val made: Boolean = false,
    val saving: Work? = null,
    val locking: Locking = Locking(),
) {
    /** Whether something is being made, which is one thing at a time. */
    val isBusy get() = backingUp != null || saving != null
}

/** What a person can do about their data. */
class DataActions(
    val back: UiAction,
    val onMore: () -> Unit,
    val onBackUp: () -> Unit,
    val onRestore: (name: String) -> Unit,
    val onLocking: (Locking) -> Unit,
    val onSave: () -> Unit,
    val onChoose: () -> Unit,
)

/** The screen about the person's data. */
@Composable
fun Data(screen: DataScreen, look: DataLook, actions: DataActions) {
    val waits = if (look.isBusy) Modifier.testTag(WAITING) else Modifier
    ScreenScaffold(screen.title, waits, back = actions.back) {
        Backups(screen.backups, look, screen.stop, actions)
        Save(screen.save, look, screen.stop, actions)
        Bring(screen.bring, enabled = !look.isBusy, actions.onChoose)
    }
}

@Composable
private fun Backups(card: BackupsCard, look: DataLook, stop: String, actions: DataActions) {
    SectionTitle(card.heading)
    MidbackCard {
        Text(card.text, style = MaterialTheme.typography.bodyLarge)
        Quiet(card.status)
        card.trouble?.let { Care(it) }
    }
    val rows = if (look.all) card.rows else card.rows.take(card.few.toInt())
    ListCard(
        rows.map { row ->
            // As one button, which says which backup it is about.
            ListRow(leads = true, onClick = { actions.onRestore(row.name) }, enabled = !look.isBusy) {
                Text(row.`when`, style = MaterialTheme.typography.titleMedium)
                Quiet(row.open)
            }
        },
    )
    card.more?.takeUnless { look.all }?.let { QuietButton(it, actions.onMore, Modifier.fillMaxWidth()) }
    QuietButton(card.backUp, actions.onBackUp, Modifier.fillMaxWidth(), enabled = !look.isBusy, outlined = true)
    look.backingUp?.let { Making(it, card.making, stop) }
    if (look.made) {
        val style = MaterialTheme.typography.bodyLarge
        WithSign(Icons.Check, MaterialTheme.colorScheme.primary, style) {
            Text(card.made, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = style)
        }
    }
}

@Composable
private fun Save(card: SaveCard, look: DataLook, stop: String, actions: DataActions) {
    val locking = look.locking
    SectionTitle(card.heading)
    MidbackCard {
        Text(card.text, style = MaterialTheme.typography.bodyLarge)
        Quiet(card.status)
        FieldFrame(null, card.lockHelp, problem = null) {
            SwitchRow(card.lock, locking.on, { actions.onLocking(Locking(on = it)) })
        }
        if (locking.on) Passphrase(card.passphrase, locking, actions.onLocking)
        QuietButton(
            card.save,
            actions.onSave,
            Modifier.fillMaxWidth(),
            enabled = !look.isBusy,
            icon = Icons.Share,
            outlined = true,
        )
        look.saving?.let {
            Making(it, card.making, stop)
        }
    }
}

/** Typed twice, since nobody can say what it was. */
@Composable
private fun Passphrase(form: PassphraseForm, locking: Locking, onLocking: (Locking) -> Unit) {
    Column(Modifier.padding(top = Space.small), Arrangement.spacedBy(Space.medium)) {
        FieldFrame(form.label, form.help, problem = null) {
            val type = { text: String -> onLocking(locking.copy(first = text, problem = null)) }
            PasswordText(form.label, locking.first, type, locking.shown, locking.problem, last = false)
        }
        FieldFrame(form.again, help = null, locking.problem) {
            val type = { text: String -> onLocking(locking.copy(again = text, problem = null)) }
            PasswordText(form.again, locking.again, type, locking.shown, locking.problem)
        }
        SwitchRow(form.show, locking.shown, { onLocking(locking.copy(shown = it)) })
    }
}

/** What is being made, how far it is, and the way to stop it. */
@Composable
private fun Making(work: Work, text: String, stop: String) = AfterAWhile {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Quiet(text, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        HowFar(work, text)
        QuietButton(stop, { crossingOrNull { work.stop() } }, outlined = true)
    }
}

@Composable
private fun Bring(card: BringCard, enabled: Boolean, onChoose: () -> Unit) {
    SectionTitle(card.heading)
    MidbackCard {
        Text(card.text, style = MaterialTheme.typography.bodyLarge)
        QuietButton(card.choose, onChoose, Modifier.fillMaxWidth(), enabled = enabled, outlined = true)
    }
}
