// How does a file reach another app? By the system's own sheet, which lends out that one file to the app that is chosen.

package app.midback

import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Context
import android.content.Intent
import androidx.compose.runtime.Composable
import androidx.compose.ui.platform.LocalContext
import androidx.core.content.FileProvider
import app.midback.core.ReportFile
import app.midback.ui.ShareFile
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException

/** The provider that the manifest declares. */
private const val PROVIDER = "app.midback.reports"

/** The only folder that it lends from; `res/xml/shared_files.xml` names it too. */
private const val FOLDER = "reports"

@Composable
internal fun fileSharer(): ShareFile {
    val context = LocalContext.current
    return { file ->
        val written = withContext(Dispatchers.IO) { written(file, context.cacheDir.resolve(FOLDER)) }
        share(context, written, file.mediaType)
    }
}

/** Writes [file] into [folder], where nothing of an earlier one is left. */
private fun written(file: ReportFile, folder: File): File {
    if (!folder.deleteRecursively() || !folder.mkdirs()) throw IOException(folder.name)
    // A name only: nothing leads out of the folder.
    return folder.resolve(File(file.name).name).also { it.writeBytes(file.bytes) }
}

private fun share(context: Context, file: File, mediaType: String) {
    val address = FileProvider.getUriForFile(context, PROVIDER, file)
    val send = Intent(Intent.ACTION_SEND)
        .setType(mediaType)
        .putExtra(Intent.EXTRA_STREAM, address)
        .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    // By this the sheet itself may read it, too, and shows what is shared.
    send.clipData = ClipData.newRawUri(null, address)
    try {
        context.startActivity(Intent.createChooser(send, null))
    } catch (_: ActivityNotFoundException) {
        // A phone without a sheet has no app to share with.
    }
}
