// Does a session go on with the screen off, and only then? The service beside it, its notification, its wake lock, and
// the buttons outside the app.

package app.midback.session

import android.app.Notification
import android.app.NotificationManager
import android.app.Service
import android.content.ComponentName
import android.content.Intent
import android.content.pm.ServiceInfo
import android.media.AudioManager
import android.media.MediaMetadata
import android.media.session.PlaybackState
import android.view.KeyEvent
import app.midback.MainActivity
import app.midback.await
import app.midback.core.LeaveReason
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.core.PartKind
import app.midback.underway
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowPowerManager
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter
import java.time.LocalDate

class SessionServiceTest : LedTest() {
    private val beside get() = checkNotNull(service).get()
    private val shadow get() = shadowOf(beside)
    private val notifications get() = app.service<NotificationManager>()
    private val card: Notification
        get() = checkNotNull(shadowOf(notifications).getNotification(SessionNotifications.ID))
    private val isAwake get() = ShadowPowerManager.getLatestWakeLock().isHeld

    private val Notification.title get() = extras.getCharSequence(Notification.EXTRA_TITLE).toString()
    private val Notification.text get() = extras.getCharSequence(Notification.EXTRA_TEXT)?.toString()
    private val Notification.labels get() = actions.orEmpty().map { it.title.toString() }

    private fun tap(label: String) {
        val pressed = card.actions.single { it.title == label }.actionIntent
        deliver(shadowOf(pressed).savedIntent)
    }

    private fun deliver(intent: Intent?) = beside.onStartCommand(intent, 0, 2).also { idle() }

    private fun assertGone() {
        assertTrue(shadow.isStoppedBySelf)
        assertTrue(shadow.isForegroundStopped)
        assertTrue(shadow.notificationShouldRemoved)
        assertFalse(isAwake)
    }

    @Test
    fun aSessionThatRunsHasAServiceInTheForeground() {
        val session = lead()
        assertNull("before the start there is none", shadowOf(app).nextStartedService)
        session.act(LiveCommand.Start)
        beginService()
        assertEquals(SessionNotifications.ID, shadow.lastForegroundNotificationId)
        assertNotNull(shadow.lastForegroundNotification)
        val name = ComponentName(app, SessionService::class.java)
        val promised = app.packageManager.getServiceInfo(name, 0)
        assertEquals(ServiceInfo.FOREGROUND_SERVICE_TYPE_MEDIA_PLAYBACK, promised.foregroundServiceType)
        assertFalse(promised.exported)
        session.passIntoASet()
        assertNull("and one is enough", shadowOf(app).nextStartedService)
    }

    @Test
    fun theNotificationSaysWhatIsGoingOnAndLeadsToIt() {
        val session = run()
        val texts = session.texts
        assertEquals(session.view.name, card.title)
        assertEquals(session.view.label, card.text)
        assertEquals(listOf(texts.pause, texts.next, texts.hurts), card.labels)
        session.passIntoASet()
        assertEquals(session.view.setAndSide, card.text)
        session.does(LiveCommand.Pause)
        assertEquals(listOf(texts.resume, texts.next, texts.hurts), card.labels)
        assertEquals(session.view.setAndSide, card.text)
        session.does(LiveCommand.Hurts)
        assertEquals("the answer is given in the app", emptyList<String>(), card.labels)
        val opened = shadowOf(card.contentIntent).savedIntent
        assertTrue(opened.filterEquals(shadowOf(buttons.opening).savedIntent))
        assertEquals(MainActivity::class.java.name, opened.component?.className)
        Robolectric.buildActivity(MainActivity::class.java, opened).create().use {
            assertEquals(session.id, leader.wanted)
            leader.arrived()
        }
    }

    @Test
    fun aLockScreenShowsNothingOfTheExercise() {
        val session = run()
        assertTrue(buttons.isShowing)
        assertEquals(Notification.VISIBILITY_PRIVATE, card.visibility)
        val seen = card.publicVersion
        assertEquals(session.texts.notification, seen.title)
        assertNull(seen.text)
        assertEquals("and has the same buttons", card.labels, seen.labels)
        assertNotNull(seen.extras.get(Notification.EXTRA_MEDIA_SESSION))
        assertEquals(session.texts.notification, buttons.about.getString(MediaMetadata.METADATA_KEY_TITLE))
        assertEquals(setOf(MediaMetadata.METADATA_KEY_TITLE), buttons.about.keySet())
    }

    @Test
    fun theNotificationChangesOnlyWithWhatItShows() {
        val session = run()
        session.passIntoASet()
        idle(200)
        val before = buttons.shown
        val count = session.view.count
        session.passUntil("the next count") { view.count != count }
        assertEquals(PartKind.SET, session.view.part)
        assertEquals(before, buttons.shown)
    }

    @Test
    fun theChannelIsNamedByTheCoreAndSilent() {
        val session = run()
        val channel = notifications.getNotificationChannel(card.channelId)
        assertEquals(session.texts.channel, channel.name)
        assertEquals(NotificationManager.IMPORTANCE_LOW, channel.importance)
        assertNull(channel.sound)
    }

    @Test
    fun theProcessorStaysAwakeOnlyWhileTheSessionRuns() {
        val session = run()
        assertTrue(isAwake)
        session.does(LiveCommand.Pause)
        assertFalse(isAwake)
        session.does(LiveCommand.Resume)
        assertTrue(isAwake)
        session.does(LiveCommand.Hurts)
        assertEquals(LiveState.ASKED, session.view.state)
        assertFalse(isAwake)
        session.does(LiveCommand.GoOn)
        session.does(LiveCommand.Resume)
        assertEquals(LiveState.RUNNING, session.view.state)
        assertTrue(isAwake)
        session.does(LiveCommand.End)
        assertFalse(isAwake)
    }

    @Test
    fun theProcessorMaySleepOnceTheServiceIsGone() {
        run()
        assertTrue(isAwake)
        checkNotNull(service).destroy()
        service = null
        assertFalse(isAwake)
        assertTrue(buttons.isReleased)
    }

    @Test
    fun aNetLetsAForgottenSessionSleep() {
        // As where the process hangs: nothing but the net is left to let go.
        val awake = Awake(app)
        awake.hold(3_600_000)
        idle(59 * 60_000)
        assertTrue(isAwake)
        idle(61_000)
        assertFalse(isAwake)
    }

    @Test
    fun theProcessorStaysAwakeThroughTheLongestSetThereCanBe() {
        val walk = "{\"name\": \"Long walk\", \"sets\": 1, \"minutes\": 180, \"days_per_week\": 7," +
            " \"instruction\": \"Walk.\"}"
        val given = "\"source\": \"Dr. Ruiz\", \"issued\": \"${LocalDate.now()}\""
        val file = "{\"midback_prescription\": 1, $given, \"exercises\": [$walk]}"
        val session = lead { importPrescription(file.toByteArray(), it) }
        session.act(LiveCommand.Start)
        beginService()
        session.passUntil("the walk") { view.part == PartKind.SET && view.target.shown.contains("180") }
        leader.isInFront = false
        idle(100 * 60_000)
        assertEquals(PartKind.SET, session.view.part)
        assertTrue(isAwake)
        session.does(LiveCommand.Pause)
        assertFalse(isAwake)
    }

    @Test
    fun theServiceEndsWithTheSession() {
        val session = run()
        session.does(LiveCommand.End)
        assertEquals(LiveState.OVER, session.view.state)
        assertGone()
    }

    @Test
    fun theServiceEndsWhereTheSessionIsLeft() {
        run()
        leader.leave()
        assertGone()
    }

    @Test
    fun theServiceEndsWhereTheAppIsSwipedAway() {
        val session = run()
        beside.onTaskRemoved(null)
        assertEquals(LiveState.PAUSED, session.view.state)
        assertNull(leader.leading)
        assertGone()
    }

    @Test
    fun theServiceEndsWhereTheNotificationIsSwipedAway() {
        val session = run()
        session.does(LiveCommand.Pause)
        deliver(shadowOf(card.deleteIntent).savedIntent)
        assertNull(leader.leading)
        assertGone()
    }

    @Test
    fun theServiceStaysWhileThePersonThinks() {
        val session = run()
        session.does(LiveCommand.Pause)
        idle(600_000)
        assertFalse(shadow.isStoppedBySelf)
        assertEquals(LiveState.PAUSED, session.view.state)
    }

    @Test
    fun afterAKillTheServiceEndsQuietly() {
        // The system begins it again in a process that leads nothing, without an intent.
        val again = Robolectric.buildService(SessionService::class.java).create().also { service = it }.get()
        assertEquals(Service.START_NOT_STICKY, again.onStartCommand(null, 0, 1))
        assertGone()
        assertShownFirst(again)
    }

    @Test
    fun aSessionThatEndedBeforeItsServiceBeganLeavesNothingBehind() {
        val session = lead()
        session.act(LiveCommand.Start)
        session.does(LiveCommand.End)
        assertShownFirst(beginService())
        assertGone()
    }

    /** The system ends an app whose service was asked for and shows nothing, even one with nothing to do. */
    private fun assertShownFirst(service: SessionService) {
        shadow.setThrowInStartForeground(UnsupportedOperationException())
        assertThrows(UnsupportedOperationException::class.java) { service.onStartCommand(null, 0, 2) }
        shadow.setThrowInStartForeground(null)
    }

    @Test
    fun theNextSessionHasAServiceAgain() {
        val session = run()
        // Slow as a busy phone: the next session waits until what happened in the last one is stored.
        val slow = underway { store.ask { Thread.sleep(200) } }
        leader.leave()
        checkNotNull(service).destroy()
        val again = await { checkNotNull(leader.lead(session.id)) }
        assertTrue(slow.isCompleted)
        again.act(LiveCommand.Start)
        beginService()
        assertTrue(isAwake)
    }

    @Test
    fun theButtonsOfTheNotificationLead() {
        val session = run()
        session.passIntoASet()
        tap(session.texts.pause)
        assertEquals(LiveState.PAUSED, session.view.state)
        tap(session.texts.resume)
        assertEquals(LiveState.RUNNING, session.view.state)
        // Back into the position first.
        session.passIntoASet()
        tap(session.texts.next)
        assertTrue(session.view.part != PartKind.SET)
        session.storeAll()
        tap(session.texts.hurts)
        assertEquals(LiveState.ASKED, session.view.state)
    }

    @Test
    fun aHeadsetPausesGoesOnAndGoesToTheNext() {
        val session = run()
        session.passIntoASet()
        buttons.press(KeyEvent.KEYCODE_MEDIA_PAUSE)
        assertEquals(LiveState.PAUSED, session.view.state)
        assertEquals(PlaybackState.STATE_PAUSED, buttons.playback.state)
        buttons.press(KeyEvent.KEYCODE_MEDIA_PLAY)
        assertEquals(LiveState.RUNNING, session.view.state)
        assertEquals(PlaybackState.STATE_PLAYING, buttons.playback.state)
        session.passIntoASet()
        buttons.press(KeyEvent.KEYCODE_MEDIA_NEXT)
        session.storeAll()
        assertTrue(session.view.part != PartKind.SET)
        // The one button that many have.
        buttons.press(KeyEvent.KEYCODE_HEADSETHOOK)
        idle(1_000)
        assertEquals(LiveState.PAUSED, session.view.state)
    }

    @Test
    fun thisHurtsIsOnTheLockScreen() {
        val session = run()
        session.passIntoASet()
        buttons.press(session.texts.hurts)
        assertEquals(LiveState.ASKED, session.view.state)
        assertEquals(0L, buttons.playback.actions)
        assertTrue(buttons.playback.customActions.isEmpty())
    }

    @Test
    fun headphonesThatArePulledOutPauseTheSession() {
        val session = run()
        app.sendBroadcast(Intent(AudioManager.ACTION_AUDIO_BECOMING_NOISY))
        idle()
        assertEquals(LiveState.PAUSED, session.view.state)
    }

    @Test
    fun aCallPausesTheSession() {
        val session = run()
        ring(AudioManager.MODE_RINGTONE)
        assertEquals(LiveState.PAUSED, session.view.state)
        idle(60_000)
        assertEquals("the person decides when it goes on", LiveState.PAUSED, session.view.state)
    }

    @Test
    fun everythingLeftOutIsAnEndToo() {
        val session = run()
        while (session.view.state == LiveState.RUNNING) session.does(LiveCommand.Skip(LeaveReason.CHOICE))
        assertEquals(LiveState.OVER, session.view.state)
        assertGone()
    }

    /** The phone's sound is for something else from now on. */
    private fun ring(mode: Int) {
        val listeners = ReflectionHelpers.getField<Any>(beside.service<AudioManager>(), "mModeChangedListenerMgr")
        val stub = ReflectionHelpers.getField<Any>(listeners, "mDispatcherStub")
        ReflectionHelpers.callInstanceMethod<Unit>(
            stub,
            "dispatchAudioModeChanged",
            ClassParameter.from(Int::class.javaPrimitiveType, mode),
        )
        idle()
    }
}
