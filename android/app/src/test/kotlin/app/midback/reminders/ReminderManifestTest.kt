// May reminders do what they need, and nothing more? The manifest says.

package app.midback.reminders

import android.content.ComponentName
import android.content.Intent
import android.content.pm.PackageManager
import app.midback.MidbackApp
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

@RunWith(RobolectricTestRunner::class)
class ReminderManifestTest {
    private val app get() = RuntimeEnvironment.getApplication() as MidbackApp
    private val packages get() = app.packageManager

    @Test
    fun nothingLeavesThePhoneAndNoAlarmClockIsPretended() {
        val info = packages.getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
        val asked = info.requestedPermissions.orEmpty().map { it.removePrefix("android.permission.") }
        assertFalse("INTERNET" in asked)
        assertFalse("USE_EXACT_ALARM" in asked)
        assertTrue(asked.containsAll(listOf("POST_NOTIFICATIONS", "SCHEDULE_EXACT_ALARM", "RECEIVE_BOOT_COMPLETED")))
    }

    @Test
    fun noOtherAppReachesAReceiverAndAllAreThereBeforeThePhoneIsUnlocked() {
        for (receiver in listOf(AlarmReceiver::class, AnswerReceiver::class, SystemReceiver::class)) {
            val info = packages.getReceiverInfo(ComponentName(app, receiver.java), 0)
            assertFalse(info.name, info.exported)
            assertTrue(info.name, info.directBootAware)
        }
    }

    @Test
    fun theSystemTellsOfAllThatSetsAlarmsAnew() {
        val news = listOf(
            Intent.ACTION_LOCKED_BOOT_COMPLETED,
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_LOCALE_CHANGED,
            android.app.AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED,
        )
        for (action in news) {
            val found = packages.queryBroadcastReceivers(Intent(action).setPackage(app.packageName), 0)
            assertEquals(action, listOf(SystemReceiver::class.java.name), found.map { it.activityInfo.name })
        }
    }
}
