// What do the components look like on a phone? One picture of each sample screen, by day, by night, in large letters.

package app.midback

import app.midback.ui.gallery
import org.junit.Test

class GalleryTest : ScreenTest() {
    @Test
    fun picturesOfEveryComponent() = Look.all.forEach { look ->
        gallery.forEach { (name, content) ->
            show(look, content)
            assertUsable()
            picture("gallery-$name$look")
        }
    }
}
