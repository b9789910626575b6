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
import androidx.compose.foundation.layout.wrapContentWidth
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
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
import app.midback.ui.components.hasLargeLetters
import app.midback.ui.components.letters

/**
 * The player's screen, fitted to its window: one column, or two where it is wider than high. The figure keeps its part of the
 * height in each; what does not fit below it scrolls.
 */
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
    val shown = LiveShown(view, motion, texts, actions, unheard, onHow, onMore, rating)
    BoxWithConstraints(Modifier.fillMaxSize().semantics { isTraversalGroup = true }) {
        val density = LocalDensity.current
        val figure = when {
            density.hasLargeLetters -> WITH_LARGE_LETTERS
            maxHeight < SHORT -> LEAST_FIGURE
            else -> FIGURE
        }
        when {
            maxWidth >= WIDE && maxWidth > maxHeight -> TwoColumns(shown)
            maxHeight < LOW * density.letters -> Low(shown, maxHeight * figure)
            else -> OneColumn(shown, maxHeight * figure)
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
    val onMore: () -> Unit,
    val rating: (@Composable () -> Unit)?,
)

@Composable
private fun OneColumn(shown: LiveShown, figure: Dp) {
    Column(
        Modifier.fillMaxSize().wrapContentWidth().widthIn(max = Space.column).padding(horizontal = Space.medium),
    ) {
        // With large letters the height is for what is done now: where that stands in the session is said below it.
        val high = LocalDensity.current.hasLargeLetters
        LiveHeader(shown, where = !high)
        LiveFigure(shown, Modifier.padding(top = Space.small).heightIn(max = figure))
        Scrolled(Modifier.weight(1f)) { LiveMiddle(shown, it, where = high) }
        Controls(shown, low = false)
    }
}

/** What is done and its figure at one side, the number and the buttons at the other. */
@Composable
private fun TwoColumns(shown: LiveShown) {
    Row(Modifier.fillMaxSize().padding(horizontal = Space.medium), Arrangement.spacedBy(Space.large)) {
        Column(Modifier.weight(1f).fillMaxHeight()) {
            LiveHeader(shown, where = true)
            Box(Modifier.weight(1f).fillMaxWidth().padding(vertical = Space.small), Alignment.Center) {
                LiveFigure(shown)
            }
        }
        Column(Modifier.weight(1f).fillMaxHeight()) {
            Scrolled(Modifier.weight(1f)) { LiveMiddle(shown, it, where = false) }
            Controls(shown, low = true)
        }
    }
}

/** The figure between the two signs, and below it all words. */
@Composable
private fun Low(shown: LiveShown, figure: Dp) {
    Column(Modifier.fillMaxSize().padding(horizontal = Space.medium)) {
        Row(Modifier.fillMaxWidth()) {
            Leave(shown)
            LiveFigure(shown, Modifier.weight(1f).heightIn(max = figure))
            More(shown)
        }
        Scrolled(Modifier.weight(1f)) { room ->
            Column {
                LiveMiddle(shown, room, where = true)
                Named(shown.view)
            }
        }
        Controls(shown, low = true)
    }
}

/** What fills the room that there is; where it needs more, it scrolls. */
@Composable
private fun Scrolled(modifier: Modifier, content: @Composable (room: Dp) -> Unit) {
    BoxWithConstraints(modifier.fillMaxWidth()) {
        // What scrolls is read in the order of the whole screen.
        val scrolling = Modifier.semantics { isTraversalGroup = false }.verticalScroll(rememberScrollState())
        val room = maxHeight
        Box(scrolling.heightIn(min = room), propagateMinConstraints = true) { content(room) }
    }
}

/** What a thumb reaches. */
@Composable
private fun Controls(shown: LiveShown, low: Boolean) {
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
        Modifier.padding(vertical = Space.small),
        low = low,
    )
}

/** Wide enough for two columns. */
private val WIDE = 520.dp

/** Lower than this, words need what the figure can spare. */
private val SHORT = 700.dp

/** Lower than this, with ordinary letters, there is no room for a header. */
private val LOW = 420.dp

/**
 * The figure's part of the height, where it is not too wide for it; where there is little of it; and beside large
 * letters: who lies on the floor turns no page.
 */
private const val FIGURE = 0.44f
private const val LEAST_FIGURE = 0.4f
private const val WITH_LARGE_LETTERS = 0.24f
