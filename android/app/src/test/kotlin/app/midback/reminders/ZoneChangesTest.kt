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

    private fun first(at: String, offset: Int) = Instant.parse(at).toEpochMilli() to offset

    private val OffsetChanges.first get() = epochMs.first() to utcOffsetMinutes.first()

    private val none = OffsetChanges(emptyList(), emptyList())

    @Test
    fun aZoneWithoutChangesHasNone() {
        assertEquals(none, changes("UTC", "2026-03-20T00:00:00Z"))
        assertEquals(none, changes("GMT+2", "2026-03-20T00:00:00Z"))
        assertEquals(none, changes("Asia/Tokyo", "2026-03-20T00:00:00Z"))
    }

    @Test
    fun theClocksOfEuropeGoForwardAndBack() {
        assertEquals(first("2026-03-29T01:00:00Z", 120), changes("Europe/Berlin", "2026-03-20T00:00:00Z").first)
        assertEquals(first("2026-10-25T01:00:00Z", 60), changes("Europe/Berlin", "2026-10-20T12:34:56.789Z").first)
    }

    @Test
    fun whatHasComeIsNone() {
        assertEquals(first("2026-03-29T01:00:00Z", 120), changes("Europe/Berlin", "2026-03-29T00:59:59.999Z").first)
        assertEquals(first("2026-10-25T01:00:00Z", 60), changes("Europe/Berlin", "2026-03-29T01:00:00Z").first)
    }

    @Test
    fun halfAnHourAndADayThatIsNotThere() {
        assertEquals(first("2026-04-04T15:00:00Z", 630), changes("Australia/Lord_Howe", "2026-04-01T00:00:00Z").first)
        assertEquals(first("2011-12-30T10:00:00Z", 840), changes("Pacific/Apia", "2011-12-20T00:00:00Z").first)
    }

    @Test
    fun severalChangesComeInTheirOrder() {
        // The clocks of Cairo were changed four times in that year.
        val cairo = changes("Africa/Cairo", "2010-08-05T00:00:00Z")
        assertEquals(first("2010-08-10T21:00:00Z", 120), cairo.first)
        assertEquals(listOf(120, 180, 120), cairo.utcOffsetMinutes.take(3))
        assertEquals(cairo.epochMs.sorted().distinct(), cairo.epochMs)
    }
}
