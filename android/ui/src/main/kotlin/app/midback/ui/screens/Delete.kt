// What is asked before everything is deleted, and what is said after it?

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.midback.core.DeleteScreen
import app.midback.core.DeletedScreen
import app.midback.core.ShellScreen
import app.midback.ui.Asked
import app.midback.ui.Leader
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.WAITING
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.Steps
import app.midback.ui.components.SwitchRow
import app.midback.ui.components.UiAction
import kotlinx.coroutines.launch

@Composable
internal fun DeleteRoute(store: Store, shell: ShellScreen, places: Places, leader: Leader) {
    val scope = rememberCoroutineScope()
    var going by remember { mutableStateOf(false) }
    Asked(store, shell, question = { deleteScreen() }) { screen ->
        Delete(
            screen,
            going,
            back = UiAction(shell.back, onClick = places::back),
            onSaveFirst = { places.open(Place.Data) },
            onGo = {
                going = true
                scope.launch {
                    leader.letGo()
                    store.opening?.deleteAll()
                }
            },
        )
    }
}

/**
 * What is asked before everything is deleted.
 *
 * @param going whether it is being deleted.
 */
@Composable
fun Delete(
    screen: DeleteScreen,
    going: Boolean,
    back: UiAction,
    onSaveFirst: () -> Unit,
    onGo: () -> Unit,
) {
    // Said anew each time: nobody finds it said.
    var understood by remember { mutableStateOf(false) }
    ScreenScaffold(
        screen.title,
        if (going) Modifier.testTag(WAITING) else Modifier,
        back = back,
        bottom = {
            Steps {
                PrimaryButton(screen.go, onGo, enabled = understood && !going, danger = true)
                QuietButton(screen.cancel, back.onClick, enabled = !going)
            }
        },
    ) {
        val style = MaterialTheme.typography.bodyLarge
        Text(screen.text, style = style)
        Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
            screen.goes.forEach { Bullet(MaterialTheme.colorScheme.error) { Text(it, style = style) } }
        }
        Text(screen.stays, style = style)
        QuietButton(screen.saveFirst, onSaveFirst, Modifier.fillMaxWidth(), outlined = true)
        MidbackCard { SwitchRow(screen.understood, understood, { understood = it }) }
    }
}

/** That everything is deleted. */
@Composable
fun Deleted(screen: DeletedScreen, onAgain: () -> Unit) =
    WhatCame(screen.title, listOf(screen.text), screen.again, onAgain)
