// Does a session go on whatever becomes of the screens and of the process?

package app.midback.session

import androidx.lifecycle.Lifecycle
import androidx.test.core.app.ActivityScenario
import app.midback.MainActivity
import app.midback.await
import app.midback.core.Haptic
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.core.PartKind
import app.midback.ui.Leader
import app.midback.ui.LiveOutput
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.Phone
import kotlinx.coroutines.MainScope
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test

class SessionGoesOnTest : LedTest() {
    @Test
    fun anActivityThatIsBuiltAnewOrGoneChangesNothing() {
        val session = lead()
        ActivityScenario.launch(MainActivity::class.java).use { activity ->
            session.act(LiveCommand.Start)
            beginService()
            session.passIntoASet()
            assertTrue(leader.isInFront)
            activity.recreate()
            assertSame(session, leader.leading)
            val before = session.motion.ranMs
            idle(1_000)
            assertTrue(session.motion.ranMs > before)
            // The screen goes off.
            activity.moveToState(Lifecycle.State.CREATED)
            assertFalse(leader.isInFront)
            session.passUntil("the next part") { view.part != PartKind.SET }
            assertEquals(LiveState.RUNNING, session.view.state)
            activity.moveToState(Lifecycle.State.DESTROYED)
            session.passIntoASet()
            assertSame(session, leader.leading)
        }
    }

    @Test
    fun aKilledProcessComesBackToTheSameExerciseSetAndSide() {
        val session = run()
        session.passIntoASet()
        session.does(LiveCommand.Next)
        session.passIntoASet()
        session.does(LiveCommand.Next)
        session.passIntoASet()
        idle(2_000)
        val (exercise, set, side) = session.view.run { Triple(exercise, set, side) }
        // As after a kill: nothing of the first process is left but its files.
        val opening = Opening(Phone(app.filesDir.resolve("midback"), app.reminders))
        await { assertTrue(opening.open(british) is Opened.Well) }
        val again = await { Leader(opening::opened, Silence, { 0L }, MainScope()).lead(session.id) }
        assertNotNull(again)
        val view = checkNotNull(again).view
        assertEquals(LiveState.READY, view.state)
        assertEquals(Triple(exercise, set, side), Triple(view.exercise, view.set, view.side))
    }

    private object Silence : LiveOutput {
        override fun say(text: String) = Unit

        override fun feel(haptic: Haptic) = false

        override fun sound(haptic: Haptic) = Unit

        override fun quiet() = Unit
    }
}
