// How is a screen tested? On a phone of a chosen look, by what is on it, with pictures kept in target/pictures.

package app.midback

import android.content.ComponentName
import android.content.Intent
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Looper
import android.text.format.DateFormat
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeTimeoutException
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.isSelectable
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.unit.Density
import androidx.test.core.app.ActivityScenario
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.Setting
import app.midback.core.SettingKey
import app.midback.ui.Leader
import app.midback.ui.MidbackTheme
import app.midback.ui.Opened
import app.midback.ui.WAITING
import app.midback.ui.assertUsable
import app.midback.ui.deviceOf
import org.junit.After
import org.junit.Rule
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext

/** A phone of ordinary size, upright. */
const val PHONE = "w400dp-h800dp-xhdpi"

/**
 * How the phone is set: night, the size of its letters, its language, and its region, if it tells one; and the window
 * that the app has on it.
 */
data class Look(
    val dark: Boolean = false,
    val fontScale: Float = 1f,
    val language: String = "en",
    val region: String = "GB",
    val window: Window = Window.UPRIGHT,
    val density: String = "xhdpi",
) {
    override fun toString() = listOfNotNull(
        language.takeIf { it != "en" },
        "dark".takeIf { dark },
        "large".takeIf { fontScale > 1f },
        window.name.lowercase().takeIf { window != Window.UPRIGHT },
    ).joinToString("") { "-$it" }

    companion object {
        /** Day and night, ordinary letters and the largest. */
        val all = listOf(Look(), Look(dark = true), Look(fontScale = 2f), Look(dark = true, fontScale = 2f))

        /** In the language with the longer words. */
        val spanish = Look(language = "es", region = "ES")
    }
}

/** Windows that an app has to live with, as the system names their sizes. */
enum class Window(val size: String) {
    UPRIGHT("w400dp-h800dp"),

    /** The smallest phone there still is. */
    SMALL("w360dp-h640dp"),

    /** The narrowest window that Android has to fit a whole app: a small phone with everything drawn larger. */
    THIN("w320dp-h640dp"),
    ACROSS("w800dp-h400dp-land"),

    /** Half of a phone that is shared with another app, and half of one that lies across. */
    HALF("w400dp-h380dp"),
    NARROW("w300dp-h400dp"),
    TABLET("w800dp-h1280dp"),

    /** No phone: one on which all of a screen is in sight at once. */
    TALL("w400dp-h2400dp"),
}

/**
 * The ground of all tests that draw: real activities, real drawing, on the system that the build names.
 *
 * @param effects what effects find in their context, such as how much motion the system wants.
 */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = PHONE)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
abstract class ScreenTest(effects: CoroutineContext = EmptyCoroutineContext) {
    @get:Rule
    val compose = createEmptyComposeRule(effects)

    private var open: ActivityScenario<out ComponentActivity>? = null

    /** How often something was tapped so far. */
    var taps = 0
        private set

    /**
     * Closes the app, and lets the main thread finish. What it has not done by then is thrown away with the test, while
     * Compose lives on in the next ones: it would believe that it has asked already, and never hear of a change again.
     */
    @After
    fun end() {
        close()
        shadowOf(Looper.getMainLooper()).idle()
    }

    /** Shows one screen on its own, in the theme that [look] asks for. */
    fun show(look: Look = Look(), content: @Composable () -> Unit) {
        // Not in the app's manifest: a bare activity exists in tests only.
        shadowOf(RuntimeEnvironment.getApplication().packageManager)
            .addActivityIfNotPresent(ComponentName(RuntimeEnvironment.getApplication(), ComponentActivity::class.java))
        launch(ComponentActivity::class.java, look).onActivity {
            it.enableEdgeToEdge()
            it.setContent { MidbackTheme(isSystemInDarkTheme(), content = content) }
        }
    }

    /** Opens the app as its icon does. */
    fun openApp(look: Look = Look()): ActivityScenario<MainActivity> = launch(MainActivity::class.java, look)

    /** Opens the app as another app does. */
    fun openWith(intent: Intent): ActivityScenario<MainActivity> {
        close()
        return ActivityScenario.launch<MainActivity>(intent).also { open = it }
    }

    /** Opens the app of somebody who is set up: nothing to report or to mind, and a session on every day. */
    fun openReady(look: Look = Look()): ActivityScenario<MainActivity> = openApp(look).also {
        change(Midback::getReady)
    }

    fun setting(key: SettingKey): Setting =
        ask { settings(it) }.sections.flatMap { it.settings }.single { it.key == key }

    fun Setting.chosen() = choices.filter { it.on }.map { it.value }

    /** Does something past the screens, which then show it. */
    fun change(action: Midback.(Moment) -> Unit) {
        ask(action)
        compose.runOnIdle(store::refresh)
    }

    /** What is there once the data is open: the tabs. */
    open val opened: SemanticsMatcher get() = isSelectable()

    /** The app's own store, once it has opened its data. */
    private val store by lazy {
        compose.waitUntil(PATIENCE_MS) { compose.onAllNodes(opened).fetchSemanticsNodes().isNotEmpty() }
        val app = RuntimeEnvironment.getApplication() as MidbackApp
        val device = deviceOf(app.resources.configuration.locales[0], DateFormat.is24HourFormat(app))
        await { (app.opening.open(device) as Opened.Well).store }
    }

    /** What leads sessions in the app. */
    val leader: Leader get() = (RuntimeEnvironment.getApplication() as MidbackApp).leader

    /** Asks the core of the open app, for what its screens have to show. */
    fun <T> ask(question: Midback.(Moment) -> T): T = await { store.ask(question) }

    /** Waits for what the core still has to answer, and scrolls to what lies further down, as a person would. */
    fun reach(what: SemanticsMatcher, others: Int = 0): SemanticsNodeInteraction {
        waitUntil(what.description) { compose.onAllNodes(what).fetchSemanticsNodes().size > others }
        val node = compose.onAllNodes(what)[others]
        val scrolls = hasAnyAncestor(hasScrollAction()).matches(node.fetchSemanticsNode())
        return if (scrolls) node.performScrollTo() else node
    }

    fun see(text: String) = reach(hasText(text))

    /** Waits until nothing on the screen says [text]. */
    fun seeNo(text: String) = waitUntil("nothing says: $text") {
        compose.onAllNodes(hasText(text)).fetchSemanticsNodes().isEmpty()
    }

    fun tap(text: String) = tap(hasText(text))

    /** Taps what a screen reader calls [spoken]; the first of several, or the one after so many others. */
    fun tapSpoken(spoken: String, others: Int = 0) = tap(hasContentDescription(spoken), others)

    fun tap(what: SemanticsMatcher, others: Int = 0) {
        // What is touched while a screen has no answer yet may go with it, and the tap with it.
        waitUntil("an answer") { compose.onAllNodes(hasTestTag(WAITING)).fetchSemanticsNodes().isEmpty() }
        reach(what and hasClickAction(), others).performClick()
        taps++
    }

    fun type(text: String) = reach(hasSetTextAction()).performTextReplacement(text)

    /** Waits until something holds; fails, and names it as [what] and what is there instead, where it never does. */
    fun waitUntil(what: String, holds: () -> Boolean) = try {
        compose.waitUntil(what, PATIENCE_MS) {
            // What was asked on another thread comes back to this one.
            shadowOf(Looper.getMainLooper()).idle()
            holds()
        }
    } catch (late: ComposeTimeoutException) {
        throw AssertionError("never: $what; on the screen: ${texts()}", late)
    }

    private fun texts() = compose.onAllNodes(isRoot()).fetchSemanticsNodes().flatMap(::texts)

    private fun texts(node: SemanticsNode): List<String> {
        val (text, spoken) = SemanticsProperties.Text to SemanticsProperties.ContentDescription
        val own = node.config.getOrElse(text) { emptyList() }.map { it.text } +
            node.config.getOrElse(spoken) { emptyList() }
        return own + node.children.flatMap(::texts)
    }

    /** The system's own "back". */
    fun back(app: ActivityScenario<MainActivity>) {
        app.onActivity { it.onBackPressedDispatcher.onBackPressed() }
    }

    /** Fails where a thing to tap is too small for a finger, or a text is cut, on the whole of the screen. */
    fun assertUsable() = compose.assertUsable(Density(RuntimeEnvironment.getApplication()))

    /** Fails where not all of [what] is seen as the screen is come to, before anything is scrolled. */
    fun assertInSight(what: SemanticsMatcher) {
        val node = compose.onAllNodes(what, useUnmergedTree = true).onFirst().fetchSemanticsNode()
        val (whole, seen) = node.size to node.boundsInRoot
        val isSeen = whole.height > 0 && seen.width >= whole.width - 1 && seen.height >= whole.height - 1
        if (isSeen) return
        picture("out-of-sight")
        throw AssertionError("out of sight: ${what.description}, $whole, of which $seen is seen")
    }

    /** Keeps what is on the phone now. */
    fun picture(name: String): Bitmap = picture().also { keep(it, name) }

    /** What is on the phone now, dialogs included. */
    fun picture(): Bitmap {
        compose.waitForIdle()
        val dialogs = compose.onAllNodes(isDialog())
        val layers = dialogs.fetchSemanticsNodes().indices.map { dialogs[it].bitmap() }
        val page = compose.onAllNodes(isRoot()).onFirst().bitmap().copy(Bitmap.Config.ARGB_8888, true)
        val canvas = Canvas(page)
        layers.forEach {
            canvas.drawColor(DIM)
            // Robolectric gives windows no place: a dialog stands in the middle, as on a phone.
            canvas.drawBitmap(it, (page.width - it.width) / 2f, (page.height - it.height) / 2f, null)
        }
        return page
    }

    /** Writes target/pictures/[name].png. */
    fun keep(picture: Bitmap, name: String) {
        val file = File(System.getProperty("midback.pictures"), "$name.png")
        file.parentFile?.mkdirs()
        file.outputStream().use { picture.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }

    private fun <A : ComponentActivity> launch(activity: Class<A>, look: Look): ActivityScenario<A> {
        close()
        val night = if (look.dark) "night" else "notnight"
        val locale = listOf(look.language, look.region).filter { it.isNotEmpty() }.joinToString("-r")
        RuntimeEnvironment.setQualifiers("$locale-${look.window.size}-$night-${look.density}")
        RuntimeEnvironment.setFontScale(look.fontScale)
        return ActivityScenario.launch(activity).also { open = it }
    }

    fun close() {
        open?.close()
        open = null
    }

    protected fun SemanticsNodeInteraction.bitmap(): Bitmap = captureToImage().asAndroidBitmap()

    private companion object {
        /** What the system lays over the screen behind a dialog. */
        const val DIM = 0x52000000
    }
}
