// How does the phone ask who is there? By its own sheet for a finger, a face or a code; older ones by the page of their lock.

package app.midback

import android.annotation.TargetApi
import android.app.Activity
import android.app.KeyguardManager
import android.content.ActivityNotFoundException
import android.content.Context
import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import android.view.WindowManager
import androidx.activity.compose.LocalActivity
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.platform.LocalContext
import app.midback.session.service
import app.midback.ui.PhoneOwner

@Composable
internal fun phoneOwner(): PhoneOwner {
    val context = LocalContext.current
    val asking = remember { Asking() }
    val page = rememberLauncherForActivityResult(ActivityResultContracts.StartActivityForResult()) {
        asking.question?.let { question -> asking.answered(question, it.resultCode == Activity.RESULT_OK) }
    }
    DisposableEffect(asking) { onDispose(asking::takeBack) }
    return remember(context, page) {
        object : PhoneOwner {
            private val guard = context.service<KeyguardManager>()

            override val canBeAsked get() = guard.isDeviceSecure

            override fun ask(title: String, why: String?, onOwner: () -> Unit) {
                val question = asking.ask(onOwner)
                if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
                    prompt(context, title, why)
                        .authenticate(question.signal, context.mainExecutor, Heard { asking.answered(question, it) })
                    return
                }
                @Suppress("DEPRECATION")
                val lock = guard.createConfirmDeviceCredentialIntent(title, why) ?: return
                try {
                    page.launch(lock)
                } catch (_: ActivityNotFoundException) {
                    // A phone that says it has a lock, and has no page for it.
                    asking.takeBack()
                }
            }
        }
    }
}

/** One question to the owner, as long as nobody has answered it. */
private class Question(val onOwner: () -> Unit, val signal: CancellationSignal = CancellationSignal())

/** What the phone is asking: one thing at a time. */
private class Asking {
    var question: Question? = null
        private set

    fun ask(onOwner: () -> Unit): Question {
        takeBack()
        return Question(onOwner).also { question = it }
    }

    /** The answer to [of]; one to a question that was taken back comes too late. */
    fun answered(of: Question, isOwner: Boolean) {
        if (question !== of) return
        question = null
        if (isOwner) of.onOwner()
    }

    fun takeBack() {
        val open = question ?: return
        question = null
        open.signal.cancel()
    }
}

/** The phone's own sheet; a code does where there is no finger or face to know. */
@TargetApi(Build.VERSION_CODES.Q)
private fun prompt(context: Context, title: String, why: String?): BiometricPrompt {
    val builder = BiometricPrompt.Builder(context).setTitle(title)
    why?.let(builder::setSubtitle)
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
        builder.setAllowedAuthenticators(
            BiometricManager.Authenticators.BIOMETRIC_WEAK or BiometricManager.Authenticators.DEVICE_CREDENTIAL,
        )
    } else {
        @Suppress("DEPRECATION")
        builder.setDeviceCredentialAllowed(true)
    }
    return builder.build()
}

@TargetApi(Build.VERSION_CODES.P)
private class Heard(private val onAnswer: (isOwner: Boolean) -> Unit) : BiometricPrompt.AuthenticationCallback() {
    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult?) = onAnswer(true)

    override fun onAuthenticationError(errorCode: Int, errString: CharSequence?) = onAnswer(false)
}

/** Keeps the screens out of the list of recent apps, and out of every other picture of the screen. */
@Composable
internal fun Hide(on: Boolean) {
    val window = LocalActivity.current?.window
    DisposableEffect(window, on) {
        if (on) window?.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        onDispose { if (on) window?.clearFlags(WindowManager.LayoutParams.FLAG_SECURE) }
    }
}
