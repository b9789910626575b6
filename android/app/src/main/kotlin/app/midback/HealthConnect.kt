// How do finished sessions get into Health Connect, and how is the person asked? Nothing is ever read there.

package app.midback

import android.content.Context
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.platform.LocalContext
import androidx.health.connect.client.HealthConnectClient
import androidx.health.connect.client.PermissionController
import androidx.health.connect.client.permission.HealthPermission
import androidx.health.connect.client.records.ExerciseSessionRecord
import androidx.health.connect.client.records.metadata.Device
import androidx.health.connect.client.records.metadata.Metadata
import app.midback.core.HealthKind
import app.midback.core.HealthSession
import app.midback.core.HealthWork
import app.midback.core.Moment
import app.midback.ui.HealthAsker
import app.midback.ui.PhoneHealth
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.time.Instant
import java.time.ZoneOffset

/** All that is asked for. */
private val WRITES = HealthPermission.getWritePermission(ExerciseSessionRecord::class)

/** Health Connect: a part of the system since Android 14, an app before. */
internal class HealthConnect(private val context: Context) : PhoneHealth {
    override val isThere: Boolean
        get() = HealthConnectClient.getSdkStatus(context) == HealthConnectClient.SDK_AVAILABLE

    override suspend fun isAllowed(): Boolean =
        told { WRITES in it.permissionController.getGrantedPermissions() } == true

    override suspend fun take(work: HealthWork): Boolean = told {
        if (work.write.isNotEmpty()) it.insertRecords(work.write.map(::record))
        if (work.delete.isNotEmpty()) {
            val ids = work.delete.map { session -> session.value }
            it.deleteRecords(ExerciseSessionRecord::class, recordIdsList = emptyList(), clientRecordIdsList = ids)
        }
    } != null

    /** It is another program that can be missing, old, busy or out of order; null then. */
    @Suppress("TooGenericExceptionCaught")
    private suspend fun <T : Any> told(call: suspend (HealthConnectClient) -> T): T? = withContext(Dispatchers.IO) {
        try {
            if (isThere) call(HealthConnectClient.getOrCreate(context)) else null
        } catch (cancelled: CancellationException) {
            throw cancelled
        } catch (_: Exception) {
            null
        }
    }
}

/** A session as it is kept there: written again, it takes its own place. */
internal fun record(session: HealthSession) = ExerciseSessionRecord(
    startTime = session.from.instant,
    startZoneOffset = session.from.offset,
    endTime = session.until.instant,
    endZoneOffset = session.until.offset,
    metadata = Metadata.activelyRecorded(Device(type = Device.TYPE_PHONE), session.id.value),
    exerciseType = when (session.kind) {
        HealthKind.STRETCHING -> ExerciseSessionRecord.EXERCISE_TYPE_STRETCHING
        HealthKind.STRENGTH -> ExerciseSessionRecord.EXERCISE_TYPE_STRENGTH_TRAINING
    },
    title = session.title,
)

private val Moment.instant: Instant get() = Instant.ofEpochMilli(epochMs)
private val Moment.offset: ZoneOffset get() = ZoneOffset.ofTotalSeconds(utcOffsetMinutes * 60)

/** What a screen asks of it, by the system's own sheet. */
@Composable
internal fun healthAsker(): HealthAsker {
    val health = (LocalContext.current.applicationContext as MidbackApp).health
    val asking = remember { Answer() }
    val sheet =
        rememberLauncherForActivityResult(PermissionController.createRequestPermissionResultContract()) { given ->
            asking.tell(WRITES in given)
        }
    return remember(health, sheet) {
        object : HealthAsker {
            override val isThere get() = health.isThere

            override suspend fun isAllowed() = health.isAllowed()

            override fun ask(onAnswer: (Boolean) -> Unit) {
                asking.await(onAnswer)
                sheet.launch(setOf(WRITES))
            }
        }
    }
}

/** Who is told what the person answered; of several the last. */
private class Answer {
    private var onAnswer: ((Boolean) -> Unit)? = null

    fun await(onAnswer: (Boolean) -> Unit) {
        this.onAnswer = onAnswer
    }

    fun tell(isAllowed: Boolean) {
        onAnswer?.invoke(isAllowed)
        onAnswer = null
    }
}
