// What of reminders is known where the data cannot be asked: before the phone is first unlocked, or while it is busy? The next
// ones, as plain as they may be said there, and what became of some that nobody could be told yet.

package app.midback.reminders

import android.content.Context
import android.util.AtomicFile
import app.midback.core.FfiConverterBoolean
import app.midback.core.FfiConverterSequenceTypeReminder
import app.midback.core.FfiConverterSequenceTypeReminderEvent
import app.midback.core.FfiConverterTypeReminderTexts
import app.midback.core.Reminder
import app.midback.core.ReminderEvent
import app.midback.core.ReminderFate
import app.midback.core.ReminderTexts
import java.io.File
import java.io.IOException
import java.nio.ByteBuffer
import java.util.zip.CRC32

/**
 * @param coming the next reminders, soonest first, with nothing about health in them.
 * @param happened what became of some, for the core's ledger.
 * @param clockChanged whether the clock was changed, for the same.
 * @param texts what is shown around reminders; null where nobody could be asked yet.
 */
internal data class Kept(
    val coming: List<Reminder> = emptyList(),
    val happened: List<ReminderEvent> = emptyList(),
    val clockChanged: Boolean = false,
    val texts: ReminderTexts? = null,
) {
    /** Whether it rang, as far as that was not told yet. */
    fun holds(reminder: Reminder): Boolean =
        happened.any { it.reminder == reminder.id && it.what == ReminderFate.RANG }
}

/**
 * When this version of the app was installed: what only one version can read is marked by it.
 */
internal fun installed(context: Context): Long =
    context.packageManager.getPackageInfo(context.packageName, 0).lastUpdateTime

/**
 * Keeps it in [file]. Another version of the app may write a reminder in another way, so what is there counts only for the
 * one that was [installed] then; the core is asked anew after an update.
 */
internal class KeptFile(private val file: File, private val installed: Long) {
    /** What there was no room for: it holds for as long as the process lives. */
    private var unwritten: Kept? = null

    fun read(): Kept = unwritten ?: written()

    private fun written(): Kept {
        val bytes = try {
            ByteBuffer.wrap(AtomicFile(file).readFully())
        } catch (_: IOException) {
            return Kept()
        }
        val whole = bytes.remaining() > HEAD && bytes.getLong() == installed && bytes.getLong() == sum(bytes)
        return if (whole) kept(bytes) else Kept()
    }

    /** Keeps it; where the phone has no room for it, until the process ends. */
    fun write(kept: Kept) {
        unwritten = if (isWritten(kept)) null else kept
    }

    /** Nothing is kept any more. */
    fun forget() {
        unwritten = null
        AtomicFile(file).delete()
    }

    private fun isWritten(kept: Kept): Boolean {
        val body = bytes(kept)
        val whole = ByteBuffer.allocate(HEAD + body.remaining()).putLong(installed).putLong(sum(body)).put(body)
        val atomic = AtomicFile(file)
        return try {
            file.parentFile?.mkdirs()
            val stream = atomic.startWrite()
            try {
                stream.write(whole.array())
                atomic.finishWrite(stream)
            } catch (error: IOException) {
                atomic.failWrite(stream)
                throw error
            }
            true
        } catch (_: IOException) {
            false
        }
    }

    private fun kept(bytes: ByteBuffer) = Kept(
        coming = FfiConverterSequenceTypeReminder.read(bytes),
        happened = FfiConverterSequenceTypeReminderEvent.read(bytes),
        clockChanged = FfiConverterBoolean.read(bytes),
        texts = if (FfiConverterBoolean.read(bytes)) FfiConverterTypeReminderTexts.read(bytes) else null,
    )

    private fun bytes(kept: Kept): ByteBuffer {
        val texts = kept.texts?.let(FfiConverterTypeReminderTexts::allocationSize) ?: 0uL
        val size = FfiConverterSequenceTypeReminder.allocationSize(kept.coming) +
            FfiConverterSequenceTypeReminderEvent.allocationSize(kept.happened) + texts +
            FfiConverterBoolean.allocationSize(true) * 2uL
        val bytes = ByteBuffer.allocate(size.toInt())
        FfiConverterSequenceTypeReminder.write(kept.coming, bytes)
        FfiConverterSequenceTypeReminderEvent.write(kept.happened, bytes)
        FfiConverterBoolean.write(kept.clockChanged, bytes)
        FfiConverterBoolean.write(kept.texts != null, bytes)
        kept.texts?.let { FfiConverterTypeReminderTexts.write(it, bytes) }
        return bytes.apply { flip() }
    }

    private fun sum(bytes: ByteBuffer): Long = CRC32().apply { update(bytes.duplicate()) }.value

    private companion object {
        /** The installation, and the sum over what follows. */
        const val HEAD = Long.SIZE_BYTES * 2
    }
}
