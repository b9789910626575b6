// Can everyone read it? Every colour against every ground it is drawn on, by day and by night.

package app.midback.desktop

import androidx.compose.material3.ColorScheme
import androidx.compose.ui.graphics.Color
import app.midback.ui.DarkPalette
import app.midback.ui.LightPalette
import app.midback.ui.MidbackColors
import app.midback.ui.Palette
import app.midback.ui.contrast
import app.midback.ui.inkIn
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test

/** Text to be read. */
private const val TEXT = 4.5f

/** Large text, and the edge or the sign of a control. */
private const val CONTROL = 3f

class ContrastTest {
    @Test
    fun everyPairByDay() = assertEquals(emptyList<String>(), tooFaint(LightPalette))

    @Test
    fun everyPairByNight() = assertEquals(emptyList<String>(), tooFaint(DarkPalette))

    @Test
    fun measuresAsTheStandardDoes() {
        assertEquals(21f, contrast(Color.Black, Color.White), 0.01f)
        assertEquals(1f, contrast(Color.Red, Color.Red), 0.01f)
    }

    @Test
    fun findsTheInkOfADrawnText() {
        val (paper, edge, letter, stray) = listOf(0xFFFFFFFF, 0xFFBBBBBB, 0xFF777777, 0xFF000000).map { it.toInt() }
        val drawn = IntArray(1000) { paper }
        drawn.fill(edge, 0, 100)
        drawn.fill(letter, 100, 200)
        drawn[200] = stray
        val found = inkIn(drawn)
        assertEquals(Color(letter) to Color(paper), found?.run { ink to ground })
        assertNull(inkIn(IntArray(10) { paper }))
    }

    private fun tooFaint(palette: Palette) = (palette.material.pairs() + pairs(palette.material, palette.own))
        .filter { contrast(it.ink, it.ground) < it.least }
        .map { "${it.name}: ${contrast(it.ink, it.ground)}, at least ${it.least}" }
}

private class Pair(val name: String, val ink: Color, val ground: Color, val least: Float)

/** The grounds that a screen, a card or a sheet can be. */
private fun ColorScheme.grounds() = mapOf(
    "background" to background,
    "surface" to surface,
    "surfaceVariant" to surfaceVariant,
    "surfaceBright" to surfaceBright,
    "surfaceDim" to surfaceDim,
    "surfaceContainerLowest" to surfaceContainerLowest,
    "surfaceContainerLow" to surfaceContainerLow,
    "surfaceContainer" to surfaceContainer,
    "surfaceContainerHigh" to surfaceContainerHigh,
    "surfaceContainerHighest" to surfaceContainerHighest,
)

private fun ColorScheme.pairs() = grounds().flatMap { (name, ground) ->
    listOf(
        Pair("onSurface on $name", onSurface, ground, TEXT),
        Pair("onSurfaceVariant on $name", onSurfaceVariant, ground, TEXT),
        Pair("primary on $name", primary, ground, TEXT),
        Pair("error on $name", error, ground, TEXT),
        Pair("outline on $name", outline, ground, CONTROL),
    )
} + listOf(
    Pair("onBackground on background", onBackground, background, TEXT),
    Pair("onPrimary on primary", onPrimary, primary, TEXT),
    Pair("onPrimaryContainer on primaryContainer", onPrimaryContainer, primaryContainer, TEXT),
    // The number in its ring, and what it counts.
    Pair("onBackground on primaryContainer", onBackground, primaryContainer, TEXT),
    Pair("onSurfaceVariant on primaryContainer", onSurfaceVariant, primaryContainer, TEXT),
    Pair("primary on primaryContainer", primary, primaryContainer, CONTROL),
    // Sage is for large text and controls.
    Pair("onSecondary on secondary", onSecondary, secondary, CONTROL),
    Pair("onSecondaryContainer on secondaryContainer", onSecondaryContainer, secondaryContainer, TEXT),
    Pair("onTertiary on tertiary", onTertiary, tertiary, TEXT),
    Pair("onTertiaryContainer on tertiaryContainer", onTertiaryContainer, tertiaryContainer, TEXT),
    Pair("onError on error", onError, error, TEXT),
    Pair("onErrorContainer on errorContainer", onErrorContainer, errorContainer, TEXT),
    Pair("inverseOnSurface on inverseSurface", inverseOnSurface, inverseSurface, TEXT),
    Pair("inversePrimary on inverseSurface", inversePrimary, inverseSurface, TEXT),
)

private fun pairs(material: ColorScheme, own: MidbackColors) =
    listOf("background" to material.background, "surface" to material.surface).flatMap { (name, ground) ->
        listOf(
            Pair("clay on $name", own.clay, ground, TEXT),
            Pair("clayDrawn on $name", own.clayDrawn, ground, CONTROL),
            Pair("amber on $name", own.amber, ground, TEXT),
            Pair("amberDrawn on $name", own.amberDrawn, ground, CONTROL),
            Pair("sage on $name", own.sage, ground, CONTROL),
        )
    } + Pair("onCaution on caution", own.onCaution, own.caution, TEXT) +
        Pair("primary on caution", material.primary, own.caution, TEXT) +
        Pair("outline on caution", material.outline, own.caution, CONTROL) +
        Pair("error on caution", material.error, own.caution, TEXT) +
        Pair("amber on caution", own.amber, own.caution, CONTROL)
