// What is shown while the data is about to become another, by a copy or a backup? What is read, what would change, and what came
// of it.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import app.midback.core.DataDone
import app.midback.core.DataPreview
import app.midback.core.ShellScreen
import app.midback.core.Work
import app.midback.ui.AfterAWhile
import app.midback.ui.Icons
import app.midback.ui.Space
import app.midback.ui.WAITING
import app.midback.ui.components.ErrorPanel
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.Steps
import app.midback.ui.components.UiAction
import app.midback.ui.components.WorkLine
import app.midback.ui.crossingOrNull

/** What a person can do at each step. */
class DataStepActions(
    val back: UiAction,
    val stop: UiAction,
    val onOpen: (passphrase: String) -> Unit,
    val onGo: () -> Unit,
    val onDone: () -> Unit,
)

/** One step; [locked] draws the one at which a passphrase is asked for, where there is such a step. */
@Composable
internal fun DataSteps(
    step: DataStep,
    shell: ShellScreen,
    actions: DataStepActions,
    locked: @Composable (problem: String?) -> Unit = { },
) = when (step) {
    is DataStep.Working -> Working(step.text, step.work, actions.stop.label, actions.stop.onClick)

    is DataStep.Locked -> locked(step.problem)

    is DataStep.Looking -> WhatWouldCome(step.preview, actions.back, actions.onGo)

    is DataStep.Over -> WhatCame(step.done, actions.onDone)

    DataStep.Left -> ScreenScaffold(title = "", Modifier.testTag(WAITING)) {
        LaunchedEffect(Unit) { actions.back.onClick() }
    }

    is DataStep.Failed -> ScreenScaffold(title = "") {
        ErrorPanel(shell.errorTitle, step.sentence, actions.back, other = step.mending)
    }
}

/** What would become of the data, to be agreed to. */
@Composable
fun WhatWouldCome(preview: DataPreview, back: UiAction, onGo: () -> Unit) {
    ScreenScaffold(
        preview.title,
        Modifier.semantics { paneTitle = preview.title },
        back = back,
        bottom = {
            Steps {
                preview.go?.let { PrimaryButton(it, onGo) }
                QuietButton(preview.cancel, back.onClick)
            }
        },
    ) {
        val style = MaterialTheme.typography.bodyLarge
        preview.lines.forEach { Text(it, style = style) }
        if (preview.changes.isNotEmpty()) {
            SectionTitle(preview.changesHeading)
            preview.changes.forEach { Bullet { Text(it, style = style) } }
        }
        preview.note?.let { WithSign(Icons.Why, MaterialTheme.colorScheme.primary, style) { Text(it, style = style) } }
    }
}

/** What became of it. */
@Composable
fun WhatCame(done: DataDone, onGoOn: () -> Unit) = WhatCame(done.title, done.lines, done.goOn, onGoOn)

/** That something is over, and what came of it. */
@Composable
internal fun WhatCame(title: String, lines: List<String>, goOn: String, onGoOn: () -> Unit) {
    ScreenScaffold(title, Modifier.semantics { paneTitle = title }, bottom = { PrimaryButton(goOn, onGoOn) }) {
        lines.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
    }
}

/** Something takes long: what, how far it is, and the way to stop it. */
@Composable
internal fun Working(text: String, work: Work, stop: String, onStop: () -> Unit = { crossingOrNull { work.stop() } }) {
    ScreenScaffold(title = "", Modifier.testTag(WAITING)) {
        AfterAWhile {
            Column(verticalArrangement = Arrangement.spacedBy(Space.medium)) {
                Text(
                    text,
                    Modifier.semantics {
                        heading()
                        liveRegion = LiveRegionMode.Polite
                    },
                    style = MaterialTheme.typography.headlineMedium,
                )
                HowFar(work, text)
                QuietButton(stop, onStop, outlined = true)
            }
        }
    }
}

/** How far it is. */
@Composable
internal fun HowFar(work: Work, spoken: String) =
    WorkLine(remember(work) { { crossingOrNull { work.share() }?.toFloat() ?: 0f } }, spoken)
