// What does another app hand over that opens a file with this one, or shares one with it?

package app.midback

import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.BadParcelableException
import android.os.Build
import app.midback.ui.OpenFile

/**
 * The file of an intent that brings one; null for every other. It can be a text that was shared: what is in it, the core
 * looks at. Only what another app offers is opened, never a path, which could lead into this app's own folder.
 */
internal fun Context.handedOver(intent: Intent): OpenFile? {
    // Opened again from the list of recent apps: it was looked at then, and the right to read it is gone.
    if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return null
    return when (intent.action) {
        Intent.ACTION_VIEW -> fileAt(intent.data)
        Intent.ACTION_SEND -> shared(intent)
        else -> null
    }
}

private fun Context.shared(intent: Intent): OpenFile = try {
    val text = intent.getCharSequenceExtra(Intent.EXTRA_TEXT)?.toString()
    val stream = intent.stream
    if (stream == null && text != null) ({ text.byteInputStream() }) else fileAt(stream)
} catch (_: BadParcelableException) {
    fileAt(null)
}

private val Intent.stream: Uri?
    get() = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
        getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)
    } else {
        @Suppress("DEPRECATION")
        getParcelableExtra(Intent.EXTRA_STREAM) as? Uri
    }

private fun Context.fileAt(uri: Uri?): OpenFile = {
    uri?.takeIf { it.scheme == ContentResolver.SCHEME_CONTENT }?.let(contentResolver::openInputStream)
}
