// Which file did the person pick, or another app hand over? A prescription's stays in memory, a copy of the data in a folder
// that is only passed through.

package app.midback.ui

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.midback.core.MidbackException
import app.midback.core.ShellScreen
import app.midback.core.isCopy
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext
import java.io.ByteArrayInputStream
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.SequenceInputStream

/** By so many bytes at its beginning the core tells a copy of the data. */
private const val HEAD_BYTES = 64

/** The files that wait to be looked at. Lives as long as its store, on the main thread. */
@Stable
class PickedFiles internal constructor(private val store: Store, private val phone: Phone) {
    /** The prescription's that was picked last. It can be too large to be kept by the system, so it ends with the process. */
    var prescription by mutableStateOf<ByteArray?>(null)
        private set

    /** The copy of the data that was picked last. */
    var copy by mutableStateOf<File?>(null)
        private set

    private val folder get() = phone.passing.resolve("picked")

    /** Where a copy of the data is written that is to be handed over; nothing of an earlier one is left there. */
    internal suspend fun outgoing(name: String): File? = withContext(Dispatchers.IO) {
        val folder = phone.passing.resolve("copies")
        // A name only: nothing leads out of the folder.
        folder.takeIf { it.deleteRecursively() && it.mkdirs() }?.resolve(File(name).name)
    }

    /**
     * Takes a file, and says where it is looked at; says why, and is null, where it cannot be. Of a prescription's, as much is
     * read as shows the core that it is too large: a huge one must not fill the memory.
     */
    internal suspend fun take(file: HandedFile, shell: ShellScreen): Place? {
        val limit = limit() ?: return null
        val most = shell.fileBytesLimit.toInt() + 1
        val taken = try {
            read(file.open) { stream ->
                val head = beginning(stream, HEAD_BYTES)
                val whole = SequenceInputStream(ByteArrayInputStream(head), stream)
                if (isForCopies(file.at, head)) passed(whole, limit) else beginning(whole, most)
            }
        } catch (error: MidbackException) {
            store.tell(error)
            return null
        }
        return when (taken) {
            is File -> Place.Bring.also { copy = taken }
            is ByteArray -> Place.PrescriptionFile.also { prescription = taken }
            else -> null.also { store.tell(shell.fileUnread) }
        }
    }

    /** What was picked for a place is looked at there, whatever is in it. */
    private fun isForCopies(at: Place?, head: ByteArray) =
        if (at == null) crossingOrNull { isCopy(head) } == true else at == Place.Bring

    /** Nobody looks at the copy any more. */
    internal suspend fun dropCopy() {
        if (copy == null) return
        copy = null
        withContext(Dispatchers.IO) { folder.deleteRecursively() }
    }

    /** Deletes what is left of files that were picked or made to be handed over, also by a process that is gone. */
    internal suspend fun forget() {
        withContext(Dispatchers.IO) { phone.passing.deleteRecursively() }
    }

    private suspend fun limit(): Long? = store.askOrTell { data(it).bring.fileBytesLimit }?.toLong()

    private suspend fun <T> read(open: OpenFile, how: CoroutineScope.(InputStream) -> T): T? =
        withContext(Dispatchers.IO) {
            try {
                open()?.use { how(it) }
            } catch (error: CancellationException) {
                throw error
            } catch (_: IOException) {
                null
            } catch (_: RuntimeException) {
                // Whatever the app that has the file thinks of: not allowed, gone, not supported, a defect of its own.
                null
            }
        }

    /** Copies one byte more than the core reads of a file that is too large: it is the core that says so. All of it or nothing. */
    private fun CoroutineScope.passed(stream: InputStream, limit: Long): File {
        val file = writing {
            folder.deleteRecursively()
            folder.mkdirs()
            File.createTempFile("copy", null, folder)
        }
        var isWhole = false
        try {
            writing { file.outputStream() }.use { out ->
                val buffer = ByteArray(DEFAULT_BUFFER_SIZE)
                var left = limit + 1
                while (left > 0) {
                    val read = stream.read(buffer, 0, minOf(left, buffer.size.toLong()).toInt())
                    // The lock came: it is taken anew behind it.
                    ensureActive()
                    if (read < 0) break
                    writing { out.write(buffer, 0, read) }
                    left -= read
                }
            }
            isWhole = true
        } finally {
            if (!isWhole) file.delete()
        }
        return file
    }

    /** What cannot be written is no fault of the file that is read. */
    private inline fun <T> writing(write: () -> T): T = try {
        write()
    } catch (_: IOException) {
        val isFull = phone.folder.usableSpace < DEFAULT_BUFFER_SIZE
        throw if (isFull) MidbackException.StorageFull() else MidbackException.StorageFailed()
    }
}

/** As many [bytes] as there are, at most. */
private fun beginning(stream: InputStream, bytes: Int): ByteArray {
    val buffer = ByteArray(bytes)
    var read = 0
    while (read < bytes) {
        val more = stream.read(buffer, read, bytes - read)
        if (more < 0) break
        read += more
    }
    return buffer.copyOf(read)
}
