// How does a file reach another app? By the system's own sheet, which lends out that one file to the app that is chosen.

package app.midback

import android.app.PendingIntent
import android.content.ActivityNotFoundException
import android.content.BroadcastReceiver
import android.content.ClipData
import android.content.Context
import android.content.Intent
import android.content.IntentSender
import android.os.Build
import androidx.compose.runtime.Composable
import androidx.compose.ui.platform.LocalContext
import androidx.core.content.FileProvider
import app.midback.core.ReportFile
import app.midback.ui.HandOver
import app.midback.ui.ShareFile
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException

/** The provider that the manifest declares. */
private const val PROVIDER = "app.midback.reports"

/** The folder of reports that it lends from; `res/xml/shared_files.xml` names it too, and that of copies. */
internal const val REPORTS = "reports"

@Composable
internal fun fileSharer(): ShareFile {
    val context = LocalContext.current
    return { file ->
        val written = withContext(Dispatchers.IO) { written(file, context.cacheDir.resolve(REPORTS)) }
        share(context, written, file.mediaType)
    }
}

/** Hands over a copy of the data. That the sheet was shown says nothing: the system tells where an app was chosen in it. */
@Composable
internal fun copySharer(): HandOver {
    val context = LocalContext.current
    return { file, mediaType, onTaken ->
        (context.applicationContext as MidbackApp).chosen.await(onTaken)
        share(context, file, mediaType, chosenIn(context))
    }
}

/** Who is told once an app is chosen in the sheet that was shown last. Ends with the process, on the main thread. */
internal class Chosen {
    private var onTaken: (() -> Unit)? = null

    fun await(onTaken: () -> Unit) {
        this.onTaken = onTaken
    }

    fun tell() {
        onTaken?.invoke()
        onTaken = null
    }
}

/** The system says what was chosen in its sheet. That can be to copy an address, by which nothing is saved: only an app counts. */
class ChosenReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.hasExtra(Intent.EXTRA_CHOSEN_COMPONENT)) (context.applicationContext as MidbackApp).chosen.tell()
    }
}

/** For one sheet: what an earlier one would still say counts no more. The system writes into it what was chosen. */
private fun chosenIn(context: Context): IntentSender {
    // Sooner than that, all could be written into.
    val canBeWritten = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) PendingIntent.FLAG_MUTABLE else 0
    val flags = PendingIntent.FLAG_CANCEL_CURRENT or PendingIntent.FLAG_ONE_SHOT or canBeWritten
    return PendingIntent.getBroadcast(context, 0, Intent(context, ChosenReceiver::class.java), flags).intentSender
}

/** Writes [file] into [folder], where nothing of an earlier one is left. */
private fun written(file: ReportFile, folder: File): File {
    if (!folder.deleteRecursively() || !folder.mkdirs()) throw IOException(folder.name)
    // A name only: nothing leads out of the folder.
    return folder.resolve(File(file.name).name).also { it.writeBytes(file.bytes) }
}

/** Shows the sheet; [chosen] is told where an app is chosen in it. */
private fun share(context: Context, file: File, mediaType: String, chosen: IntentSender? = null) {
    val address = FileProvider.getUriForFile(context, PROVIDER, file)
    val send = Intent(Intent.ACTION_SEND)
        .setType(mediaType)
        .putExtra(Intent.EXTRA_STREAM, address)
        .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    // By this the sheet itself may read it, too, and shows what is shared.
    send.clipData = ClipData.newRawUri(null, address)
    try {
        context.startActivity(Intent.createChooser(send, null, chosen))
    } catch (_: ActivityNotFoundException) {
        // A phone without a sheet has no app to share with.
    }
}
