// What does the card on the home screen show? What the core wrote for it; docs/home-card.md says how that is read.

package app.midback.home

import org.json.JSONArray
import org.json.JSONException
import org.json.JSONObject

/**
 * One part of the card.
 *
 * @param text what is said below the heading, where there is something.
 * @param action what a tap does; null only where the core said nothing.
 * @param week seven days, or none.
 * @param untilMs when the next part follows; null for the one that holds for good.
 */
internal class HomeCard(
    val heading: String,
    val text: String?,
    val action: String?,
    val week: List<CardDay>,
    val untilMs: Long?,
)

/**
 * A day of the week.
 *
 * @param short fits beside the others.
 * @param spoken what a screen reader says.
 */
internal class CardDay(val short: String, val spoken: String, val mark: CardMark, val today: Boolean)

/** What becomes of a day, as the file calls it. */
internal enum class CardMark { DONE, SESSION, REST, PAUSED, SKIPPED, MISSED }

/** The part of [file] that counts now; null where it cannot be read, or is of another version. */
internal fun homeCard(file: String, nowMs: Long): HomeCard? = try {
    val card = JSONObject(file)
    val parts = if (card.getInt("version") == 1) card.getJSONArray("shown").objects() else emptyList()
    parts.map(::part).firstOrNull { it.untilMs == null || it.untilMs > nowMs }
} catch (_: JSONException) {
    null
}

private fun part(part: JSONObject) = HomeCard(
    heading = part.getString("heading"),
    text = part.optString("text").takeIf { it.isNotEmpty() },
    action = part.getString("action"),
    week = part.getJSONArray("week").objects().map(::day),
    untilMs = if (part.has("until_ms")) part.getLong("until_ms") else null,
)

private fun day(day: JSONObject): CardDay {
    val mark = day.getString("mark")
    return CardDay(
        short = day.getString("short"),
        spoken = day.getString("spoken"),
        // A newer core may know marks that this card does not.
        mark = CardMark.entries.find { it.name.lowercase() == mark } ?: CardMark.REST,
        today = day.getBoolean("today"),
    )
}

private fun JSONArray.objects(): List<JSONObject> = List(length(), ::getJSONObject)
