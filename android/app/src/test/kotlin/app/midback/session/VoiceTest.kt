// How is the voice of a session tested? With engines that are as new for each test, and a patience of its own.

package app.midback.session

import app.midback.core.LivePatience
import org.junit.After
import org.robolectric.shadows.ShadowTextToSpeech

abstract class VoiceTest : LedTest() {
    internal val unheard = mutableListOf<Unheard>()
    protected var isWireless = false
    protected val patience = LivePatience(
        wakesMs = 4_000u,
        beginsMs = 3_000u,
        lastsMs = 20_000u,
        freshMs = 1_000u,
        graceMs = 1_500u,
        sleepsMs = 5_000u,
        rousesMs = 400u,
    )

    @After
    fun forgetEngines() {
        ShadowTextToSpeech.reset()
        PhoneVoice.reset()
    }
}
