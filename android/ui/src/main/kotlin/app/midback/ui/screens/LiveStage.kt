// How does a session look while it is led? What is done, how it looks, how far it is; and what a thumb can reach.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import app.midback.core.LiveCommand
import app.midback.core.LiveMotion
import app.midback.core.LiveState
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.ui.Icons
import app.midback.ui.Space
import app.midback.ui.components.Control
import app.midback.ui.components.ThumbControls

/** The player's screen, fitted to its window: one column, two where it is wider than high, little where it is low. */
@Composable
internal fun LiveStage(
    view: LiveView,
    motion: () -> LiveMotion,
    texts: LiveTexts,
    actions: LiveActions,
    unheard: String?,
    onHow: () -> Unit,
    onMore: () -> Unit,
) {
    val rating = liveRating(view, texts, actions)
    val shown = LiveShown(view, motion, texts, actions, unheard, onHow, rating)
    val more = Control(Icons.More, texts.more, onMore)
    BoxWithConstraints(Modifier.fillMaxSize().semantics { isTraversalGroup = true }) {
        // Half of what takes height are words.
        val letters = 1 + (LocalDensity.current.fontScale - 1) / 2
        when {
            maxWidth >= WIDE && maxWidth > maxHeight -> TwoColumns(shown, more, low = maxHeight < LOW_HALF * letters)
            maxHeight < LOW * letters -> Low(shown, more)
            else -> OneColumn(shown, more)
        }
    }
}

/** What the parts of the player's screen draw. */
internal class LiveShown(
    val view: LiveView,
    val motion: () -> LiveMotion,
    val texts: LiveTexts,
    val actions: LiveActions,
    val unheard: String?,
    val onHow: () -> Unit,
    val rating: (@Composable () -> Unit)?,
)

@Composable
private fun OneColumn(shown: LiveShown, more: Control) {
    Column(Modifier.fillMaxSize(), horizontalAlignment = Alignment.CenterHorizontally) {
        Filled(
            Modifier.weight(1f).widthIn(max = Space.column).padding(horizontal = Space.medium),
            { LiveHeader(shown) },
        ) { LiveMiddle(shown, figure = true) }
        Bottom(Modifier.widthIn(max = Space.column).padding(horizontal = Space.medium)) {
            Controls(shown, more, low = false)
        }
    }
}

/** What is done and its figure at one side, the number and the buttons at the other. */
@Composable
private fun TwoColumns(shown: LiveShown, more: Control, low: Boolean) {
    Row(Modifier.fillMaxSize().padding(horizontal = Space.medium), Arrangement.spacedBy(Space.large)) {
        Filled(Modifier.weight(1f), { LiveHeader(shown) }) { LiveBeside(shown) }
        Column(Modifier.weight(1f).fillMaxHeight()) {
            if (low) {
                LiveLow(shown, Modifier.weight(1f), more, whole = false)
            } else {
                Filled(Modifier.weight(1f), { }) { LiveMiddle(shown, figure = false) }
            }
            Bottom { Controls(shown, more.takeIf { !low }, low = true) }
        }
    }
}

/** The number and the buttons, and what else there is room for. */
@Composable
private fun Low(shown: LiveShown, more: Control) {
    Column(Modifier.fillMaxSize().padding(horizontal = Space.medium)) {
        LiveLow(shown, Modifier.weight(1f), more, whole = true)
        Bottom { Controls(shown, null, low = true) }
    }
}

/** What a thumb reaches. */
@Composable
private fun Bottom(modifier: Modifier = Modifier, content: @Composable () -> Unit) {
    Box(modifier.fillMaxWidth().padding(vertical = Space.small)) { content() }
}

/** A [head], and what fills the room below it; where both need more room than there is, they scroll. */
@Composable
private fun Filled(modifier: Modifier, head: @Composable () -> Unit, body: @Composable () -> Unit) {
    BoxWithConstraints(modifier) {
        val room = constraints.maxHeight
        // What scrolls is read in the order of the whole screen.
        Box(Modifier.semantics { isTraversalGroup = false }.verticalScroll(rememberScrollState())) {
            Layout(
                content = {
                    Box { head() }
                    Box(propagateMinConstraints = true) { body() }
                },
            ) { (above, below), limits ->
                val width = limits.maxWidth
                val top = above.measure(Constraints(minWidth = width, maxWidth = width))
                // As high as what is left, and higher only where it has to be.
                val left = (room - top.height).coerceAtLeast(0)
                val rest = below.measure(Constraints(minWidth = width, maxWidth = width, minHeight = left))
                layout(width, top.height + rest.height) {
                    top.place(0, 0)
                    rest.place(0, top.height)
                }
            }
        }
    }
}

@Composable
private fun Controls(shown: LiveShown, more: Control?, low: Boolean) {
    val (view, texts, actions) = Triple(shown.view, shown.texts, shown.actions)
    val main = when (view.state) {
        LiveState.READY -> Control(Icons.Play, texts.start) { actions.act(LiveCommand.Start) }
        LiveState.PAUSED -> Control(Icons.Play, texts.resume) { actions.act(LiveCommand.Resume) }
        else -> Control(Icons.Pause, texts.pause) { actions.act(LiveCommand.Pause) }
    }
    val next = Control(Icons.Next, texts.next) { actions.act(LiveCommand.Next) }
    ThumbControls(
        main,
        danger = Control(Icons.Hurt, texts.hurts) { actions.act(LiveCommand.Hurts) },
        next = next.takeIf { view.state != LiveState.READY },
        more = more,
        low = low,
    )
}

/** Wide enough for two columns. */
private val WIDE = 520.dp

/** Lower than this, with ordinary letters, the number stands beside the words; and where the column is one of two. */
private val LOW = 420.dp
private val LOW_HALF = 340.dp
