// How does this phone say, feel and sound what the core asks for?

package app.midback.session

import android.content.Context
import app.midback.core.Haptic
import app.midback.core.LiveTexts
import app.midback.ui.LiveOutput

/**
 * The phone's voice, motor and speaker, for the life of the process.
 *
 * @param onTaken called when the session must stand since somebody else needs the phone's sound.
 * @param onNoVoice called once a session with what to tell, where the phone cannot speak its language.
 */
internal class PhoneOutput(
    context: Context,
    private val onTaken: () -> Unit,
    private val onNoVoice: (sentence: String) -> Unit,
) : LiveOutput {
    private val voice = Voice(context, Ducking(context, ::taken), ::missing)
    private val tones = Tones()
    private val touch = Touch(context)
    private var texts: LiveTexts? = null
    private var told = false

    /** A session with these texts is led, or none. */
    fun lead(texts: LiveTexts?) {
        if (texts === this.texts) return
        this.texts = texts
        told = false
        if (texts == null) {
            voice.leave()
            tones.release()
        } else {
            voice.prepare(texts.language, texts.voicePercent.toInt())
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

    private fun missing() {
        if (!told) texts?.let { onNoVoice(it.noVoice) }
        told = true
    }
}
