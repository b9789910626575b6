// What makes a session stand although nobody asked it to? A call, and headphones that are pulled out.

package app.midback.session

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.media.AudioManager
import android.os.Build

/** Listens while a session runs. On phones before Android 12 a call is noticed by the voice, when it is next heard. */
internal class Interruptions(private val context: Context, private val onInterrupted: () -> Unit) {
    private val manager = context.service<AudioManager>()
    private val headphones = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = onInterrupted()
    }
    private val calls: AudioManager.OnModeChangedListener? =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            AudioManager.OnModeChangedListener { mode -> if (mode != AudioManager.MODE_NORMAL) onInterrupted() }
        } else {
            null
        }
    private var listening = false

    /** Listens, or no longer. */
    fun listen(on: Boolean) {
        if (on == listening) return
        listening = on
        if (on) {
            context.registerReceiver(headphones, IntentFilter(AudioManager.ACTION_AUDIO_BECOMING_NOISY))
        } else {
            context.unregisterReceiver(headphones)
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S && calls != null) {
            if (on) {
                manager.addOnModeChangedListener(context.mainExecutor, calls)
            } else {
                manager.removeOnModeChangedListener(calls)
            }
        }
    }
}
