// In which looks is each state drawn? One for each thing that can differ from phone to phone, by its name.

package app.midback.screens

import app.midback.Look
import app.midback.Window

/** A pixel for each point: small pictures, on which everything stands where it does on a phone. */
private val plain = Look(density = "mdpi")

/**
 * A look of the sheets.
 *
 * @param pages so many pages of a screen are drawn: all of them where what stands further down could look otherwise.
 */
internal class SheetLook(val look: Look, val pages: Int = MOST_PAGES) {
    private companion object {
        /** No screen is that long: one that goes on for ever ends here. */
        const val MOST_PAGES = 40
    }
}

internal val LOOKS: Map<String, SheetLook> = mapOf(
    "day" to SheetLook(plain),
    "night" to SheetLook(plain.copy(dark = true)),
    "spanish" to SheetLook(plain.copy(language = "es")),
    "large" to SheetLook(plain.copy(fontScale = 2f)),
    "spanish-large" to SheetLook(plain.copy(language = "es", fontScale = 2f)),
    "thin" to SheetLook(plain.copy(window = Window.THIN)),
    "tablet" to SheetLook(plain.copy(window = Window.TABLET), pages = 2),
    "across" to SheetLook(plain.copy(window = Window.ACROSS), pages = 2),
)
