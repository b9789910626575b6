// When do reminders come, and do they reach a person? What stands in their way first, then what can be chosen.

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.midback.core.ComingReminder
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.PlanChange
import app.midback.core.PlanUndo
import app.midback.core.ReminderHealth
import app.midback.core.ReminderTrouble
import app.midback.core.RemindersScreen
import app.midback.core.SettingKey
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.PhoneReminders
import app.midback.ui.Places
import app.midback.ui.Store
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.NotificationCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.UiAction
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/** How often it is looked whether a test has come. */
private const val LOOK_MS = 1_000L

/** What a person can do about reminders. */
class RemindersActions(
    val onAsk: () -> Unit,
    val onFix: (ReminderTrouble) -> Unit,
    val onTest: () -> Unit,
    val onChange: (SettingKey, List<String>) -> Unit,
    val onRead: () -> Unit,
    val onUndo: (PlanUndo) -> Unit,
)

@Composable
internal fun RemindersRoute(store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()
    val phone = store.reminders
    var changed by remember { mutableStateOf<PlanChange?>(null) }
    // What is said of a test as long as nothing came of it.
    var awaited by rememberSaveable { mutableStateOf<String?>(null) }
    LaunchedEffect(awaited) {
        val said = awaited ?: return@LaunchedEffect
        var screen: RemindersScreen?
        do {
            delay(LOOK_MS)
            screen = store.askOrTell { remindersNow(phone, it) }
        } while (screen?.health?.tested == said)
        awaited = null
        store.refresh()
    }

    fun test() {
        scope.launch {
            val (reminder, screen) = store.askOrTell {
                tryReminder(phone.reminderPhone(), phone.offsetChanges(it), it) to remindersNow(phone, it)
            } ?: return@launch
            phone.handOverTry(reminder)
            awaited = screen.health.tested
            store.refresh()
        }
    }
    Asked(store, shell, question = { remindersNow(phone, it) }) { screen ->
        Reminders(
            screen,
            changed,
            testing = awaited != null,
            back = UiAction(shell.back, onClick = places::back),
            actions = RemindersActions(
                onAsk = {
                    phone.askForReminders()
                    store.refresh()
                },
                onFix = phone::openReminderSettings,
                onTest = ::test,
                onChange = { key, values -> scope.launch { changed = store.act { changeSetting(key, values, it) } } },
                onRead = { changed = null },
                onUndo = { undo -> scope.launch { changed = store.act { undoPlanChange(undo, it) } } },
            ),
        )
    }
}

private fun Midback.remindersNow(phone: PhoneReminders, now: Moment) =
    remindersScreen(phone.reminderPhone(), phone.offsetChanges(now), now)

/**
 * The screen about reminders: whether they come, which come next, and what can be chosen.
 *
 * @param changed what the last choice did to the plan, until it is put away.
 * @param testing whether a test is on its way.
 */
@Composable
fun Reminders(
    screen: RemindersScreen,
    changed: PlanChange?,
    testing: Boolean,
    back: UiAction,
    actions: RemindersActions,
) {
    val ask = screen.ask
    val bottom: (@Composable ColumnScope.() -> Unit)? = when {
        changed != null -> ({ ChangeSteps(changed, actions.onRead, actions.onUndo) })
        ask != null -> ({ PrimaryButton(ask.ask, actions.onAsk) })
        else -> null
    }
    val told: (@Composable () -> Unit)? = changed?.let { { WhatChanged(it) } }
    ScreenScaffold(screen.title, back = back, bottom = bottom, told = told) {
        ask?.let { Text(it.text, style = MaterialTheme.typography.bodyLarge) }
        // Before the phone was asked, a test would come to nothing.
        Health(screen.health, canTest = ask == null && !testing, actions)
        SectionTitle(screen.comingHeading)
        screen.comingNone?.let { Quiet(it) }
        ListCard(screen.coming.map { ListRow(leads = false, onClick = null) { ComingLine(it) } })
        screen.sections.forEachIndexed { at, section ->
            SectionTitle(section.heading)
            section.settings.forEach { setting -> OneSetting(setting) { actions.onChange(setting.key, it.tap) } }
            // What is pointed out is of when they come, which is chosen first.
            if (at == 0) Notes(screen.notes)
        }
        SectionTitle(screen.preview.heading)
        NotificationCard(screen.preview.title, screen.preview.body, Modifier.fillMaxWidth())
    }
}

/** Whether they come, what helps where they do not, and a test. */
@Composable
private fun Health(health: ReminderHealth, canTest: Boolean, actions: RemindersActions) {
    SectionTitle(health.heading)
    health.troubles.forEach { cause ->
        Caution(cause.text, cause.heading, cause.fix?.let { UiAction(it) { actions.onFix(cause.trouble) } })
    }
    MidbackCard {
        val style = MaterialTheme.typography.bodyLarge
        health.text?.let { text ->
            val color = with(MaterialTheme.colorScheme) { if (health.well) primary else onSurfaceVariant }
            WithSign(Icons.Reminder, color, style) { Text(text, style = style) }
        }
        health.came?.let { if (health.text == null) Text(it, style = style) else Quiet(it) }
        QuietButton(health.test, actions.onTest, Modifier.fillMaxWidth(), enabled = canTest, outlined = true)
        health.tested?.let { Quiet(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }) }
    }
}

/** What is pointed out of what was chosen: it works, and is only to be known. */
@Composable
private fun Notes(notes: List<String>) {
    if (notes.isEmpty()) return
    MidbackCard {
        val (color, style) = MaterialTheme.colorScheme.onSurfaceVariant to MaterialTheme.typography.bodyLarge
        notes.forEach { WithSign(Icons.Why, color, style) { Text(it, style = style) } }
    }
}

@Composable
private fun ComingLine(reminder: ComingReminder) {
    Text(reminder.`when`, style = MaterialTheme.typography.titleMedium)
    Text(reminder.title, style = MaterialTheme.typography.bodyMedium)
    Quiet(reminder.body)
}
