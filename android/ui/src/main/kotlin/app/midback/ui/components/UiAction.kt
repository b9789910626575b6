// What can be done here, and what is it called?

package app.midback.ui.components

/**
 * A step that a component offers.
 *
 * @param label its words, or what a screen reader says where only a sign is drawn.
 * @param enabled false where the step exists, but not now.
 */
class UiAction(val label: String, val enabled: Boolean = true, val onClick: () -> Unit)
