// Is there one alarm, for what comes next, whatever happens? And does what it was set for ring, also where it comes late?

package app.midback.reminders

import android.app.AlarmManager
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Intent
import android.os.Looper
import app.midback.core.LiveEvent
import app.midback.core.LiveHappened
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.OffsetChanges
import app.midback.core.PauseReason
import app.midback.core.ReminderKind
import app.midback.core.SessionKind
import app.midback.core.SettingKey
import app.midback.getReady
import app.midback.session.service
import app.midback.ui.zoneChanges
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager
import java.time.LocalDate
import java.util.TimeZone

class AlarmTest : RingingTest() {
    private val health get() = ask {
        remindersScreen(reminders.reminderPhone(), OffsetChanges(emptyList(), emptyList()), it)
    }.health

    @Test
    fun theNextReminderHasTheAlarm() {
        getReady()
        val next = wanted.first()
        assertEquals(ReminderKind.SESSION, next.kind)
        assertSet(next)
        assertTrue(alarms.single().allowWhileIdle)
        assertTrue(shadowOf(alarms.single().operation).isImmutable)
        assertTrue(shadowOf(alarms.single().operation).isBroadcast)
        // A reminder that is put before it takes its place.
        change { changeSetting(SettingKey.TIMES, listOf("07:00", "08:00"), it) }
        assertSet(wanted.first())
        assertTrue(wanted.first().epochMs < next.epochMs)
        change { changeSetting(SettingKey.REMINDERS, listOf("off"), it) }
        assertEquals(emptyList<Any>(), alarms)
    }

    @Test
    fun sixHundredChangesLeaveOneAlarm() {
        getReady()
        repeat(600) { reminders.remindersChanged() }
        repeat(60) {
            ask { now -> changeSetting(SettingKey.TIMES, listOf(if (it % 2 == 0) "09:00" else "08:00"), now) }
            store.refresh()
            repeat(10) { reminders.remindersChanged() }
            follow()
            assertSet(wanted.first())
        }
        settle()
        assertSet(wanted.first())
    }

    @Test
    fun itComesToTheMinuteOnlyWhereThatIsChosenAndAllowed() {
        fun isExact() = alarms.any { it.windowLengthMs == WINDOW_EXACT }
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        getReady()
        assertFalse("inexact where nobody chose", isExact())
        change { changeSetting(SettingKey.EXACT_TIMES, listOf("on"), it) }
        assertTrue(isExact())
        // When that is forbidden the system takes back what was to come to the minute, and tells nobody.
        val next = wanted.first()
        assertEquals(listOf(next.epochMs, next.epochMs), alarms.map { it.triggerAtMs })
        assertEquals("another comes all the same", 1, alarms.count { it.windowLengthMs != WINDOW_EXACT })
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        broadcast(AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED)
        assertFalse(isExact())
        assertSet(wanted.first())
        assertTrue(health.troubles.any { it.trouble.name == "EXACT_OFF" })
        assertTrue("and Today says so", ask { today(it) }.reminders != null)
    }

    @Test
    fun itRingsAndTheNextIsSet() {
        getReady()
        val rang = ringNext()
        assertEquals(rang.title, shown.title)
        assertEquals(rang.body, shown.text)
        val next = wanted.first()
        assertEquals(ReminderKind.FOLLOW_UP, next.kind)
        assertSet(next)
        assertEquals("The last reminder arrived.", health.came)
        assertTrue(health.troubles.isEmpty())
        // The same alarm once more rings nothing.
        app.service<NotificationManager>().cancelAll()
        ring()
        assertEquals(emptyList<Any>(), notifications)
    }

    @Test
    fun aTimeThatIsChosenAfterTheDaysRangRingsThoughTheFirstStillStandsThere() {
        getReady()
        val first = ringNext()
        pass(5)
        change { changeSetting(SettingKey.TIMES, listOf("18:00"), it) }
        val again = wanted.first()
        assertEquals("the day has one name for both", first.id, again.id)
        passTo(again)
        ring()
        assertEquals(again.epochMs, shown.`when`)
    }

    @Test
    fun twoAlarmsForOneReminderRingItOnce() {
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        getReady(SettingKey.EXACT_TIMES to "on")
        val next = wanted.first()
        val both = alarms.map { checkNotNull(it.operation) }
        assertEquals(2, both.distinct().size)
        passTo(next)
        send(both[0])
        assertEquals(1, notifications.size)
        app.service<NotificationManager>().cancelAll()
        send(both[1])
        assertEquals(emptyList<Any>(), notifications)
        assertTrue(alarms.all { it.triggerAtMs == wanted.first().epochMs })
    }

    @Test
    fun inALongPauseTheAppIsToBeOpenedWhereItEnds() {
        getReady()
        val today = LocalDate.parse("2026-12-01")
        change { pausePlan(PauseReason.TRAVEL, today, today.plusDays(40), it) }
        val word = wanted.single()
        assertEquals(ReminderKind.KEEP_COMING, word.kind)
        assertSet(word)
        // Woken for it, the app sets what comes then.
        passTo(word)
        ring()
        assertTrue(wanted.first().kind == ReminderKind.SESSION || shown.title != word.title)
        assertSet(wanted.first())
    }

    @Test
    fun whatComesLateStillRings() {
        getReady()
        ringNext(late = 40)
        assertEquals(1, notifications.size)
        assertTrue(health.troubles.isEmpty())
    }

    @Test
    fun whatIsDueWhenTheAppIsOpenedFirstRingsThen() {
        getReady()
        passTo(wanted.first(), late = 5)
        // The system has not delivered the alarm yet, and a new one takes its place.
        reminders.appOpened()
        settle()
        assertEquals(1, notifications.size)
        assertSet(wanted.first())
        settle()
        assertEquals(1, notifications.size)
    }

    @Test
    fun whatFollowsFromOpeningTheAppWaitsForItsFirstScreen() {
        ask { now ->
            getReady(now)
            changeSetting(SettingKey.TIMES, listOf("08:00"), now)
        }
        reminders.appOpened()
        repeat(TURNS) { shadowOf(Looper.getMainLooper()).idle() }
        assertEquals(emptyList<Any>(), alarms)
        app.beginning.isOver()
        waitFor("the alarm") { alarms.isNotEmpty() }
        assertSet(wanted.first())
    }

    /** Begins the day's session, and does one set of it. */
    private fun Midback.doASet(now: Moment) {
        val session = startSession(SessionKind.PLANNED, now)
        val first = live(session, now).use { it.frame(0u, now).view }
        val done = LiveHappened.SetFinished(first.exercise, first.set, first.side, 5u)
        keep(session, LiveEvent(1u, done, now, 0u))
    }

    @Test
    fun aSessionThatIsBegunNeedsNoReminderAndNoneCountsAsLost() {
        getReady()
        passTo(wanted.first(), late = 5)
        change { doASet(it) }
        assertEquals(emptyList<Any>(), notifications)
        repeat(2) {
            pass(24 * 60)
            passTo(wanted.first(), late = 5)
            change { doASet(it) }
        }
        pass(120)
        settle()
        assertTrue(health.troubles.isEmpty())
        assertEquals(null, ask { today(it) }.reminders)
    }

    @Test
    fun twoThatAreDueTogetherBothRing() {
        getReady()
        change { changeSetting(SettingKey.TIMES, listOf("08:00", "08:30"), it) }
        ringNext(late = 35)
        assertEquals(2, notifications.size)
    }

    @Test
    fun alarmsThatNeverCameAreSaidOnce() {
        getReady()
        repeat(2) {
            // As where the app was stopped: the alarm is gone, and nobody was woken.
            forgetAlarms()
            pass(24 * 60)
        }
        reminders.appOpened()
        settle()
        assertTrue(health.troubles.any { it.trouble.name == "DID_NOT_COME" })
        assertTrue(ask { today(it) }.reminders != null)
        assertSet(wanted.first())
        ask { reminderNoticeSeen(it) }
        assertEquals(null, ask { today(it) }.reminders)
    }

    @Test
    fun aRestartAnUpdateAndAnotherZoneSetItAgain() {
        getReady()
        val all = listOf(Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_MY_PACKAGE_REPLACED, Intent.ACTION_TIME_CHANGED)
        for (news in all) {
            forgetAlarms()
            broadcast(news)
            assertSet(wanted.first())
        }
        // Two hours east it rings at eight there.
        val before = alarms.single().triggerAtMs
        TimeZone.setDefault(TimeZone.getTimeZone("GMT+2"))
        StillApp.at = StillApp.at.copy(utcOffsetMinutes = 120)
        pass(-60)
        broadcast(Intent.ACTION_TIMEZONE_CHANGED)
        assertEquals(before - 120 * MINUTE_MS, alarms.single().triggerAtMs)
    }

    @Test
    fun anotherWayToWriteTheTimeIsNoChangeOfTheClock() {
        getReady()
        passTo(wanted.first())
        app.sendBroadcast(Intent(Intent.ACTION_TIME_CHANGED).setPackage(app.packageName).putExtra(HOURS, 0))
        settle()
        forgetAlarms()
        pass(90)
        settle()
        assertTrue(health.troubles.none { it.trouble.name == "TIME_CHANGED" })
    }

    @Test
    fun aTryRingsThroughTheSystem() {
        getReady()
        val reminder = ask { tryReminder(reminders.reminderPhone(), zoneChanges(it), it) }
        reminders.handOverTry(reminder)
        settle()
        assertSet(reminder)
        // Also where something changes before that.
        settle()
        assertSet(reminder)
        passTo(reminder)
        ring()
        assertEquals(reminder.title, shown.title)
        assertTrue(health.tested != null)
        assertSet(wanted.first())
    }

    @Test
    fun noIntentOfItCanBeChangedByAnother() {
        getReady()
        ringNext()
        val intents = listOf(shown.contentIntent, shown.deleteIntent) + shown.actions.map { it.actionIntent }
        assertTrue(intents.all { shadowOf(it as PendingIntent).isImmutable })
        val different = intents.map { shadowOf(it).savedIntent }.distinctBy { it.toUri(0) }
        assertEquals("each is its own", intents.size, different.size)
    }

    private companion object {
        const val WINDOW_EXACT = 0L
        const val HOURS = "android.intent.extra.TIME_PREF_24_HOUR_FORMAT"
    }
}
