// How does the process of one test end before that of the next begins?

package app.midback

import org.robolectric.TestLifecycleApplication
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
    override fun beforeTest(method: Method) = Unit

    override fun prepareTest(test: Any) = Unit

    override fun afterTest(method: Method) = turnUntil("reminders are at rest") { !reminders.isAtWork }
}
