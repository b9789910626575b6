// How does this phone say, feel and sound what the core asks for?

package app.midback.session

import android.content.Context
import android.media.AudioDeviceInfo
import android.media.AudioManager
import app.midback.core.Haptic
import app.midback.core.LiveTexts
import app.midback.ui.LiveOutput

/**
 * The phone's voice, motor and speaker, for the life of the process.
 *
 * @param onTaken called when the session must stand since somebody else needs the phone's sound.
 * @param onUnheard called with what to tell, once a session and reason, where the voice cannot be heard.
 */
internal class PhoneOutput(
    context: Context,
    private val onTaken: () -> Unit,
    private val onUnheard: (sentence: String) -> Unit,
) : LiveOutput {
    private val manager = context.service<AudioManager>()
    private val ducking = Ducking(context, ::taken)
    private val voice = Voice(context, ducking, headset = { manager.hasHeadsetThatSleeps }, ::unheard)
    private val tones = Tones()
    private val touch = Touch(context)
    private var texts: LiveTexts? = null
    private val told = mutableSetOf<Unheard>()

    /** A session with these texts is led, or none. */
    fun lead(texts: LiveTexts?) {
        if (texts === this.texts) return
        this.texts = texts
        told.clear()
        if (texts == null) {
            voice.leave()
            tones.release()
        } else {
            ducking.graceMs = texts.patience.graceMs.toLong()
            voice.prepare(Manner(texts.language, texts.voicePercent.toInt(), texts.patience))
        }
    }

    /** The session begins to run: the buttons of a headset are for it. */
    fun claimButtons() = tones.claimButtons()

    override fun say(text: String) = voice.say(text)

    override fun feel(haptic: Haptic): Boolean = touch.feel(haptic)

    override fun sound(haptic: Haptic) = tones.play(haptic)

    override fun quiet() = voice.quiet()

    private fun taken(forGood: Boolean) {
        voice.quiet()
        if (forGood) onTaken()
    }

    private fun unheard(why: Unheard) {
        val texts = texts ?: return
        if (!told.add(why)) return
        onUnheard(
            when (why) {
                Unheard.NO_VOICE -> texts.noVoice
                Unheard.FAILED -> texts.voiceFailed
                Unheard.REFUSED -> texts.noSound
            },
        )
    }
}

/** Those that are not wired let go of the radio when nothing is heard. */
private val AudioManager.hasHeadsetThatSleeps: Boolean
    get() = getDevices(AudioManager.GET_DEVICES_OUTPUTS).any { it.type in wireless }

private val wireless = setOf(
    AudioDeviceInfo.TYPE_BLUETOOTH_A2DP,
    AudioDeviceInfo.TYPE_HEARING_AID,
    AudioDeviceInfo.TYPE_BLE_HEADSET,
    AudioDeviceInfo.TYPE_BLE_SPEAKER,
)
