// What narrows the Library? One row of heads, each with its choices below, and what the person has to mind.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.midback.core.LibraryChoice
import app.midback.core.LibraryFilter
import app.midback.core.LibraryFilterKey
import app.midback.core.LibraryQuery
import app.midback.core.LibraryScreen
import app.midback.ui.Space
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.ExpandableChip
import app.midback.ui.components.ExpandableHead
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.SwitchRow

/** The heads of the filters; the choices of one at a time are open. */
@Composable
internal fun Filters(filters: List<LibraryFilter>, query: LibraryQuery, onQuery: (LibraryQuery) -> Unit) {
    var open by rememberSaveable { mutableStateOf<LibraryFilterKey?>(null) }
    Column(verticalArrangement = Arrangement.spacedBy(Space.medium)) {
        FlowRow(
            Modifier.fillMaxWidth(),
            horizontalArrangement = Arrangement.spacedBy(Space.small),
            verticalArrangement = Arrangement.spacedBy(Space.small),
        ) {
            filters.forEach { filter ->
                val chosen = filter.choices.firstOrNull { it.on && it.value != null }?.label
                ExpandableChip(filter.label, chosen, filter.key == open, { open = filter.key.takeIf { it != open } })
            }
        }
        filters.firstOrNull { it.key == open }?.let { filter ->
            MidbackCard {
                Text(filter.label, style = MaterialTheme.typography.titleSmall)
                ChoiceChips(
                    filter.choices.map(::chip),
                    onChoose = {
                        onQuery(query.with(filter.key, filter.choices[it].value))
                        // The list is what the person waits for.
                        open = null
                    },
                )
            }
        }
    }
}

/** Whether only what suits the person is shown, and what they have to mind, as long as that changes anything. */
@Composable
internal fun Suiting(screen: LibraryScreen, query: LibraryQuery, onQuery: (LibraryQuery) -> Unit) {
    var open by rememberSaveable { mutableStateOf(true) }
    MidbackCard {
        SwitchRow(screen.allowedLabel, query.allowedForMe, { onQuery(query.copy(allowedForMe = it)) })
        if (query.allowedForMe || query.conditions.isNotEmpty()) {
            HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            ExpandableHead(open, { open = !open }) {
                Text(screen.conditionsLabel, style = MaterialTheme.typography.titleSmall)
                if (!open) InARow(screen.conditions.filter { it.on }.map { it.label })
            }
            if (open) {
                Quiet(screen.conditionsHelp)
                ChoiceChips(
                    screen.conditions.map(::chip),
                    onChoose = { onQuery(query.copy(conditions = mindedAfter(screen.conditions, it))) },
                    several = true,
                )
            }
        }
    }
}

private fun chip(choice: LibraryChoice) = Chip(choice.label, choice.on)

private fun LibraryQuery.with(key: LibraryFilterKey, value: String?) = when (key) {
    LibraryFilterKey.CATEGORY -> copy(category = value)
    LibraryFilterKey.POSITION -> copy(position = value)
    LibraryFilterKey.EQUIPMENT -> copy(equipment = value)
}

/** What is minded once the condition at [index] is tapped. */
private fun mindedAfter(conditions: List<LibraryChoice>, index: Int): List<String> {
    val tapped = conditions[index]
    return conditions.filter { it.on != (it == tapped) }.mapNotNull { it.value }
}
