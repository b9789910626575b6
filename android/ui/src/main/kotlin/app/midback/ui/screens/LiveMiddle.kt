// What is done now, how does it look, and how far is it?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.alpha
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.midback.core.LiveState
import app.midback.core.LiveView
import app.midback.core.PartKind
import app.midback.ui.FigureOf
import app.midback.ui.Icons
import app.midback.ui.LedLevelFigure
import app.midback.ui.Space
import app.midback.ui.components.QuietButton
import app.midback.ui.components.RingAndWords
import app.midback.ui.components.RoomForAll
import app.midback.ui.components.hasLargeLetters
import app.midback.ui.components.letters

/** The figure: led by the session, and free to move before it begins; where the body rests, it does not work either. */
@Composable
internal fun LiveFigure(shown: LiveShown, modifier: Modifier = Modifier) {
    val (view, motion) = shown.view to shown.motion
    val tick = remember(motion) { { motion().tick.toInt() } }
    LedLevelFigure(
        FigureOf(view.exercise, view.level, view.banded),
        view.figure,
        tick.takeIf { view.state != LiveState.READY },
        modifier.fillMaxWidth().alpha(if (view.part == PartKind.REST) AT_REST else 1f),
        view.mirrored,
    )
}

/**
 * What is going on, the number in its ring, and what comes next.
 *
 * @param room how much height there is: where it is little, the number stands beside the words.
 * @param where whether it also says where in the session that is.
 */
@Composable
internal fun LiveMiddle(shown: LiveShown, room: Dp, where: Boolean) {
    val view = shown.view
    val letters = LocalDensity.current.letters
    val ready = view.state == LiveState.READY
    val beside = !ready && !view.tapped &&
        (shown.rating != null || view.start.isNotEmpty() || room < ROOMY * letters)
    RoomForAll(
        above = {
            Told(shown)
            if (beside) Beside(shown) else Going(shown, TextAlign.Center)
        },
        ring = {
            when {
                ready || beside -> Unit
                view.tapped -> TapRing(shown)
                else -> Ring(shown, low = LocalDensity.current.hasLargeLetters)
            }
        },
        below = {
            shown.rating?.invoke()
            Start(view)
            Help(shown)
            Next(shown)
            if (where) Where(shown)
        },
        wide = view.tapped,
    )
}

/** A small ring beside what is going on; above it where large letters are too wide. */
@Composable
private fun Beside(shown: LiveShown) {
    val together = Arrangement.spacedBy(Space.medium, Alignment.CenterHorizontally)
    val density = LocalDensity.current
    if (density.hasLargeLetters) {
        RingAndWords(ring = { Ring(shown, low = true) }) { Going(shown, TextAlign.Center) }
    } else {
        Row(Modifier.fillMaxWidth(), together, Alignment.CenterVertically) {
            Box(Modifier.height(SMALL_RING * density.letters)) { Ring(shown) }
            Box(Modifier.weight(1f, fill = false)) { Going(shown, TextAlign.Start) }
        }
    }
}

/**
 * What keeps something from being stored, what changed by itself, and why the voice cannot be heard: read as soon as it
 * is there.
 */
@Composable
private fun Told(shown: LiveShown) {
    shown.unheard?.let { Unheard(it, shown) }
    listOf(shown.view.problem, shown.view.notice).filter { it.isNotEmpty() }.forEach {
        Text(
            it,
            Modifier.semantics { liveRegion = LiveRegionMode.Polite },
            style = MaterialTheme.typography.bodyLarge,
            textAlign = TextAlign.Center,
        )
    }
}

/** Why the voice cannot be heard; it stays until it is put away. */
@Composable
private fun Unheard(why: String, shown: LiveShown) {
    val text: @Composable (Modifier) -> Unit = {
        Text(
            why,
            it.padding(top = Space.small).semantics { liveRegion = LiveRegionMode.Polite },
            style = MaterialTheme.typography.bodyMedium,
        )
    }
    val (away, label) = shown.actions.onUnheardRead to shown.texts.close
    if (LocalDensity.current.hasLargeLetters) {
        // A long word needs all of the width.
        Column(Modifier.fillMaxWidth(), horizontalAlignment = Alignment.End) {
            text(Modifier.fillMaxWidth())
            QuietButton(label, away)
        }
    } else {
        Row(Modifier.fillMaxWidth()) {
            text(Modifier.weight(1f))
            IconButton(away, Modifier.size(Space.target)) { Icon(Icons.Close, label) }
        }
    }
}

/** The page that says more, as long as there is time to read it. */
@Composable
private fun Help(shown: LiveShown) {
    if (shown.view.state == LiveState.READY && shown.texts.guideOf(shown.view) != null) {
        QuietButton(shown.texts.how, shown.onHow, icon = Icons.Learn)
    }
}

@Composable
private fun Next(shown: LiveShown) {
    val next = shown.view.nextUp.ifEmpty { return }
    Text(
        next,
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.bodyMedium,
        textAlign = TextAlign.Center,
    )
}

/** What is going on, in words; before a set also where it begins and how much it is. */
@Composable
private fun Going(shown: LiveShown, align: TextAlign) {
    val view = shown.view
    val type = MaterialTheme.typography
    val side = if (align == TextAlign.Center) Alignment.CenterHorizontally else Alignment.Start
    Column(verticalArrangement = Arrangement.spacedBy(Space.small / 2), horizontalAlignment = side) {
        Text(
            view.label,
            Modifier.semantics {
                traversalIndex = READ_FIRST + 2
                // Said once, when it changes, and only where no voice says it.
                if (view.announce.isNotEmpty()) {
                    contentDescription = view.announce
                    liveRegion = LiveRegionMode.Polite
                }
            },
            style = type.titleLarge,
            textAlign = align,
        )
        if (view.caption.isNotEmpty()) Text(view.caption, style = type.titleMedium, textAlign = align)
        if (view.part != PartKind.SET) {
            Spoken(view.target, type.titleMedium)
            view.load?.let { Spoken(it, type.titleMedium) }
        }
    }
}

/** Where to begin: what there is to do while the seconds before a set run. */
@Composable
private fun Start(view: LiveView) {
    view.cautions.forEach { Care(it) }
    if (view.start.isEmpty()) return
    Text(
        view.start,
        style = MaterialTheme.typography.bodyLarge.copy(lineBreak = LineBreak.Heading),
        textAlign = TextAlign.Center,
    )
}

/** With less height than this, and ordinary letters, there is no room for a ring below the words. */
private val ROOMY = 220.dp

/** How much is seen of a figure that rests. */
private const val AT_REST = 0.45f

/** How high a ring is beside ordinary letters; it grows with them. */
private val SMALL_RING = 96.dp
