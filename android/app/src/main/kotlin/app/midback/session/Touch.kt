// How is a mark felt? As the pulses that the core gives it, as strong as the phone's motor can tell apart.

package app.midback.session

import android.content.Context
import android.media.AudioAttributes
import android.os.Build
import android.os.VibrationAttributes
import android.os.VibrationEffect
import android.os.Vibrator
import android.os.VibratorManager
import app.midback.core.Haptic
import app.midback.core.HapticPulse
import app.midback.core.MidbackException
import app.midback.core.hapticPulses

/** The phone's motor, if it has one. */
internal class Touch(context: Context) {
    private val vibrator: Vibrator = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
        context.service<VibratorManager>().defaultVibrator
    } else {
        context.service<Vibrator>()
    }
    private val effects = mutableMapOf<Haptic, VibrationEffect?>()

    /** Lets [haptic] be felt; false where the phone has no motor. */
    fun feel(haptic: Haptic): Boolean {
        val effect = if (vibrator.hasVibrator()) effects.getOrPut(haptic) { effect(haptic) } else null
        effect?.let(::vibrate)
        return effect != null
    }

    private fun effect(haptic: Haptic): VibrationEffect? = try {
        waveform(hapticPulses(haptic))
    } catch (_: MidbackException) {
        null
    }

    /** Still and moving in turn, as the system wants it. */
    private fun waveform(pulses: List<HapticPulse>): VibrationEffect? {
        val times = mutableListOf<Long>()
        val strengths = mutableListOf<Int>()
        var at = 0L
        for (pulse in pulses) {
            times += pulse.startMs.toLong() - at
            strengths += 0
            times += pulse.lengthMs.toLong()
            strengths += pulse.strength.toInt()
            at = pulse.startMs.toLong() + pulse.lengthMs.toLong()
        }
        if (times.isEmpty()) return null
        val timings = times.toLongArray()
        return if (vibrator.hasAmplitudeControl()) {
            VibrationEffect.createWaveform(timings, strengths.toIntArray(), ONCE)
        } else {
            VibrationEffect.createWaveform(timings, ONCE)
        }
    }

    private fun vibrate(effect: VibrationEffect) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            vibrator.vibrate(effect, VibrationAttributes.createForUsage(VibrationAttributes.USAGE_MEDIA))
        } else {
            @Suppress("DEPRECATION")
            vibrator.vibrate(effect, AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_MEDIA).build())
        }
    }

    private companion object {
        const val ONCE = -1
    }
}
