// How does the phone speak? With its own engine, one cue at a time; a cue that waited is dropped for a newer one.

package app.midback.session

import android.content.Context
import android.media.AudioAttributes
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import java.util.Locale

/** How speech is meant to be heard: like a guide beside music, on the same volume as that. */
internal val guidance = audio(AudioAttributes.CONTENT_TYPE_SPEECH)

/**
 * The phone's speech engine. Main thread only.
 *
 * @param ducking makes room for each cue.
 * @param onMissing called when a cue cannot be said, since the phone has no engine or no voice of the language.
 */
internal class Voice(private val context: Context, private val ducking: Ducking, private val onMissing: () -> Unit) {
    private enum class Engine { OFF, WAKING, READY, MISSING }

    /** Something to say, and since when. */
    private class Cue(val text: String, val since: Long = SystemClock.elapsedRealtime())

    private val main = Handler(Looper.getMainLooper())
    private var engine: TextToSpeech? = null
    private var state = Engine.OFF
    private var manner: Pair<String, Int>? = null
    private var speaking: String? = null
    private var waiting: Cue? = null
    private var leaving = false
    private var utterances = 0
    private val overdue = Runnable { speaking?.let(::said) }

    /** Gets the engine ready to speak [language], at so many [percent] of its usual speed. It takes its time. */
    fun prepare(language: String, percent: Int) {
        leaving = false
        if (manner == language to percent && state != Engine.MISSING) return
        close()
        manner = language to percent
        state = Engine.WAKING
        var made: TextToSpeech? = null
        // The answer can come before the constructor returns, and from another thread.
        made = TextToSpeech(context) { status -> main.post { if (made != null && made === engine) woke(status) } }
        engine = made
    }

    /** Says [text] as soon as nothing else is being said. Of what waits, only the newest is said: never a burst. */
    fun say(text: String) {
        when {
            state == Engine.OFF -> Unit
            state == Engine.MISSING -> onMissing()
            state == Engine.WAKING || speaking != null -> waiting = Cue(text)
            else -> speak(text)
        }
    }

    /** Falls silent. */
    fun quiet() {
        waiting = null
        if (speaking == null) return
        engine?.stop()
        forget()
        ducking.end()
    }

    /** Lets the engine go once the last words are said. */
    fun leave() {
        leaving = true
        if (speaking == null) close()
    }

    private fun woke(status: Int) {
        val voice = engine ?: return
        val (language, percent) = manner ?: return
        val able = status == TextToSpeech.SUCCESS &&
            voice.setLanguage(Locale.forLanguageTag(language)) >= TextToSpeech.LANG_AVAILABLE
        state = if (able) Engine.READY else Engine.MISSING
        if (able) {
            voice.setAudioAttributes(guidance)
            voice.setSpeechRate(percent / PERCENT)
            voice.setOnUtteranceProgressListener(Progress())
        }
        val cue = waiting?.takeIf { SystemClock.elapsedRealtime() - it.since <= FRESH_MS }
        waiting = null
        cue?.let { say(it.text) }
    }

    private fun speak(text: String) {
        // Where another app must not be spoken over, such as a call, the cue is left out.
        if (!ducking.begin()) return
        val name = "${++utterances}"
        speaking = name
        main.postDelayed(overdue, OVERDUE_MS)
        if (engine?.speak(text, TextToSpeech.QUEUE_FLUSH, Bundle.EMPTY, name) != TextToSpeech.SUCCESS) said(name)
    }

    private fun said(utterance: String) {
        // What was stopped is reported later, when something else may be spoken already.
        if (utterance != speaking) return
        forget()
        val cue = waiting
        waiting = null
        when {
            cue != null -> speak(cue.text)
            leaving -> close()
        }
        if (speaking == null) ducking.endSoon()
    }

    private fun forget() {
        speaking = null
        main.removeCallbacks(overdue)
    }

    private fun close() {
        forget()
        waiting = null
        manner = null
        state = Engine.OFF
        engine?.shutdown()
        engine = null
        ducking.endSoon()
    }

    /** Called on a thread of the engine's. */
    private inner class Progress : UtteranceProgressListener() {
        override fun onStart(utterance: String) = Unit

        override fun onDone(utterance: String) = over(utterance)

        override fun onStop(utterance: String, interrupted: Boolean) = over(utterance)

        override fun onError(utterance: String, code: Int) = over(utterance)

        @Deprecated("Replaced by the one that has a code, and still abstract.")
        override fun onError(utterance: String) = over(utterance)

        private fun over(utterance: String) {
            main.post { said(utterance) }
        }
    }

    private companion object {
        const val PERCENT = 100f

        /** A cue that waited longer for the engine to wake misleads. */
        const val FRESH_MS = 1_000L

        /** No cue is this long: the engine forgot to say that it was done. */
        const val OVERDUE_MS = 20_000L
    }
}
