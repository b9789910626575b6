// What can a person choose? Draws whatever settings the core lists.

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PlanChange
import app.midback.core.PlanUndo
import app.midback.core.Setting
import app.midback.core.SettingChoice
import app.midback.core.SettingKey
import app.midback.core.SettingsPlace
import app.midback.core.SettingsScreen
import app.midback.core.SettingsSection
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.ShortChoices
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

@Composable
internal fun SettingsRoute(store: Store, shell: ShellScreen, places: Places) {
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, question = { settings(it) }) { Settings(it, back, places::open) }
}

/** The settings: a row for those that belong together, with what is chosen of them. */
@Composable
fun Settings(screen: SettingsScreen, back: UiAction, onOpen: (Place) -> Unit) {
    ScreenScaffold(screen.title, back = back) {
        ListCard(
            screen.sections.map { section ->
                ListRow(leads = true, onClick = { onOpen(placeOf(section)) }) {
                    Text(section.heading, style = MaterialTheme.typography.titleMedium)
                    if (section.summary.isNotEmpty()) Quiet(section.summary)
                }
            },
        )
        ListCard(
            screen.links.map { link ->
                ListRow(leads = true, onClick = { onOpen(placeOf(link.to)) }) {
                    Text(link.label, style = MaterialTheme.typography.titleMedium)
                    Quiet(link.help)
                }
            },
        )
        SectionTitle(screen.about.heading)
        MidbackCard { screen.about.lines.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) } }
    }
}

/** What has nothing to choose on a page of settings has a place of its own. */
private fun placeOf(section: SettingsSection): Place =
    section.links.singleOrNull()?.takeIf { section.settings.isEmpty() }?.let { placeOf(it.to) }
        ?: Place.SettingsPage(section.group)

@Composable
internal fun SettingsPageRoute(
    place: Place.SettingsPage,
    store: Store,
    shell: ShellScreen,
    places: Places,
) {
    val scope = rememberCoroutineScope()
    var changed by remember { mutableStateOf<PlanChange?>(null) }

    fun change(action: Midback.(Moment) -> PlanChange) {
        scope.launch { changed = store.act(action) }
    }
    Asked(store, shell, place, question = { settings(it) }) { screen ->
        SettingsPage(
            screen.sections.first { it.group == place.group },
            changed,
            SettingsActions(
                back = UiAction(shell.back, onClick = places::back),
                onChange = { key, values -> change { changeSetting(key, values, it) } },
                onUndo = { undo -> change { undoPlanChange(undo, it) } },
                onRead = { changed = null },
                onOpen = places::open,
            ),
        )
    }
}

/** What a person can do on a page of settings. */
class SettingsActions(
    val back: UiAction,
    val onChange: (SettingKey, List<String>) -> Unit,
    val onUndo: (PlanUndo) -> Unit,
    val onRead: () -> Unit,
    val onOpen: (Place) -> Unit,
)

/**
 * Settings that belong together.
 *
 * @param changed what the last choice did to the plan, until it is put away.
 */
@Composable
fun SettingsPage(
    section: SettingsSection,
    changed: PlanChange?,
    actions: SettingsActions,
) {
    val bottom: (@Composable ColumnScope.() -> Unit)? =
        changed?.let { { ChangeSteps(it, actions.onRead, actions.onUndo) } }
    val told: (@Composable () -> Unit)? = changed?.let { { WhatChanged(it) } }
    ScreenScaffold(section.heading, back = actions.back, bottom = bottom, told = told) {
        section.links.forEach { link -> Link(link.label, link.help) { actions.onOpen(placeOf(link.to)) } }
        section.settings.forEach { setting -> OneSetting(setting) { actions.onChange(setting.key, it.tap) } }
    }
}

private fun placeOf(place: SettingsPlace) = when (place) {
    SettingsPlace.SYMPTOM_CHECK -> Place.SymptomCheck
    SettingsPlace.PAIN -> Place.Pain
    SettingsPlace.REMINDERS -> Place.Reminders
    SettingsPlace.DATA -> Place.Data
    SettingsPlace.PRIVACY -> Place.Privacy
}

/** A setting with its choices, and what is to be said of those that are on; sentences stand one below the other. */
@Composable
internal fun OneSetting(setting: Setting, onTap: (SettingChoice) -> Unit) {
    MidbackCard {
        Text(setting.label, style = MaterialTheme.typography.titleMedium)
        Quiet(setting.help)
        val shorts = setting.choices.mapNotNull { it.short }
        val choose = { at: Int -> onTap(setting.choices[at]) }
        if (shorts.size == setting.choices.size && shorts.isNotEmpty()) {
            ShortChoices(
                setting.choices.zip(shorts) { choice, short ->
                    Chip(short, choice.on, choice.label.shown)
                },
                choose,
            )
        } else {
            ChoiceChips(
                setting.choices.map { Chip(it.label.shown, it.on, it.label.spoken) },
                choose,
                several = setting.several,
                stacked = setting.key == SettingKey.CONDITIONS,
            )
        }
        setting.choices.filter { it.on }.mapNotNull { it.note }.forEach { ChoiceNote(it) }
    }
}

/** What is said of a choice that is on. */
@Composable
private fun ChoiceNote(note: String) {
    val style = MaterialTheme.typography.bodyMedium
    WithSign(Icons.Reminder, MaterialTheme.colorScheme.primary, style) { Text(note, style = style) }
}
