// Can the player be used however the phone is set and however much room it has? Every state of it, in every look.

package app.midback

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assert
import androidx.compose.ui.test.assertIsFocused
import androidx.compose.ui.test.getUnclippedBoundsInRoot
import androidx.compose.ui.test.hasAnyDescendant
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.isSelected
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.unit.dp
import app.midback.core.LiveAsk
import app.midback.core.LiveCommand
import app.midback.core.LiveFrame
import app.midback.core.LiveKept
import app.midback.core.LiveMotion
import app.midback.core.LivePlayer
import app.midback.core.LiveQuestion
import app.midback.core.LiveScale
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PartKind
import app.midback.core.SessionKind
import app.midback.ui.FigureOf
import app.midback.ui.Figures
import app.midback.ui.LocalFigures
import app.midback.ui.deviceOf
import app.midback.ui.screens.Live
import app.midback.ui.screens.LiveActions
import app.midback.ui.systemMoment
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import java.util.Locale

class LiveTest : ScreenTest() {
    private val figures = Figures()
    private val done = mutableListOf<LiveCommand>()
    private val dialed = mutableListOf<String>()
    private var read = 0

    @Test
    fun everyStateByDay() = everyState(Look())

    @Test
    fun everyStateByNight() = everyState(Look(dark = true))

    @Test
    fun everyStateInTheLargestLetters() = everyState(Look(fontScale = 2f))

    @Test
    fun everyStateByNightInTheLargestLetters() = everyState(Look(dark = true, fontScale = 2f))

    @Test
    fun everyStateInSpanish() = everyState(Look.spanish)

    @Test
    fun everyStateInSpanishInTheLargestLetters() = everyState(Look.spanish.copy(fontScale = 2f))

    @Test
    fun everyStateOnTheSmallestPhone() = everyState(Window.SMALL)

    @Test
    fun everyStateAcross() = everyState(Window.ACROSS)

    @Test
    fun everyStateOnHalfAPhone() = everyState(Window.HALF)

    @Test
    fun everyStateInANarrowWindow() = everyState(Window.NARROW)

    @Test
    fun everyStateOnATablet() = everyState(Window.TABLET)

    @Test
    fun aScreenReaderFindsTheNumberInOnePlaceAndIsNotToldOfEachSecond() {
        val led = led(Look())
        val view = states(led).getValue("set")
        draw(Look(), view, led.texts())
        compose.onNode(hasContentDescription(view.countSpoken)).assert(isQuiet)
        compose.onAllNodes(hasScrollAction() and hasAnyDescendant(hasText(view.label))).onFirst()
            .assert(SemanticsMatcher.expectValue(SemanticsProperties.IsTraversalGroup, false))
        val order = listOf(view.name, view.setAndSide, view.label).map { hasText(it) } +
            hasContentDescription(view.countSpoken)
        val places = order.map { compose.onNode(it).fetchSemanticsNode().config[SemanticsProperties.TraversalIndex] }
        assertEquals(places.sorted(), places)
    }

    @Test
    fun whatNoVoiceSaysIsAnnounced() {
        val led = led(Look())
        val view = states(led).getValue("rest").copy(announce = "Rest for a while")
        draw(Look(), view, led.texts())
        compose.onNode(hasContentDescription(view.announce))
            .assert(SemanticsMatcher.expectValue(SemanticsProperties.LiveRegion, LiveRegionMode.Polite))
    }

    @Test
    fun whyTheVoiceIsNotHeardIsAnnouncedAndCoversNothing() {
        val led = led(Look())
        val texts = led.texts()
        draw(Look(), states(led).getValue("set"), texts, texts.voiceFailed)
        compose.onNode(hasText(texts.voiceFailed))
            .assert(SemanticsMatcher.expectValue(SemanticsProperties.LiveRegion, LiveRegionMode.Polite))
        tap(texts.hurts)
        tapSpoken(texts.close)
        assertEquals(listOf<LiveCommand>(LiveCommand.Hurts), done)
        assertEquals(1, read)
    }

    @Test
    fun aQuestionTakesTheFocusAndHasNoAnswerYet() {
        val led = led(Look())
        val texts = led.texts()
        draw(Look(), states(led).getValue("how-much"), texts)
        compose.onNode(hasPane(texts.hurtsTitle)).assertIsFocused()
        compose.onNode(isSelected()).assertDoesNotExist()
        tapSpoken(texts.howMuch.values[4])
        assertEquals(listOf<LiveCommand>(LiveCommand.Pain(4)), done)
    }

    @Test
    fun whatEndsTheSessionForAWarningSignIsInSightHoweverThePhoneIsSet() = eachNarrowLook { look ->
        val led = led(look)
        val texts = led.texts()
        draw(look, states(led).getValue("how-much"), texts)
        assertInSight(hasText(texts.warning))
        assertInSight(hasText(texts.hurtsNothing))
        done.clear()
        tap(texts.warning)
        assertEquals(listOf<LiveCommand>(LiveCommand.WarningSign), done)
        done.clear()
        tapSpoken(texts.howMuch.values.last())
        assertEquals(listOf<LiveCommand>(LiveCommand.Pain(10)), done)
    }

    @Test
    fun theNumberIsNeverWithoutWhatItCounts() = eachNarrowLook { look ->
        val led = led(look)
        val texts = led.texts()
        listOf("rest", "set", "get-ready").map(states(led)::getValue).forEach { view ->
            draw(look, view, texts)
            assertInSight(hasText(view.countLine))
        }
    }

    @Test
    fun inTheLargestLettersWhatToDoNowIsInSight() = listOf(Look(), Look.spanish).forEach { language ->
        val look = language.copy(fontScale = 2f)
        val led = led(look)
        val texts = led.texts()
        listOf("rest", "set", "get-ready").map(states(led)::getValue).forEach { view ->
            draw(look, view, texts)
            val words = listOf(view.name, view.setAndSide, view.label, texts.pause, texts.hurts, texts.next)
            words.forEach { assertInSight(hasText(it)) }
            assertInSight(hasContentDescription(view.countSpoken))
        }
    }

    @Test
    fun theWordsForTheEndsOfAScaleStandAtItsEnds() {
        listOf(1f, 2f).forEach { letters ->
            val look = Look(fontScale = letters)
            val led = led(look)
            draw(look, states(led).getValue("how-much"), led.texts())
            val scale = led.texts().howMuch
            val first = place(hasContentDescription(scale.values.first()))
            val last = place(hasContentDescription(scale.values.last()))
            val (low, high) = listOf(scale.low, scale.high).map { place(hasText(it)) }
            val oneRow = letters == 1f
            assertEquals("one row", oneRow, first.top == last.top)
            assertTrue("the low end at $letters", if (oneRow) low.top >= first.bottom else low.bottom <= first.top)
            assertTrue("the high end at $letters", high.top >= last.bottom && high.right <= last.right + 1.dp)
        }
    }

    @Test
    fun twoStepsStandSideBySideInALowWindowAlone() {
        listOf(Window.ACROSS, Window.UPRIGHT).forEach { window ->
            val look = Look(window = window)
            val led = led(look)
            val texts = led.texts()
            draw(look, states(led).getValue("end-offer"), texts)
            val (end, goOn) = listOf(texts.end, texts.adviceGoOn).map {
                compose.onNode(hasText(it) and hasClickAction()).fetchSemanticsNode().boundsInRoot
            }
            if (window == Window.ACROSS) {
                assertEquals(end.top, goOn.top)
                assertTrue(end.right <= goOn.left)
            } else {
                assertTrue(end.bottom <= goOn.top)
            }
        }
    }

    @Test
    fun whereTheEndIsOfferedHelpIsATapAway() {
        val led = led(Look())
        val texts = led.texts()
        draw(Look(), states(led).getValue("end-offer"), texts)
        val call = texts.adviceCall
        see(call.text)
        see(checkNotNull(call.note))
        tapSpoken(checkNotNull(call.label?.spoken))
        assertEquals(listOf(call.number), dialed)
        // Where the phone's region is not known, the words are all there is.
        val look = Look(dark = true, region = "")
        val nowhere = led(look)
        draw(look, states(nowhere).getValue("end-offer"), nowhere.texts())
        see(nowhere.texts().adviceCall.text)
        seeNo(checkNotNull(call.note))
    }

    private fun eachNarrowLook(there: (Look) -> Unit) = listOf(Look(), Look.spanish).forEach { language ->
        listOf(Window.UPRIGHT, Window.SMALL, Window.THIN, Window.ACROSS).forEach { window ->
            listOf(1f, 2f).forEach { there(language.copy(window = window, fontScale = it)) }
        }
    }

    /** Where something is, in sight or not. */
    private fun place(what: SemanticsMatcher) = compose.onNode(what).getUnclippedBoundsInRoot()

    @Test
    fun anExerciseIsRatedByTwoTapsAndEachCounts() {
        val led = led(Look())
        val texts = led.texts()
        val view = states(led).getValue("rate")
        draw(Look(), view, texts)
        compose.onNode(isSelected()).assertDoesNotExist()
        val rate = texts.rates.first { it.exercise == view.ask?.exercise }
        tapSpoken(rate.pain.values[2])
        // Which is next, the core says.
        draw(Look(), view.copy(ask = LiveAsk(rate.exercise, LiveScale.EFFORT)), texts)
        tapSpoken(rate.effort.values[5])
        tap(rate.later)
        val about = rate.exercise
        val said = listOf(LiveCommand.Rate(about, 2, null), LiveCommand.Rate(about, null, 5), LiveCommand.NotNow)
        assertEquals(said, done)
    }

    @Test
    fun whereTapsConfirmAllOfThePlaceIsTapped() {
        val led = led(Look())
        val view = states(led).getValue("tap")
        draw(Look(), view, led.texts())
        tapSpoken(view.countSpoken)
        assertEquals(listOf<LiveCommand>(LiveCommand.Confirm), done)
    }

    @Test
    fun everythingElseIsOnOneSheet() {
        val led = led(Look())
        val texts = led.texts()
        val set = states(led).getValue("set").copy(canEase = true, canSwitch = true, canGoBack = true, canRest = true)
        draw(Look(), set, texts)
        val steps = mapOf(
            texts.easier to LiveCommand.Easier,
            texts.repeat to LiveCommand.Repeat,
            texts.back to LiveCommand.Back,
            texts.switchSides to LiveCommand.SwitchSides,
            texts.longer to LiveCommand.LongerRest,
            texts.shorter to LiveCommand.ShorterRest,
        )
        steps.keys.forEach { label ->
            tapSpoken(texts.more)
            tap(label)
        }
        texts.reasons.forEach { reason ->
            tapSpoken(texts.more)
            tap(texts.skip)
            tap(reason.label)
        }
        assertEquals(steps.values + texts.reasons.map { LiveCommand.Skip(it.reason) }, done)
    }

    private fun everyState(window: Window) = listOf(1f, 2f).forEach {
        everyState(Look(fontScale = it, window = window))
    }

    private fun everyState(look: Look) {
        val led = led(look)
        val texts = led.texts()
        val states = states(led)
        states.forEach { (name, view) ->
            draw(look, view, texts)
            if (view.question == null) assertFigureIsLarge("$name$look", view, look)
            keep(look, name)
        }
        draw(look, states.getValue("get-ready"), texts, texts.noVoice)
        keep(look, "unheard")
        val set = states.getValue("set").copy(canEase = true, canSwitch = true, canGoBack = true, canRest = true)
        draw(look, set, texts)
        tapSpoken(texts.more)
        keep(look, "more")
        tap(texts.skip)
        keep(look, "leave-out")
        tapSpoken(texts.close)
    }

    /** The figure takes its part of the window's height, or all of the width that there is for it. */
    private fun assertFigureIsLarge(what: String, view: LiveView, look: Look) {
        val loop = checkNotNull(figures.kept(FigureOf(view.exercise, view.level, view.banded)))
        val window = compose.onAllNodes(isRoot()).onFirst().fetchSemanticsNode().size
        val figure = compose.onNode(hasContentDescription(view.figure)).fetchSemanticsNode()
        // Across, the figure has a side of its own.
        val part = if (look.fontScale > 1f && look.window != Window.ACROSS) WITH_LARGE_LETTERS else LEAST_FIGURE
        val least = minOf(window.height * part, figure.size.width * loop.height / loop.width)
        assertTrue("$what: ${figure.size} of $window", figure.size.height >= least - 1)
        assertEquals("$what: all of it is seen", figure.size.height.toFloat(), figure.boundsInRoot.height, 1f)
    }

    private fun keep(look: Look, name: String) {
        compose.waitForIdle()
        assertUsable()
        picture("live-$name$look")
    }

    /** The states of a session, some of which it would take long to come to. */
    private fun states(led: LivePlayer): Map<String, LiveView> {
        val texts = led.texts()
        val ready = led.frame(0u, noon).view
        val getReady = led.allKept(0u, led.act(0u, noon, LiveCommand.Start)).view
        val set = led.first { it.part == PartKind.SET }
        val paused = led.act(0u, noon, LiveCommand.Pause).view
        led.allKept(0u, led.act(0u, noon, LiveCommand.Resume))
        val rest = led.first { it.part == PartKind.REST }
        led.act(0u, noon, LiveCommand.Hurts)
        val asked = led.frame(0u, noon).view
        val about = asked.exercise
        return mapOf(
            "ready" to ready,
            "get-ready" to getReady,
            "set" to set,
            "paused" to paused,
            "tap" to set.copy(byTap = true),
            "rest" to rest,
            "rate" to rest.copy(ask = LiveAsk(about, LiveScale.PAIN)),
            "how-much" to asked,
            "easier" to asked.copy(question = LiveQuestion.Easier(about, true)),
            "nothing-easier" to asked.copy(question = LiveQuestion.Easier(about, false)),
            "end-offer" to asked.copy(question = LiveQuestion.EndOffer(about)),
        )
    }

    /** Lets time pass until [found]; what happens on the way counts as stored. */
    private fun LivePlayer.first(found: (LiveView) -> Boolean): LiveView = generateSequence(0uL) { it + 500uL }
        .map { allKept(it, frame(it, noon)) }
        .map { it.view }
        .first(found)

    private fun LivePlayer.allKept(clock: ULong, first: LiveFrame): LiveFrame {
        var frame = first
        while (true) {
            val event = frame.keep ?: return frame
            frame = kept(clock, noon, event.seq, LiveKept(null, emptyList(), emptyList(), true))
        }
    }

    private fun draw(look: Look, view: LiveView, texts: LiveTexts, unheard: String? = null) {
        // Drawn before, so that no picture is kept of a place that waits for its figure.
        await { figures.loop(FigureOf(view.exercise, view.level, view.banded)) }
        show(look) {
            CompositionLocalProvider(LocalFigures provides figures) {
                Live(view, { midst }, texts, LiveActions(done::add, { }, { read++ }, dialed::add), unheard)
            }
        }
        compose.waitForIdle()
    }

    /** A session of somebody who is set up, beside the app's own data. */
    private fun led(look: Look): LivePlayer {
        val folder = RuntimeEnvironment.getApplication().filesDir.resolve("led$look").apply { mkdirs() }
        val device = deviceOf(Locale(look.language, look.region), hour24 = true)
        return Midback.open(folder.path, ByteArray(16) { it.toByte() }, device).run {
            val now = systemMoment()
            getReady(now)
            live(startSession(SessionKind.PLANNED, now), now)
        }
    }

    private companion object {
        /** The part of the window's height that a figure takes at least. */
        const val LEAST_FIGURE = 0.4f

        /** The same beside large letters, which need the room to be read without turning pages. */
        const val WITH_LARGE_LETTERS = 0.22f

        val noon = Moment(1_790_000_000_000, 0)

        /** In the middle of a movement. */
        val midst = LiveMotion(0.6, 12_000u, 540_000u, 300_000u, 0.7, 20u)

        val isQuiet = SemanticsMatcher.keyNotDefined(SemanticsProperties.LiveRegion)

        fun hasPane(title: String) = SemanticsMatcher.expectValue(SemanticsProperties.PaneTitle, title)
    }
}
