// What do all screens share? Colours, type and shapes, as Material 3 reads them, and the spaces between things.

package app.midback.ui

import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.unit.dp

/** Midback's own colours within [MidbackTheme]. */
val LocalMidbackColors = staticCompositionLocalOf { LightPalette.own }

/** What a figure is drawn in, by tone. */
val LocalFigureColors = staticCompositionLocalOf { LightPalette.figure }

private val shapes = Shapes(
    extraSmall = RoundedCornerShape(8.dp),
    small = RoundedCornerShape(12.dp),
    medium = RoundedCornerShape(16.dp),
    large = RoundedCornerShape(16.dp),
    extraLarge = RoundedCornerShape(24.dp),
)

/** The 8-point grid by name. */
object Space {
    /** Between a mark and its word. */
    val small = 8.dp

    /** The margin of a screen, the padding of a card, the space between two blocks. */
    val medium = 16.dp

    /** Before a new section. */
    val large = 24.dp

    /** The smallest thing that a finger can be asked to hit. */
    val target = 48.dp

    /** Wider lines are hard to read: on a tablet the content stays in the middle. */
    val column = 640.dp
}

/**
 * The same with buttons and what is marked in the colours of [accents]. Grounds, charts, figures and warnings keep Midback's own:
 * what they are drawn in means something.
 */
fun ColorScheme.accented(accents: ColorScheme) = copy(
    primary = accents.primary,
    onPrimary = accents.onPrimary,
    inversePrimary = accents.inversePrimary,
)

/**
 * Everything below draws in Midback's colours and type.
 *
 * @param dark the night palette; the caller asks the system.
 * @param fontFamily the system's own type, unless the caller brings one along.
 * @param accents the colours that the person chose for the phone, by day or by night, where it has such.
 */
@Composable
fun MidbackTheme(
    dark: Boolean,
    fontFamily: FontFamily = FontFamily.Default,
    accents: ColorScheme? = null,
    content: @Composable () -> Unit,
) {
    val palette = if (dark) DarkPalette else LightPalette
    val typography = remember(fontFamily) { midbackTypography(fontFamily) }
    val colors = remember(palette, accents) { accents?.let(palette.material::accented) ?: palette.material }
    MaterialTheme(colorScheme = colors, shapes = shapes, typography = typography) {
        CompositionLocalProvider(
            LocalMidbackColors provides palette.own,
            LocalFigureColors provides palette.figure,
            LocalContentColor provides colors.onBackground,
            content = content,
        )
    }
}
