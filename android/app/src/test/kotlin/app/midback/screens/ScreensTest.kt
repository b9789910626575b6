// What is met on every screen in every state? Written down, to be held against what is met on an iPhone, and held to being of use.

package app.midback.screens

import app.midback.Look
import app.midback.Window
import org.junit.Test
import java.io.File

class ScreensTest : StatesTest() {
    /**
     * Fails for what cannot be come to, or is of no use to somebody, after all the others: `cargo xtask test` says what is met
     * otherwise than before. In English by day and in Spanish by night, so that each state is seen by both.
     */
    @Test
    fun everyScreenInEveryState() {
        val dumps = File(folder, "android")
        dumps.deleteRecursively()
        dumps.mkdirs()
        val wrong = mutableListOf<String>()
        statesIn(folder).filter { WANTED in it.name }.groupBy { it.language }.forEach { (language, states) ->
            wrong += inEach(states, Look(dark = language == "es", window = Window.TALL)) { state, reached ->
                File(dumps, "${state.name}.txt").writeText(reached.lines.joinToString("") { "$it\n" })
                val picture = frontPicture()
                try {
                    assertAccessible(state.screen, reached.front, picture)
                    assertUsable()
                } catch (wrong: AssertionError) {
                    keep(picture, "met/${state.name}")
                    throw wrong
                }
            }
        }
        assertNothing(wrong)
    }

    private companion object {
        /** A part of the names of the states to look at; all of them, unless one is worked on. */
        val WANTED: String = System.getProperty("midback.state").orEmpty()
    }
}
