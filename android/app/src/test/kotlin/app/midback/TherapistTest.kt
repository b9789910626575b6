// Does an exercise that its therapist is to be asked about wait for the answer, and come back with it?

package app.midback

import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.Morning
import app.midback.core.TodayState
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test

class TherapistTest : EveryLookTest() {
    private val ready get() = ask { today(it) }.state as TodayState.Ready
    private val inForce get() = checkNotNull(ask { prescription(it) }.inForce)

    /** Somebody's back is clearly worse on the morning after the first session with a prescription. */
    private fun Midback.wakeWorse(now: Moment) {
        getReady(now.later(-2))
        importPrescription(written(now.later(-2)), now.later(-2))
        train(now.later(-1))
        answerMorning(Morning.CLEARLY_WORSE, now)
    }

    private fun openPrescription() {
        tap(ask { shell() }.plan)
        tap(ask { plan(it) }.prescription.open)
    }

    private fun Midback.written(now: Moment): ByteArray {
        val file = """
            { "midback_prescription": 1, "source": "Dr. Ruiz", "issued": "${today(now).day}",
              "exercises": [{ "exercise": "cat-cow", "sets": 2, "repetitions": 8, "days_per_week": 7 }] }
        """
        return file.toByteArray()
    }

    @Test
    fun aTherapistsAnswerBringsAnExerciseBack() {
        openApp()
        change { wakeWorse(it) }
        openPrescription()
        val item = inForce.items.single()
        val goOn = checkNotNull(item.goOn)
        see(checkNotNull(item.waits))
        tap(goOn)
        waitUntil("the answer") { inForce.items.single().goOn == null }
        seeNo(goOn)
        assertNull(inForce.items.single().waits)
        tap(ask { shell() }.today)
        assertNotNull(ready.session.items.find { it.exercise == item.exercise })
        see(item.name)
    }

    override fun everyScreen(look: Look) {
        openApp(look)
        change { wakeWorse(it) }
        openPrescription()
        keep(look, "rise-go-on", checkNotNull(inForce.items.single().goOn))
    }
}
