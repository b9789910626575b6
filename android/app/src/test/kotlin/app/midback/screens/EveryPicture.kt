// What does every screen look like? Sheets of every state in each look, drawn when they are asked for: `cargo xtask pictures`.

package app.midback.screens

import android.graphics.Bitmap
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import org.junit.Test
import java.io.File

/** Its name does not end as those do that each build runs by itself. */
class EveryPicture : StatesTest() {
    private val out = File(System.getProperty("midback.sheets") ?: error("-Dmidback.sheets says where the pictures go"))

    @Test
    fun isDrawn() {
        val looks = chosen("looks", LOOKS.keys) { name, wanted -> name == wanted }.associateWith(LOOKS::getValue)
        val all = statesIn(folder)
        val states = chosen("only", all.map { it.bare }.distinct()) { name, wanted -> "$name.".startsWith("$wanted.") }
        states.map { it.substringBefore('.') }.distinct().forEach(::forget)
        val wrong = looks.flatMap { (name, look) ->
            inEach(all.filter { it.language == look.look.language && it.bare in states }, look.look) { state, _ ->
                pages(look.pages).forEachIndexed { at, page -> write(page, pageFile(out, state.bare, name, at + 1)) }
            }
        }
        Sheets(out, looks.keys.toList()).write(states)
        assertNothing(wrong)
    }

    /** Takes away what was drawn of a screen before. */
    private fun forget(screen: String) =
        File(out, screen).listFiles { file -> file.extension == "png" }.orEmpty().forEach(File::delete)

    /** Which of [all] are wanted; all of them, unless the property [option] names some. */
    private fun chosen(option: String, all: Collection<String>, isMeant: (String, String) -> Boolean): List<String> {
        val wanted = System.getProperty("midback.sheets.$option")?.split(',') ?: return all.toList()
        val unknown = wanted.filter { one -> all.none { isMeant(it, one) } }
        check(unknown.isEmpty()) { "--$option: there is no $unknown; there are $all" }
        return all.filter { name -> wanted.any { isMeant(name, it) } }
    }

    /** What is on the phone as the screen is come to, then a page further down each time, as far as it goes. */
    private fun pages(most: Int): List<Bitmap> = buildList {
        add(picture())
        while (size < most && scrollOn()) add(picture())
    }

    /** Scrolls what has the most room and can still be scrolled; false where nothing moves any more. */
    private fun scrollOn(): Boolean {
        val ground = below(front()).filter { it.left() > LITTLE && SemanticsActions.ScrollBy in it.config }
            .maxByOrNull { it.size.height } ?: return false
        val before = ground.left()
        compose.runOnIdle {
            ground.config[SemanticsActions.ScrollBy].action?.invoke(0f, ground.boundsInRoot.height * PAGE)
        }
        compose.waitForIdle()
        return ground.left() < before
    }

    private fun SemanticsNode.left() =
        config.getOrNull(SemanticsProperties.VerticalScrollAxisRange)?.run { maxValue() - value() } ?: 0f

    private fun below(node: SemanticsNode): List<SemanticsNode> = listOf(node) + node.children.flatMap(::below)

    private companion object {
        /** What was lowest on one page is seen on the next one too. */
        const val PAGE = 0.9f

        /** What is no more than this further down is margin. */
        const val LITTLE = 24f
    }
}

/** Where a page of a state in a look is kept. */
internal fun pageFile(out: File, state: String, look: String, page: Int) =
    File(out, "${state.replaceFirst('.', '/')}.$look.$page.png")
