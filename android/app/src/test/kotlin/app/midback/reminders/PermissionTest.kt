// Is the person asked whether they may be reminded when that makes sense, once, and told when they cannot be any more?

package app.midback.reminders

import android.Manifest
import android.app.ActivityManager
import android.app.NotificationChannel
import android.app.NotificationManager
import android.provider.Settings
import androidx.test.core.app.ActivityScenario
import app.midback.MainActivity
import app.midback.core.ReminderPermission
import app.midback.core.ReminderTrouble
import app.midback.session.service
import app.midback.ui.zoneChanges
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

class PermissionTest : RingingTest() {
    private val health get() = ask { remindersScreen(reminders.reminderPhone(), zoneChanges(it), it) }.health
    private val troubles get() = health.troubles.map { it.trouble }

    private fun ActivityScenario<MainActivity>.asked(): List<String> {
        var asked = emptyList<String>()
        onActivity { activity ->
            asked = shadowOf(activity).lastRequestedPermission?.requestedPermissions.orEmpty().toList()
        }
        return asked
    }

    @Test
    fun itIsAskedAfterTheSetupAndNeverTwice() {
        allow(false)
        ActivityScenario.launch(MainActivity::class.java).use { open ->
            settle()
            assertEquals("nothing to remind of yet", emptyList<String>(), open.asked())
            assertEquals(ReminderPermission.NOT_ASKED, reminders.reminderPhone().permission)
            getReady()
            settle()
            assertEquals(listOf(Manifest.permission.POST_NOTIFICATIONS), open.asked())
            assertEquals(ReminderPermission.DENIED, reminders.reminderPhone().permission)
        }
        ActivityScenario.launch(MainActivity::class.java).use { open ->
            settle()
            assertEquals("asked before", emptyList<String>(), open.asked())
        }
        assertNull("who says no has decided: Today does not go on about it", ask { today(it) }.reminders)
    }

    @Test
    fun onceAllowedItRings() {
        allow(false)
        getReady()
        assertSet(wanted.first())
        allow()
        ringNext()
        assertEquals(1, notifications.size)
    }

    @Test
    fun aPermissionThatIsTakenBackIsNoticed() {
        getReady()
        assertEquals(emptyList<Any>(), troubles)
        allow(false)
        ringNext()
        assertEquals(emptyList<Any>(), notifications)
        assertTrue(ReminderTrouble.PERMISSION_OFF in troubles)
        assertEquals("The last reminder did not arrive.", health.came)
        assertNotNull(ask { today(it) }.reminders)
        ask { reminderNoticeSeen(it) }
        assertNull("said once", ask { today(it) }.reminders)
        allow()
        settle()
        assertEquals(emptyList<Any>(), troubles)
    }

    @Test
    fun aChannelThatIsOffIsNoticed() {
        getReady()
        val id = Channels.of(sounds = true)
        app.service<NotificationManager>().deleteNotificationChannel(id)
        val off = NotificationChannel(id, id, NotificationManager.IMPORTANCE_NONE)
        app.service<NotificationManager>().createNotificationChannel(off)
        ringNext()
        assertEquals(emptyList<Any>(), notifications)
        assertEquals(listOf(ReminderTrouble.CHANNEL_OFF), troubles)
    }

    @Test
    fun whatTheBatteryHoldsBackIsNoticed() {
        getReady()
        shadowOf(app.service<ActivityManager>()).setBackgroundRestricted(true)
        settle()
        assertEquals(listOf(ReminderTrouble.BATTERY_RESTRICTED), troubles)
    }

    @Test
    fun everyTroubleLeadsIntoTheSystemsSettings() {
        val places = ReminderTrouble.entries.associateWith {
            reminders.openReminderSettings(it)
            checkNotNull(shadowOf(app).nextStartedActivity).action
        }
        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, places[ReminderTrouble.PERMISSION_OFF])
        assertEquals(Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS, places[ReminderTrouble.CHANNEL_OFF])
        assertEquals(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, places[ReminderTrouble.EXACT_OFF])
        assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, places[ReminderTrouble.BATTERY_RESTRICTED])
        // A phone without any of these pages has its settings.
        shadowOf(app).checkActivities(true)
        reminders.openReminderSettings(ReminderTrouble.CHANNEL_OFF)
        assertNull(shadowOf(app).nextStartedActivity)
    }
}
