// How does the card look on the home screen? In the app's colours, and one tap wherever it is touched.

package app.midback.home

import android.content.Context
import android.content.Intent
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import androidx.glance.ColorFilter
import androidx.glance.GlanceId
import androidx.glance.GlanceModifier
import androidx.glance.GlanceTheme
import androidx.glance.Image
import androidx.glance.ImageProvider
import androidx.glance.LocalContext
import androidx.glance.LocalSize
import androidx.glance.action.clickable
import androidx.glance.appwidget.GlanceAppWidget
import androidx.glance.appwidget.SizeMode
import androidx.glance.appwidget.action.actionStartActivity
import androidx.glance.appwidget.appWidgetBackground
import androidx.glance.appwidget.provideContent
import androidx.glance.background
import androidx.glance.layout.Alignment
import androidx.glance.layout.Box
import androidx.glance.layout.Column
import androidx.glance.layout.ColumnScope
import androidx.glance.layout.Row
import androidx.glance.layout.RowScope
import androidx.glance.layout.Spacer
import androidx.glance.layout.fillMaxSize
import androidx.glance.layout.fillMaxWidth
import androidx.glance.layout.height
import androidx.glance.layout.padding
import androidx.glance.layout.size
import androidx.glance.layout.width
import androidx.glance.material3.ColorProviders
import androidx.glance.semantics.contentDescription
import androidx.glance.semantics.semantics
import androidx.glance.text.FontWeight
import androidx.glance.text.Text
import androidx.glance.text.TextAlign
import androidx.glance.text.TextStyle
import androidx.glance.unit.ColorProvider
import app.midback.R
import app.midback.ui.DarkPalette
import app.midback.ui.LightPalette

private val colours = ColorProviders(LightPalette.material, DarkPalette.material)

/**
 * The card.
 *
 * @param card what is on it.
 * @param tap what opens the app.
 */
internal class CardWidget(private val card: HomeCard, private val tap: Intent) : GlanceAppWidget() {
    override val sizeMode = SizeMode.Exact

    /** What is on it is known when it is drawn. */
    override val stateDefinition = null

    override suspend fun provideGlance(context: Context, id: GlanceId) = provideContent {
        GlanceTheme(colours) { Card(card, tap) }
    }
}

@Composable
private fun Card(card: HomeCard, tap: Intent) {
    val size = LocalSize.current
    val layout = layout(card, size, LocalContext.current.resources.displayMetrics)
    Box(
        GlanceModifier
            .fillMaxSize()
            .appWidgetBackground()
            .background(ImageProvider(R.drawable.card_ground), colorFilter = tinted(GlanceTheme.colors.surface))
            .clickable(actionStartActivity(tap)),
    ) {
        Column(
            GlanceModifier.fillMaxSize().padding(margin(size)),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Row(GlanceModifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
                Told(card, layout, GlanceModifier.defaultWeight())
                if (layout.action && layout.beside) {
                    Spacer(GlanceModifier.width(GAP))
                    Action(card, layout)
                }
            }
            if (layout.week) {
                Between()
                Row(GlanceModifier.fillMaxWidth()) { card.week.forEach { Day(it, layout) } }
            }
            if (layout.action && !layout.beside) {
                Between()
                Action(card, layout)
            }
        }
    }
}

/** What is left of the height is shared by these. */
@Composable
private fun ColumnScope.Between() {
    Spacer(GlanceModifier.height(GAP))
    Spacer(GlanceModifier.defaultWeight())
}

@Composable
private fun Told(card: HomeCard, layout: CardLayout, modifier: GlanceModifier) {
    Column(modifier) {
        Text(
            card.heading,
            style = style(Letters.HEADING, layout, GlanceTheme.colors.onSurface),
            maxLines = layout.headingLines,
        )
        if (layout.text) {
            Text(card.text.orEmpty(), style = style(Letters.TEXT, layout, GlanceTheme.colors.onSurfaceVariant))
        }
    }
}

@Composable
private fun Action(card: HomeCard, layout: CardLayout) {
    Box(
        GlanceModifier
            .background(ImageProvider(R.drawable.card_action), colorFilter = tinted(GlanceTheme.colors.primary))
            .padding(ACTION_ACROSS, ACTION_ALONG),
    ) {
        Text(card.action.orEmpty(), style = style(Letters.ACTION, layout, GlanceTheme.colors.onPrimary), maxLines = 1)
    }
}

/** A day with a mark of its own shape; today stands in a frame. */
@Composable
private fun RowScope.Day(day: CardDay, layout: CardLayout) {
    val scheme = GlanceTheme.colors
    val frame = ImageProvider(if (day.today) R.drawable.card_today else R.drawable.card_day)
    Column(
        GlanceModifier
            .defaultWeight()
            .background(frame, colorFilter = tinted(scheme.primary))
            .padding(DAY_ACROSS, DAY_ALONG)
            .semantics { contentDescription = day.spoken },
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        Text(
            day.short,
            style = style(Letters.DAY, layout, scheme.onSurface).copy(textAlign = TextAlign.Center),
            maxLines = 1,
        )
        Spacer(GlanceModifier.height(GAP / 2))
        Image(
            ImageProvider(drawn(day.mark)),
            contentDescription = null,
            GlanceModifier.size(markSize(layout, LocalContext.current.resources.displayMetrics.lettersScale())),
            colorFilter = tinted(if (day.mark in OF_THE_PLAN) scheme.primary else scheme.onSurfaceVariant),
        )
    }
}

/** Colour only repeats what their shapes say. */
private val OF_THE_PLAN = setOf(CardMark.DONE, CardMark.SESSION)

private fun drawn(mark: CardMark): Int = when (mark) {
    CardMark.DONE -> R.drawable.card_done
    CardMark.SESSION -> R.drawable.card_session
    CardMark.REST -> R.drawable.card_rest
    CardMark.PAUSED -> R.drawable.card_paused
    CardMark.SKIPPED -> R.drawable.card_skipped
    CardMark.MISSED -> R.drawable.card_missed
}

private fun style(letters: Letters, layout: CardLayout, colour: ColorProvider) = TextStyle(
    colour,
    layout.sp(letters).sp,
    if (letters.heavy) FontWeight.Medium else FontWeight.Normal,
)

private fun tinted(colour: ColorProvider) = ColorFilter.tint(colour)
