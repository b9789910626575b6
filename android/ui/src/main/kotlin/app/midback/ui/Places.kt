// Where in the app is a person, and where does "back" lead?

package app.midback.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import app.midback.core.ReminderPlace

/** The way back: the place a person is at, on top of those that "back" leads to. */
class Places(places: List<Place>) {
    var way by mutableStateOf(places)
        private set

    /** Where the person is. */
    val here get() = way.last()

    /** The main place that led here. */
    val main get() = way.last { it is Place.Main }

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
    fun goTo(place: Place.Main) {
        way = listOf(Place.Today, place).distinct()
    }

    /** Goes back as far as [place]. */
    fun backTo(place: Place) {
        way = way.takeWhile { it != place } + place
    }

    /** Goes one step back to [place]: along the way where it leads there, in this place's stead where it does not. */
    fun stepBack(place: Place) {
        way = way.dropLast(1).let { past -> if (place in past) past.takeWhile { it != place } else past } + place
    }

    /** Leaves [done] behind and goes on to [place]: "back" leads from there to what was done here. */
    fun goOn(done: Place, place: Place) {
        val past = way.dropLast(1)
        if (done !in past) way = past + done + place
    }

    /** Goes on to [place], and "back" no longer leads to any place that is [gone]. */
    fun goOnWithout(place: Place, gone: (Place) -> Boolean) {
        way = way.dropLast(1).filterNot(gone) + place
    }

    /** Goes where a reminder leads. */
    fun follow(place: ReminderPlace) = when (place) {
        ReminderPlace.Today -> {
            goTo(Place.Today)
        }

        is ReminderPlace.Session -> {
            open(Place.Live(place.id))
        }

        ReminderPlace.SymptomCheck -> {
            open(Place.SymptomCheck)
        }

        ReminderPlace.Plan -> {
            goTo(Place.Plan)
        }

        ReminderPlace.CheckIn -> {
            goTo(Place.Progress)
            open(Place.CheckIn())
        }

        ReminderPlace.Data -> {
            goTo(Place.Today)
            open(Place.Settings)
            open(Place.Data)
        }
    }

    fun back() {
        if (canGoBack) way = way.dropLast(1)
    }
}

/** The places, kept when the system takes the activity down and builds it up again. */
@Composable
fun rememberPlaces(): Places = rememberSaveable(saver = placesSaver) { Places(listOf(Place.Today)) }

/**
 * Draws the place where the person is. What they typed, opened and scrolled to is there again when they come back:
 * in a main place always, elsewhere as long as "back" leads there.
 */
@Composable
internal fun Here(places: Places, content: @Composable (Place) -> Unit) {
    val states = rememberSaveableStateHolder()
    // The same place can be on the way twice.
    val keys = places.way.mapIndexed { at, place -> if (place is Place.Main) nameOf(place) else "$at/${nameOf(place)}" }
    val known = remember { mutableSetOf<String>() }
    states.SaveableStateProvider(keys.last()) { content(places.here) }
    LaunchedEffect(keys) {
        known.filter { it !in keys && '/' in it }.forEach(states::removeState)
        known.retainAll(keys.toSet())
        known += keys
    }
}

private val placesSaver = Saver<Places, List<String>>(
    save = { places -> places.way.map(::nameOf) },
    restore = { names -> Places(names.map(::placeOf)) },
)
