// Where this app plays the voice itself: is it heard as otherwise, in order, after silence for a headset, and never kept?

package app.midback.session

import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.media.AudioManager
import android.media.MediaPlayer
import android.os.Build
import android.util.Log
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAudioTrack
import org.robolectric.shadows.ShadowLog
import org.robolectric.shadows.ShadowMediaPlayer
import org.robolectric.shadows.ShadowTextToSpeech
import org.robolectric.util.ReflectionHelpers

class WrittenVoiceTest : VoiceTest() {
    private val players = mutableListOf<ShadowMediaPlayer>()
    private val folder get() = app.cacheDir.resolve("voice")
    private val audio get() = shadowOf(app.service<AudioManager>())

    @Before
    fun wherePlayingIsOurs() {
        PhoneVoice.reset()
        ShadowLog.setLoggable("MidbackPlaysVoice", Log.DEBUG)
        ShadowMediaPlayer.setMediaInfoProvider { ShadowMediaPlayer.MediaInfo(PLAYS_MS, 0) }
        ShadowMediaPlayer.setCreateListener { _: MediaPlayer, shadow: ShadowMediaPlayer -> players += shadow }
    }

    private fun voice(): Voice {
        val ducking = Ducking(app) { }.apply { graceMs = patience.graceMs.toLong() }
        val voice = Voice(app, ducking, { isWireless }) { unheard += it }
        voice.prepare(Manner("en", 120, patience))
        wakeEngine()
        return voice
    }

    @Test
    fun theEngineWritesAndTheAppPlaysInOrder() {
        folder.mkdirs()
        folder.resolve("7.wav").writeText("of a process that was killed")
        val voice = voice()
        voice.say("one")
        voice.say("two")
        voice.say("three")
        idle(PLAYS_MS - 100L)
        assertEquals("one is still being played", listOf("one"), PhoneVoice.written)
        assertEquals(ShadowMediaPlayer.State.STARTED, players.single().state)
        assertEquals(guidance, players.single().audioAttributes)
        idle(PLAYS_MS.toLong())
        assertEquals("what waited is dropped for what is newer", listOf("one", "three"), PhoneVoice.written)
        assertEquals("the engine itself says nothing", emptyList<String>(), engine.spokenTextList)
        idle(PLAYS_MS + 2_000L)
        assertNotNull("the music has its room again", audio.lastAbandonedAudioFocusRequest)
        assertEquals("nothing is kept", emptyList<String>(), folder.list()?.toList())
        assertEquals(emptyList<Unheard>(), unheard)
    }

    @Test
    fun silenceStopsAtOnceWhatIsPlayedAndWhatIsWritten() {
        val voice = voice()
        voice.say("one")
        idle(100)
        voice.quiet()
        assertEquals(ShadowMediaPlayer.State.END, players.single().state)
        assertEquals(emptyList<String>(), folder.list()?.toList())

        PhoneVoice.writesMs = 500
        voice.say("two")
        idle(100)
        voice.quiet()
        idle(5_000)
        assertEquals("what is written too late is not played", 1, players.size)
        assertEquals(emptyList<Unheard>(), unheard)
    }

    @Test
    fun aHeadsetThatSleptHearsSilenceWhileTheEngineWrites() {
        isWireless = true
        val heard = mutableListOf<ByteArray>()
        val listener = ShadowAudioTrack.OnAudioDataWrittenListener { _, data, _ -> heard += data }
        ShadowAudioTrack.addAudioDataListener(listener)
        PhoneVoice.writesMs = 150
        val voice = voice()
        voice.say("one")
        ShadowAudioTrack.removeAudioDataListener(listener)
        assertEquals("400 ms at 8,000 samples of two bytes", 6_400, heard.single().size)
        assertTrue(heard.single().all { it == 0.toByte() })
        idle(399)
        assertEquals(emptyList<ShadowMediaPlayer>(), players)
        idle(1)
        assertEquals("writing takes a part of the silence and not its own time", 1, players.size)
    }

    @Test
    fun anEngineThatDiesIsBegunAnewHereToo() {
        for (dies in Dies.entries - Dies.NEVER) {
            val voice = voice()
            PhoneVoice.dies = dies
            val first = ShadowTextToSpeech.getLastTextToSpeechInstance()
            voice.say("lost")
            if (dies != Dies.BEFORE_IT_IS_ASKED) idle(4_000)
            assertNotSame("$dies", first, ShadowTextToSpeech.getLastTextToSpeechInstance())
            PhoneVoice.dies = Dies.NEVER
            wakeEngine()
            voice.say("said")
            // What was lost is said first, where it is still fresh.
            idle(PLAYS_MS + 100L)
            assertEquals("$dies", "said", PhoneVoice.written.last())
            assertEquals(emptyList<Unheard>(), unheard)
            voice.leave()
            idle(5_000)
        }
    }

    @Test
    fun whatCannotBePlayedIsTriedOnceMoreAndThenToldOf() {
        PhoneVoice.install(app.packageManager)
        ShadowMediaPlayer.setMediaInfoProvider {
            ShadowMediaPlayer.MediaInfo(PLAYS_MS, 0).apply {
                scheduleErrorAtOffset(100, MediaPlayer.MEDIA_ERROR_UNKNOWN, 0)
            }
        }
        val voice = voice()
        voice.say("one")
        idle(200)
        wakeEngine()
        idle(200)
        assertEquals(listOf(Unheard.FAILED), unheard)
        assertEquals(listOf("one", "one"), PhoneVoice.written)
        assertEquals(emptyList<String>(), folder.list()?.toList())
    }

    @Test
    fun theLastWordsAreHeardBeforeTheEngineIsLetGo() {
        val voice = voice()
        voice.say("one")
        idle()
        voice.leave()
        assertFalse(engine.isShutdown)
        idle(PLAYS_MS + 100L)
        assertTrue(engine.isShutdown)
        assertEquals(1, players.size)
    }

    @Test
    fun theAppPlaysWhatAnEngineOfNoSystemSaysFromAndroid17On() {
        ShadowLog.setLoggable("MidbackPlaysVoice", Log.INFO)
        install("org.example.brought", flags = ApplicationInfo.FLAG_SYSTEM or ApplicationInfo.FLAG_UPDATED_SYSTEM_APP)
        install("org.example.chosen", flags = 0)
        val engines = listOf("org.example.brought", "org.example.chosen", "org.example.gone", null)
        val real = Build.VERSION.SDK_INT
        try {
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", 36)
            assertEquals("before", List(4) { false }, engines.map(app::playsVoiceOf))
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", 37)
            assertEquals(listOf(false, true, true, true), engines.map(app::playsVoiceOf))
        } finally {
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", real)
        }
    }

    private fun install(name: String, flags: Int) {
        val its = ApplicationInfo().apply {
            packageName = name
            this.flags = flags
        }
        val app = PackageInfo().apply {
            packageName = name
            applicationInfo = its
        }
        shadowOf(this.app.packageManager).installPackage(app)
    }

    private companion object {
        const val PLAYS_MS = 600
    }
}
