// How is a phone tested that leads a session? The app's own process, its looper turned by hand, the core's real data.

package app.midback.session

import android.os.Looper
import android.speech.tts.TextToSpeech
import app.midback.MidbackApp
import app.midback.await
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PartKind
import app.midback.core.SessionKind
import app.midback.getReady
import app.midback.turnUntil
import app.midback.ui.LiveDriver
import app.midback.ui.Opened
import app.midback.ui.Store
import app.midback.ui.deviceOf
import org.junit.After
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ServiceController
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowTextToSpeech
import java.time.Duration
import java.util.Locale

/** Longer than any session. */
private const val SECONDS_AT_MOST = 7_200

@RunWith(RobolectricTestRunner::class)
@Config(shadows = [PhoneButtons::class, PhoneVoice::class])
abstract class LedTest {
    protected val app get() = RuntimeEnvironment.getApplication() as MidbackApp
    protected val leader get() = app.leader
    protected val buttons get() = PhoneButtons.last
    protected val store: Store by lazy { await { (app.opening.open(british) as Opened.Well).store } }
    protected var service: ServiceController<SessionService>? = null

    /** The speech engine that the app asked for, once a session is led. */
    protected val engine: ShadowTextToSpeech get() = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())

    @After
    fun end() {
        leader.leave()
        idle(1_000)
        service?.destroy()
    }

    /** A session that waits to be started, of somebody who is set up. */
    protected fun lead(prepare: Midback.(Moment) -> Unit = {}): LiveDriver = await {
        val session = store.ask { now ->
            getReady(now)
            prepare(now)
            startSession(SessionKind.PLANNED, now)
        }
        checkNotNull(leader.lead(session))
    }

    /** A session that runs, with its service beside it, as the system would begin it. */
    protected fun run(): LiveDriver = lead().also {
        it.act(LiveCommand.Start)
        beginService()
    }

    protected fun beginService(): SessionService {
        val asked = checkNotNull(shadowOf(app).nextStartedService) { "the service was not asked for" }
        val made = Robolectric.buildService(SessionService::class.java, asked).create().startCommand(0, 1)
        service = made
        return made.get()
    }

    /** The engine woke up; it can speak English, or nothing. */
    protected fun wakeEngine(status: Int = TextToSpeech.SUCCESS) {
        if (status == TextToSpeech.SUCCESS) ShadowTextToSpeech.addLanguageAvailability(Locale.ENGLISH)
        engine.onInitListener.onInit(status)
        idle()
    }

    /** Does what is due on the main thread, and lets so many milliseconds pass. */
    protected fun idle(ms: Long = 0) = shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(ms))

    /** Does [command] and waits until what happened is stored. */
    protected fun LiveDriver.does(command: LiveCommand) {
        act(command)
        storeAll()
    }

    protected fun LiveDriver.storeAll() {
        // The store does one thing after another: once it answers, it has done what came before.
        await { store.ask { } }
        turnUntil("what happened is stored") { !isUnkept || view.problem.isNotEmpty() }
    }

    protected fun LiveDriver.passUntil(what: String, holds: LiveDriver.() -> Boolean) {
        repeat(SECONDS_AT_MOST) {
            if (holds()) return
            idle(1_000)
            storeAll()
        }
        throw AssertionError("never: $what")
    }

    protected fun LiveDriver.passIntoASet() = passUntil("a set") {
        view.part == PartKind.SET && view.state == LiveState.RUNNING
    }

    protected companion object {
        val british = deviceOf(Locale.UK, hour24 = true)
    }
}
