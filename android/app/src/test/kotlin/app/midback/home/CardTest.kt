// Does the card on the home screen say what the core wrote for it, at its time, in its language, and nothing where nothing is known?

package app.midback.home

import android.app.AlarmManager
import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProviderInfo
import android.content.ComponentName
import android.content.Intent
import android.content.pm.PackageManager
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Rect
import android.os.Bundle
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import android.widget.FrameLayout
import android.widget.ImageView
import android.widget.RemoteViews
import android.widget.TextView
import app.midback.MainActivity
import app.midback.MidbackApp
import app.midback.R
import app.midback.await
import app.midback.core.SessionKind
import app.midback.core.SettingKey
import app.midback.reminders.RingingTest
import app.midback.reminders.StillApp
import app.midback.session.service
import app.midback.train
import app.midback.turnUntil
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.GraphicsMode
import org.xmlpull.v1.XmlPullParser
import java.io.File

@GraphicsMode(GraphicsMode.Mode.NATIVE)
class CardTest : RingingTest() {
    private val home by lazy { HomeScreen(app) }
    private val file get() = File(app.filesDir, "midback/home.json")
    private val written get() = JSONObject(file.readText())

    /** A part of what the core wrote. */
    private fun part(at: Int = 0) = written.getJSONArray("shown").getJSONObject(at)

    private fun week(part: JSONObject, what: String) =
        part.getJSONArray("week").let { days -> List(days.length()) { days.getJSONObject(it).getString(what) } }

    /** What the card shows for a part of the file, all of it. */
    private fun assertShows(part: JSONObject, view: View) {
        val said = listOf("heading", "text").map { part.optString(it) }.filter { it.isNotEmpty() }
        assertEquals(said + week(part, "short") + part.getString("action"), view.texts())
        assertEquals(week(part, "spoken"), view.spoken())
    }

    @Test
    fun itShowsTheSessionTheWeekAndWhatATapDoes() {
        home.put()
        getReady()
        assertEquals("session", week(part(), "mark")[TUESDAY])
        assertShows(part(), home.card())
        assertEquals(listOf(TUESDAY), home.card().framed())
        ask { train(it) }
        follow()
        assertEquals("done", week(part(), "mark")[TUESDAY])
        assertTrue("something to tell", part().getString("text").isNotEmpty())
        assertShows(part(), home.card())
    }

    @Test
    fun everyMarkHasAShapeOfItsOwn() {
        val shapes = CardMark.entries.map { mark ->
            val card = HomeCard("A", null, "B", List(7) { CardDay("Mo", "Monday", mark, today = false) }, null)
            home.drawn(card).pictures().first()
        }
        assertEquals(CardMark.entries.size, shapes.distinct().size)
    }

    @Test
    fun aTapAnywhereOpensToday() {
        home.put()
        getReady()
        home.card().clickable().single().performClick()
        val opened = shadowOf(app).nextStartedActivity
        assertEquals(MainActivity::class.java.name, opened.component?.className)
        assertEquals("app.midback.SHOW_TODAY", opened.action)
    }

    @Test
    fun theNextPartComesWhenItsTimeHasCome() {
        home.put()
        getReady()
        val first = part()
        val alarm = alarms.single { it.triggerAtMs == first.getLong("until_ms") && it.type == AlarmManager.RTC }
        // The phone lay in a drawer for a day more: then the third part counts.
        StillApp.at = StillApp.at.copy(epochMs = part(1).getLong("until_ms"))
        alarm.operation!!.send()
        shadowOf(Looper.getMainLooper()).idle()
        home.settle()
        assertNotEquals(first.getJSONArray("week").toString(), part(2).getJSONArray("week").toString())
        assertShows(part(2), home.card())
        assertEquals(1, alarms.count { it.type == AlarmManager.RTC })
        // Nobody opened the app for weeks: it says what holds for good.
        val last = written.getJSONArray("shown").length() - 1
        StillApp.at = StillApp.at.copy(epochMs = part(last - 1).getLong("until_ms"))
        home.update()
        assertShows(part(last), home.card())
        assertEquals(0, alarms.count { it.type == AlarmManager.RTC })
    }

    @Test
    fun whatIsNoCardOfThisVersionIsAsIfNothingWasThere() {
        home.put()
        val name = listOf(app.getString(R.string.app_name))
        getReady()
        assertNotEquals(name, home.card().texts())
        val good = file.readText()
        for (bad in listOf("", "{", "[]", good.replace("\"version\":1", "\"version\":2"), good.dropLast(9))) {
            file.writeText(bad)
            assertEquals(bad.take(40), name, home.update().texts())
            assertEquals(emptyList<String>(), home.card().spoken())
        }
        file.writeText(good.replace("\"session\"", "\"flown\""))
        assertEquals(part().getString("heading"), home.update().texts().first())
        file.delete()
        assertEquals(name, home.update().texts())
        assertEquals(1, home.card().clickable().size)
    }

    @Test
    fun aLockedAppSaysNoMore() {
        home.put()
        getReady()
        change { lockApp(true) }
        assertEquals(0, part().getJSONArray("week").length())
        assertShows(part(), home.card())
        assertEquals(listOf(part().getString("heading"), part().getString("action")), home.card().texts())
    }

    @Test
    fun itSpeaksTheLanguageOfThePhone() {
        home.put()
        getReady()
        val english = home.card().texts()
        RuntimeEnvironment.setQualifiers("es-rES")
        broadcast(Intent.ACTION_LOCALE_CHANGED)
        assertNotEquals(english, home.card().texts())
        assertTrue(home.card().texts().toString(), "Lu" in home.card().texts())
        assertShows(part(), home.card())
    }

    @Test
    fun itIsDrawnAnewOnlyWhereSomethingIsAnother() {
        home.put()
        getReady()
        val before = home.card()
        change { changeSetting(SettingKey.EXACT_TIMES, listOf("on"), it) }
        assertEquals(before, home.card())
        change { startSession(SessionKind.PLANNED, it) }
        assertShows(part(), home.card())
    }

    @Test
    fun itGoesWithEverythingElse() {
        home.put()
        getReady()
        await { app.opening.deleteAll() }
        assertFalse(file.exists())
        assertEquals(listOf(app.getString(R.string.app_name)), home.card().texts())
        assertEquals(0, alarms.count { it.type == AlarmManager.RTC })
    }

    @Test
    fun theSystemKnowsTheCardAndTheShortcut() {
        val card = ComponentName(app, CardReceiver::class.java)
        val info = app.packageManager.getReceiverInfo(card, PackageManager.GET_META_DATA)
        assertFalse(info.exported)
        assertEquals(app.getString(R.string.card_name), info.loadLabel(app.packageManager).toString())
        assertEquals(R.xml.home_card, info.metaData.getInt(AppWidgetManager.META_DATA_APPWIDGET_PROVIDER))
        val heard = app.packageManager.queryBroadcastReceivers(
            Intent(AppWidgetManager.ACTION_APPWIDGET_UPDATE).setPackage(app.packageName),
            0,
        )
        assertEquals(listOf(CardReceiver::class.java.name), heard.map { it.activityInfo.name })
        val activity = ComponentName(app, MainActivity::class.java)
        val shortcuts = app.packageManager.getActivityInfo(activity, PackageManager.GET_META_DATA).metaData
        val tap = intentsIn(shortcuts.getInt("android.app.shortcuts")).single()
        assertTrue("a shortcut leads where a tap on the card does", tap.filterEquals(MainActivity.showingToday(app)))
        // Before it is drawn, and among the cards that can be chosen.
        for (layout in listOf(R.layout.card_initial, R.layout.card_preview)) {
            assertEquals(1, RemoteViews(app.packageName, layout).apply(app, FrameLayout(app)).texts().size)
        }
    }

    /** What the shortcuts of a resource start. */
    private fun intentsIn(resource: Int): List<Intent> = app.resources.getXml(resource).use { parser ->
        val found = mutableListOf<Intent>()
        while (parser.next() != XmlPullParser.END_DOCUMENT) {
            if (parser.eventType == XmlPullParser.START_TAG && parser.name == "intent") {
                found += Intent.parseIntent(app.resources, parser, parser)
            }
        }
        found
    }

    @Test
    fun aPhoneWithoutACardIsNotWokenForOne() {
        getReady()
        assertTrue(file.exists())
        assertEquals(0, alarms.count { it.type == AlarmManager.RTC })
    }

    /** What draws it copies what is there while that may still be built: where both are done at once, the app falls over. */
    @Test
    fun itIsDrawnAsOftenAsItIsAskedFor() = runBlocking {
        val days = List(7) { CardDay("Mo", "Monday", CardMark.entries[it % CardMark.entries.size], today = it == 0) }
        val widget = CardWidget(HomeCard("A", "B", "C", days, null), MainActivity.showingToday(app))
        val drawn = List(CROWD) { async(Dispatchers.IO) { List(OFTEN) { app.cards.drawn(widget, Bundle()) } } }
        assertEquals(CROWD * OFTEN, drawn.awaitAll().flatten().size)
    }

    /** In every size, letter, language and light: all is inside of the card, and looked at in target/pictures. */
    @Test
    fun nothingIsCutWhereverItLies() {
        getReady()
        ask { train(it) }
        follow()
        for (language in listOf("en-rGB", "es-rES")) {
            for (night in listOf("notnight", "night")) {
                for (letters in listOf(1f, 2f)) {
                    RuntimeEnvironment.setQualifiers("$language-$night-xhdpi")
                    RuntimeEnvironment.setFontScale(letters)
                    broadcast(Intent.ACTION_LOCALE_CHANGED)
                    val card = checkNotNull(homeCard(file.readText(), StillApp.at.epochMs))
                    for ((wide, high) in SIZES) {
                        val view = home.drawn(card, wide, high)
                        val name = "card-$language-$night-$letters-${wide}x$high"
                        keep(view, name)
                        view.uncut(name)
                        assertEquals(name, card.heading, view.texts().first())
                    }
                }
            }
        }
    }

    private fun keep(view: View, name: String) {
        val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        view.draw(Canvas(bitmap))
        val out = File(System.getProperty("midback.pictures"), "$name.png")
        out.parentFile?.mkdirs()
        out.outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }

    private companion object {
        const val TUESDAY = 1
        const val CROWD = 8
        const val OFTEN = 40
        val SIZES = listOf(110 to 50, 110 to 110, 160 to 160, 250 to 50, 250 to 110, 320 to 100, 340 to 200, 400 to 380)
    }
}

/** A home screen with room for a card. */
private class HomeScreen(private val app: MidbackApp) {
    private val system: AppWidgetManager = app.service()
    private var id = 0

    /** The person puts one there. */
    fun put() {
        val provider = AppWidgetProviderInfo()
        provider.provider = ComponentName(app, CardReceiver::class.java)
        shadowOf(system).addInstalledProvider(provider)
        shadowOf(system).setAllowedToBindAppWidgets(true)
        id = 7
        assertTrue(system.bindAppWidgetIdIfAllowed(id, provider.provider))
        system.updateAppWidgetOptions(id, options(340, 200))
        update()
    }

    /** The system asks for it, as when the phone was started. */
    fun update(): View {
        app.sendBroadcast(Intent(AppWidgetManager.ACTION_APPWIDGET_UPDATE).setClass(app, CardReceiver::class.java))
        settle()
        return card()
    }

    fun settle() = turnUntil("the card is drawn") { !app.cards.isAtWork }

    /** What is there. */
    fun card(): View {
        settle()
        return shadowOf(system).getViewFor(id).also { laidOut(it, 340, 200) }
    }

    /** What would be there in a size. */
    fun drawn(card: HomeCard, wide: Int = 340, high: Int = 200): View {
        val widget = CardWidget(card, MainActivity.showingToday(app))
        val views = await { app.cards.drawn(widget, options(wide, high)) }
        return views.apply(app, FrameLayout(app)).also { laidOut(it, wide, high) }
    }

    private fun options(wide: Int, high: Int) = Bundle().apply {
        putInt(AppWidgetManager.OPTION_APPWIDGET_MIN_WIDTH, wide)
        putInt(AppWidgetManager.OPTION_APPWIDGET_MAX_WIDTH, wide)
        putInt(AppWidgetManager.OPTION_APPWIDGET_MIN_HEIGHT, high)
        putInt(AppWidgetManager.OPTION_APPWIDGET_MAX_HEIGHT, high)
    }

    private fun laidOut(view: View, wide: Int, high: Int) {
        val density = app.resources.displayMetrics.density

        fun side(dp: Int) = (dp * density).toInt()
        view.measure(
            View.MeasureSpec.makeMeasureSpec(side(wide), View.MeasureSpec.EXACTLY),
            View.MeasureSpec.makeMeasureSpec(side(high), View.MeasureSpec.EXACTLY),
        )
        view.layout(0, 0, side(wide), side(high))
    }
}

private fun View.all(): List<View> {
    if (visibility != View.VISIBLE) return emptyList()
    val below = (this as? ViewGroup)?.let { group -> List(group.childCount, group::getChildAt) }.orEmpty()
    return listOf(this) + below.flatMap { it.all() }
}

private fun View.texts() = all().filterIsInstance<TextView>().map { it.text.toString() }

private fun View.spoken() = all().mapNotNull { it.contentDescription?.toString() }.filter { it.isNotEmpty() }

private fun View.clickable() = all().filter { it.hasOnClickListeners() }

/** Which of the days stand in a frame: something without a size of its own is drawn around them. */
private fun View.framed(): List<Int> {
    val frames = all().filterIsInstance<ImageView>().filter { image ->
        (image.drawable?.intrinsicWidth ?: 0) <= 0 && image.width < width && image.picture().any { it != 0 }
    }
    val days = all().filter { !it.contentDescription.isNullOrEmpty() }.map(::place)
    return days.indices.filter { at -> frames.any { place(it).contains(days[at].centerX(), days[at].centerY()) } }
}

/** Where [view] lies in this one. */
private fun View.place(view: View) = Rect().also {
    view.getDrawingRect(it)
    (this as ViewGroup).offsetDescendantRectToMyCoords(view, it)
}

private fun View.pictures() = all().filterIsInstance<ImageView>().filter {
    it.drawable?.intrinsicWidth ?: 0 > 0
}.map { it.picture() }

/** What it looks like. */
private fun View.picture(): List<Int> {
    val bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888)
    draw(Canvas(bitmap))
    return IntArray(width * height).also { bitmap.getPixels(it, 0, width, 0, 0, width, height) }.toList()
}

/** Fails where something of it lies outside of it, or a text takes more room than it has. */
private fun View.uncut(name: String) {
    for (text in all().filterIsInstance<TextView>()) {
        val own = place(text)
        assertTrue(
            "$name: ${text.text} at $own of $width x $height",
            own.left >= 0 && own.top >= 0 && own.right <= width && own.bottom <= height,
        )
        val laid = checkNotNull(text.layout)
        assertTrue(
            "$name: ${text.text} is cut",
            laid.height <= text.height && (0 until laid.lineCount).none {
                laid.getEllipsisCount(it) > 0
            },
        )
    }
}
