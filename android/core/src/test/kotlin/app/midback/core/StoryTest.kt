// Does Kotlin reach the core? What the core answers is told by the core's own stories; these are about the crossing.

package app.midback.core

import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.time.LocalDate

class StoryTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val english = Device("en", "US", hour24 = false, firstWeekday = 1u)

    /** Monday, 2 March 2026, half past seven in the morning. */
    private val morning = Moment(epochMs = 1_772_436_600_000, utcOffsetMinutes = 0)

    private fun open(device: Device = english) = Midback.open(folder.root.path, ByteArray(16) { it.toByte() }, device)

    @Test
    fun aDayIsADate() = open().use { assertEquals(LocalDate.of(2026, 3, 2), it.today(morning).day) }

    @Test
    fun aSessionOutlivesTheProcess() {
        val started = open().use {
            val session = it.startSession(morning)
            it.shut()
            session
        }
        open().use { assertEquals(started, it.startSession(morning)) }
    }

    @Test
    fun aDefectIsAnErrorAndTheCoreLivesOn() = open().use { core ->
        val error = assertThrows(MidbackException::class.java) { core.rehearseDefect(morning) }
        assertTrue(core.errorText(error).isNotBlank())
        assertEquals(LocalDate.of(2026, 3, 2), core.today(morning).day)
    }
}
