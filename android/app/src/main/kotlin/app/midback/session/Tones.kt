// How does a mark sound? The core makes the tone; the phone keeps it ready and plays it.

package app.midback.session

import android.media.AudioAttributes
import android.media.AudioFormat
import android.media.AudioTrack
import app.midback.core.Haptic
import app.midback.core.MidbackException
import app.midback.core.hapticTone
import app.midback.core.toneRate

/** Samples of two bytes as something that can be played; nothing where the system has no more tracks to give. */
internal fun shortSound(samples: ByteArray, rate: Int, attributes: AudioAttributes): AudioTrack? = try {
    val format = AudioFormat.Builder()
        .setEncoding(AudioFormat.ENCODING_PCM_16BIT)
        .setSampleRate(rate)
        .setChannelMask(AudioFormat.CHANNEL_OUT_MONO)
        .build()
    AudioTrack.Builder()
        .setAudioAttributes(attributes)
        .setAudioFormat(format)
        .setTransferMode(AudioTrack.MODE_STATIC)
        .setBufferSizeInBytes(samples.size)
        .build()
        .also { it.write(samples, 0, samples.size) }
} catch (_: UnsupportedOperationException) {
    null
}

/** Plays it from its beginning. */
internal fun AudioTrack?.replay() {
    if (this == null || state != AudioTrack.STATE_INITIALIZED) return
    // One that plays still or has played is wound back first.
    stop()
    reloadStaticData()
    play()
}

/** Short sounds, each made once and kept until they are let go. Main thread only. */
internal class Tones {
    private val tracks = mutableMapOf<Haptic, AudioTrack?>()
    private var claim: AudioTrack? = null

    /** Plays the tone of [haptic], from its beginning. */
    fun play(haptic: Haptic) = tracks.getOrPut(haptic) { track(haptic) }.replay()

    /**
     * Plays a moment of silence. The system gives the buttons of a headset to the app that played last, and the voice
     * is not ours: the engine that speaks is an app of its own.
     */
    fun claimButtons() {
        claim = claim ?: shortSound(ByteArray(CLAIM_BYTES), CLAIM_RATE, claiming)
        claim.replay()
    }

    /** Lets all of them go. */
    fun release() {
        (tracks.values + claim).forEach { it?.release() }
        tracks.clear()
        claim = null
    }

    private fun track(haptic: Haptic): AudioTrack? = try {
        shortSound(hapticTone(haptic), toneRate().toInt(), sounding)
    } catch (_: MidbackException) {
        // The voice still leads.
        null
    }

    private companion object {
        val sounding = audio(AudioAttributes.CONTENT_TYPE_SONIFICATION)
        val claiming: AudioAttributes = AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_MEDIA).build()

        /** A tenth of a second of two bytes each. */
        const val CLAIM_RATE = 8_000
        const val CLAIM_BYTES = CLAIM_RATE / 5
    }
}
