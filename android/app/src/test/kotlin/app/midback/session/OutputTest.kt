// Is a session heard and felt as it should be? Speech in order and never in a burst, music that gives way, marks.

package app.midback.session

import android.media.AudioManager
import android.os.VibratorManager
import android.speech.tts.TextToSpeech
import app.midback.core.Haptic
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.core.hapticPulses
import app.midback.core.hapticTone
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAudioTrack
import org.robolectric.shadows.ShadowTextToSpeech

class OutputTest : LedTest() {
    private val audio get() = shadowOf(app.service<AudioManager>())
    private val spoken get() = engine.spokenTextList.toList()
    private val taken = mutableListOf<Boolean>()
    private var untold = 0

    /** A voice alone, awake unless the engine cannot. */
    private fun voice(status: Int = TextToSpeech.SUCCESS, language: String = "en"): Voice {
        val voice = Voice(app, Ducking(app) { taken += it }) { untold++ }
        voice.prepare(language, 120)
        wakeEngine(status)
        return voice
    }

    @After
    fun forgetEngines() = ShadowTextToSpeech.reset()

    @Test
    fun theVoiceLeadsInTheOrderOfTheCues() {
        val session = lead()
        wakeEngine()
        assertEquals(session.texts.language, engine.currentLanguage.toLanguageTag())
        session.act(LiveCommand.Start)
        session.passIntoASet()
        idle(8_000)
        assertTrue("$spoken", spoken.size >= 4)
        assertEquals(spoken.distinct(), spoken)
        assertTrue("the exercise is announced: $spoken", spoken.any { it.startsWith(session.view.name) })
    }

    @Test
    fun whatWaitsIsDroppedForWhatIsNewer() {
        val voice = voice()
        voice.say("one")
        voice.say("two")
        voice.say("three")
        assertEquals("one is being said", listOf("one"), spoken)
        idle()
        assertEquals(listOf("one", "three"), spoken)
    }

    @Test
    fun beforeTheEngineIsAwakeOnlyAFreshCueIsKept() {
        val voice = Voice(app, Ducking(app) { taken += it }) { untold++ }
        voice.prepare("en", 100)
        voice.say("old")
        voice.say("stale")
        idle(1_200)
        wakeEngine()
        assertEquals(emptyList<String>(), spoken)
        voice.leave()

        val again = Voice(app, Ducking(app) { taken += it }) { untold++ }
        again.prepare("en", 100)
        again.say("old")
        again.say("fresh")
        idle(800)
        wakeEngine()
        assertEquals(listOf("fresh"), spoken)
    }

    @Test
    fun musicGivesWayWhileSomethingIsSaidAndALittleLonger() {
        val voice = voice()
        assertNull(audio.lastAudioFocusRequest)
        voice.say("one")
        val request = audio.lastAudioFocusRequest
        assertEquals(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK, request.durationHint)
        idle(1_000)
        voice.say("two")
        idle(1_000)
        assertNull("between two cues the music does not rise", audio.lastAbandonedAudioFocusRequest)
        assertSame(request, audio.lastAudioFocusRequest)
        idle(1_000)
        assertSame(request.audioFocusRequest, audio.lastAbandonedAudioFocusRequest)
    }

    @Test
    fun silenceGivesTheMusicItsRoomAtOnce() {
        val voice = voice()
        voice.say("one")
        voice.say("two")
        voice.quiet()
        assertTrue(engine.isStopped)
        assertNotNull(audio.lastAbandonedAudioFocusRequest)
        idle(5_000)
        assertEquals("what waited is not said either", listOf("one"), spoken)
    }

    @Test
    fun whereAnotherAppMustNotBeSpokenOverTheCueIsLeftOut() {
        val voice = voice()
        audio.setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED)
        voice.say("one")
        assertEquals(emptyList<String>(), spoken)
        assertEquals(emptyList<Boolean>(), taken)
        app.service<AudioManager>().mode = AudioManager.MODE_IN_CALL
        voice.say("two")
        assertEquals("a call stops the session", listOf(true), taken)
        app.service<AudioManager>().mode = AudioManager.MODE_NORMAL
        audio.setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_GRANTED)
        voice.say("three")
        assertEquals(listOf("three"), spoken)
    }

    @Test
    fun musicThatIsBegunElsewhereForGoodPausesTheSession() {
        val session = run()
        wakeEngine()
        session.passUntil("something said") { spoken.isNotEmpty() }
        audio.lastAudioFocusRequest.listener.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS)
        idle()
        assertEquals(LiveState.PAUSED, session.view.state)
    }

    @Test
    fun aMomentOfAnotherAppSilencesOneCueOnly() {
        val session = run()
        wakeEngine()
        session.passUntil("something said") { spoken.isNotEmpty() }
        audio.lastAudioFocusRequest.listener.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT)
        idle()
        assertEquals(LiveState.RUNNING, session.view.state)
        val before = spoken.size
        session.passUntil("the next cue") { spoken.size > before }
    }

    @Test
    fun aPhoneWithoutAVoiceSaysSoOnceAndLeadsOn() {
        for (status in listOf(TextToSpeech.ERROR, NO_LANGUAGE)) {
            ShadowTextToSpeech.reset()
            val session = lead()
            if (status == NO_LANGUAGE) {
                engine.onInitListener.onInit(TextToSpeech.SUCCESS)
                idle()
            } else {
                wakeEngine(status)
            }
            assertNull("nobody is told before there is something to say", store.problem)
            session.act(LiveCommand.Start)
            session.passUntil("what is missing") { store.problem != null }
            assertEquals(session.texts.noVoice, store.problem)
            store.problemRead()
            session.passIntoASet()
            idle(10_000)
            assertNull(store.problem)
            assertEquals(LiveState.RUNNING, session.view.state)
            assertEquals(emptyList<String>(), spoken)
            leader.leave()
        }
    }

    @Test
    fun theEngineIsLetGoAfterTheLastWords() {
        val voice = voice()
        voice.say("one")
        voice.say("two")
        voice.leave()
        assertFalse(engine.isShutdown)
        idle()
        assertEquals(listOf("one", "two"), spoken)
        assertTrue(engine.isShutdown)
    }

    @Test
    fun marksAreFeltAsTheCoreWantsThem() {
        val vibrator = shadowOf(app.service<VibratorManager>().defaultVibrator)
        vibrator.setHasVibrator(true)
        for (haptic in Haptic.entries) {
            assertTrue(Touch(app).feel(haptic))
            val pulses = hapticPulses(haptic)
            val pattern = pulses.flatMapIndexed { at, pulse ->
                val before = pulses.getOrNull(at - 1)?.run { startMs + lengthMs } ?: 0u
                listOf((pulse.startMs - before).toLong(), pulse.lengthMs.toLong())
            }
            assertArrayEquals("$haptic", pattern.toLongArray(), vibrator.pattern)
        }
    }

    @Test
    fun whereNothingCanBeFeltATonePlaysInstead() {
        shadowOf(app.service<VibratorManager>().defaultVibrator).setHasVibrator(false)
        assertFalse(Touch(app).feel(Haptic.DONE))
        val heard = mutableListOf<ByteArray>()
        val listener = ShadowAudioTrack.OnAudioDataWrittenListener { _, data, _ -> heard += data }
        ShadowAudioTrack.addAudioDataListener(listener)
        val session = run()
        session.passIntoASet()
        session.does(LiveCommand.Next)
        ShadowAudioTrack.removeAudioDataListener(listener)
        val done = hapticTone(Haptic.DONE)
        assertTrue("${heard.map { it.size }}", heard.any { it.contentEquals(done) })
        assertEquals("each tone is made once", heard.size, heard.distinctBy { it.contentHashCode() }.size)
    }

    private companion object {
        /** Stands for an engine that is there and does not speak the language. */
        const val NO_LANGUAGE = -100
    }
}
