// Does the app show itself to its owner alone, where that was chosen?

package app.midback

import android.app.Activity
import android.app.DatePickerDialog
import android.app.KeyguardManager
import android.content.Intent
import android.net.Uri
import android.view.WindowManager
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.lifecycle.Lifecycle
import androidx.test.core.app.ActivityScenario
import app.midback.core.ProgressRange
import app.midback.core.ReminderPlace
import app.midback.core.SettingsPlace
import app.midback.core.Work
import app.midback.session.service
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowDialog
import org.robolectric.shadows.ShadowSystemClock
import java.io.File
import java.io.FilterInputStream
import java.time.Duration
import java.util.concurrent.CountDownLatch

@Config(shadows = [PhoneLockShadow::class])
class LockTest : ScreenTest() {
    private val app get() = RuntimeEnvironment.getApplication() as MidbackApp
    private val shell get() = ask { shell() }
    private val privacy get() = ask { settings(it) }.links.single { it.to == SettingsPlace.PRIVACY }.label

    /** Whatever stands on the page: a locked app has no tabs. */
    override val opened: SemanticsMatcher get() = hasClickAction()

    @Test
    fun theAppIsLockedUntilItsOwnerIsThere() {
        PhoneLockShadow.reset()
        val open = openReady()
        val today = ask { today(it) }.title
        tapSpoken(shell.settings)
        tap(privacy)
        // A phone without a lock has nothing to ask with.
        see(ask { privacy(it) }.lock.impossible)
        tapSpoken(shell.back)
        shadowOf(app.service<KeyguardManager>()).setIsDeviceSecure(true)
        tap(privacy)
        see(ask { privacy(it) }.lock.help)
        tap(ask { privacy(it) }.lock.label)
        assertEquals(1, PhoneLockShadow.asked)
        compose.runOnIdle { PhoneLockShadow.refuse() }
        assertFalse(ask { locked() }.on)
        tap(ask { privacy(it) }.lock.label)
        compose.runOnIdle { PhoneLockShadow.know() }
        waitUntil("it is locked") { ask { locked() }.on }
        waitUntil("its pictures are hidden") { open.isHidden() }
        tap(shell.today)
        see(today)
        // For a moment elsewhere.
        away(open, Duration.ofSeconds(59))
        see(today)
        away(open, Duration.ofSeconds(61))
        val locked = ask { locked() }
        see(locked.title)
        seeNo(today)
        waitUntil("the owner is asked for") { PhoneLockShadow.asked == 3 }
        compose.runOnIdle { PhoneLockShadow.refuse() }
        see(locked.title)
        tap(locked.unlock)
        assertEquals(4, PhoneLockShadow.asked)
        compose.runOnIdle { PhoneLockShadow.know() }
        see(today)
        seeNo(locked.title)
    }

    /** Somebody whose app is locked, and who is there. */
    private fun openLocked(): ActivityScenario<MainActivity> {
        PhoneLockShadow.reset()
        shadowOf(app.service<KeyguardManager>()).setIsDeviceSecure(true)
        val open = openReady()
        compose.runOnIdle { app.gate.open() }
        change { lockApp(true) }
        return open
    }

    /** The app is left for so long that it locks, and meanwhile something comes [back]. */
    private fun leave(open: ActivityScenario<MainActivity>, back: (MainActivity) -> Unit = { }) {
        open.moveToState(Lifecycle.State.CREATED)
        ShadowSystemClock.advanceBy(Duration.ofSeconds(61))
        open.moveToState(Lifecycle.State.STARTED)
        open.onActivity(back)
        open.moveToState(Lifecycle.State.RESUMED)
        see(ask { locked() }.title)
    }

    private fun unlock() = compose.runOnIdle { app.gate.open() }

    @Test
    fun aFileThatTookLongToChooseWaitsBehindTheLock() {
        val open = openLocked()
        val copy = File(app.cacheDir, "copy.json")
        ask { dataReader().use { it.export(copy.path, null, Work()) } }
        compose.runOnIdle { app.handed.lead(ReminderPlace.Data) }
        tap(ask { data(it) }.bring.choose)
        val document = Uri.parse("content://files/copy.json")
        // It is still being read when the lock comes.
        val locked = CountDownLatch(1)
        shadowOf(app.contentResolver).registerInputStreamSupplier(document) {
            object : FilterInputStream(copy.inputStream()) {
                override fun read(buffer: ByteArray, from: Int, most: Int): Int {
                    locked.await()
                    return super.read(buffer, from, most)
                }
            }
        }
        leave(open) { activity ->
            val asked = checkNotNull(shadowOf(activity).nextStartedActivityForResult).intent
            shadowOf(activity).receiveResult(asked, Activity.RESULT_OK, Intent().setData(document))
        }
        locked.countDown()
        unlock()
        see(ask { bringInPreview(copy.path, null, it, Work()) }.title)
    }

    @Test
    fun whatCameOfLongWorkIsThereBehindTheLock() {
        val open = openLocked()
        compose.runOnIdle { app.handed.lead(ReminderPlace.Data) }
        tap(ask { data(it) }.backups.backUp)
        see(ask { data(it) }.backups.made)
        leave(open)
        unlock()
        see(ask { data(it) }.backups.made)
        tapSpoken(shell.back)
        tap(ask { settings(it) }.links.single { it.to == SettingsPlace.DATA }.label)
        see(ask { data(it) }.title)
        seeNo(ask { data(it) }.backups.made)
    }

    @Test
    fun theCalendarIsNotInFrontOfTheLock() {
        val open = openLocked()
        tap(shell.progress)
        tap(ask { progress(ProgressRange.TWELVE_WEEKS, it) }.openReport)
        tap(ask { report(null, null, null, it) }.fromText)
        compose.waitForIdle()
        val calendar = ShadowDialog.getLatestDialog() as DatePickerDialog
        assertTrue(calendar.isShowing)
        leave(open)
        assertFalse(calendar.isShowing)
    }

    private fun ActivityScenario<MainActivity>.isHidden(): Boolean {
        var flags = 0
        onActivity { flags = it.window.attributes.flags }
        return flags and WindowManager.LayoutParams.FLAG_SECURE != 0
    }

    private fun away(open: ActivityScenario<MainActivity>, time: Duration) {
        open.moveToState(Lifecycle.State.CREATED)
        ShadowSystemClock.advanceBy(time)
        open.moveToState(Lifecycle.State.RESUMED)
    }
}
