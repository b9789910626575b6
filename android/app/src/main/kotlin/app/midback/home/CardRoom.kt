// What of the card fits where the person put it, in letters of their size? A home screen neither scrolls nor grows.

package app.midback.home

import android.graphics.Typeface
import android.text.Layout
import android.text.StaticLayout
import android.text.TextPaint
import android.util.DisplayMetrics
import android.util.TypedValue
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp

/** The letters of the card, as they are where the person has changed nothing. */
internal enum class Letters(val sp: Float, val heavy: Boolean) {
    HEADING(16f, true),
    TEXT(14f, false),
    ACTION(14f, true),
    DAY(12f, true),
}

/**
 * How the card is laid out.
 *
 * @param letters how large letters are, of those that the person chose.
 * @param beside whether what a tap does stands beside the heading, or below it.
 * @param headingLines how many lines the heading may take.
 */
internal data class CardLayout(
    val letters: Float,
    val beside: Boolean,
    val text: Boolean,
    val week: Boolean,
    val action: Boolean,
    val headingLines: Int = HEADING_LINES,
) {
    /** How large these letters are, in the system's measure for letters. */
    fun sp(of: Letters): Float = of.sp * letters
}

/**
 * How much of [card] fits into [size]. Rather the letters that the person chose than all that could be said; where not even the
 * heading fits in them, smaller ones, and at last a heading that is cut.
 */
internal fun layout(card: HomeCard, size: DpSize, metrics: DisplayMetrics): CardLayout {
    val room = Room(card, size, metrics)
    val shares = SHARES.filter { it == 1f || it * metrics.lettersScale() >= SMALLEST_LETTERS }

    fun first(ways: List<CardLayout>) = shares.firstNotNullOfOrNull { share ->
        ways.map { it.copy(letters = share) }.find(room::holds)
    }
    return first(ways(card))
        ?: first(listOf(HEADING_ALONE))
        ?: HEADING_ALONE.copy(letters = shares.last(), headingLines = 1)
}

/** What lies between the card's edge and what it says. */
internal fun margin(size: DpSize): Dp = when {
    size.height < 80.dp || size.width < 130.dp -> 8.dp
    size.height < 120.dp || size.width < 200.dp -> 12.dp
    else -> 16.dp
}

/** Between two things of the card. */
internal val GAP = 8.dp

/** Around what a tap does. */
internal val ACTION_ACROSS = 14.dp
internal val ACTION_ALONG = 7.dp

/** Around a day. */
internal val DAY_ACROSS = 3.dp
internal val DAY_ALONG = 6.dp

/** The mark of a day, beside letters of the size that the person chose. */
internal fun markSize(layout: CardLayout, fontScale: Float): Dp = 20.dp * maxOf(layout.letters * fontScale, 1f)

/** What of their size letters may keep, as long as they are no smaller than [SMALLEST_LETTERS] of the usual. */
private val SHARES = listOf(1f, 0.9f, 0.8f, 0.7f, 0.6f, 0.5f, 0.4f)
private const val SMALLEST_LETTERS = 0.8f
private const val HEADING_LINES = 2
private const val TEXT_LINES = 3
private val HEADING_ALONE = CardLayout(1f, beside = false, text = false, week = false, action = false)

/** All that there is to say, then less and less of it. */
private fun ways(card: HomeCard): List<CardLayout> {
    val all = listOf(true, false).flatMap { week ->
        listOf(true, false).flatMap { text ->
            listOf(false, true).map { beside -> CardLayout(1f, beside, text, week, action = true) }
        }
    }
    val said = all.filter { (card.week.isNotEmpty() || !it.week) && (card.text != null || !it.text) }
    return if (card.action == null) emptyList() else said
}

/** Measures with the system's own letters, in which the home screen draws. */
private class Room(private val card: HomeCard, size: DpSize, private val metrics: DisplayMetrics) {
    private val width = px(size.width - margin(size) * 2)
    private val height = px(size.height - margin(size) * 2)

    fun holds(way: CardLayout): Boolean {
        val action = if (way.action) action(way) ?: return false else Box(0f, 0f)
        val across = if (way.beside) width - action.width - px(GAP) else width
        val heading = height(card.heading, Letters.HEADING, way, across, way.headingLines) ?: return false
        val said = card.text?.takeIf { way.text }
        val text = if (said == null) 0f else height(said, Letters.TEXT, way, across, TEXT_LINES) ?: return false
        val week = if (way.week) (week(way) ?: return false) + px(GAP) else 0f
        val told = heading + text
        val above = if (way.beside) maxOf(told, action.height) else told
        val below = if (way.action && !way.beside) action.height + px(GAP) else 0f
        return above + week + below <= height
    }

    private class Box(val width: Float, val height: Float)

    private fun action(way: CardLayout): Box? {
        val word = card.action.orEmpty()
        val wide = Layout.getDesiredWidth(word, paint(Letters.ACTION, way)) + px(ACTION_ACROSS) * 2
        if (wide > width) return null
        val high = height(word, Letters.ACTION, way, width, lines = 1) ?: return null
        return Box(wide, high + px(ACTION_ALONG) * 2)
    }

    /** How high a row of days is; null where one is too wide for its place. */
    private fun week(way: CardLayout): Float? {
        val place = width / card.week.size - px(DAY_ACROSS) * 2
        val paint = paint(Letters.DAY, way)
        val mark = px(markSize(way, metrics.lettersScale()))
        if (mark > place || card.week.any { Layout.getDesiredWidth(it.short, paint) > place }) return null
        val name = lines(card.week.first().short, paint, width).height
        return name + px(GAP) / 2 + mark + px(DAY_ALONG) * 2
    }

    /** How high a text is; null where it takes more [lines], or a word of it more than one. */
    private fun height(text: String, letters: Letters, way: CardLayout, across: Float, lines: Int): Float? {
        val paint = paint(letters, way)
        if (text.split(' ').any { Layout.getDesiredWidth(it, paint) > across }) return null
        val laid = lines(text, paint, across)
        return if (laid.lineCount > lines) null else laid.height.toFloat()
    }

    private fun lines(text: String, paint: TextPaint, across: Float) =
        StaticLayout.Builder.obtain(text, 0, text.length, paint, across.toInt().coerceAtLeast(0)).build()

    private fun paint(letters: Letters, way: CardLayout) = TextPaint(TextPaint.ANTI_ALIAS_FLAG).apply {
        typeface = if (letters.heavy) Typeface.DEFAULT_BOLD else Typeface.DEFAULT
        textSize = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, way.sp(letters), metrics)
    }

    private fun px(dp: Dp): Float = dp.value * metrics.density
}

/** How much larger than usual the person has letters. */
internal fun DisplayMetrics.lettersScale(): Float =
    TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, 1f, this) / density
