// What is in reach of one thumb while both hands are busy? A few large buttons, always in the same places.

package app.midback.ui.components

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.midback.ui.Space

/** A large button with a sign and a word. */
class Control(val icon: ImageVector, val label: String, val onClick: () -> Unit)

/**
 * The buttons of something that runs. Where the words are too long to stand side by side, the buttons stand one above
 * the other, the main one on top; no word is ever cut.
 *
 * @param main the largest, in the middle.
 * @param danger at the left.
 * @param next at the right; where there is none, [main] is as wide as both.
 * @param low whether there is little height.
 */
@Composable
fun ThumbControls(
    main: Control,
    danger: Control,
    next: Control?,
    modifier: Modifier = Modifier,
    low: Boolean = false,
) {
    val words = WordWidth(rememberTextMeasurer(), LocalDensity.current)
    val large = MaterialTheme.typography.titleLarge
    val small = MaterialTheme.typography.labelLarge
    BoxWithConstraints(modifier.fillMaxWidth()) {
        val sides = listOfNotNull(danger, next)

        fun fits(others: List<Control>): Boolean {
            val one = (maxWidth - GAP * others.size) / (others.size + mainShare(others.size))
            val roomy = others.all { words.longest(it.label, small) + EDGE * 2 <= one }
            return roomy && words.longest(main.label, large) + EDGE * 2 <= one * mainShare(others.size)
        }
        if (fits(sides)) {
            InARow(main, sides, if (low) LOW else TALL)
        } else {
            Stacked {
                Tile(main, mainLook(), Modifier.fillMaxWidth(), low = true)
                val half = (maxWidth - GAP) / 2
                if (next != null && sides.all { words.longest(it.label, small) + EDGE * 2 <= half }) {
                    Row(Modifier.height(IntrinsicSize.Min), Arrangement.spacedBy(GAP)) {
                        Tile(danger, dangerLook(), Modifier.weight(1f).fillMaxHeight())
                        Tile(next, nextLook(), Modifier.weight(1f).fillMaxHeight())
                    }
                } else {
                    Tile(danger, dangerLook(), Modifier.fillMaxWidth(), low = true)
                    next?.let { Tile(it, nextLook(), Modifier.fillMaxWidth(), low = true) }
                }
            }
        }
    }
}

@Composable
private fun Stacked(content: @Composable () -> Unit) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(GAP), Alignment.CenterHorizontally) { content() }
}

/** The dangerous one at the left, then the main one, then the others. */
@Composable
private fun InARow(main: Control, others: List<Control>, height: Dp) {
    Row(Modifier.fillMaxWidth().height(IntrinsicSize.Min).heightIn(min = height), Arrangement.spacedBy(GAP)) {
        Tile(others.first(), dangerLook(), Modifier.weight(1f).fillMaxHeight())
        Tile(main, mainLook(), Modifier.weight(mainShare(others.size)).fillMaxHeight())
        others.drop(1).forEach { Tile(it, nextLook(), Modifier.weight(1f).fillMaxHeight()) }
    }
}

/** As wide as one and a half of the others; where there is nothing to go on to, it takes that place as well. */
private fun mainShare(others: Int) = if (others == 1) MAIN + 1 else MAIN

private class TileLook(val ground: Color, val ink: Color, val style: TextStyle, val sign: TextUnit)

@Composable
private fun mainLook() = with(MaterialTheme) {
    TileLook(colorScheme.primary, colorScheme.onPrimary, typography.titleLarge, 36.sp)
}

@Composable
private fun dangerLook() = with(MaterialTheme) {
    TileLook(colorScheme.errorContainer, colorScheme.onErrorContainer, typography.labelLarge, 28.sp)
}

@Composable
private fun nextLook() = with(MaterialTheme) {
    TileLook(colorScheme.secondaryContainer, colorScheme.onSecondaryContainer, typography.labelLarge, 28.sp)
}

/** @param low the sign stands beside the word, not above it. */
@Composable
private fun Tile(control: Control, look: TileLook, modifier: Modifier, low: Boolean = false) {
    Surface(
        control.onClick,
        modifier.heightIn(min = LOW).semantics { role = Role.Button },
        shape = MaterialTheme.shapes.large,
        color = look.ground,
        contentColor = look.ink,
    ) {
        val inside = Modifier.padding(horizontal = EDGE, vertical = Space.small)
        if (low) {
            Row(inside, Arrangement.spacedBy(12.dp, Alignment.CenterHorizontally), Alignment.CenterVertically) {
                Sign(control.icon, size = look.sign)
                Text(control.label, style = look.style)
            }
        } else {
            Column(inside, Arrangement.spacedBy(4.dp, Alignment.CenterVertically), Alignment.CenterHorizontally) {
                Sign(control.icon, size = look.sign)
                Text(control.label, style = look.style, textAlign = TextAlign.Center)
            }
        }
    }
}

/** How wide the longest word of a label is: narrower than that it would be broken. */
private class WordWidth(private val measurer: TextMeasurer, private val density: Density) {
    fun longest(label: String, style: TextStyle): Dp {
        val widest = label.split(' ').maxOf { measurer.measure(it, style, softWrap = false).size.width }
        return with(density) { (widest + 1).toDp() }
    }
}

private val GAP = 12.dp
private val EDGE = 8.dp
private val TALL = 96.dp
private val LOW = 64.dp
private const val MAIN = 1.5f
