// How does the process of one test end before that of the next begins?

package app.midback

import android.content.Context
import androidx.compose.material3.ColorScheme
import androidx.core.content.FileProvider
import org.robolectric.TestLifecycleApplication
import org.robolectric.util.ReflectionHelpers
import java.lang.reflect.Method

/**
 * The app's process in every test that names no other: Robolectric takes it by its name.
 *
 * What reminders still do on other threads when a test ends would go on without a phone under it, and fail in the middle
 * of another test.
 */
open class TestMidbackApp :
    MidbackApp(),
    TestLifecycleApplication {
    /** A phone that tells nobody which it is. */
    override fun mark(): String? = null

    /** A phone without colours of its own: pictures show Midback's. */
    override fun accents(context: Context, dark: Boolean): ColorScheme? = null

    /** What lends out files remembers where those of the process before were. */
    override fun beforeTest(method: Method) =
        ReflectionHelpers.getStaticField<MutableMap<*, *>>(FileProvider::class.java, "sCache").clear()

    override fun prepareTest(test: Any) = Unit

    /** Whether nothing goes on beside the screens: what is written there is written whole, and stays as it is. */
    val isAtRest get() = !reminders.isAtWork && !outside.isAtWork && !cards.isAtWork && !isBackingUp

    override fun afterTest(method: Method) = turnUntil("all that goes on beside the screens is at rest") { isAtRest }
}
