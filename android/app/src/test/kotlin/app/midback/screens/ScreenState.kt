// Which state of a screen is looked at? One entry of the list that the core's stories are made into.

package app.midback.screens

import app.midback.core.Device
import app.midback.core.Moment
import app.midback.core.OffsetChanges
import app.midback.core.ReminderPermission
import app.midback.core.ReminderPhone
import org.json.JSONArray
import org.json.JSONObject
import java.io.File

/** What a person does on a screen. */
internal sealed interface Act {
    /** Taps the [nth] of all that say [text]. */
    class Tap(val text: String, val nth: Int) : Act

    /** Types [text] into the [nth] of the fields that are called [label]. */
    class Type(val label: String, val nth: Int, val text: String) : Act

    /** Lets time pass in a session that is led. */
    class Pass(val ms: Long) : Act
}

/** A state of a screen in one language. */
internal class ScreenState(
    val name: String,
    val world: File,
    val now: Moment,
    val device: Device,
    val phone: ReminderPhone,
    val changes: OffsetChanges,
    val place: String,
    val file: File?,
    val acts: List<Act>,
) {
    val language get() = device.languages.single()

    /** Its name without its language. */
    val bare get() = name.substringBeforeLast('.')

    /** Which screen it is one of. */
    val screen get() = name.substringBefore('.')
}

/** All that `screens make` wrote into [folder]. */
internal fun statesIn(folder: File): List<ScreenState> {
    val list = File(folder, "states.json")
    check(list.exists()) { "there are no states: `cargo xtask test --only worlds` makes them" }
    return objects(JSONArray(list.readText())).map { state(it, folder) }
}

private fun state(json: JSONObject, folder: File) = ScreenState(
    name = json.getString("name"),
    world = File(folder, json.getString("world")),
    now = json.getJSONObject("now").run { Moment(getLong("epochMs"), getInt("utcOffsetMinutes")) },
    device = json.getJSONObject("device").run {
        Device(
            strings(getJSONArray("languages")),
            getString("region"),
            getBoolean("hour24"),
            getInt("firstWeekday").toUByte(),
        )
    },
    phone = phone(json.getJSONObject("phone").getJSONObject("android")),
    changes = json.getJSONObject("offsetChanges").run {
        val (at, offsets) = getJSONArray("epochMs") to getJSONArray("utcOffsetMinutes")
        OffsetChanges(List(at.length(), at::getLong), List(offsets.length(), offsets::getInt))
    },
    place = json.getString("place"),
    file = if (json.isNull("file")) null else File(folder, json.getString("file")),
    acts = objects(json.getJSONArray("acts")).map(::act),
)

private fun phone(json: JSONObject) = ReminderPhone(
    limit = json.getInt("limit").toUInt(),
    refills = json.getBoolean("refills"),
    permission = when (val permission = json.getString("permission")) {
        "notAsked" -> ReminderPermission.NOT_ASKED
        "allowed" -> ReminderPermission.ALLOWED
        "denied" -> ReminderPermission.DENIED
        else -> error("no permission is $permission")
    },
    channelOn = json.getBoolean("channelOn"),
    exact = if (json.isNull("exact")) null else json.getBoolean("exact"),
    timeSensitive = if (json.isNull("timeSensitive")) null else json.getBoolean("timeSensitive"),
    restricted = json.getBoolean("restricted"),
    bootedMs = json.getLong("bootedMs"),
    pending = strings(json.getJSONArray("pending")),
)

private fun act(json: JSONObject): Act = when {
    json.has("tap") -> Act.Tap(json.getString("tap"), json.getInt("nth"))
    json.has("type") -> Act.Type(json.getString("type"), json.getInt("nth"), json.getString("text"))
    else -> Act.Pass(json.getLong("pass"))
}

private fun objects(array: JSONArray) = List(array.length(), array::getJSONObject)

private fun strings(array: JSONArray) = List(array.length(), array::getString)
