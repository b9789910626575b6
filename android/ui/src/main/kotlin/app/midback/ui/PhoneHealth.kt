// What has the app to do with the phone's health app? It writes finished sessions there, where the person wants that.

package app.midback.ui

import app.midback.core.HealthWork

/** The phone's health app. What goes wrong there never throws. */
interface PhoneHealth {
    /** Whether the phone has one that can be written to. */
    val isThere: Boolean

    /** Whether the person allows the app to write there now. */
    suspend fun isAllowed(): Boolean

    /** Does all of [work]; false where not all of it was done. What is there already takes its own place. */
    suspend fun take(work: HealthWork): Boolean
}

/** What a screen needs of it. */
interface HealthAsker {
    /** Whether the phone has one that can be written to. */
    val isThere: Boolean

    /** Whether the person allows the app to write there now. */
    suspend fun isAllowed(): Boolean

    /** Has the system ask the person whether the app may write there. */
    fun ask(onAnswer: (isAllowed: Boolean) -> Unit)
}

/** A phone whose health app allows everything. */
internal object AllowedHealth : HealthAsker {
    override val isThere get() = true

    override suspend fun isAllowed() = true

    override fun ask(onAnswer: (Boolean) -> Unit) = onAnswer(true)
}
