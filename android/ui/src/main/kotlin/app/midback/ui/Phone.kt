// What does only the phone know? Its clock and its zone, its habits of writing, its folders, what it is called, and chance.

package app.midback.ui

import app.midback.core.Device
import app.midback.core.Moment
import app.midback.core.OffsetChanges
import java.io.File
import java.security.SecureRandom
import java.time.Duration
import java.time.Instant
import java.time.ZoneId
import java.time.temporal.WeekFields
import java.util.Locale
import java.util.TimeZone

/**
 * The phone, as the core is told of it.
 *
 * @param folder holds the data.
 * @param reminders what it does about reminders.
 * @param now what the clock shows.
 * @param dial shows a number, ready to be called.
 * @param passing a folder for files on their way in or out, which may be emptied at any time.
 * @param mark what the system calls this phone for this app alone, if it does.
 * @param forget deletes what the app keeps beside its data, once that is deleted.
 */
class Phone(
    val folder: File,
    val reminders: PhoneReminders,
    val now: () -> Moment = ::systemMoment,
    val dial: (number: String) -> Unit = {},
    val passing: File = folder.resolveSibling("${folder.name}-passing"),
    val mark: () -> String? = { null },
    val forget: suspend () -> Unit = {},
) {
    /** New for each opening: the core makes ids from them. */
    fun randomBytes(): ByteArray = ByteArray(16).also(SecureRandom()::nextBytes)
}

/** What the system's clock shows here. */
fun systemMoment(): Moment {
    val now = System.currentTimeMillis()
    return Moment(now, TimeZone.getDefault().getOffset(now) / 60_000)
}

/** More changes of a zone's offset than any three weeks have. */
private const val CHANGES = 6

/** What the core has to know of a zone before a moment: an hour that comes twice, and a day that was left out. */
private val BEFORE: Duration = Duration.ofDays(2)

/**
 * What the offset of [zone] was before [now], and its changes since and to come; what lies too far ahead, the core passes
 * over.
 */
fun zoneChanges(now: Moment, zone: ZoneId = ZoneId.systemDefault()): OffsetChanges {
    val rules = zone.rules
    val start = Instant.ofEpochMilli(now.epochMs).minus(BEFORE)
    val next = generateSequence(rules.nextTransition(start)) { rules.nextTransition(it.instant) }.take(CHANGES).toList()
    val instants = listOf(start) + next.map { it.instant }
    val offsets = listOf(rules.getOffset(start)) + next.map { it.offsetAfter }
    return OffsetChanges(instants.map(Instant::toEpochMilli), offsets.map { it.totalSeconds / 60 })
}

/** The habits of the first of [locales], whose person reads the languages of all; [hour24] is the phone's own setting. */
fun deviceOf(locales: List<Locale>, hour24: Boolean): Device {
    val first = locales.first()
    return Device(
        languages = locales.map(Locale::toLanguageTag),
        region = first.country,
        hour24 = hour24,
        firstWeekday = WeekFields.of(first).firstDayOfWeek.value.toUByte(),
    )
}

/** The habits of a phone with one language. */
fun deviceOf(locale: Locale, hour24: Boolean) = deviceOf(listOf(locale), hour24)
