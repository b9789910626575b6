// Does a walk through the app end where it should, on this phone? `cargo xtask smoke` hands it over, and does between two walks
// what only a computer beside the phone can.

package app.midback.smoke

import androidx.test.ext.junit.runners.AndroidJUnit4
import androidx.test.platform.app.InstrumentationRegistry
import androidx.test.uiautomator.UiDevice
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** One walk, with the app in front. */
@RunWith(AndroidJUnit4::class)
class OnAPhone {
    @Test
    fun walk() {
        // A shell on the way takes spaces and quotation marks for its own.
        val handed = InstrumentationRegistry.getArguments().getString("walk")
        val steps = walkOf(checkNotNull(handed) { "no walk was handed over" }.hexToByteArray().decodeToString())
        assertTrue("nothing to do", steps.isNotEmpty())
        val finger = Finger(UiDevice.getInstance(InstrumentationRegistry.getInstrumentation()))
        steps.forEach(finger::follow)
    }
}
