// What do the components look like on a phone? One picture of each sample screen, by day, by night, in large letters.

package app.midback

import app.midback.ui.gallery
import org.junit.Assert.assertTrue
import org.junit.Test

class GalleryTest : ScreenTest() {
    @Test
    fun picturesOfEveryComponent() = gallery.forEach { (name, content) ->
        val pictures = Look.all.map { look ->
            show(look, content)
            assertUsable()
            picture("gallery-$name$look")
        }
        // Whoever asks for night or for large letters gets another picture of everything.
        pictures.forEachIndexed { at, picture ->
            assertTrue(name, pictures.drop(at + 1).none { it.sameAs(picture) })
        }
    }
}
