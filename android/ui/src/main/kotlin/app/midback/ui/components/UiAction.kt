// What can be done here, and what is it called?

package app.midback.ui.components

import androidx.compose.ui.graphics.vector.ImageVector

/**
 * A step that a component offers.
 *
 * @param label its words, or what a screen reader says where only a sign is drawn.
 * @param enabled false where the step exists, but not now.
 */
class UiAction(val label: String, val enabled: Boolean = true, val onClick: () -> Unit)

/**
 * A step that is drawn as a sign alone.
 *
 * @param label what a screen reader says for it.
 */
class SignAction(val icon: ImageVector, val label: String, val onClick: () -> Unit)
