// How does a phone's speech engine fail? As the test says; what it does otherwise is Robolectric's.

package app.midback.session

import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.PackageManager
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowTextToSpeech
import java.io.File

/** When an engine dies. */
enum class Dies { NEVER, BEFORE_IT_IS_ASKED, BEFORE_IT_BEGINS, WHILE_IT_SPEAKS }

/** Stands for the engine, which is an app of its own and reports from there. */
@Implements(TextToSpeech::class)
class PhoneVoice : ShadowTextToSpeech() {
    @Implementation
    override fun speak(text: CharSequence?, queueMode: Int, params: Bundle?, utteranceId: String?): Int {
        asked = utteranceId.orEmpty()
        when (dies) {
            Dies.NEVER -> return super.speak(text, queueMode, params, utteranceId)
            Dies.BEFORE_IT_IS_ASKED -> return TextToSpeech.ERROR
            Dies.BEFORE_IT_BEGINS -> Unit
            Dies.WHILE_IT_SPEAKS -> utteranceProgressListener.onStart(utteranceId)
        }
        return TextToSpeech.SUCCESS
    }

    @Implementation
    @Suppress("UNUSED_PARAMETER")
    fun playSilentUtterance(durationInMs: Long, queueMode: Int, utteranceId: String?): Int {
        silences += durationInMs
        return TextToSpeech.SUCCESS
    }

    @Implementation
    override fun synthesizeToFile(text: CharSequence, params: Bundle?, file: File, utteranceId: String): Int {
        asked = utteranceId
        if (dies == Dies.BEFORE_IT_IS_ASKED) return TextToSpeech.ERROR
        written += text.toString()
        if (dies == Dies.BEFORE_IT_BEGINS) return TextToSpeech.SUCCESS
        utteranceProgressListener.onStart(utteranceId)
        if (dies == Dies.WHILE_IT_SPEAKS) return TextToSpeech.SUCCESS
        file.writeText(text.toString())
        Handler(Looper.getMainLooper()).postDelayed({ utteranceProgressListener.onDone(utteranceId) }, writesMs)
        return TextToSpeech.SUCCESS
    }

    @Implementation
    fun isSpeaking(): Boolean = false

    companion object {
        var dies = Dies.NEVER

        /** What it was asked to say last. */
        var asked = ""
            private set

        /** What it was asked to write to a file, and how long that takes. */
        val written = mutableListOf<String>()
        var writesMs = 0L

        /** The silences it was asked for, in milliseconds. */
        val silences = mutableListOf<Long>()

        fun reset() {
            dies = Dies.NEVER
            asked = ""
            silences.clear()
            written.clear()
            writesMs = 0
        }

        /** An engine is installed. */
        fun install(packages: PackageManager) {
            val name = ComponentName("org.example.speech", "org.example.speech.Engine")
            shadowOf(packages).addServiceIfNotPresent(name)
            val engine = IntentFilter(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE)
            shadowOf(packages).addIntentFilterForService(name, engine.apply { addCategory(Intent.CATEGORY_DEFAULT) })
        }
    }
}
