// What is shown where the data cannot be opened? What happened, what brings the data back, where something does, and what came
// of that.

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import app.midback.core.Device
import app.midback.core.OpeningError
import app.midback.core.RecoveryDone
import app.midback.core.RecoveryOffer
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.Recovery
import app.midback.ui.components.ErrorPanel
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction

@Composable
internal fun DamagedRoute(found: Opened.Badly, opening: Opening, device: Device, onTryAgain: () -> Unit) {
    val offer = found.offer
    when (val now = opening.recovery) {
        is Recovery.Working -> {
            if (offer != null) Working(offer.working, now.work, offer.stop)
        }

        is Recovery.Over -> {
            Recovered(now.done, onTryAgain)
        }

        is Recovery.Failed, null -> {
            val error = (now as? Recovery.Failed)?.error ?: found.error
            if (offer == null) {
                CannotOpen(error, onTryAgain)
            } else {
                Damaged(error, offer, { opening.bringBack(found, device) }, onTryAgain)
            }
        }
    }
}

/** The data cannot be opened: why, and what helps. */
@Composable
private fun CannotOpen(error: OpeningError, onTryAgain: () -> Unit) {
    ScreenScaffold(title = "") {
        ErrorPanel(error.title, error.text, UiAction(error.tryAgain, onClick = onTryAgain))
    }
}

/** The data is damaged, and there is a way to bring it back. */
@Composable
fun Damaged(error: OpeningError, offer: RecoveryOffer, onMend: () -> Unit, onTryAgain: () -> Unit) {
    val bottom: @Composable ColumnScope.() -> Unit = {
        PrimaryButton(offer.go, onMend)
        QuietButton(error.tryAgain, onTryAgain)
    }
    ScreenScaffold(title = "", bottom = bottom) {
        ErrorPanel(error.title, error.text, action = null)
        SectionTitle(offer.heading)
        offer.lines.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
    }
}

/** What came of bringing it back. */
@Composable
fun Recovered(done: RecoveryDone, onGoOn: () -> Unit) = WhatCame(done.title, done.lines, done.goOn, onGoOn)
