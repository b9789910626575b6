// What do the pages look like on which nothing else can be shown? Made of samples: for pictures and for tests.

package app.midback.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import app.midback.core.BringCard
import app.midback.core.LockedScreen
import app.midback.core.OpeningError
import app.midback.core.RecoveryDone
import app.midback.core.RecoveryOffer
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.UiAction
import app.midback.ui.components.WorkLine
import app.midback.ui.screens.Damaged
import app.midback.ui.screens.Locked
import app.midback.ui.screens.LockedCopy
import app.midback.ui.screens.Recovered

/** The sample pages by the name of their picture. */
internal val galleryOfData: Map<String, @Composable () -> Unit> = mapOf(
    "locked" to { Locked(LockedScreen(on = true, "Midback is locked", "Unlock", "To show your data")) { } },
    "damaged" to {
        Damaged(
            OpeningError(
                "That did not work",
                "The saved data is damaged and cannot be read safely. Nothing was changed.",
                "Try again",
            ),
            RecoveryOffer(
                "You can bring your data back",
                listOf(
                    "Midback uses the backup of 28 March 2026, and everything newer that can still be read.",
                    "The damaged file is kept, in case someone can read more of it.",
                ),
                "Bring it back",
                "Bringing your data back",
                "Stop",
            ),
            { },
        ) { }
    },
    "recovered" to {
        Recovered(
            RecoveryDone(
                "Your data is back",
                listOf("12 sessions are back, the last from 28 March 2026.", "Please look through your settings."),
                "Go on",
            ),
        ) { }
    },
    "locked-copy" to {
        val words = BringCard(
            "Bring in a copy",
            "From your old phone.",
            "Choose a file",
            "Reading the file",
            "Bringing it in",
            "This copy is locked",
            "Passphrase",
            "Show the passphrase",
            "Open it",
            "Not now",
            "Reading the backup",
            "Going back to the backup",
            1uL,
        )
        val problem = "Passphrase: that does not open this file. Check it and try again."
        LockedCopy(words, remember { mutableStateOf("three cats") }, problem, UiAction("Back") { }) { }
    },
    "working" to {
        ScreenScaffold("Reading the file") {
            WorkLine({ SHARE }, "Reading the file")
            QuietButton("Stop", { }, outlined = true)
        }
    },
)

private const val SHARE = 0.4f
