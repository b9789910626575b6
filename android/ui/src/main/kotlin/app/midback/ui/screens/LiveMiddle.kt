// What is done now, how does it look, and how far is it?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.midback.core.LiveState
import app.midback.core.LiveView
import app.midback.core.PartKind
import app.midback.ui.FigureOf
import app.midback.ui.Icons
import app.midback.ui.LedLevelFigure
import app.midback.ui.Space
import app.midback.ui.components.Control
import app.midback.ui.components.QuietButton
import app.midback.ui.components.RoomForAll

/** The figure: led by the session, and free to move before it begins. */
@Composable
private fun LiveFigure(shown: LiveShown) {
    val (view, motion) = shown.view to shown.motion
    val tick = remember(motion) { { motion().tick.toInt() } }
    LedLevelFigure(
        FigureOf(view.exercise, view.level, view.banded),
        view.figure,
        tick.takeIf { view.state != LiveState.READY },
        Modifier.fillMaxWidth(),
        view.mirrored,
    )
}

/** What stands beside the number, where there is room: how the exercise before was, or the figure. */
@Composable
internal fun LiveBeside(shown: LiveShown) {
    val rating = shown.rating
    if (rating == null) RoomForAll(picture = { LiveFigure(shown) }) else RoomForAll(above = rating)
}

/**
 * The figure, what is going on, the number in its ring, and what comes next.
 *
 * @param figure false where the figure, and what else it makes room for, has a place of its own.
 */
@Composable
internal fun LiveMiddle(shown: LiveShown, figure: Boolean) {
    val view = shown.view
    val rating = shown.rating.takeIf { figure }
    // Where there is more to read or to answer, the number is beside what is going on.
    val beside = view.state != LiveState.READY && (rating != null || view.start.isNotEmpty())
    val nothing: @Composable () -> Unit = { }
    val picture: @Composable () -> Unit = { LiveFigure(shown) }
    val ring: @Composable () -> Unit = { if (view.tapped) TapRing(shown) else Ring(shown) }
    RoomForAll(
        picture = if (figure && rating == null) picture else nothing,
        above = {
            Told(shown)
            when {
                rating != null -> Asking(shown)
                beside -> Beside(shown)
                else -> Going(shown, TextAlign.Center)
            }
        },
        ring = if (view.state == LiveState.READY || beside) nothing else ring,
        below = {
            rating?.invoke()
            if (rating == null) Start(view, TextAlign.Center)
            Help(shown)
            Next(shown, TextAlign.Center)
        },
        wide = view.tapped,
    )
}

/** What stays in sight while it is asked how the exercise before was: the time, and where the body goes. */
@Composable
private fun Asking(shown: LiveShown) {
    if (LocalDensity.current.fontScale >= LARGE) {
        // Large letters leave room for the question, and not for a figure above it.
        Beside(shown)
        return
    }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.small)) {
        Going(shown, TextAlign.Start)
        Row(horizontalArrangement = Arrangement.spacedBy(Space.medium)) {
            Box(Modifier.height(smallRing())) { Ring(shown) }
            Box(Modifier.height(smallRing())) { LiveFigure(shown) }
        }
    }
}

/** A small ring beside what is going on; above it where the words are too wide. */
@Composable
private fun Beside(shown: LiveShown) {
    val together = Arrangement.spacedBy(Space.medium, Alignment.CenterHorizontally)
    FlowRow(Modifier.fillMaxWidth(), together, itemVerticalAlignment = Alignment.CenterVertically) {
        Box(Modifier.height(smallRing())) { Ring(shown) }
        Going(shown, TextAlign.Start)
    }
}

/**
 * Where there is little height: the number, and beside it all words, which scroll.
 *
 * @param whole whether also what the header says stands here.
 */
@Composable
internal fun LiveLow(shown: LiveShown, modifier: Modifier, more: Control, whole: Boolean) {
    Row(modifier.fillMaxSize(), Arrangement.spacedBy(Space.medium)) {
        Column(
            Modifier.weight(NUMBER).fillMaxHeight(),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Row {
                if (whole) Leave(shown)
                IconButton(more.onClick, Modifier.size(Space.target)) { Icon(more.icon, more.label) }
            }
            when {
                shown.view.state == LiveState.READY -> LiveFigure(shown)
                shown.view.tapped -> TapRing(shown, words = false)
                else -> Ring(shown)
            }
        }
        Column(
            Modifier.weight(1f).fillMaxHeight().verticalScroll(rememberScrollState()).padding(vertical = Space.small),
            Arrangement.spacedBy(Space.small),
        ) {
            if (whole) Column { Named(shown.view) }
            Told(shown)
            if (shown.view.tapped) Text(shown.texts.tap, style = MaterialTheme.typography.bodyLarge)
            Going(shown, TextAlign.Start)
            Start(shown.view, TextAlign.Start)
            if (whole) shown.rating?.invoke()
            Help(shown)
            Next(shown, TextAlign.Start)
            if (whole) {
                Quiet(shown.view.position)
                TimeLeft(shown.view)
            }
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
    if (LocalDensity.current.fontScale >= LARGE) {
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
private fun Next(shown: LiveShown, align: TextAlign) {
    val next = shown.view.nextUp.ifEmpty { return }
    Text(
        next,
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.bodyMedium,
        textAlign = align,
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
private fun Start(view: LiveView, align: TextAlign) {
    view.cautions.forEach { Care(it) }
    if (view.start.isEmpty()) return
    Text(
        view.start,
        style = MaterialTheme.typography.bodyLarge.copy(lineBreak = LineBreak.Heading),
        textAlign = align,
    )
}

/** From here on letters count as large. */
private const val LARGE = 1.5f

/** The number's part of a line that it shares with words. */
private const val NUMBER = 0.75f

/** How high a ring is beside words; it grows with them. */
@Composable
private fun smallRing() = 112.dp * (1 + (LocalDensity.current.fontScale - 1) / 2)
