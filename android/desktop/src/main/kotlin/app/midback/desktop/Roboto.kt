// Which type does the desktop draw with? The phone's own, bundled, in the two weights that the theme uses.

package app.midback.desktop

import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font

private fun bundled(name: String, weight: FontWeight) = Font(
    identity = name,
    getData = { checkNotNull(object {}.javaClass.getResourceAsStream("/fonts/$name.ttf")).use { it.readBytes() } },
    weight = weight,
)

internal val roboto = FontFamily(
    bundled("Roboto-Regular", FontWeight.Normal),
    bundled("Roboto-Medium", FontWeight.Medium),
)
