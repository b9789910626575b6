// What does a person meet who does not see the screen? Each stop of a screen reader, in the order in which they are read.

package app.midback.screens

import androidx.compose.ui.semantics.AccessibilityAction
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.SemanticsPropertyKey
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.state.ToggleableState
import androidx.compose.ui.text.AnnotatedString
import app.midback.ui.SYSTEMS_OWN
import kotlin.math.roundToInt

/** One stop: what is said there, as its node says it, and what is inside of that. */
internal class Stop(val node: SemanticsNode) {
    private val config get() = node.config

    /** Each text that is said there. */
    val texts = spoken(node).map(::plain)

    /** What is said there. */
    val label = texts.joinToString()

    /** Whether it is a button that an iPhone's system shows by itself, or one of the tabs, which stand on every screen. */
    val isSystems = config.getOrNull(SemanticsProperties.TestTag) == SYSTEMS_OWN || has(Role.Tab)

    /** Whether [text] is said there; of one that ends with "…", whether its beginning is. */
    fun says(text: String) = (texts + label).any { said ->
        if (text.endsWith("…")) said.startsWith(text.dropLast(1)) else said == text
    }

    val isHeader get() = SemanticsProperties.Heading in config

    /** Does what a tap does; null where it cannot be tapped. */
    val tap: (() -> Unit)? get() = action(SemanticsActions.OnClick)?.let { { it() } }

    /** Types; null where that is not possible. */
    val type: ((String) -> Unit)?
        get() = config.getOrNull(SemanticsActions.SetText)?.action?.let { set ->
            { set(AnnotatedString(it)) }
        }

    private val isEnabled get() = SemanticsProperties.Disabled !in config

    val role: String
        get() = when {
            SemanticsProperties.EditableText in config -> "field"
            SemanticsProperties.ToggleableState in config -> "toggle"
            SemanticsActions.SetProgress in config -> "adjustable"
            SemanticsProperties.ProgressBarRangeInfo in config -> "progress"
            SemanticsActions.OnClick in config -> "button"
            has(Role.Image) -> "image"
            else -> "text"
        }

    private val value: String
        get() = listOfNotNull(
            config.getOrNull(SemanticsProperties.EditableText)?.text,
            config.getOrNull(SemanticsProperties.Error),
            config.getOrNull(SemanticsProperties.StateDescription),
            config.getOrNull(SemanticsProperties.ToggleableState)?.let {
                if (it == ToggleableState.On) "on" else "off"
            },
            config.getOrNull(SemanticsProperties.ProgressBarRangeInfo)?.run {
                "${(current / range.endInclusive * PERCENT).roundToInt()}%"
            },
        ).map(::plain).filter { it.isNotEmpty() }.joinToString()

    private val actions: List<String>
        get() = listOfNotNull(
            "expand".takeIf { SemanticsActions.Expand in config },
            "collapse".takeIf { SemanticsActions.Collapse in config },
            config.getOrNull(SemanticsActions.OnClick)?.label?.takeIf { it != label },
        ) + config.getOrNull(SemanticsActions.CustomActions).orEmpty().map { it.label }

    /** As it stands in a file. */
    val line: String
        get() {
            check(label.isNotEmpty()) { "nothing is said of ${node.config}" }
            val columns = listOf(
                role,
                label,
                value,
                if (isEnabled) "" else "disabled",
                if (config.getOrNull(SemanticsProperties.Selected) == true) "selected" else "",
                if (isHeader) "header" else "",
                actions.joinToString { plain(it) },
            )
            return columns.dropLastWhile { it.isEmpty() }.joinToString(" | ")
        }

    private fun has(role: Role) = config.getOrNull(SemanticsProperties.Role) == role

    private fun action(key: SemanticsPropertyKey<AccessibilityAction<() -> Boolean>>) =
        config.getOrNull(key)?.action?.takeIf { isEnabled }

    private companion object {
        const val PERCENT = 100
    }
}

/** Every stop below [root], which is one of the tree in which nothing is merged. */
internal fun stops(root: SemanticsNode): List<Stop> = inOrder(root).map(::Stop)

/** What a node says of itself and of what belongs to it: what it is called, else its text and what is inside. */
private fun spoken(node: SemanticsNode): List<String> {
    val called = node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
    if (called.isNotEmpty()) return called
    val own = node.config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }
    return (own + within(node).filterNot { it.config.isMergingSemanticsOfDescendants }.flatMap(::spoken))
        .filter { it.isNotEmpty() }
}

private fun within(node: SemanticsNode) =
    if (node.config.isClearingSemantics) {
        emptyList()
    } else {
        node.children.filterNot { SemanticsProperties.HideFromAccessibility in it.config }
    }

/** The nodes that are stops, in reading order. */
private fun inOrder(
    root: SemanticsNode,
): List<SemanticsNode> = flat(root, inStop = false).sortedBy { it.at }.flatMap { it.nodes }

/** One stop or several that are read without another between them, and where among the others. */
private class Passage(val at: Float, val nodes: List<SemanticsNode>)

private fun flat(node: SemanticsNode, inStop: Boolean): List<Passage> {
    val merges = node.config.isMergingSemanticsOfDescendants
    val isStop = when {
        node.config.isClearingSemantics && spoken(node).isEmpty() -> false
        merges -> spoken(node).isNotEmpty() || acts(node)
        else -> !inStop && says(node)
    }
    val at = node.config.getOrNull(SemanticsProperties.TraversalIndex) ?: 0f
    val own = if (isStop) listOf(Passage(at, listOf(node))) else emptyList()
    val all = own + within(node).flatMap { flat(it, inStop || isStop) }
    val isGroup = node.config.getOrNull(SemanticsProperties.IsTraversalGroup) == true
    return if (isGroup) listOf(Passage(at, all.sortedBy { it.at }.flatMap { it.nodes })) else all
}

/** Whether there is something to hear of it. */
private fun says(node: SemanticsNode) =
    spoken(node).isNotEmpty() &&
        listOf(
            SemanticsProperties.ContentDescription,
            SemanticsProperties.Text,
            SemanticsProperties.EditableText,
            SemanticsProperties.ProgressBarRangeInfo,
        ).any { it in node.config }

private fun acts(node: SemanticsNode) = SemanticsActions.OnClick in node.config

/** Spaces are spaces, and a text is one line. */
private fun plain(text: String) = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace("\n", "\\n")
