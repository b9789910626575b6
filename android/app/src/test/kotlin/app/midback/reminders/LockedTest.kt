// Does a reminder ring that is due before the phone is first unlocked, with nothing of the person in it, and is its answer kept?

package app.midback.reminders

import android.app.NotificationManager
import android.content.Context
import android.content.Intent
import android.os.UserManager
import app.midback.TestMidbackApp
import app.midback.core.ReminderKind
import app.midback.core.SettingKey
import app.midback.session.service
import app.midback.train
import app.midback.turnUntil
import app.midback.ui.zoneChanges
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.File

class LockedTest : RingingTest() {
    private val folder get() = File(app.createDeviceProtectedStorageContext().filesDir, "reminders")

    /** The phone starts again: no alarm is left, and nobody has unlocked it. */
    private fun restart() {
        lock(true)
        forgetAlarms()
        broadcast(Intent.ACTION_LOCKED_BOOT_COMPLETED)
    }

    private fun unlock() {
        lock(false)
        broadcast(Intent.ACTION_BOOT_COMPLETED)
    }

    @Test
    fun theCopyHasNoWordAboutHealth() {
        getReady(SettingKey.LOCK_SCREEN to "detailed")
        val next = wanted.first()
        assertFalse(next.title == next.plainTitle)
        val files = folder.walk().filter { it.isFile }.toList()
        assertTrue(files.isNotEmpty())
        val kept = files.joinToString { it.readText() }
        assertTrue(next.plainTitle in kept)
        assertFalse(next.title in kept)
        for (word in listOf("back", "pain", "exercise", "symptom", "therap")) {
            assertFalse(word, Regex("\\b$word").containsMatchIn(kept))
        }
    }

    @Test
    fun howAMorningIsIsAskedOnlyOfWhoUnlockedThePhone() {
        getReady()
        ask { train(it, pain = 2) }
        change { changeSetting(SettingKey.TIMES, listOf("18:00"), it) }
        pass(12 * 60)
        val morning = wanted.first { it.kind == ReminderKind.MORNING }
        follow()
        restart()
        passTo(morning)
        ring()
        assertEquals(morning.plainTitle, shown.title)
        assertEquals("it leads into the app, and has no answer about health", emptyList<String>(), shown.labels)
    }

    @Test
    fun itRingsFromTheCopyAndTheNextOneToo() {
        getReady(SettingKey.LOCK_SCREEN to "detailed")
        val (first, second) = wanted
        restart()
        assertSet(first)
        passTo(first)
        ring()
        assertEquals(first.plainTitle, shown.title)
        assertEquals(first.plainBody, shown.text)
        assertSet(second)
        unlock()
        assertEquals("it does not ring again", 1, notifications.size)
        val health = ask { remindersScreen(reminders.reminderPhone(), zoneChanges(it), it) }.health
        assertEquals("and it is known that it came", "The last reminder arrived.", health.came)
        assertSet(wanted.first())
    }

    @Test
    fun anAnswerIsKeptUntilThePhoneIsUnlockedAndDoneOnce() {
        getReady()
        val first = wanted.first()
        val texts = ask { reminderTexts() }
        restart()
        passTo(first)
        ring()
        tap(first.acts.last().label)
        assertEquals(texts.queuedTitle, shown.title)
        assertEquals(texts.queuedText, shown.text)
        assertEquals(1, waiting(folder))
        unlock()
        assertEquals(0, waiting(folder))
        assertTrue(notifications.any { it.text == "Your answer from the notification is now saved." })
        assertTrue(wanted.none { it.wall.date == first.wall.date })
        app.service<NotificationManager>().cancelAll()
        settle()
        assertEquals("told once", emptyList<Any>(), notifications)
    }

    @Test
    fun whatThePhoneWasOffForDoesNotComeInAHeap() {
        getReady()
        pass(3 * 24 * 60)
        restart()
        assertEquals(emptyList<Any>(), notifications)
        unlock()
        assertEquals(emptyList<Any>(), notifications)
        assertSet(wanted.first())
    }

    @Test
    fun aClockThatIsSetMeanwhileRingsNothingOld() {
        getReady()
        restart()
        pass(2 * 24 * 60)
        broadcast(Intent.ACTION_TIME_CHANGED)
        assertEquals(emptyList<Any>(), notifications)
        unlock()
        assertSet(wanted.first())
    }

    @Test
    fun aCopyThatIsSpoiltIsNone() {
        getReady()
        val file = File(folder, "kept")
        val bytes = file.readBytes()
        val all = listOf(ByteArray(0), bytes.copyOf(20), bytes.copyOf(bytes.size - 1), bytes.reversedArray())
        val set = wanted.first()
        for ((at, spoilt) in all.withIndex()) {
            file.writeBytes(spoilt)
            restart()
            assertEquals("$at", emptyList<Any>(), alarms)
            // An alarm that is set is not taken back by whoever knows nothing.
            unlock()
            lock(true)
            file.writeBytes(spoilt)
            follow()
            assertSet(set)
            unlock()
            assertSet(wanted.first())
        }
    }
}

/** A process that the system begins before the phone is unlocked. */
class LockedApp : TestMidbackApp() {
    override fun attachBaseContext(base: Context) {
        super.attachBaseContext(base)
        shadowOf(base.service<UserManager>()).setUserUnlocked(false)
    }
}

@RunWith(RobolectricTestRunner::class)
@Config(application = LockedApp::class)
class LockedProcessTest {
    private val app get() = RuntimeEnvironment.getApplication() as LockedApp

    @Test
    fun theDataIsNotTouchedBeforeThePhoneIsUnlocked() {
        val turn = { shadowOf(android.os.Looper.getMainLooper()).idle() }
        app.sendBroadcast(Intent(Intent.ACTION_LOCKED_BOOT_COMPLETED).setPackage(app.packageName))
        repeat(50) {
            turn()
            Thread.sleep(10)
        }
        assertNull(app.opening.opened)
        assertFalse(File(app.filesDir, "midback").exists())
        shadowOf(app.service<UserManager>()).setUserUnlocked(true)
        // Told to whoever runs already.
        app.sendBroadcast(Intent(Intent.ACTION_USER_UNLOCKED))
        turnUntil("the data is open") { app.opening.opened != null }
    }
}
