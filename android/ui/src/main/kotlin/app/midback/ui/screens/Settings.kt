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
import app.midback.core.PlanChange
import app.midback.core.Setting
import app.midback.core.SettingChoice
import app.midback.core.SettingKey
import app.midback.core.SettingsPlace
import app.midback.core.SettingsScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

@Composable
internal fun SettingsRoute(store: Store, shell: ShellScreen, places: Places, tabs: @Composable () -> Unit) {
    val scope = rememberCoroutineScope()
    var changed by remember { mutableStateOf<PlanChange?>(null) }
    Asked(store, shell, tabs = tabs, question = { settings(it) }) { screen ->
        Settings(
            screen,
            changed,
            back = UiAction(shell.back, onClick = places::back),
            onChange = { key, values -> scope.launch { changed = store.act { changeSetting(key, values, it) } } },
            onRead = { changed = null },
            onOpen = places::open,
            tabs = tabs,
        )
    }
}

/**
 * The settings, section by section.
 *
 * @param changed what the last choice did to the plan, until it was read.
 */
@Composable
fun Settings(
    screen: SettingsScreen,
    changed: PlanChange?,
    back: UiAction,
    onChange: (SettingKey, List<String>) -> Unit,
    onRead: () -> Unit,
    onOpen: (Place) -> Unit,
    tabs: @Composable () -> Unit,
) {
    val bottom: (@Composable ColumnScope.() -> Unit)? = changed?.let { { WhatChanged(it, onRead) } }
    ScreenScaffold(screen.title, back = back, bottom = bottom, tabs = tabs) {
        screen.sections.forEach { section ->
            SectionTitle(section.heading)
            section.links.forEach { link -> Link(link.label, link.help) { onOpen(placeOf(link.to)) } }
            section.settings.forEach { setting -> OneSetting(setting) { onChange(setting.key, it.tap) } }
        }
        SectionTitle(screen.about.heading)
        MidbackCard { screen.about.lines.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) } }
    }
}

private fun placeOf(place: SettingsPlace) = when (place) {
    SettingsPlace.SYMPTOM_CHECK -> Place.SymptomCheck
    SettingsPlace.PAIN -> Place.Pain
    SettingsPlace.REMINDERS -> Place.Reminders
}

/** A setting with its choices, and what is to be said of those that are on; sentences stand one below the other. */
@Composable
internal fun OneSetting(setting: Setting, onTap: (SettingChoice) -> Unit) {
    MidbackCard {
        Text(setting.label, style = MaterialTheme.typography.titleMedium)
        Quiet(setting.help)
        ChoiceChips(
            setting.choices.map { Chip(it.label.shown, it.on, it.label.spoken) },
            onChoose = { onTap(setting.choices[it]) },
            several = setting.several,
            stacked = setting.key == SettingKey.CONDITIONS,
        )
        setting.choices.filter { it.on }.mapNotNull { it.note }.forEach { ChoiceNote(it) }
    }
}

/** What is said of a choice that is on. */
@Composable
private fun ChoiceNote(note: String) {
    val style = MaterialTheme.typography.bodyMedium
    WithSign(Icons.Reminder, MaterialTheme.colorScheme.primary, style) { Text(note, style = style) }
}
