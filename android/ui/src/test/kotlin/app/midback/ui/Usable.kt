// Can everyone use this screen? What every screen has to hold, in every language, by every size of letters.

package app.midback.ui

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteractionsProvider
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import kotlin.math.min

/** Fails where a thing to tap is too small for a finger, or a text is cut, on the whole of the screen. */
fun SemanticsNodeInteractionsProvider.assertUsable(density: Density) {
    val least = with(density) { Space.target.roundToPx() }
    val (narrow, high) = with(density) { NARROW.roundToPx() to HIGH.roundToPx() }
    // Of numbers in one row a thumb that meets the wrong one slides to the right one; of days in a row it taps once more.
    val days = with(density) { DAY.roundToPx() }
    val slides = { node: SemanticsNode ->
        val least = when (node.config.getOrNull(SemanticsProperties.Role)) {
            Role.RadioButton -> narrow
            Role.Checkbox -> days
            else -> Int.MAX_VALUE
        }
        node.size.width >= least && node.size.height >= high
    }
    val small = onAllNodes(hasClickAction()).fetchSemanticsNodes()
        .filter { min(it.size.width, it.size.height) < least && !slides(it) }
        .map { "too small: ${it.size} ${it.config}" }
    val cut = onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsActions.GetTextLayoutResult), useUnmergedTree = true)
        .fetchSemanticsNodes()
        .flatMap { it.textLayouts() }
        .filter { it.isCut() }
        .map { "cut: ${it.layoutInput.text}" }
    if (small.isNotEmpty() || cut.isNotEmpty()) throw AssertionError((small + cut).joinToString("\n"))
}

/** The least width of a number in a row, and its least height. */
private val NARROW = 26.dp
private val HIGH = 56.dp

/** The least width of a day in a row of seven. */
private val DAY = 36.dp

private fun SemanticsNode.textLayouts() = buildList {
    config[SemanticsActions.GetTextLayoutResult].action?.invoke(this)
}

/** Larger than its place, shortened, or broken within a word. */
private fun TextLayoutResult.isCut(): Boolean {
    val text = layoutInput.text.text
    val lines = 0 until lineCount
    return multiParagraph.height > size.height + 1 ||
        lines.any { isLineEllipsized(it) || getLineRight(it) - getLineLeft(it) > size.width + 1 } ||
        lines.drop(1).any { text[getLineStart(it) - 1].isLetterOrDigit() }
}
