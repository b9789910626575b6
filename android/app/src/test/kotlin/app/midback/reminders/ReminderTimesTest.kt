// Does every time ring once, at the instant that an oracle of its own expects, with the zone's changes as this phone supplies them?
// The table is tests/scripts/reminder-times.tsv; its head says how it is replayed.

package app.midback.reminders

import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.ReminderPermission
import app.midback.core.ReminderPhone
import app.midback.core.SettingKey
import app.midback.getReady
import app.midback.ui.deviceOf
import app.midback.ui.zoneChanges
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import java.time.zone.ZoneRulesProvider
import java.util.Locale

class ReminderTimesTest {
    @get:Rule
    val folder = TemporaryFolder()

    private class Case(line: String) {
        private val columns = line.split('\t')
        val setup = columns[0].toLong()
        val times = columns[1]
        val zone: ZoneId = ZoneId.of(columns[2])
        val now = Moment(columns[3].toLong(), columns[4].toInt())
        val expected = columns[5].split(' ').filter { it.isNotEmpty() }
    }

    @Test
    fun everyTimeRingsWhenTheOracleSays() {
        val lines = File("../../tests/scripts/reminder-times.tsv").readLines()
        val theirs = checkNotNull(Regex("tz database (\\w+)").find(lines.joinToString("\n"))).groupValues[1]
        val own = ZoneRulesProvider.getVersions("UTC").lastEntry().key
        val cases = lines.filterNot { it.startsWith("#") }.drop(1).map(::Case)
        assertTrue("${cases.size} cases", cases.size >= CASES)
        // A zone of which one case is told otherwise is another one in all of them.
        val others = cases.filterNot(::knows).map { it.zone }.toSet()
        val known = cases.filterNot { it.zone in others }
        println("reminder times: ${cases.size} cases of tz database $theirs, replayed with $own")
        println("zones that differ between them: ${others.ifEmpty { listOf("none") }}")
        if (own == theirs) assertEquals(emptySet<ZoneId>(), others)
        assertTrue("most of them are the same everywhere", known.size >= cases.size / 2)
        for ((setup, of) in known.groupBy { it.setup }) replay(Moment(setup, 0), of)
    }

    /** Whether this phone's zone has those instants at those times of the clock: else its data is another. */
    private fun knows(case: Case): Boolean {
        val offset = case.zone.rules.getOffset(Instant.ofEpochMilli(case.now.epochMs))
        return offset.totalSeconds / 60 == case.now.utcOffsetMinutes && case.expected.all {
            val at = Instant.ofEpochMilli(it.substringAfter('=').substringBefore('@').toLong())
            LocalDateTime.ofInstant(at, case.zone) == LocalDateTime.parse(it.substringAfter('@'))
        }
    }

    private fun replay(setup: Moment, cases: List<Case>) {
        val device = deviceOf(Locale.UK, hour24 = true)
        Midback.open(folder.newFolder().path, ByteArray(16) { it.toByte() }, device).use { core ->
            core.getReady(setup)
            for ((times, of) in cases.groupBy { it.times }) {
                core.changeSetting(SettingKey.TIMES, times.split(' '), setup)
                for (case in of) {
                    val told = "${case.zone} at ${case.now.epochMs}"
                    assertEquals(told, case.expected.joinToString("\n"), core.rings(case).joinToString("\n"))
                }
            }
        }
    }

    private fun Midback.rings(case: Case): List<String> {
        val until = case.now.epochMs + HOURS * 60 * 60 * 1_000L
        val list = reminders(PHONE, zoneChanges(case.now, case.zone), case.now).reminders
        val rings = list.filter { it.id.startsWith("session/") || it.id.startsWith("comeback/") }
        return rings.filter { it.epochMs <= until }.map {
            val clock = "%02d:%02d".format(it.wall.hour.toInt(), it.wall.minute.toInt())
            "${it.id}=${it.epochMs}@${it.wall.date}T$clock"
        }
    }

    private companion object {
        const val CASES = 500
        const val HOURS = 72

        val PHONE = ReminderPhone(
            limit = 60u,
            refills = true,
            permission = ReminderPermission.ALLOWED,
            channelOn = true,
            exact = false,
            timeSensitive = null,
            restricted = false,
            bootedMs = 0,
            pending = emptyList(),
        )
    }
}
