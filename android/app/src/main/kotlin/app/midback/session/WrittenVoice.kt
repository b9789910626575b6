// Who plays the voice? The engine itself; or this app, from a file that the engine wrote, where the system may keep the engine
// silent.

package app.midback.session

import android.content.Context
import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager
import android.media.AudioTrack
import android.media.MediaPlayer
import android.os.Build
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import android.speech.tts.TextToSpeech
import android.util.Log
import java.io.File
import java.io.IOException

/**
 * Whether this app plays what [engine] would say.
 *
 * Since Android 17 an app that is not seen is heard only beside a service of its own in the foreground, and otherwise silent
 * without a word to anybody. The session has such a service, the engine is an app without one. Those that came with the system
 * are let through, others were not (`docs/store.md`, "First on a device"). On any phone it can be tried:
 * `adb shell setprop log.tag.MidbackPlaysVoice DEBUG`, before a session.
 */
internal fun Context.playsVoiceOf(engine: String?): Boolean =
    Log.isLoggable(SWITCH, Log.DEBUG) || (Build.VERSION.SDK_INT >= SILENT_IN_BACKGROUND && !cameWithTheSystem(engine))

private fun Context.cameWithTheSystem(app: String?): Boolean = try {
    app != null && packageManager.getApplicationInfo(app, 0).flags and ApplicationInfo.FLAG_SYSTEM != 0
} catch (_: PackageManager.NameNotFoundException) {
    false
}

/** The version is Android 17's. */
private const val SILENT_IN_BACKGROUND = 37
private const val SWITCH = "MidbackPlaysVoice"

/**
 * Speech that is written to a file and then played, one at a time. Main thread only.
 *
 * @param onPlayed called with the name of what was played to its end.
 * @param onFailed called with the name of what cannot be played.
 */
internal class WrittenVoice(
    context: Context,
    private val onPlayed: (name: String) -> Unit,
    private val onFailed: (name: String) -> Unit,
) {
    private val folder = context.cacheDir.resolve("voice")
    private val main = Handler(Looper.getMainLooper())
    private var file: File? = null
    private var due: Runnable? = null
    private var player: MediaPlayer? = null
    private var hush: AudioTrack? = null
    private var notBefore = 0L

    init {
        // Of a process that was killed while it spoke.
        folder.deleteRecursively()
    }

    /** Whether something that was written is played, or about to be. */
    val isAtIt get() = due != null || player != null

    /** Lets [engine] write [text], and a headset hear silence meanwhile; answers as the engine does. */
    fun write(engine: TextToSpeech, text: String, name: String, silenceMs: Long): Int {
        stop()
        folder.mkdirs()
        notBefore = SystemClock.elapsedRealtime() + silenceMs
        if (silenceMs > 0) {
            hush = shortSound(ByteArray((silenceMs * SILENT_BYTES_A_MS).toInt()), SILENT_RATE, guidance)
            hush.replay()
        }
        val file = folder.resolve("$name.wav")
        this.file = file
        return engine.synthesizeToFile(text, Bundle.EMPTY, file, name)
    }

    /** It is written: plays it. */
    fun play(name: String) {
        val begin = Runnable { begin(name) }
        due = begin
        main.postDelayed(begin, (notBefore - SystemClock.elapsedRealtime()).coerceAtLeast(0))
    }

    /** Falls silent, and keeps nothing. */
    fun stop() {
        due?.let(main::removeCallbacks)
        due = null
        player?.release()
        player = null
        hush?.release()
        hush = null
        file?.delete()
        file = null
    }

    private fun begin(name: String) {
        due = null
        val written = file ?: return
        val player = MediaPlayer()
        this.player = player
        player.setAudioAttributes(guidance)
        player.setOnPreparedListener { it.start() }
        player.setOnCompletionListener { if (it === this.player) onPlayed(name) }
        player.setOnErrorListener { failed, _, _ ->
            if (failed === this.player) onFailed(name)
            true
        }
        try {
            player.setDataSource(written.path)
            player.prepareAsync()
        } catch (_: IOException) {
            // The engine said that it wrote, and did not.
            onFailed(name)
        }
    }

    private companion object {
        /** Samples of two bytes each. */
        const val SILENT_RATE = 8_000
        const val SILENT_BYTES_A_MS = 16L
    }
}
