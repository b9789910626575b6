// What takes the colours that a person chose for the phone, and what keeps Midback's own?

package app.midback

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.dynamicDarkColorScheme
import androidx.compose.material3.dynamicLightColorScheme
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.toArgb
import androidx.core.graphics.ColorUtils
import app.midback.ui.DarkPalette
import app.midback.ui.LightPalette
import app.midback.ui.MidbackTheme
import app.midback.ui.accented
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment

class AccentsTest : ScreenTest() {
    private val phone get() = RuntimeEnvironment.getApplication()
    private val own = listOf(LightPalette.material, DarkPalette.material)
    private val phones get() = listOf(dynamicLightColorScheme(phone), dynamicDarkColorScheme(phone))

    /** What a finger acts on. */
    private fun ColorScheme.accents() = listOf(primary, onPrimary, inversePrimary)

    /** What a text, a figure or a warning stands on or is drawn in. */
    private fun ColorScheme.others() = listOf(
        primaryContainer,
        onPrimaryContainer,
        secondary,
        onSecondary,
        secondaryContainer,
        onSecondaryContainer,
        tertiary,
        onTertiary,
        tertiaryContainer,
        onTertiaryContainer,
        background,
        onBackground,
        surface,
        onSurface,
        surfaceVariant,
        onSurfaceVariant,
        surfaceTint,
        inverseSurface,
        inverseOnSurface,
        error,
        onError,
        errorContainer,
        onErrorContainer,
        outline,
        outlineVariant,
        scrim,
        surfaceBright,
        surfaceDim,
        surfaceContainerLowest,
        surfaceContainerLow,
        surfaceContainer,
        surfaceContainerHigh,
        surfaceContainerHighest,
    )

    @Test
    fun onlyWhatAFingerActsOnTakesThem() = own.zip(phones).forEach { (own, phones) ->
        val both = own.accented(phones)
        assertNotEquals(own.accents(), phones.accents())
        assertEquals(phones.accents(), both.accents())
        assertEquals(own.others(), both.others())
    }

    @Test
    fun theyCanBeReadOnMidbacksGrounds() = own.zip(phones).forEach { (own, phones) ->
        val both = own.accented(phones)
        val grounds = listOf(
            both.background,
            both.surface,
            both.surfaceVariant,
            both.surfaceContainer,
            both.surfaceContainerHigh,
            both.surfaceContainerHighest,
        )
        grounds.forEach { assertReadable(both.primary, it) }
        assertReadable(both.onPrimary, both.primary)
        // A border around what is chosen.
        assertReadable(both.primary, both.primaryContainer, atLeast = 3.0)
    }

    @Test
    fun theThemeTakesThemWhereThePhoneHasThem() {
        val seen = mutableListOf<Color>()
        show {
            val accents = dynamicLightColorScheme(phone)
            MidbackTheme(isSystemInDarkTheme(), accents = accents) { seen += MaterialTheme.colorScheme.primary }
            MidbackTheme(isSystemInDarkTheme()) { seen += MaterialTheme.colorScheme.primary }
        }
        compose.waitForIdle()
        assertEquals(listOf(phones.first().primary, own.first().primary), seen.take(2))
    }

    @Test
    fun theAppAsksThePhone() {
        val app = MidbackApp()
        listOf(false, true).zip(phones).forEach { (dark, phones) ->
            assertEquals(phones.accents(), app.accents(phone, dark)?.accents())
        }
    }

    private fun assertReadable(text: Color, ground: Color, atLeast: Double = 4.5) {
        val contrast = ColorUtils.calculateContrast(text.toArgb(), ground.toArgb())
        assertTrue("$text on $ground: $contrast", contrast >= atLeast)
    }
}
