// What does a person do on a walk through the app? It comes from outside, with the words that the app itself says.

package app.midback.smoke

/** What is done with a text. */
enum class Act {
    /** It has to be on the screen. */
    SEE,

    /** It is tapped. */
    TAP,

    /** It is tapped where it comes within a moment: only some phones show it. */
    MAYBE,

    /** What the system asks is allowed, where it asks: its words are not the app's. */
    ALLOW,
}

/** One step of a walk. */
data class Step(
    val act: Act,
    val text: String,
)

/** Reads a walk: an act a line, then a tab, then what is looked for. */
fun walkOf(lines: String): List<Step> = lines.lineSequence().filter { it.isNotEmpty() }.map(::stepOf).toList()

private fun stepOf(line: String): Step {
    val (act, text) = line.split('\t', limit = 2)
    return Step(Act.entries.single { it.name.lowercase() == act }, text)
}
