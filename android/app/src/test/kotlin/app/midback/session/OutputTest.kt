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
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAudioTrack
import org.robolectric.shadows.ShadowTextToSpeech

class OutputTest : VoiceTest() {
    private val audio get() = shadowOf(app.service<AudioManager>())
    private val spoken get() = engine.spokenTextList.toList()
    private val taken = mutableListOf<Boolean>()

    private fun asleep(): Voice {
        val ducking = Ducking(app) { taken += it }.apply { graceMs = patience.graceMs.toLong() }
        return Voice(app, ducking, { isWireless }) { unheard += it }.apply { prepare(Manner("en", 120, patience)) }
    }

    /** A voice alone, awake. */
    private fun voice(): Voice = asleep().also { wakeEngine() }

    @Test
    fun theVoiceLeadsInTheOrderOfTheCues() {
        val session = lead()
        wakeEngine()
        assertEquals(session.texts.language, engine.currentLanguage.toLanguageTag())
        // Nothing is said before the beginning is stored, which takes no time of this clock.
        session.does(LiveCommand.Start)
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
        val voice = asleep()
        voice.say("old")
        voice.say("stale")
        idle(1_200)
        wakeEngine()
        assertEquals(emptyList<String>(), spoken)
        voice.leave()

        val again = asleep()
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
                wakeEngine(status)
            }
            assertNull("nobody is told before there is something to say", session.unheard)
            session.act(LiveCommand.Start)
            session.passUntil("what is missing") { session.unheard != null }
            assertEquals(session.texts.noVoice, session.unheard)
            session.unheardRead()
            session.passIntoASet()
            idle(10_000)
            assertNull(session.unheard)
            assertEquals(LiveState.RUNNING, session.view.state)
            assertEquals(emptyList<String>(), spoken)
            leader.leave()
        }
    }

    private val engines get() = ShadowTextToSpeech.getLastTextToSpeechInstance()

    @Test
    fun anEngineThatNeverStartsIsBegunAnewOnceAndThenToldOf() {
        val voice = asleep()
        val first = engines
        voice.say("one")
        idle(3_999)
        assertSame("it still has time", first, engines)
        idle(1)
        val second = engines
        assertNotSame("it is begun anew", first, second)
        assertTrue(shadowOf(first).isShutdown)
        voice.say("two")
        idle(3_999)
        assertEquals(emptyList<Unheard>(), unheard)
        idle(1)
        assertEquals("there is no engine at all", listOf(Unheard.NO_VOICE), unheard)
        assertSame("a third one is not tried", second, engines)
        wakeEngine()
        voice.say("three")
        assertEquals(emptyList<String>(), spoken)
    }

    @Test
    fun anEngineThatIsSlowTheFirstTimeSpeaksTheSecondTime() {
        val voice = asleep()
        idle(4_000)
        wakeEngine()
        voice.say("one")
        assertEquals(listOf("one"), spoken)
        assertEquals(emptyList<Unheard>(), unheard)
    }

    @Test
    fun anEngineThatErrsIsBegunAnewOnceInARow() {
        val voice = voice()
        repeat(3) { round ->
            voice.say("said $round")
            idle()
            val before = engines
            voice.say("lost $round")
            engine.utteranceProgressListener.onError(PhoneVoice.asked, TextToSpeech.ERROR_SERVICE)
            idle()
            assertNotSame(before, engines)
            wakeEngine()
            // It is said by the next one, as long as it is fresh.
            assertEquals(listOf("lost $round"), spoken)
            idle()
        }
        assertEquals("each time it went on to speak", emptyList<Unheard>(), unheard)
        PhoneVoice.install(app.packageManager)
        voice.say("lost")
        engine.utteranceProgressListener.onError(PhoneVoice.asked, TextToSpeech.ERROR_SERVICE)
        idle()
        PhoneVoice.dies = Dies.BEFORE_IT_BEGINS
        wakeEngine()
        engine.utteranceProgressListener.onError(PhoneVoice.asked, TextToSpeech.ERROR_SYNTHESIS)
        idle()
        assertEquals(listOf(Unheard.FAILED), unheard)
    }

    @Test
    fun anEngineThatLacksItsDataIsToldOf() {
        val voice = voice()
        voice.say("one")
        engine.utteranceProgressListener.onError(PhoneVoice.asked, TextToSpeech.ERROR_NOT_INSTALLED_YET)
        idle()
        assertEquals(listOf(Unheard.NO_VOICE), unheard)
    }

    @Test
    fun anEngineThatDiesIsNoticedWithinSeconds() {
        for (dies in Dies.entries - Dies.NEVER) {
            val voice = voice()
            voice.say("one")
            idle()
            PhoneVoice.dies = dies
            val first = engines
            voice.say("two")
            if (dies != Dies.BEFORE_IT_IS_ASKED) idle(4_000)
            assertNotSame("$dies", first, engines)
            PhoneVoice.dies = Dies.NEVER
            wakeEngine()
            voice.say("three")
            assertEquals("$dies", "three", spoken.last())
            assertEquals(emptyList<Unheard>(), unheard)
            voice.leave()
            idle()
        }
    }

    @Test
    fun soundThatIsRefusedIsToldOfAndTriedAgain() {
        val voice = voice()
        audio.setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED)
        voice.say("one")
        assertEquals("a moment of another app is nobody's concern", emptyList<Unheard>(), unheard)
        voice.say("two")
        assertEquals(listOf(Unheard.REFUSED), unheard)
        audio.setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_GRANTED)
        voice.say("three")
        assertEquals(listOf("three"), spoken)
    }

    @Test
    fun aSessionThatIsNotHeardSaysSoOnTheScreen() {
        val session = run()
        wakeEngine()
        audio.setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED)
        session.passUntil("what is the matter") { session.unheard != null }
        assertEquals(session.texts.noSound, session.unheard)
        session.unheardRead()
        session.passIntoASet()
        assertNull("once is enough", session.unheard)
    }

    @Test
    fun aHeadsetThatSleptHearsSilenceFirst() {
        isWireless = true
        val voice = voice()
        voice.say("one")
        idle()
        voice.say("two")
        idle(6_000)
        voice.say("three")
        idle()
        assertEquals(listOf("one", "two", "three"), spoken)
        assertEquals("before the first, and after a while", listOf(400L, 400L), PhoneVoice.silences)
        isWireless = false
        idle(6_000)
        voice.say("four")
        assertEquals(2, PhoneVoice.silences.size)
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
