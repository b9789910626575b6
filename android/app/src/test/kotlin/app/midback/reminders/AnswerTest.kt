// Can a reminder be answered on its notification, without opening the app, once, and whatever the data does at that moment?

package app.midback.reminders

import android.app.Notification
import android.app.NotificationManager
import app.midback.MainActivity
import app.midback.await
import app.midback.core.ReminderAction
import app.midback.core.ReminderKind
import app.midback.core.SettingKey
import app.midback.session.service
import app.midback.train
import app.midback.ui.zoneChanges
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import java.io.File

class AnswerTest : RingingTest() {
    private val folder get() = File(app.filesDir, "reminders")

    private fun Notification.assertSays(text: String) {
        assertEquals(text, this.text)
        assertEquals("no button is left", emptyList<String>(), labels)
        assertTrue("and it goes by itself", timeoutAfter > 0)
        assertEquals(Channels.of(sounds = false), channelId)
    }

    @Test
    fun aReminderHasItsTextsAndAtMostThreeButtons() {
        getReady()
        val rang = ringNext()
        val acts = rang.acts.filterNot { it.action is ReminderAction.Later }
        assertEquals(listOf(acts[0].label, rang.later, acts[1].label), shown.labels)
        assertEquals(rang.body, shown.text)
        assertNull(shown.group)
        assertTrue(shown.flags and Notification.FLAG_AUTO_CANCEL != 0)
        val channel = app.service<NotificationManager>().getNotificationChannel(shown.channelId)
        val texts = ask { reminderTexts() }
        assertEquals(texts.channel, channel.name)
        assertEquals(texts.channelAbout, channel.description)
        assertNotNull(channel.sound)
        // Neutral as it is, whoever looks at the lock screen may read it.
        assertEquals(Notification.VISIBILITY_PUBLIC, shown.visibility)
    }

    @Test
    fun aLockScreenSaysOnlyWhatThePersonLetsIt() {
        getReady(SettingKey.LOCK_SCREEN to "detailed", SettingKey.REMINDER_SOUND to "off")
        val rang = ringNext()
        assertFalse(rang.title == rang.plainTitle)
        assertEquals(rang.title, shown.title)
        assertEquals(Notification.VISIBILITY_PRIVATE, shown.visibility)
        assertEquals(rang.plainTitle, shown.publicVersion.title)
        assertEquals(rang.plainBody, shown.publicVersion.text)
        val channel = app.service<NotificationManager>().getNotificationChannel(shown.channelId)
        assertEquals(ask { reminderTexts() }.channelSilent, channel.name)
        assertNull(channel.sound)
    }

    @Test
    fun skippingIsStoredOnceHoweverOftenItIsTapped() {
        getReady()
        val rang = ringNext()
        val skip = shown.actions.last().actionIntent
        send(skip)
        shown.assertSays("Skipped. Nothing piles up.")
        assertTrue("the day is over", wanted.none { it.wall.date == rang.wall.date })
        assertSet(wanted.first())
        val day = ask { today(it) }
        send(skip)
        shown.assertSays("You have already answered this.")
        assertEquals(day, ask { today(it) })
        assertNull("nobody opened the app", shadowOf(app).nextStartedActivity)
    }

    @Test
    fun laterShowsItsTimesAndRingsAgain() {
        getReady()
        val rang = ringNext()
        tap(rang.later)
        assertEquals(rang.title, shown.title)
        assertEquals(listOf(10, 30, 60).map { "In $it\u00a0min" }, shown.labels)
        assertTrue("silently", shown.flags and Notification.FLAG_ONLY_ALERT_ONCE != 0)
        tap("In 30\u00a0min")
        assertTrue(checkNotNull(shown.text).startsWith("You will be reminded again at "))
        assertEquals(StillApp.at.epochMs + 30 * MINUTE_MS, alarms.single().triggerAtMs)
        val again = ringNext()
        assertEquals(ReminderKind.SESSION, again.kind)
        assertTrue(rang.later in notifications.first { it.labels.isNotEmpty() }.labels)
    }

    @Test
    fun anAnswerThatComesADayLateChangesNothing() {
        getReady()
        ringNext()
        val skip = shown.actions.last().actionIntent
        pass(24 * 60)
        send(skip)
        assertTrue(notifications.any { it.text == "This reminder is out of date. Nothing was changed." })
    }

    @Test
    fun theMorningIsAnsweredOnTheNotification() {
        getReady()
        ask { train(it, pain = 2) }
        change { changeSetting(SettingKey.TIMES, listOf("18:00"), it) }
        pass(12 * 60)
        val morning = wanted.first { it.kind == ReminderKind.MORNING }
        StillApp.at = StillApp.at.copy(epochMs = morning.epochMs)
        settle()
        assertEquals(morning.acts.map { it.label }, shown.labels)
        assertEquals(3, shown.labels.size)
        val answer = shown.actions.first().actionIntent
        send(answer)
        shown.assertSays("Thank you. Your answer is saved.")
        assertTrue(wanted.none { it.kind == ReminderKind.MORNING })
        send(answer)
        shown.assertSays("You have already answered this.")
    }

    @Test
    fun anAnswerWaitsWhereTheDataIsBusyAndIsDoneOnce() {
        getReady()
        val rang = ringNext()
        val texts = ask { reminderTexts() }
        val skip = shown.actions.last().actionIntent
        busy {
            send(skip)
            assertEquals(texts.queuedTitle, shown.title)
            shown.assertSays(texts.queuedText)
            assertEquals(1, waiting(folder))
        }
        follow()
        assertEquals(0, waiting(folder))
        assertTrue(notifications.any { it.text == "Your answer from the notification is now saved." })
        assertTrue(wanted.none { it.wall.date == rang.wall.date })
        follow()
        send(skip)
        assertTrue(notifications.any { it.text == "You have already answered this." })
    }

    @Test
    fun aReminderRingsOnceWhereTheDataIsBusy() {
        getReady()
        val next = wanted.first()
        passTo(next)
        busy {
            ring()
            assertEquals(next.title, shown.title)
            settle()
            assertEquals("the next one is set", 1, alarms.size)
        }
        app.service<NotificationManager>().cancelAll()
        settle()
        assertEquals("and does not ring again", emptyList<Any>(), notifications)
        val health = ask { remindersScreen(reminders.reminderPhone(), zoneChanges(it), it) }.health
        assertEquals("The last reminder arrived.", health.came)
    }

    @Test
    fun aReminderRingsOnceWhereNothingCanBeWritten() {
        getReady()
        val (first, second) = wanted
        val copies = File(app.createDeviceProtectedStorageContext().filesDir, "reminders")
        assertTrue(copies.deleteRecursively() && copies.createNewFile())
        passTo(first)
        busy {
            ring()
            assertEquals(first.title, shown.title)
            app.service<NotificationManager>().cancelAll()
            settle()
            assertEquals("and not again", emptyList<Any>(), notifications)
            assertSet(second)
        }
        assertTrue(copies.delete())
        settle()
        assertEquals("nor when there is room", emptyList<Any>(), notifications)
        val health = ask { remindersScreen(reminders.reminderPhone(), zoneChanges(it), it) }.health
        assertEquals("and it is known that it came", "The last reminder arrived.", health.came)
    }

    @Test
    fun whatIsShownDoesNotRingAgainForAProcessThatKnowsNothingOfIt() {
        getReady()
        val rang = ringNext()
        val shownAt = shown
        // As where it was ended before it could note anything.
        ReminderNotifications(app).let { assertTrue(it.isShown(rang)) }
        settle()
        assertSame(shownAt, shown)
        app.service<NotificationManager>().cancelAll()
        assertFalse(ReminderNotifications(app).isShown(rang))
    }

    @Test
    fun whatAnotherInstallationShowedHoldsNothingUp() {
        getReady()
        val skip = Tap("session/2031-01-01/9", ReminderAction.Skip)
        await { reminders.answer(skip) }
        await { reminders.cleared(Tap("from elsewhere", ReminderAction.Open)) }
        settle()
        assertSet(wanted.first())
        ringNext()
        assertEquals(
            "The last reminder arrived.",
            ask {
                remindersScreen(reminders.reminderPhone(), zoneChanges(it), it)
            }.health.came,
        )
    }

    @Test
    fun whatIsSwipedAwayIsNotLost() {
        getReady()
        ringNext()
        val clear = shown.deleteIntent
        app.service<NotificationManager>().cancelAll()
        send(clear)
        assertEquals(emptyList<Any>(), notifications)
        assertSet(wanted.first())
    }

    @Test
    fun onlyTheActivityBeginsASession() {
        getReady()
        val rang = ringNext()
        val start = shown.actions.first()
        assertTrue(shadowOf(start.actionIntent).isActivity)
        assertTrue(shadowOf(shown.contentIntent).isActivity)
        val intent = shadowOf(start.actionIntent).savedIntent
        assertEquals(MainActivity::class.java.name, intent.component?.className)
        val tap = checkNotNull(tapped(intent))
        assertEquals(rang.id, tap.id)
        assertEquals(ReminderAction.Start, tap.action)
        reminders.opened(tap)
        settle()
        assertEquals("it is answered", emptyList<Any>(), notifications)
        assertNotNull(app.handed.way)
        assertNull("and no service was started beside", shadowOf(app).nextStartedService)
    }
}
