// Do finished sessions get into the phone's health app where the person wants that, and nothing else, and nowhere else?

package app.midback

import android.Manifest
import android.app.Activity
import android.content.Intent
import android.content.pm.PackageManager
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertIsOff
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isOn
import androidx.compose.ui.test.isToggleable
import androidx.health.connect.client.records.ExerciseSessionRecord
import androidx.lifecycle.Lifecycle
import androidx.test.core.app.ActivityScenario
import app.midback.core.HealthKind
import app.midback.core.HealthSession
import app.midback.core.HealthWork
import app.midback.core.Moment
import app.midback.core.SessionId
import app.midback.core.SettingsPlace
import app.midback.ui.PhoneHealth
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import java.time.Instant
import java.time.ZoneOffset

/** The app on a phone whose health app is played. */
class HealthyApp : TestMidbackApp() {
    override val health = PlayedHealth()
}

class PlayedHealth : PhoneHealth {
    override var isThere = true
    var allowed = false
    var works = true

    /** What is there, by its id. */
    val kept = mutableMapOf<String, HealthSession>()

    /** How often something was written. */
    var writes = 0
        private set

    override suspend fun isAllowed() = allowed

    override suspend fun take(work: HealthWork): Boolean {
        if (!works) return false
        writes++
        work.write.associateByTo(kept) { it.id.value }
        work.delete.forEach { kept -= it.value }
        return true
    }
}

@Config(application = HealthyApp::class)
class HealthTest : ScreenTest() {
    private val app get() = RuntimeEnvironment.getApplication() as HealthyApp
    private val health get() = app.health
    private val shell get() = ask { shell() }
    private val switch get() = ask { privacy(it) }.health
    private val row get() = reach(hasText(switch.label) and isToggleable())

    private fun openPrivacy(): ActivityScenario<MainActivity> {
        val open = openReady()
        tapSpoken(shell.settings)
        tap(ask { settings(it) }.links.single { it.to == SettingsPlace.PRIVACY }.label)
        see(ask { privacy(it) }.title)
        return open
    }

    /** The person wants it. Robolectric's system answers nobody, and takes no second question while one is open. */
    private fun ActivityScenario<MainActivity>.want() {
        onActivity { ReflectionHelpers.setField(Activity::class.java, it, "mHasCurrentPermissionsRequest", false) }
        tap(switch.label)
    }

    /** The system asks, and the person answers. */
    private fun ActivityScenario<MainActivity>.answer(allows: Boolean) = onActivity { activity ->
        val asked = checkNotNull(shadowOf(activity).lastRequestedPermission)
        assertEquals(listOf(WRITES), asked.requestedPermissions.toList())
        health.allowed = allows
        val answer = if (allows) PackageManager.PERMISSION_GRANTED else PackageManager.PERMISSION_DENIED
        activity.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions, intArrayOf(answer))
    }

    private fun seeSwitched() = reach(hasText(switch.label) and isToggleable() and isOn())

    private fun follow() {
        compose.runOnIdle { app.reminders.remindersChanged() }
        waitUntil("it is followed") { !app.reminders.isAtWork && !app.outside.isAtWork }
    }

    /** The person allows it, and it is on. */
    private fun switchOn(): ActivityScenario<MainActivity> = openPrivacy().also { open ->
        open.want()
        open.answer(allows = true)
        waitUntil("it is on") { switch.on }
    }

    @Test
    fun nothingIsWrittenUnlessThePersonSwitchesItOnAndThePhoneAllowsIt() {
        val open = openPrivacy()
        see(switch.help)
        row.assertIsOff()
        change { train(it, lasts = true) }
        follow()
        assertEquals(0, health.writes)
        open.want()
        open.answer(allows = false)
        see(switch.denied)
        assertFalse(switch.on)
        row.assertIsOff()
        open.want()
        open.answer(allows = true)
        waitUntil("it is on") { switch.on }
        seeSwitched()
        seeNo(switch.denied)
        follow()
        assertEquals("what was before stays here", 0, health.kept.size)
    }

    @Test
    fun aSessionIsWrittenOnceAndDeletedWithTheSession() {
        switchOn()
        val session = ask { train(it, lasts = true) }
        follow()
        assertEquals(setOf(session.value), health.kept.keys)
        follow()
        assertEquals(1, health.writes)
        change { deleteSession(session, it) }
        follow()
        assertEquals(emptySet<String>(), health.kept.keys)
        // Switched off, nothing more is written.
        tap(switch.label)
        waitUntil("it is off") { !switch.on }
        change { train(it, lasts = true) }
        follow()
        assertEquals(2, health.writes)
    }

    @Test
    fun whatFailsIsTriedAgainAtTheNextChange() {
        val open = switchOn()
        health.works = false
        val session = ask { train(it, lasts = true) }
        follow()
        assertEquals(emptySet<String>(), health.kept.keys)
        health.works = true
        health.allowed = false
        change { }
        see(switch.denied)
        seeSwitched()
        follow()
        assertEquals(emptySet<String>(), health.kept.keys)
        // Allowed again in the system's settings: the app is told of nothing, and looks when it comes back.
        health.allowed = true
        open.moveToState(Lifecycle.State.CREATED)
        open.moveToState(Lifecycle.State.RESUMED)
        seeNo(switch.denied)
        waitUntil("it is written") { session.value in health.kept }
    }

    @Test
    fun aPhoneWithoutAHealthAppSaysSo() {
        health.isThere = false
        openPrivacy()
        see(switch.impossible)
        seeNo(switch.help)
        row.assertIsNotEnabled()
    }

    @Test
    fun theSystemsQuestionAboutItLeadsToThePageAboutPrivacy() {
        val before = Intent("androidx.health.ACTION_SHOW_PERMISSIONS_RATIONALE")
        val since = Intent(
            Intent.ACTION_VIEW_PERMISSION_USAGE,
        ).addCategory("android.intent.category.HEALTH_PERMISSIONS")
        for (intent in listOf(before, since)) {
            val found = app.packageManager.queryIntentActivities(intent.setPackage(app.packageName), 0).single()
            assertTrue(found.activityInfo.exported)
            val target = found.activityInfo.targetActivity ?: found.activityInfo.name
            assertEquals(MainActivity::class.java.name, target)
            openWith(intent.setClass(app, MainActivity::class.java))
            change { getReady(it) }
            see(ask { privacy(it) }.title)
        }
    }

    @Test
    fun aSessionIsKeptThereWithItsTimesAndUnderItsId() {
        val session = HealthSession(
            SessionId("0190"),
            Moment(1_796_104_800_000, 60),
            Moment(1_796_106_000_000, 120),
            HealthKind.STRETCHING,
            "Midback",
        )
        val record = record(session)
        assertEquals("0190", record.metadata.clientRecordId)
        assertEquals(
            Instant.ofEpochMilli(1_796_104_800_000) to ZoneOffset.ofHours(1),
            record.startTime to record.startZoneOffset,
        )
        assertEquals(
            Instant.ofEpochMilli(1_796_106_000_000) to ZoneOffset.ofHours(2),
            record.endTime to record.endZoneOffset,
        )
        assertEquals(ExerciseSessionRecord.EXERCISE_TYPE_STRETCHING, record.exerciseType)
        assertEquals("Midback", record.title)
        assertEquals(null, record.notes)
        val strong = record(session.copy(kind = HealthKind.STRENGTH))
        assertEquals(ExerciseSessionRecord.EXERCISE_TYPE_STRENGTH_TRAINING, strong.exerciseType)
    }

    @Test
    fun aPhoneOnWhichHealthConnectFailsIsOneWithoutIt() {
        val real = HealthConnect(app)
        assertFalse(await { real.isAllowed() })
        assertFalse(await { real.take(HealthWork(emptyList(), listOf(SessionId("0190")))) })
        val info = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
        val asked = info.requestedPermissions.orEmpty().filter { it.startsWith("android.permission.health") }
        assertEquals("it writes, and reads nothing", listOf(WRITES), asked)
        assertFalse(Manifest.permission.INTERNET in info.requestedPermissions.orEmpty())
    }

    private companion object {
        const val WRITES = "android.permission.health.WRITE_EXERCISE"
    }
}
