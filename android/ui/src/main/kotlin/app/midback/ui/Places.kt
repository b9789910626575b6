// Where in the app is a person, and where does "back" lead?

package app.midback.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.midback.core.SessionId

/** A place in the app. */
sealed interface Place {
    data object Today : Place

    data object History : Place

    data object Settings : Place

    /** One session, being done. */
    data class Player(val session: SessionId) : Place

    /** One session, as it went. */
    data class Summary(val session: SessionId) : Place
}

/** The way back: the place a person is at, on top of those that "back" leads to. */
class Places(places: List<Place>) {
    var way by mutableStateOf(places)
        private set

    /** Where the person is. */
    val here get() = way.last()

    /** Whether "back" stays in the app. */
    val canGoBack get() = way.size > 1

    /** Opens a place; "back" leads here again. */
    fun open(place: Place) {
        if (place != here) way = way + place
    }

    /** Takes this place's place: "back" leads past it. */
    fun become(place: Place) {
        way = way.dropLast(1) + place
    }

    /** Goes to one of the app's main places; "back" leads to Today. */
    fun goTo(place: Place) {
        way = listOf(Place.Today, place).distinct()
    }

    fun back() {
        if (canGoBack) way = way.dropLast(1)
    }
}

/** The places, kept when the system takes the activity down and builds it up again. */
@Composable
fun rememberPlaces(): Places = rememberSaveable(saver = placesSaver) { Places(listOf(Place.Today)) }

private val placesSaver = Saver<Places, List<String>>(
    save = { places -> places.way.map(::nameOf) },
    restore = { names -> Places(names.map(::placeOf)) },
)

private fun nameOf(place: Place) = when (place) {
    Place.Today -> "today"
    Place.History -> "history"
    Place.Settings -> "settings"
    is Place.Player -> "player/${place.session.value}"
    is Place.Summary -> "summary/${place.session.value}"
}

private fun placeOf(name: String): Place {
    val session = SessionId(name.substringAfter('/'))
    return when (name.substringBefore('/')) {
        "history" -> Place.History
        "settings" -> Place.Settings
        "player" -> Place.Player(session)
        "summary" -> Place.Summary(session)
        else -> Place.Today
    }
}
