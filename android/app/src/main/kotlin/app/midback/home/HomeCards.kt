// When is the card on the home screen drawn anew? When its file is another, when its next part's time has come, and when the
// system asks.

package app.midback.home

import android.app.AlarmManager
import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.content.BroadcastReceiver
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.util.SizeF
import android.widget.RemoteViews
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.glance.ExperimentalGlanceApi
import androidx.glance.appwidget.compose
import app.midback.MainActivity
import app.midback.MidbackApp
import app.midback.R
import app.midback.session.service
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException

/**
 * The cards that the person put on their home screen.
 *
 * @param file what the core wrote.
 * @param nowMs what the clock shows.
 */
internal class HomeCards(private val context: Context, private val file: File, private val nowMs: () -> Long) {
    private val once = Mutex()

    /** Glance copies and applies what it composes as if on one thread: on two at once it fails, and the app with it. */
    private val oneThread = Dispatchers.Default.limitedParallelism(1)

    /** Whether cards are being drawn now. */
    val isAtWork: Boolean get() = once.isLocked

    /** Draws all of them, and asks to be woken when they have to show something else; does nothing where there is none. */
    suspend fun draw() = once.withLock {
        // A phone need not know cards at all.
        val system = context.getSystemService(AppWidgetManager::class.java) ?: return@withLock
        val ids = system.getAppWidgetIds(ComponentName(context, CardReceiver::class.java))
        val card = if (ids.isEmpty()) null else read()
        wake(card?.untilMs)
        val widget = CardWidget(card ?: unread(), MainActivity.showingToday(context))
        for (id in ids) system.updateAppWidget(id, drawn(widget, system.getAppWidgetOptions(id)))
    }

    /** In each size that it has where it lies; the home screen takes the one that fits. */
    suspend fun drawn(widget: CardWidget, options: Bundle): RemoteViews {
        val drawn = sizes(options).map { it to drawn(widget, it) }
        return when {
            drawn.size == 1 -> {
                drawn.single().second
            }
            Build.VERSION.SDK_INT >= Build.VERSION_CODES.S -> {
                RemoteViews(drawn.associate { (size, views) -> SizeF(size.width.value, size.height.value) to views })
            }
            else -> {
                RemoteViews(drawn.last().second, drawn.first().second)
            }
        }
    }

    /** Drawn at once, without the workers that Glance has for cards which change while they are looked at. */
    @OptIn(ExperimentalGlanceApi::class)
    private suspend fun drawn(widget: CardWidget, size: DpSize): RemoteViews {
        val views = withContext(oneThread) { widget.compose(context, size = size) }
        // A home screen puts what is new into the views that are there. One card can have other parts than the one before.
        val frame = RemoteViews(context.packageName, R.layout.card_frame)
        frame.removeAllViews(R.id.card_frame)
        frame.addView(R.id.card_frame, views)
        return frame
    }

    private suspend fun read(): HomeCard? = withContext(Dispatchers.IO) {
        try {
            homeCard(file.readText(), nowMs())
        } catch (_: IOException) {
            null
        }
    }

    /** As if the app had never been opened. */
    private fun unread() =
        HomeCard(context.getString(R.string.app_name), text = null, action = null, week = emptyList(), untilMs = null)

    /** Not before the phone is awake for something else: nobody looks at a home screen that is dark. */
    private fun wake(atMs: Long?) {
        val alarms = context.service<AlarmManager>()
        val wakes = PendingIntent.getBroadcast(
            context,
            0,
            Intent(context, CardReceiver::class.java),
            PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE,
        )
        if (atMs == null) alarms.cancel(wakes) else alarms.set(AlarmManager.RTC, atMs, wakes)
    }
}

/** The sizes that a card has where it lies: upright and then across, where the system knows no more than that. */
private fun sizes(options: Bundle): List<DpSize> {
    val known = when {
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU -> {
            options.getParcelableArrayList(AppWidgetManager.OPTION_APPWIDGET_SIZES, SizeF::class.java)
        }

        Build.VERSION.SDK_INT >= Build.VERSION_CODES.S -> {
            @Suppress("DEPRECATION")
            options.getParcelableArrayList(AppWidgetManager.OPTION_APPWIDGET_SIZES)
        }

        else -> {
            null
        }
    }.orEmpty().map { DpSize(it.width.dp, it.height.dp) }

    fun side(name: String) = options.getInt(name).dp
    val upright = DpSize(
        side(AppWidgetManager.OPTION_APPWIDGET_MIN_WIDTH),
        side(AppWidgetManager.OPTION_APPWIDGET_MAX_HEIGHT),
    )
    val across = DpSize(
        side(AppWidgetManager.OPTION_APPWIDGET_MAX_WIDTH),
        side(AppWidgetManager.OPTION_APPWIDGET_MIN_HEIGHT),
    )
    val all = known.ifEmpty { listOf(upright, across) }.filter { it.width > 0.dp && it.height > 0.dp }.distinct()
    return all.ifEmpty { listOf(SMALLEST) }
}

/** What the smallest card is told to be where the system says nothing; res/xml/home_card.xml asks for more. */
private val SMALLEST = DpSize(110.dp, 50.dp)

/** A card was put there, taken away, made larger or smaller; the phone was started; or what is shown is over. */
class CardReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val pending = goAsync()
        MainScope().launch {
            try {
                (context.applicationContext as MidbackApp).cards.draw()
            } finally {
                // None where nobody broadcast it.
                pending?.finish()
            }
        }
    }
}
