// Is a session led as the core wants it, whatever the phone does? The real core, a clock that the test turns, and an
// output that only remembers.

package app.midback

import app.midback.core.Haptic
import app.midback.core.LiveAfter
import app.midback.core.LiveCommand
import app.midback.core.LiveEvent
import app.midback.core.LiveFrame
import app.midback.core.LiveHappened
import app.midback.core.LiveKept
import app.midback.core.LivePlayer
import app.midback.core.LiveState
import app.midback.core.LiveTexts
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.NoHandle
import app.midback.core.PartKind
import app.midback.core.SessionId
import app.midback.core.SessionKind
import app.midback.ui.Leader
import app.midback.ui.LiveDriver
import app.midback.ui.LiveOutput
import app.midback.ui.Phone
import app.midback.ui.Store
import app.midback.ui.deviceOf
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.async
import kotlinx.coroutines.test.StandardTestDispatcher
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.util.Locale

/** Where the test's day begins. */
private const val MORNING_MS = 1_790_000_000_000

/** Longer than any session. */
private const val SECONDS_AT_MOST = 7_200

@OptIn(ExperimentalCoroutinesApi::class)
class LeaderTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val dispatcher = StandardTestDispatcher()
    private val time = dispatcher.scheduler
    private val main = CoroutineScope(dispatcher)
    private val output = Remembered()

    /** How long the phone slept without a single frame. */
    private var asleepMs = 0L
    private val core by lazy {
        val random = ByteArray(16) { it.toByte() }
        Watched(Midback.open(folder.root.path, random, deviceOf(Locale.UK, hour24 = true)))
    }
    private val phone by lazy { Phone(folder.root, FakeReminders(), ::moment) }
    private val store by lazy { Store(core, phone, dispatcher) }
    private val leader by lazy { Leader({ store }, output, { time.currentTime + asleepMs }, main) }

    private fun moment() = Moment(MORNING_MS + time.currentTime, 0)

    private fun <T> await(question: suspend () -> T): T {
        val answer = main.async { question() }
        time.runCurrent()
        return answer.getCompleted()
    }

    private fun begin(): SessionId = await {
        store.ask { now ->
            core.real.getReady(now)
            core.real.startSession(SessionKind.PLANNED, now)
        }
    }

    private fun lead(session: SessionId = begin()): LiveDriver = checkNotNull(await { leader.lead(session) })

    /** Lets so many seconds pass. */
    private fun pass(seconds: Int) = time.run {
        advanceTimeBy(seconds * 1_000L)
        runCurrent()
    }

    private fun passUntil(what: String, holds: () -> Boolean) {
        repeat(SECONDS_AT_MOST) {
            if (holds()) return
            pass(1)
        }
        throw AssertionError("never: $what")
    }

    private fun LiveDriver.does(command: LiveCommand) {
        act(command)
        time.runCurrent()
    }

    @Test
    fun aWholeSessionIsLedToItsEndAndStoredAsItGoes() {
        val session = lead()
        assertEquals(LiveState.READY, session.view.state)
        pass(60)
        assertEquals("nothing moves before the start", emptyList<String>(), output.all)
        session.does(LiveCommand.Start)
        passUntil("the end") { session.view.state == LiveState.OVER }
        pass(5)
        assertEquals(LiveAfter.SUMMARY, session.view.after)
        assertFalse(session.isUnkept)
        assertEquals(LiveHappened.Ended, core.stored.last().happened)
        val summary = await { store.ask { core.real.summary(session.id, it) } }
        assertTrue(summary.rows.all { it.whole })
        assertTrue("${output.said}", output.said.size > 20)
        assertTrue(Haptic.DONE in output.felt && Haptic.SWITCH in output.felt && Haptic.TICK in output.felt)
        assertEquals("a session that is over asks for no more frames", 0, framesInTenSeconds())
    }

    private fun framesInTenSeconds(): Int {
        val before = core.frames
        pass(10)
        return core.frames - before
    }

    @Test
    fun aSetIsStoredBeforeAnythingThatFollowsIsSaid() {
        val session = lead()
        session.does(LiveCommand.Start)
        passUntil("the end") { session.view.state == LiveState.OVER }
        pass(5)
        // Whenever something was said, all that had happened by then was stored.
        assertTrue(output.keptWhenSaid.isNotEmpty())
        assertTrue("${output.keptWhenSaid}", output.keptWhenSaid.all { it })
        val sets = core.stored.map { it.happened }.filterIsInstance<LiveHappened.SetFinished>()
        assertEquals("each once", sets.distinctBy { Triple(it.exercise, it.set, it.side) }, sets)
    }

    @Test
    fun cuesThatWereMissedAreNeverSaidInABurst() {
        val session = lead()
        session.does(LiveCommand.Start)
        pass(3)
        val before = output.said.size
        // The phone slept for three minutes: no frame came.
        asleepMs = 180_000
        pass(1)
        assertTrue("${output.said.drop(before)}", output.said.size - before <= 2)
        // And it is heard again, as much as ever.
        pass(60)
        assertTrue("${output.said.drop(before)}", output.said.size - before > 5)
    }

    @Test
    fun pausingSilencesTheVoiceAndNothingMoves() {
        val session = lead()
        session.does(LiveCommand.Start)
        passUntil("a set") { session.view.part == PartKind.SET }
        pass(2)
        session.does(LiveCommand.Pause)
        assertEquals(1, output.silences)
        val (view, motion) = session.view to session.motion
        assertEquals(0, framesInTenSeconds())
        pass(600)
        assertEquals(view, session.view)
        assertEquals(motion, session.motion)
        assertEquals(emptyList<String>(), output.saidSinceSilence)
        session.does(LiveCommand.Resume)
        pass(1)
        assertEquals(1_000.0, (session.motion.ranMs - motion.ranMs).toDouble(), 100.0)
    }

    @Test
    fun framesComeMoreOftenWhileSomebodyLooks() {
        val session = lead()
        session.does(LiveCommand.Start)
        assertTrue(framesInTenSeconds() in 290..310)
        leader.isInFront = false
        assertTrue(framesInTenSeconds() in 98..102)
    }

    @Test
    fun whatCannotBeStoredPausesTheSessionAndIsNotLost() {
        val session = lead()
        session.does(LiveCommand.Start)
        passUntil("a set") { session.view.part == PartKind.SET }
        pass(1)
        core.outcome = MidbackException.StorageFull()
        val done = time.currentTime
        session.does(LiveCommand.Next)
        assertEquals(LiveState.PAUSED, session.view.state)
        assertTrue(session.isUnkept)
        assertTrue(session.view.problem.isNotEmpty())
        assertEquals("nothing that follows is said", emptyList<String>(), output.saidSinceSilence)
        session.does(LiveCommand.Resume)
        assertTrue("still full", session.isUnkept)
        assertEquals(LiveState.PAUSED, session.view.state)
        core.outcome = null
        pass(60)
        assertFalse("it was tried again by itself", session.isUnkept)
        assertEquals("and waits for the person", LiveState.PAUSED, session.view.state)
        session.does(LiveCommand.Resume)
        assertEquals(LiveState.RUNNING, session.view.state)
        val sets = core.stored.filter { it.happened is LiveHappened.SetFinished }
        assertEquals("as of when it happened", listOf(MORNING_MS + done), sets.map { it.at.epochMs })
    }

    /** A session that was left in its first set, of which a full phone has kept nothing. */
    private fun leftWithASetUnkept(): LiveDriver {
        val session = lead()
        session.does(LiveCommand.Start)
        passUntil("a set") { session.view.part == PartKind.SET }
        core.outcome = MidbackException.StorageFull()
        session.does(LiveCommand.Next)
        leader.leave()
        return session
    }

    @Test
    fun whatCouldNotBeStoredIsStillThereAfterTheSessionWasLeft() {
        val session = leftWithASetUnkept()
        assertNull(leader.leading)
        assertSame(session, lead(session.id))
        core.outcome = null
        session.does(LiveCommand.Resume)
        assertFalse(session.isUnkept)
        assertEquals(LiveState.RUNNING, session.view.state)
    }

    @Test
    fun aSessionThatComesBackKnowsWhetherSomebodyLooks() {
        val session = leftWithASetUnkept()
        leader.isInFront = false
        core.outcome = null
        assertSame(session, lead(session.id))
        session.does(LiveCommand.Resume)
        assertTrue(framesInTenSeconds() in 98..102)
    }

    @Test
    fun whatWasLeftIsStoredAsSoonAsItCanBeAndThenForgotten() {
        val session = leftWithASetUnkept()
        core.outcome = null
        pass(60)
        assertFalse(session.isUnkept)
        assertNotSame(session, lead(session.id))
    }

    @Test
    fun theEndIsStoredOnTheSecondTryToo() {
        val session = lead()
        session.does(LiveCommand.Start)
        pass(5)
        core.outcome = MidbackException.StorageFull()
        session.does(LiveCommand.End)
        assertEquals(LiveState.OVER, session.view.state)
        assertNull("there is no way on before it is stored", session.view.after)
        core.outcome = null
        session.does(LiveCommand.Resume)
        assertFalse(session.isUnkept)
        assertEquals("nothing was done", LiveAfter.TODAY, session.view.after)
        assertEquals(LiveHappened.Ended, core.stored.last().happened)
    }

    @Test
    fun leavingPausesAndTheNextPlayerBeginsAtTheSameSet() {
        val session = lead()
        session.does(LiveCommand.Start)
        passUntil("the first set") { session.view.part == PartKind.SET }
        session.does(LiveCommand.Next)
        passUntil("the second set") { session.view.part == PartKind.SET }
        pass(2)
        val (exercise, set, side) = session.view.run { Triple(exercise, set, side) }
        leader.leave()
        assertNull(leader.leading)
        assertEquals(LiveState.PAUSED, session.view.state)
        val again = lead(session.id)
        assertNotSame(session, again)
        assertEquals(LiveState.READY, again.view.state)
        assertEquals(Triple(exercise, set, side), again.view.run { Triple(this.exercise, this.set, this.side) })
    }

    @Test
    fun atMostOneSessionIsLed() {
        val today = begin()
        val other = ofTomorrow()
        val ids = listOf(today, today, other, today, other, today)
        val asked = ids.map { main.async { leader.lead(it) } }
        time.runCurrent()
        val led = asked.map { checkNotNull(it.getCompleted()) }
        assertEquals("each gets the one that it asked for", ids, led.map { it.id })
        assertSame("two taps are one session", led[0], led[1])
        assertSame("the last one is led", led.last(), leader.leading)
        led.last().does(LiveCommand.Start)
        pass(10)
        assertEquals("those before it stand", listOf(0uL), led.dropLast(1).map { it.motion.ranMs }.distinct())
        assertTrue(led.last().motion.ranMs > 9_000u)
    }

    /** A second session, begun by a clock that was a day ahead. */
    private fun ofTomorrow(): SessionId = await {
        store.ask { now -> core.real.startSession(SessionKind.PLANNED, Moment(now.epochMs + 86_400_000, 0)) }
    }

    @Test
    fun aSessionThatIsNotThereIsRefusedAndSaid() {
        begin()
        assertNull(await { leader.lead(SessionId("00000000-0000-7000-8000-000000000000")) })
        assertNotNull(store.problem)
        assertNull(leader.leading)
    }

    @Test
    fun screensAskAgainOnceASetIsStored() {
        val session = lead()
        session.does(LiveCommand.Start)
        passUntil("a set") { session.view.part == PartKind.SET }
        val before = store.revision
        pass(1)
        assertEquals(before, store.revision)
        session.does(LiveCommand.Next)
        assertTrue(store.revision > before)
    }

    @Test
    fun aMarkThatCannotBeFeltIsHeardInstead() {
        output.canBeFelt = false
        val session = lead()
        session.does(LiveCommand.Start)
        passUntil("a set") { session.view.part == PartKind.SET }
        session.does(LiveCommand.Next)
        assertTrue(Haptic.DONE in output.sounded)
    }

    @Test
    fun theWatcherHearsOfWhatIsLed() {
        val states = mutableListOf<LiveState?>()
        leader.watch { driver ->
            val state = driver?.view?.state
            if (states.isEmpty() || states.last() != state) states += state
        }
        val session = lead()
        session.does(LiveCommand.Start)
        session.does(LiveCommand.Hurts)
        leader.leave()
        assertEquals(listOf(null, LiveState.READY, LiveState.RUNNING, LiveState.ASKED, null), states)
    }

    private inner class Remembered : LiveOutput {
        val said = mutableListOf<String>()
        val saidSinceSilence = mutableListOf<String>()
        val felt = mutableListOf<Haptic>()
        val sounded = mutableListOf<Haptic>()
        var silences = 0
        var canBeFelt = true
        val keptWhenSaid = mutableListOf<Boolean>()
        val all get() = said + felt + sounded

        override fun say(text: String) {
            said += text
            saidSinceSilence += text
            leader.leading?.let { keptWhenSaid += !it.isUnkept }
        }

        override fun feel(haptic: Haptic): Boolean {
            if (canBeFelt) felt += haptic
            return canBeFelt
        }

        override fun sound(haptic: Haptic) {
            sounded += haptic
        }

        override fun quiet() {
            silences++
            saidSinceSilence.clear()
        }
    }
}

/** The real core, which notes what it is asked to keep, and can be made to fail. */
internal class Watched(val real: Midback) : Midback(NoHandle) {
    val stored = mutableListOf<LiveEvent>()
    var frames = 0

    /** What storing fails with. */
    var outcome: MidbackException? = null

    /** Told of each event, and whether it was stored. */
    var onKeep: (LiveEvent, Boolean) -> Unit = { _, _ -> }

    override fun live(session: SessionId, now: Moment): LivePlayer = Counted(real.live(session, now))

    override fun keep(session: SessionId, event: LiveEvent): LiveKept {
        outcome?.let {
            onKeep(event, false)
            throw it
        }
        return real.keep(session, event).also {
            stored += event
            onKeep(event, true)
        }
    }

    override fun errorText(error: MidbackException): String = real.errorText(error)

    private inner class Counted(private val player: LivePlayer) : LivePlayer(NoHandle) {
        override fun frame(elapsedMs: ULong, now: Moment): LiveFrame = player.frame(elapsedMs, now).also { frames++ }

        override fun act(elapsedMs: ULong, now: Moment, command: LiveCommand): LiveFrame =
            player.act(elapsedMs, now, command)

        override fun kept(elapsedMs: ULong, now: Moment, seq: ULong, answer: LiveKept): LiveFrame =
            player.kept(elapsedMs, now, seq, answer)

        override fun notKept(elapsedMs: ULong, now: Moment, seq: ULong, error: MidbackException): LiveFrame =
            player.notKept(elapsedMs, now, seq, error)

        override fun setInFront(isInFront: Boolean) = player.setInFront(isInFront)

        override fun texts(): LiveTexts = player.texts()
    }
}
