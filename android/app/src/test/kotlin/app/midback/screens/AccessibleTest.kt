// Would a screen that leaves somebody out be found? One fault at a time.

package app.midback.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.unit.dp
import app.midback.ScreenTest
import app.midback.ui.components.QuietButton
import org.junit.Assert.assertEquals
import org.junit.Test

class AccessibleTest : ScreenTest() {
    private var content by mutableStateOf<@Composable () -> Unit>({})

    @Test
    fun everyFaultIsFound() {
        show { Column(Modifier.fillMaxSize().background(Color.White)) { content() } }
        val title = @Composable { Text("Title", Modifier.semantics { heading() }, color = Color.Black) }
        val found = FAULTS.map { (fault, drawn) ->
            compose.runOnIdle {
                content = {
                    if (fault != "no heading") title()
                    drawn()
                }
            }
            fault to faults()
        }
        assertEquals(FAULTS.map { it.first to listOf(it.first) }, found)
        compose.runOnIdle { content = title }
        assertEquals(emptyList<String>(), faults())
    }

    /** What is wrong with what is shown, in the words before the colon. */
    private fun faults(): List<String> {
        val root = compose.onAllNodes(isRoot(), useUnmergedTree = true).onFirst()
        val wrong = runCatching { assertAccessible("any", root.fetchSemanticsNode(), root.bitmap()) }.exceptionOrNull()
        return wrong?.message.orEmpty().lines().map { it.substringBefore(':') }.filter { it.isNotEmpty() }.distinct()
    }

    private companion object {
        val FAULTS: List<Pair<String, @Composable () -> Unit>> = listOf(
            "no label" to { QuietButton("×", {}) },
            "no role" to { Text("Open", Modifier.clickable { }, color = Color.Black) },
            "no heading" to { Text("Words", color = Color.Black) },
            "alike" to {
                QuietButton("Remove", {})
                QuietButton("Remove", {})
            },
            "order" to {
                Box {
                    Text("below", Modifier.offset(y = 64.dp), color = Color.Black)
                    Text("above", color = Color.Black)
                }
            },
            "unseen" to {
                Box(Modifier.size(48.dp).clickable(role = Role.Button) { }.semantics { contentDescription = "Nothing" })
            },
            "faint" to { Text("Grey on white", color = Color.LightGray) },
        )
    }
}
