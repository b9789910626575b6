// What else can be done in a session? Everything that is used less, on one sheet that a thumb opens and closes.

package app.midback.ui.screens

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.midback.core.LiveCommand
import app.midback.core.LiveTexts
import app.midback.core.LiveView
import app.midback.ui.Icons
import app.midback.ui.Space
import app.midback.ui.components.Sheet
import app.midback.ui.components.Sign

/** Everything that is used less. It closes with each step, so that the session is seen again at once. */
@Composable
internal fun LiveMore(
    view: LiveView,
    texts: LiveTexts,
    act: (LiveCommand) -> Unit,
    onHow: () -> Unit,
    onEnd: () -> Unit,
    onClose: () -> Unit,
) {
    var why by rememberSaveable { mutableStateOf(false) }

    fun command(command: LiveCommand) = {
        onClose()
        act(command)
    }
    Sheet(if (why) texts.skipWhy else texts.more, texts.close, onClose) {
        if (why) {
            texts.reasons.forEach { Step(null, it.label, onClick = command(LiveCommand.Skip(it.reason))) }
            return@Sheet
        }
        if (view.canEase) Step(Icons.Easier, texts.easier, onClick = command(LiveCommand.Easier))
        Step(Icons.Repeat, texts.repeat, onClick = command(LiveCommand.Repeat))
        if (view.canGoBack) Step(Icons.Before, texts.back, onClick = command(LiveCommand.Back))
        if (view.canSwitch) Step(Icons.Switch, texts.switchSides, onClick = command(LiveCommand.SwitchSides))
        if (view.canRest) {
            Step(Icons.Plus, texts.longer, onClick = command(LiveCommand.LongerRest))
            Step(Icons.Minus, texts.shorter, onClick = command(LiveCommand.ShorterRest))
        }
        Step(Icons.Learn, texts.how) {
            onClose()
            onHow()
        }
        Step(Icons.Out, texts.skip) { why = true }
        Step(Icons.Close, texts.end, danger = true) {
            onClose()
            onEnd()
        }
    }
}

/** One step: its sign, its words, and the whole of its line to tap. */
@Composable
private fun Step(icon: ImageVector?, label: String, danger: Boolean = false, onClick: () -> Unit) {
    val scheme = MaterialTheme.colorScheme
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(role = Role.Button, onClick = onClick)
            .heightIn(min = 56.dp)
            .padding(horizontal = Space.large, vertical = Space.small),
        Arrangement.spacedBy(Space.medium),
        Alignment.CenterVertically,
    ) {
        val ink = if (danger) scheme.error else scheme.onSurface
        if (icon != null) Sign(icon, tint = if (danger) scheme.error else scheme.primary)
        Text(label, color = ink, style = MaterialTheme.typography.bodyLarge)
    }
}
