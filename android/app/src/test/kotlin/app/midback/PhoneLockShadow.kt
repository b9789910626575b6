// What does a phone ask whose owner is to be proven? Its sheet, as the app asked for it; a test answers.

package app.midback

import android.hardware.biometrics.BiometricPrompt
import android.os.CancellationSignal
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import java.util.concurrent.Executor

/** Stands for the system's side of its sheet for a finger, a face or a code. */
@Implements(BiometricPrompt::class)
class PhoneLockShadow {
    @Suppress("UNUSED_PARAMETER")
    @Implementation
    fun authenticate(cancel: CancellationSignal, executor: Executor, callback: BiometricPrompt.AuthenticationCallback) {
        asked++
        answers = callback
    }

    companion object {
        /** How often it was asked. */
        var asked = 0
            private set

        private var answers: BiometricPrompt.AuthenticationCallback? = null

        fun reset() {
            asked = 0
            answers = null
        }

        /** The owner is there. */
        fun know() = checkNotNull(answers).onAuthenticationSucceeded(null)

        /** They were not known, or closed the sheet. */
        fun refuse() = checkNotNull(answers).onAuthenticationError(BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED, null)
    }
}
