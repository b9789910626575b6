// How far is it? The number of a session in its ring; where taps confirm, a place that cannot be missed.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.text.style.TextAlign
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.core.LiveView
import app.midback.core.PartKind
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Space
import app.midback.ui.components.CountRing
import app.midback.ui.components.RingMotion
import app.midback.ui.components.hasLargeLetters

/** @param low whether height is to be saved: what is counted stands beside the ring. */
@Composable
internal fun Ring(shown: LiveShown, spoken: String? = shown.view.countSpoken, low: Boolean = false) {
    val (view, motion) = shown.view to shown.motion
    val scheme = MaterialTheme.colorScheme
    val ink = when {
        view.state == LiveState.PAUSED -> scheme.outline
        view.part == PartKind.SET -> scheme.primary
        else -> LocalMidbackColors.current.sage
    }
    val moving = remember(motion) { RingMotion({ motion().share.toFloat() }, { motion().breath?.toFloat() }) }
    CountRing(
        view.count.toString(),
        view.countLine,
        moving,
        ink,
        if (spoken == null) Modifier else Modifier.semantics { traversalIndex = READ_FIRST + 3 },
        spoken,
        low,
    )
}

/** The ring where a tap says that a repetition is done: all of its place can be tapped, without looking. */
@Composable
internal fun TapRing(shown: LiveShown) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        { shown.actions.act(LiveCommand.Confirm) },
        Modifier.fillMaxSize().semantics {
            role = Role.Button
            contentDescription = shown.view.countSpoken
            traversalIndex = READ_FIRST + 3
            onClick(shown.texts.tap, action = null)
        },
        shape = MaterialTheme.shapes.extraLarge,
        color = scheme.surfaceContainerHigh,
        contentColor = scheme.onSurface,
    ) {
        Column(
            Modifier.padding(Space.small),
            Arrangement.spacedBy(Space.small, Alignment.CenterVertically),
            Alignment.CenterHorizontally,
        ) {
            val low = LocalDensity.current.hasLargeLetters
            Box(Modifier.weight(1f, fill = false)) { Ring(shown, spoken = null, low) }
            Text(shown.texts.tap, style = MaterialTheme.typography.titleMedium, textAlign = TextAlign.Center)
        }
    }
}

/** Whether a tap says that a repetition is done. */
internal val LiveView.tapped get() = byTap && part == PartKind.SET && state == LiveState.RUNNING
