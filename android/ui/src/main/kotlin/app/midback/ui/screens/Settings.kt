// What can a person choose? Draws whatever settings the core lists.

package app.midback.ui.screens

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.rememberCoroutineScope
import app.midback.core.Setting
import app.midback.core.SettingKey
import app.midback.core.SettingsScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
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
    Asked(store, shell, tabs = tabs, question = { settings(it) }) { screen ->
        Settings(
            screen,
            back = UiAction(shell.back, onClick = places::back),
            onChange = { key, values -> scope.launch { store.act { changeSetting(key, values, it) } } },
            tabs = tabs,
        )
    }
}

/** The settings, section by section. */
@Composable
fun Settings(
    screen: SettingsScreen,
    back: UiAction,
    onChange: (SettingKey, List<String>) -> Unit,
    tabs: @Composable () -> Unit,
) {
    ScreenScaffold(screen.title, back = back, tabs = tabs) {
        screen.sections.forEach { section ->
            SectionTitle(section.heading)
            section.settings.forEach { setting -> OneSetting(setting) { onChange(setting.key, it) } }
        }
    }
}

@Composable
private fun OneSetting(setting: Setting, onChange: (List<String>) -> Unit) {
    MidbackCard {
        Text(setting.label, style = MaterialTheme.typography.titleMedium)
        Quiet(setting.help)
        ChoiceChips(
            setting.choices.map { Chip(it.label.shown, it.on) },
            onChoose = { onChange(chosenAfter(setting, it)) },
            several = setting.several,
        )
    }
}

/** What is chosen once the choice at [index] is tapped: it alone, or with the others that are on. */
private fun chosenAfter(setting: Setting, index: Int): List<String> {
    val tapped = setting.choices[index]
    if (!setting.several) return listOf(tapped.value)
    return setting.choices.filter { it.on != (it == tapped) }.map { it.value }
}
