// How are reminders tested? In the app's own process, with the core's real data, on a phone whose clock is turned by hand.

package app.midback.reminders

import android.Manifest
import android.app.AlarmManager
import android.app.Application
import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Intent
import android.os.Looper
import android.os.UserManager
import app.midback.TestMidbackApp
import app.midback.await
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.OffsetChanges
import app.midback.core.Reminder
import app.midback.core.SettingKey
import app.midback.getReady
import app.midback.session.service
import app.midback.turnUntil
import app.midback.ui.Opened
import app.midback.ui.Store
import app.midback.ui.deviceOf
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlarmManager
import java.io.File
import java.util.Locale
import java.util.TimeZone

/** The app, on a phone whose clock stands still. */
class StillApp : TestMidbackApp() {
    override fun now() = at

    companion object {
        /** A Tuesday, 06:00. */
        val MORNING = Moment(1_796_104_800_000, 0)

        var at = MORNING
    }
}

/** Somebody who is set up, with a session at 08:00 on every day, on a phone that lets reminders ring. */
@RunWith(RobolectricTestRunner::class)
@Config(application = StillApp::class)
abstract class RingingTest {
    protected val app get() = RuntimeEnvironment.getApplication() as StillApp
    internal val reminders get() = app.reminders
    protected val store: Store by lazy { await { (app.opening.open(british) as Opened.Well).store } }
    private val zone = TimeZone.getDefault()

    private val manager get() = app.service<NotificationManager>()
    protected val alarms: List<ShadowAlarmManager.ScheduledAlarm>
        get() = shadowOf(app.service<AlarmManager>()).scheduledAlarms
    protected val notifications: List<Notification> get() = shadowOf(manager).allNotifications

    /** The notification that is there: one. */
    protected val shown: Notification get() = notifications.single()

    protected val Notification.title get() = extras.getCharSequence(Notification.EXTRA_TITLE)?.toString()
    protected val Notification.text get() = extras.getCharSequence(Notification.EXTRA_TEXT)?.toString()
    protected val Notification.labels get() = actions.orEmpty().map { it.title.toString() }

    @Before
    fun wake() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"))
        StillApp.at = StillApp.MORNING
        allow()
    }

    @After
    fun sleep() {
        settle()
        TimeZone.setDefault(zone)
    }

    /** Notifications are allowed from now on, or not any more. */
    protected fun allow(isAllowed: Boolean = true) {
        val shadow = shadowOf(app as Application)
        val name = Manifest.permission.POST_NOTIFICATIONS
        if (isAllowed) shadow.grantPermissions(name) else shadow.denyPermissions(name)
        shadowOf(manager).setNotificationsEnabled(isAllowed)
    }

    /** The person is set up, and the alarm too. */
    protected fun getReady(vararg settings: Pair<SettingKey, String>) {
        change {
            getReady(it)
            changeSetting(SettingKey.TIMES, listOf("08:00"), it)
            settings.forEach { (key, value) -> changeSetting(key, listOf(value), it) }
        }
        settle()
    }

    protected fun change(action: Midback.(Moment) -> Unit) {
        await { store.ask(action) }
        store.refresh()
        follow()
    }

    protected fun <T> ask(question: Midback.(Moment) -> T): T = await { store.ask(question) }

    /** What the core wants to ring now. */
    protected val wanted: List<Reminder>
        get() = ask { reminders(reminders.reminderPhone(), OffsetChanges(emptyList(), emptyList()), it) }.reminders

    /** Whatever changed is followed. */
    protected fun follow() = await { reminders.run(Cause()) }

    /** Everything that was begun is done. */
    protected fun settle() = repeat(TURNS) {
        shadowOf(Looper.getMainLooper()).idle()
        follow()
    }

    protected fun pass(minutes: Int) {
        StillApp.at = StillApp.at.copy(epochMs = StillApp.at.epochMs + minutes * MINUTE_MS)
    }

    protected fun passTo(reminder: Reminder, late: Int = 0) {
        StillApp.at = StillApp.at.copy(epochMs = reminder.epochMs + late * MINUTE_MS)
    }

    /** The alarm comes: the first, where one that may come to the minute has another beside it. */
    protected fun ring() {
        val alarm = alarms.first()
        forgetAlarms()
        send(checkNotNull(alarm.operation))
    }

    /** The system holds no alarm any more, as after it was stopped or has come. */
    protected fun forgetAlarms() {
        val manager = shadowOf(app.service<AlarmManager>())
        while (manager.scheduledAlarms.isNotEmpty()) manager.nextScheduledAlarm
    }

    /** The next one rings, at its time or some minutes later. */
    protected fun ringNext(late: Int = 0): Reminder = wanted.first().also {
        passTo(it, late)
        ring()
    }

    protected fun tap(label: String) = send(shown.actions.single { it.title == label }.actionIntent)

    protected fun send(intent: PendingIntent) {
        intent.send()
        settle()
    }

    /** The system tells of something. */
    protected fun broadcast(action: String) {
        app.sendBroadcast(Intent(action).setPackage(app.packageName))
        settle()
    }

    /** How many answers wait in a folder. */
    protected fun waiting(reminders: File): Int = File(reminders, "reminder-answers").list().orEmpty().size

    /** Another process writes into the data and does not end, until [during] has. */
    protected fun busy(during: () -> Unit) {
        val script = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); " +
            "db.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
        val data = File(app.filesDir, "midback/midback.sqlite").path
        val other = ProcessBuilder("python3", "-c", script, data).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        try {
            assertEquals("held", other.inputStream.bufferedReader().readLine())
            during()
        } finally {
            other.outputStream.close()
            other.waitFor()
        }
    }

    protected fun lock(isLocked: Boolean) = shadowOf(app.service<UserManager>()).setUserUnlocked(!isLocked)

    protected fun assertSet(reminder: Reminder) {
        val alarm = alarms.single()
        assertEquals(AlarmManager.RTC_WAKEUP, alarm.type)
        assertEquals(reminder.epochMs, alarm.triggerAtMs)
    }

    protected fun waitFor(what: String, holds: () -> Boolean) = turnUntil(what, holds)

    protected companion object {
        const val MINUTE_MS = 60_000L
        const val TURNS = 3
        val british = deviceOf(Locale.UK, hour24 = true)
    }
}
