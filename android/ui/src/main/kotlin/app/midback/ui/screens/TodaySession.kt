// What does a day's session hold, and what can be done in its place?

package app.midback.ui.screens

import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.rememberScrollState
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.DpSize
import app.midback.core.DayAct
import app.midback.core.DayOffer
import app.midback.core.LevelPicture
import app.midback.core.SessionCard
import app.midback.core.SessionItem
import app.midback.ui.LevelThumb
import app.midback.ui.Pictured
import app.midback.ui.Place
import app.midback.ui.Space
import app.midback.ui.THUMB
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.Sheet
import app.midback.ui.components.SmallButton
import kotlin.math.ceil

/** The session at a glance: its exercises as pictures, how long it takes, and why it is as much as it is. */
@Composable
internal fun Glance(session: SessionCard) {
    MidbackCard {
        Text(session.duration, style = MaterialTheme.typography.titleMedium)
        // One row, so that what can be done stays in sight; what does not fit in it is reached along it, and stands below.
        BoxWithConstraints {
            val size = sizeInRow(session.items.size, maxWidth)
            Row(Modifier.horizontalScroll(rememberScrollState()), Arrangement.spacedBy(Space.small)) {
                session.items.forEach { LevelThumb(it.picture, Modifier.size(size)) }
            }
        }
        session.reason?.let { Quiet(it) }
    }
}

/** How large each of so many pictures is in a row: where not all fit, one is seen in half, so that one sees that it goes on. */
private fun sizeInRow(count: Int, room: Dp): DpSize {
    val gap = Space.small
    val all = (room + gap) / (THUMB.width + gap)
    if (count <= all) return THUMB
    val whole = ceil((room - THUMB.width / 2) / (THUMB.width + gap))
    return THUMB * ((room - gap * whole) / (THUMB.width * whole + THUMB.width / 2))
}

/** What it holds, exercise by exercise. */
@Composable
internal fun Session(session: SessionCard, onOpen: (Place) -> Unit) {
    ListCard(
        session.items.map { item ->
            // What most share stands above; why it is so is still one tap away.
            val reason = if (item.reasonIsShared) item.why else item.reason
            val why = @Composable { WhyLine(reason, item.why) { onOpen(Place.Dose(item.exercise)) } }
            ListRow(
                leads = true,
                onClick = { onOpen(Place.Exercise(item.exercise)) },
                foot = why,
                picture = { LevelThumb(item.picture, it) },
            ) { Item(item) }
        },
    )
    if (session.leftOut.isNotEmpty()) {
        SectionTitle(session.leftOutHeading)
        LeftOut(session.leftOut)
    }
    Caution(session.caution)
}

/** What it is good for stands on its own screen. */
@Composable
private fun Item(item: SessionItem) {
    Text(item.name, style = MaterialTheme.typography.titleMedium)
    Quiet(item.level)
    Spoken(item.dose, MaterialTheme.typography.bodyLarge)
    item.cautions.forEach { Care(it) }
}

/** Why others are not in it. */
@Composable
internal fun LeftOut(reasons: List<String>) {
    reasons.forEach { Quiet(it) }
}

/** What can be done on a day without a session. */
@Composable
internal fun Offers(offers: List<DayOffer>, actions: TodayActions) =
    ListCard(
        offers.map { offer ->
            ListRow(leads = false, onClick = { actions.onAct(offer.act) }) {
                Text(
                    offer.label,
                    color = MaterialTheme.colorScheme.primary,
                    style = MaterialTheme.typography.titleMedium,
                )
                offer.help?.let { Quiet(it) }
            }
        },
    )

/**
 * What can be done instead of the session; each a word or two, so that the session stays what the screen is about. Another
 * session is looked at before it begins.
 */
@Composable
internal fun Instead(offers: List<DayOffer>, onAct: (DayAct) -> Unit) {
    var looked by remember { mutableStateOf<DayOffer?>(null) }
    if (offers.isEmpty()) return
    val between = Arrangement.spacedBy(Space.small)
    FlowRow(Modifier.fillMaxWidth(), between, between) {
        offers.forEach { offer ->
            val choose = { if (offer.session == null) onAct(offer.act) else looked = offer }
            SmallButton(offer.short, choose)
        }
    }
    looked?.let { offer ->
        OfferSheet(offer, onClose = { looked = null }) {
            looked = null
            onAct(offer.act)
        }
    }
}

/** Exercises, as pictures side by side. */
@Composable
internal fun Pictures(pictures: List<LevelPicture>) {
    if (pictures.isEmpty()) return
    val together = Arrangement.spacedBy(Space.small, Alignment.CenterHorizontally)
    FlowRow(Modifier.fillMaxWidth(), together, Arrangement.spacedBy(Space.small)) {
        pictures.forEach { LevelThumb(it) }
    }
}

/** What another session holds, before it begins. */
@Composable
private fun OfferSheet(offer: DayOffer, onClose: () -> Unit, onStart: () -> Unit) {
    val session = offer.session ?: return
    Sheet(offer.label, session.close, onClose, bottom = { PrimaryButton(session.start, onStart) }) {
        Column(
            Modifier.padding(horizontal = Space.large),
            verticalArrangement = Arrangement.spacedBy(Space.medium),
        ) {
            offer.help?.let { Quiet(it) }
            session.items.forEach { item -> Pictured(item.picture) { Item(item) } }
        }
    }
}
