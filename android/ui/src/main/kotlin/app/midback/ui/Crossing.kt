// What can be thrown where the core is called? Its own errors, and nothing else.

package app.midback.ui

import app.midback.core.MidbackException
import kotlinx.coroutines.CancellationException

/**
 * Calls the core. What does not get across the line, such as a text that is none, fails as a defect of the core does:
 * with an error that every caller knows, and nothing of the person in it.
 */
@Suppress("TooGenericExceptionCaught")
internal inline fun <T> crossing(call: () -> T): T = try {
    call()
} catch (error: MidbackException) {
    throw error
} catch (error: CancellationException) {
    throw error
} catch (error: Exception) {
    throw MidbackException.Unexpected(error.javaClass.name)
}

/** The same for a call that only reckons; null where it fails, and then everything is as it was. */
internal inline fun <T> crossingOrNull(call: () -> T): T? = try {
    crossing(call)
} catch (_: MidbackException) {
    null
}
