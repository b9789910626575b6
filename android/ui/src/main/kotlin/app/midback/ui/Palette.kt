// Which colours does Midback have? Every colour of the app stands here and nowhere else; a test holds each pair
// that is drawn on one another to its contrast.

package app.midback.ui

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Immutable
import androidx.compose.ui.graphics.Color

/** The meanings that Material has no role for. A name ending in `Drawn` is for figures and charts, never for text. */
@Immutable
class MidbackColors(
    /** The mid back: text and controls. */
    val clay: Color,
    /** The mid back in figures. */
    val clayDrawn: Color,
    /** Something to notice: text and controls. */
    val amber: Color,
    val amberDrawn: Color,
    /** Done, rest, calm: large text and controls. */
    val sage: Color,
    val sageDrawn: Color,
    /** The ground and the text of a panel that asks for care. */
    val caution: Color,
    val onCaution: Color,
)

/**
 * One set of colours, light or dark: Material's roles and Midback's own.
 *
 * @param figure what each tone of a figure is drawn in, in the order of the core's numbers: near and far parts, the
 * mid back, floor, mat, wood and its legs, iron, band, wall, roller and its hollow, cloth, the pose a body comes from, arrow.
 */
@Immutable
class Palette(val material: ColorScheme, val own: MidbackColors, val figure: List<Color>)

private fun tones(vararg rgb: Long) = rgb.map { Color(OPAQUE or it) }

private const val OPAQUE = 0xFF000000

private val white = Color(0xFFFFFFFF)
private val black = Color(0xFF000000)

/** Warm white paper, deep teal. */
val LightPalette = Palette(
    material = lightColorScheme(
        primary = Color(0xFF1F6B66),
        onPrimary = white,
        primaryContainer = Color(0xFFCFE6E2),
        onPrimaryContainer = Color(0xFF0E3B38),
        inversePrimary = Color(0xFF7CC7BF),
        secondary = Color(0xFF5E8069),
        onSecondary = white,
        secondaryContainer = Color(0xFFDDEAE0),
        onSecondaryContainer = Color(0xFF20382A),
        tertiary = Color(0xFFA84F2C),
        onTertiary = white,
        tertiaryContainer = Color(0xFFF8DDD0),
        onTertiaryContainer = Color(0xFF5A2411),
        background = Color(0xFFFBF8F3),
        onBackground = Color(0xFF1E2A2B),
        surface = white,
        onSurface = Color(0xFF1E2A2B),
        surfaceVariant = Color(0xFFEFE9E0),
        onSurfaceVariant = Color(0xFF4C5959),
        surfaceTint = white,
        inverseSurface = Color(0xFF2C3736),
        inverseOnSurface = Color(0xFFF3F1EC),
        error = Color(0xFFB3261E),
        onError = white,
        errorContainer = Color(0xFFF9DEDC),
        onErrorContainer = Color(0xFF5F1612),
        outline = Color(0xFF73807E),
        outlineVariant = Color(0xFFDDD7CC),
        scrim = black,
        surfaceBright = white,
        surfaceDim = Color(0xFFE5DFD5),
        surfaceContainerLowest = white,
        surfaceContainerLow = Color(0xFFF9F5EF),
        surfaceContainer = Color(0xFFF5F0E8),
        surfaceContainerHigh = Color(0xFFF0EAE1),
        surfaceContainerHighest = Color(0xFFEAE4DA),
    ),
    own = MidbackColors(
        clay = Color(0xFFA84F2C),
        clayDrawn = Color(0xFFC8643C),
        amber = Color(0xFF8A5A12),
        amberDrawn = Color(0xFFB7791F),
        sage = Color(0xFF5E8069),
        sageDrawn = Color(0xFF7FA08A),
        caution = Color(0xFFFBECCF),
        onCaution = Color(0xFF4F3308),
    ),
    figure = tones(
        0x2B3D3F,
        0x7C8E8F,
        0xC8643C,
        0xE4DCCF,
        0xCFDAD3,
        0xBDB09C,
        0xA39580,
        0x8D7F6C,
        0x5F8A7D,
        0xDDD3C4,
        0x9FB4B0,
        0x7F9894,
        0xD9C3B0,
        0xB2BEBD,
        0x1F6B66,
    ),
)

/** The same by night. */
val DarkPalette = Palette(
    material = darkColorScheme(
        primary = Color(0xFF7CC7BF),
        onPrimary = Color(0xFF06322F),
        primaryContainer = Color(0xFF1E4A46),
        onPrimaryContainer = Color(0xFFC4EAE5),
        inversePrimary = Color(0xFF1F6B66),
        secondary = Color(0xFFA9C7B2),
        onSecondary = Color(0xFF17301F),
        secondaryContainer = Color(0xFF2D4236),
        onSecondaryContainer = Color(0xFFD3E6D8),
        tertiary = Color(0xFFF0946B),
        onTertiary = Color(0xFF401806),
        tertiaryContainer = Color(0xFF5E2E1A),
        onTertiaryContainer = Color(0xFFFFDCCB),
        background = Color(0xFF121716),
        onBackground = Color(0xFFE7ECEA),
        surface = Color(0xFF1B2221),
        onSurface = Color(0xFFE7ECEA),
        surfaceVariant = Color(0xFF2A3332),
        onSurfaceVariant = Color(0xFFB9C4C1),
        surfaceTint = Color(0xFF1B2221),
        inverseSurface = Color(0xFFE7ECEA),
        inverseOnSurface = Color(0xFF222A29),
        error = Color(0xFFFFB4AB),
        onError = Color(0xFF5C0A06),
        errorContainer = Color(0xFF7A1F1A),
        onErrorContainer = Color(0xFFFFDAD6),
        outline = Color(0xFF8A9693),
        outlineVariant = Color(0xFF364140),
        scrim = black,
        surfaceBright = Color(0xFF343E3D),
        surfaceDim = Color(0xFF121716),
        surfaceContainerLowest = Color(0xFF0D1110),
        surfaceContainerLow = Color(0xFF181E1D),
        surfaceContainer = Color(0xFF1F2625),
        surfaceContainerHigh = Color(0xFF262F2E),
        surfaceContainerHighest = Color(0xFF303A39),
    ),
    own = MidbackColors(
        clay = Color(0xFFF0946B),
        clayDrawn = Color(0xFFF0946B),
        amber = Color(0xFFE5B567),
        amberDrawn = Color(0xFFE5B567),
        sage = Color(0xFFA9C7B2),
        sageDrawn = Color(0xFFA9C7B2),
        caution = Color(0xFF4A3712),
        onCaution = Color(0xFFFBE3B5),
    ),
    figure = tones(
        0xDDE5E2,
        0x7E908F,
        0xF0946B,
        0x2E3836,
        0x3A4744,
        0x6F6456,
        0x574D42,
        0xA39A8B,
        0x7CC7BF,
        0x333D3B,
        0x5F7672,
        0x485B57,
        0x8A7A66,
        0x4C5A58,
        0x7CC7BF,
    ),
)
