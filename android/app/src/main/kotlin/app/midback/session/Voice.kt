// How does the phone speak? With its own engine, one cue at a time; a cue that waited is dropped for a newer one. An
// engine that fails is begun anew once, and then the person is told. Who plays its sound: WrittenVoice.kt.

package app.midback.session

import android.content.Context
import android.content.Intent
import android.media.AudioAttributes
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import app.midback.core.LivePatience
import java.util.Locale

/** How speech is meant to be heard: like a guide beside music, on the same volume as that. */
internal val guidance = audio(AudioAttributes.CONTENT_TYPE_SPEECH)

/** Which language is spoken, at so many percent of its usual speed, and how long that may take. */
internal data class Manner(val language: String, val percent: Int, val patience: LivePatience)

/** Why nothing is heard. */
internal enum class Unheard {
    /** The phone has no engine, or no voice of the language. */
    NO_VOICE,

    /** The engine does not answer, dies or errs, and so does the next one. */
    FAILED,

    /** The system lets no sound of this app through. */
    REFUSED,
}

/**
 * The phone's speech engine. Main thread only.
 *
 * @param ducking makes room for each cue.
 * @param headset whether what is heard comes from something that sleeps when it is silent.
 * @param onUnheard called when cues cannot be heard; more than once where that goes on.
 */
internal class Voice(
    private val context: Context,
    private val ducking: Ducking,
    private val headset: () -> Boolean = { false },
    private val onUnheard: (Unheard) -> Unit,
) {
    private enum class Engine { OFF, WAKING, READY, MISSING }

    /** Something to say, and since when. */
    private class Cue(val text: String, val since: Long = SystemClock.elapsedRealtime())

    /** Something that is being said; whether the engine has begun with it, and whether it seemed to be silent since. */
    private class Speech(val name: String, val cue: Cue, var begun: Boolean = false, var silent: Boolean = false) {
        val since = SystemClock.elapsedRealtime()
    }

    private val main = Handler(Looper.getMainLooper())
    private var engine: TextToSpeech? = null
    private var written: WrittenVoice? = null
    private var state = Engine.OFF
    private var manner: Manner? = null
    private var speaking: Speech? = null
    private var waiting: Cue? = null
    private var leaving = false
    private var utterances = 0

    /** Whether there was anything to say yet, and whether the engine was begun anew since it last said something. */
    private var isWanted = false
    private var isSecond = false
    private var unheard = Unheard.NO_VOICE
    private var refusals = 0
    private var spoke: Long? = null
    private val asleep = Runnable(::failed)
    private val watch = Runnable(::look)

    /** Gets the engine ready to speak as [manner] says. It takes its time. */
    fun prepare(manner: Manner) {
        leaving = false
        if (this.manner == manner && state != Engine.MISSING) return
        close()
        this.manner = manner
        isWanted = false
        isSecond = false
        refusals = 0
        spoke = null
        wake(manner)
    }

    /** Says [text] as soon as nothing else is being said. Of what waits, only the newest is said: never a burst. */
    fun say(text: String) {
        isWanted = true
        when {
            state == Engine.OFF -> Unit
            state == Engine.MISSING -> onUnheard(unheard)
            state == Engine.WAKING || speaking != null -> waiting = Cue(text)
            else -> speak(Cue(text))
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

    private fun wake(manner: Manner) {
        state = Engine.WAKING
        main.postDelayed(asleep, manner.patience.wakesMs.toLong())
        var made: TextToSpeech? = null
        // The answer can come before the constructor returns, and from another thread.
        made = TextToSpeech(context) { status -> main.post { if (made != null && made === engine) woke(status) } }
        engine = made
    }

    private fun woke(status: Int) {
        val voice = engine ?: return
        val manner = manner ?: return
        main.removeCallbacks(asleep)
        if (status != TextToSpeech.SUCCESS) return failed()
        if (voice.setLanguage(Locale.forLanguageTag(manner.language)) < TextToSpeech.LANG_AVAILABLE) {
            return miss(Unheard.NO_VOICE)
        }
        state = Engine.READY
        voice.setAudioAttributes(guidance)
        voice.setSpeechRate(manner.percent / PERCENT)
        voice.setOnUtteranceProgressListener(Progress())
        if (context.playsVoiceOf(voice.defaultEngine)) written = WrittenVoice(context, ::said, ::unplayable)
        val cue = waiting?.takeIf { SystemClock.elapsedRealtime() - it.since <= manner.patience.freshMs.toLong() }
        waiting = null
        cue?.let(::speak)
    }

    /** The engine does not do what it should. Another one gets a chance, and no third one. */
    private fun failed() {
        val manner = manner ?: return
        waiting = waiting ?: speaking?.cue
        letGo()
        if (leaving) return close()
        if (isSecond) return miss(if (hasEngine()) Unheard.FAILED else Unheard.NO_VOICE)
        isSecond = true
        wake(manner)
    }

    private fun hasEngine(): Boolean {
        val engines = Intent(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE)
        return context.packageManager.queryIntentServices(engines, 0).isNotEmpty()
    }

    /** Nothing is said any more, and the person hears of it once there is something to say. */
    private fun miss(why: Unheard) {
        letGo()
        waiting = null
        state = Engine.MISSING
        unheard = why
        ducking.endSoon()
        if (isWanted) onUnheard(why)
    }

    private fun speak(cue: Cue) {
        val patience = manner?.patience ?: return
        // Where another app must not be spoken over, such as a call, the cue is left out.
        if (!ducking.begin()) return refused()
        refusals = 0
        val speech = Speech("${++utterances}", cue)
        speaking = speech
        val silence = silenceBefore(patience)
        main.postDelayed(watch, silence + patience.beginsMs.toLong())
        if (hand(speech, silence) != TextToSpeech.SUCCESS) failed()
    }

    /** Gives the engine what is to be said after [silence], and answers as it does. */
    private fun hand(speech: Speech, silence: Long): Int {
        val engine = engine ?: return TextToSpeech.ERROR
        written?.let { return it.write(engine, speech.cue.text, speech.name, silence) }
        if (silence > 0) engine.playSilentUtterance(silence, TextToSpeech.QUEUE_FLUSH, null)
        val queue = if (silence > 0) TextToSpeech.QUEUE_ADD else TextToSpeech.QUEUE_FLUSH
        return engine.speak(speech.cue.text, queue, Bundle.EMPTY, speech.name)
    }

    /** Once can be a moment of another app; twice in a row is told. */
    private fun refused() {
        refusals++
        if (refusals > 1) onUnheard(Unheard.REFUSED)
    }

    /** A headset that slept would swallow the first syllable. */
    private fun silenceBefore(patience: LivePatience): Long {
        val awake = spoke?.let { SystemClock.elapsedRealtime() - it < patience.sleepsMs.toLong() } ?: false
        return if (awake || !headset()) 0 else patience.rousesMs.toLong()
    }

    /** Whether the engine is at it: one that dies says nothing of it. */
    private fun look() {
        val speech = speaking ?: return
        val patience = manner?.patience ?: return
        val isSilent = engine?.isSpeaking != true && written?.isAtIt != true
        val isOverdue = SystemClock.elapsedRealtime() - speech.since >= patience.lastsMs.toLong()
        if (!speech.begun || isOverdue || (isSilent && speech.silent)) return failed()
        // That it is done may be on its way.
        speech.silent = isSilent
        main.postDelayed(watch, patience.freshMs.toLong())
    }

    /** The engine is done with it: it was said, or it is written. */
    private fun done(utterance: String) {
        val written = written ?: return said(utterance)
        if (utterance == speaking?.name) written.play(utterance)
    }

    private fun unplayable(utterance: String) = erred(utterance, TextToSpeech.ERROR)

    private fun said(utterance: String) {
        // What was stopped is reported later, when something else may be spoken already.
        if (utterance != speaking?.name) return
        isSecond = false
        spoke = SystemClock.elapsedRealtime()
        forget()
        val cue = waiting
        waiting = null
        when {
            cue != null -> speak(cue)
            leaving -> close()
        }
        if (speaking == null) ducking.endSoon()
    }

    private fun erred(utterance: String, code: Int) {
        when {
            utterance != speaking?.name -> Unit
            code == TextToSpeech.ERROR_NOT_INSTALLED_YET -> miss(Unheard.NO_VOICE)
            else -> failed()
        }
    }

    private fun forget() {
        speaking = null
        written?.stop()
        main.removeCallbacks(watch)
    }

    private fun letGo() {
        forget()
        written = null
        main.removeCallbacks(asleep)
        engine?.shutdown()
        engine = null
    }

    private fun close() {
        letGo()
        waiting = null
        manner = null
        state = Engine.OFF
        ducking.endSoon()
    }

    /** Called on a thread of the engine's. */
    private inner class Progress : UtteranceProgressListener() {
        override fun onStart(utterance: String) {
            main.post { speaking?.takeIf { it.name == utterance }?.begun = true }
        }

        override fun onDone(utterance: String) {
            main.post { done(utterance) }
        }

        override fun onStop(utterance: String, interrupted: Boolean) {
            main.post { said(utterance) }
        }

        override fun onError(utterance: String, code: Int) {
            main.post { erred(utterance, code) }
        }

        @Deprecated("Replaced by the one that has a code, and still abstract.")
        override fun onError(utterance: String) = onError(utterance, TextToSpeech.ERROR)
    }

    private companion object {
        const val PERCENT = 100f
    }
}
