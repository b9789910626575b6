// Are the zone's changes told as its rules have them: none, one, half an hour, a day that is not there?

package app.midback.reminders

import app.midback.core.Moment
import app.midback.core.OffsetChanges
import app.midback.ui.zoneChanges
import org.junit.Assert.assertEquals
import org.junit.Test
import java.time.Instant
import java.time.ZoneId

class ZoneChangesTest {
    private fun changes(zone: String, from: String): OffsetChanges {
        val now = Instant.parse(from)
        val offset = ZoneId.of(zone).rules.getOffset(now).totalSeconds / 60
        return zoneChanges(Moment(now.toEpochMilli(), offset), ZoneId.of(zone))
    }

    private fun at(time: String, offset: Int) = Instant.parse(time).toEpochMilli() to offset

    /** From when on each offset holds, the first so many. */
    private fun OffsetChanges.first(many: Int) = epochMs.zip(utcOffsetMinutes).take(many)

    @Test
    fun aZoneWithoutChangesTellsWhatHolds() {
        val since = "2026-03-18T00:00:00Z"
        for ((zone, offset) in mapOf("UTC" to 0, "GMT+2" to 120, "Asia/Tokyo" to 540)) {
            assertEquals(zone, listOf(at(since, offset)), changes(zone, "2026-03-20T00:00:00Z").first(2))
        }
    }

    @Test
    fun theClocksOfEuropeGoForwardAndBack() {
        val spring = listOf(at("2026-03-18T00:00:00Z", 60), at("2026-03-29T01:00:00Z", 120))
        assertEquals(spring, changes("Europe/Berlin", "2026-03-20T00:00:00Z").first(2))
        val autumn = listOf(at("2026-10-18T12:34:56.789Z", 120), at("2026-10-25T01:00:00Z", 60))
        assertEquals(autumn, changes("Europe/Berlin", "2026-10-20T12:34:56.789Z").first(2))
    }

    @Test
    fun whatHasComeIsToldForTwoDays() {
        val change = at("2026-03-29T01:00:00Z", 120)
        for (now in listOf("2026-03-29T00:59:59.999Z", "2026-03-29T01:00:00Z", "2026-03-31T00:59:59.999Z")) {
            assertEquals(now, change, changes("Europe/Berlin", now).first(2).last())
        }
        val over = changes("Europe/Berlin", "2026-03-31T01:00:00Z").first(2)
        assertEquals(listOf(change, at("2026-10-25T01:00:00Z", 60)), over)
    }

    @Test
    fun halfAnHourAndADayThatIsNotThere() {
        val lordHowe = changes("Australia/Lord_Howe", "2026-04-01T00:00:00Z")
        assertEquals(listOf(at("2026-03-30T00:00:00Z", 660), at("2026-04-04T15:00:00Z", 630)), lordHowe.first(2))
        val apia = changes("Pacific/Apia", "2011-12-31T00:00:00Z")
        assertEquals(listOf(at("2011-12-29T00:00:00Z", -600), at("2011-12-30T10:00:00Z", 840)), apia.first(2))
    }

    @Test
    fun severalChangesComeInTheirOrder() {
        // The clocks of Cairo were changed four times in that year.
        val cairo = changes("Africa/Cairo", "2010-08-05T00:00:00Z")
        assertEquals(listOf(180, 120, 180, 120), cairo.utcOffsetMinutes.take(4))
        assertEquals(cairo.epochMs.sorted().distinct(), cairo.epochMs)
    }
}
