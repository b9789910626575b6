// Can everyone use what is met here? What is said, in which order, of which kind; and whether it can be seen and read.

package app.midback.screens

import android.graphics.Bitmap
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextStyle
import app.midback.ui.contrast
import app.midback.ui.inkIn
import kotlin.math.ceil
import kotlin.math.floor

/**
 * Fails where somebody is left out.
 *
 * @param screen which screen that is: a session that is led has an order of its own.
 * @param front the window in front, of the tree in which nothing is merged.
 * @param picture what is drawn there.
 */
internal fun assertAccessible(screen: String, front: SemanticsNode, picture: Bitmap) {
    val stops = stops(front)
    val wrong = unlabelled(stops) + withoutRole(stops) + withoutHeading(front, stops) + alike(stops) +
        disordered(screen, stops) + unseen(stops, picture) + faint(front, picture)
    if (wrong.isNotEmpty()) throw AssertionError(wrong.joinToString("\n"))
}

/** What can be tapped or typed into, and is not called by any word or number. */
private fun unlabelled(stops: List<Stop>) =
    stops.filter { it.acts && it.label.none(Char::isLetterOrDigit) }.map { "no label: “${it.label}” at ${it.place}" }

/** What can be tapped, and does not say what kind of thing it is. */
private fun withoutRole(stops: List<Stop>) = stops.filter {
    SemanticsActions.OnClick in it.node.config && KINDS.none { kind -> kind in it.node.config }
}.map { "no role: ${it.label}" }

private val KINDS =
    listOf(SemanticsProperties.Role, SemanticsProperties.ToggleableState, SemanticsProperties.EditableText)

/** Nothing to jump to. A question of the system's has the name of its window instead. */
private fun withoutHeading(front: SemanticsNode, stops: List<Stop>) =
    if (stops.any { it.isHeader } || anyBelow(front) { SemanticsProperties.PaneTitle in it.config }) {
        emptyList()
    } else {
        listOf("no heading")
    }

/**
 * Two things to tap that say the same, and before which the same was said: the last two texts, and the last of all that is said
 * only once on the screen.
 */
private fun alike(stops: List<Stop>): List<String> {
    val counts = stops.groupingBy { it.line }.eachCount()
    var texts = emptyList<String>()
    var once: String? = null
    val told = stops.mapNotNull { stop ->
        if (!stop.acts) texts = (texts + stop.line).takeLast(2)
        if (counts[stop.line] == 1) once = stop.line
        Triple(stop.line, texts, once).takeIf { stop.acts }
    }
    return told.groupingBy { it }.eachCount().filterValues { it > 1 }.keys
        .map { (line, texts, once) -> "alike: “$line” more than once after $texts and “$once”" }
}

/**
 * What is read after something that it stands above, or before in a line. Side by side, columns are read one after the other;
 * and where one of two scrolls and the other does not, it is where the scrolling ground stands that counts. A session says first
 * what is to be done now, wherever that is drawn.
 */
private fun disordered(screen: String, stops: List<Stop>): List<String> {
    val (first, others) = stops.partition { SemanticsProperties.TraversalIndex in it.node.config }
    val byHand = first.filter { screen != LED }.map { "order: “${it.label}” has its place by hand" }
    return byHand + others.zipWithNext { before, after ->
        val (one, next) = apart(before.node, after.node)
        val above = next.bottom <= one.top + SLACK && next.left < one.right - SLACK
        val sameLine = next.top < one.bottom - SLACK && one.top < next.bottom - SLACK
        val ahead = sameLine && next.right <= one.left + SLACK
        if (above || ahead) "order: “${after.label}” is read after “${before.label}”" else null
    }.filterNotNull()
}

/** The screen of a session that is led. */
private const val LED = "player"

/** Lines that meet may share a pixel. */
private const val SLACK = 2f

/** Where two nodes stand to each other: they, or the scrolling grounds on which each stands without the other. */
private fun apart(one: SemanticsNode, other: SemanticsNode): Pair<Rect, Rect> {
    val (ones, others) = grounds(one) to grounds(other)
    val shared = ones.zip(others).takeWhile { (a, b) -> a.id == b.id }.size
    return (ones.getOrNull(shared) ?: one).whole to (others.getOrNull(shared) ?: other).whole
}

/** The scrolling grounds on which a node stands, the outermost first. */
private fun grounds(node: SemanticsNode) = generateSequence(node.parent) { it.parent }.filter {
    SemanticsProperties.VerticalScrollAxisRange in it.config ||
        SemanticsProperties.HorizontalScrollAxisRange in it.config
}.toList().reversed()

/** Where a node is, whatever of it is in sight. */
private val SemanticsNode.whole
    get() = Rect(positionInRoot, Size(size.width.toFloat(), size.height.toFloat()))

/** What a screen reader or a keyboard stops at, and nobody sees. */
private fun unseen(stops: List<Stop>, picture: Bitmap): List<String> {
    val empty = stops.filter { it.node.size.width < 1 || it.node.size.height < 1 }
    val blank = (stops - empty.toSet()).filter { stop ->
        val pixels = picture.of(stop.node)
        pixels != null && pixels.all { it == pixels.first() }
    }
    return (empty + blank).map { "unseen: ${it.label} at ${it.place}" }
}

/** Texts that are too faint for their ground, as they are drawn. */
private fun faint(front: SemanticsNode, picture: Bitmap): List<String> = texts(front).mapNotNull { (node, text) ->
    val pixels = picture.of(node) ?: return@mapNotNull null
    val ink = inkIn(pixels)
    val measured = ink?.let { contrast(it.ink, it.ground) } ?: 1f
    val least = if (text.layoutInput.style.isLarge()) LARGE else ORDINARY
    if (measured >= least) return@mapNotNull null
    "faint: “${text.layoutInput.text.text.take(SHORT)}” has ${"%.2f".format(measured)}, at least $least"
}

private fun texts(node: SemanticsNode): List<Pair<SemanticsNode, TextLayoutResult>> =
    buildList {
        node.config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(this)
    }.filter { it.layoutInput.text.isNotBlank() }.map { node to it } + node.children.flatMap(::texts)

/** Large for the standard: 18 points, or 14 of bold letters. */
private fun TextStyle.isLarge() =
    fontSize.value >= LARGE_SP || (fontSize.value >= LARGE_BOLD_SP && (fontWeight?.weight ?: 0) >= BOLD)

private const val ORDINARY = 4.5f
private const val LARGE = 3f
private const val LARGE_SP = 24f
private const val LARGE_BOLD_SP = 18.66f
private const val BOLD = 700

/** So much of a text names it. */
private const val SHORT = 60

private val Stop.acts get() = tap != null || type != null || SemanticsActions.OnClick in node.config

private val Stop.place get() = node.boundsInRoot

/** The pixels of a node; null where not all of it is in sight. */
private fun Bitmap.of(node: SemanticsNode): IntArray? {
    val part = node.boundsInRoot
    if (part.width < node.size.width - 1 || part.height < node.size.height - 1) return null
    val (left, top) = floor(part.left).toInt().coerceAtLeast(0) to floor(part.top).toInt().coerceAtLeast(0)
    val (right, bottom) = ceil(part.right).toInt().coerceAtMost(width) to ceil(part.bottom).toInt().coerceAtMost(height)
    if (right <= left || bottom <= top) return null
    val pixels = IntArray((right - left) * (bottom - top))
    getPixels(pixels, 0, right - left, left, top, right - left, bottom - top)
    return pixels
}
