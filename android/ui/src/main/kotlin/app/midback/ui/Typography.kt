// How large is a text, and how is it set? Lines are measured in parts of their letters, so that both grow alike.

package app.midback.ui

import androidx.compose.material3.Typography
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp

/** Figures of one width, so that a running number does not tremble. */
private const val TABULAR_FIGURES = "tnum"

/**
 * Material's styles with these meanings: `display` for running numbers (large: a timer), `headline` for the title of
 * a screen, `title` for sections, cards and buttons, `body` for reading, never below 16 sp, `label` for short names.
 */
internal fun midbackTypography(family: FontFamily): Typography {
    fun style(size: TextUnit, line: TextUnit, weight: FontWeight) = TextStyle(
        fontFamily = family,
        fontSize = size,
        lineHeight = line,
        fontWeight = weight,
        lineHeightStyle = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None),
    )

    fun number(size: TextUnit) =
        style(size, 1.15.em, FontWeight.Medium).copy(fontFeatureSettings = TABULAR_FIGURES)

    fun heading(size: TextUnit) = style(size, 1.25.em, FontWeight.Medium).copy(lineBreak = LineBreak.Heading)

    fun body(size: TextUnit) = style(size, 1.5.em, FontWeight.Normal).copy(lineBreak = LineBreak.Paragraph)

    fun label(size: TextUnit) = style(size, 1.3.em, FontWeight.Medium)

    return Typography(
        displayLarge = number(96.sp),
        displayMedium = number(64.sp),
        displaySmall = number(44.sp),
        headlineLarge = heading(32.sp),
        headlineMedium = heading(28.sp),
        headlineSmall = heading(24.sp),
        titleLarge = heading(22.sp),
        titleMedium = heading(18.sp),
        titleSmall = heading(16.sp),
        bodyLarge = body(18.sp),
        bodyMedium = body(16.sp),
        bodySmall = body(16.sp),
        labelLarge = label(16.sp),
        labelMedium = label(14.sp),
        labelSmall = label(14.sp),
    )
}
