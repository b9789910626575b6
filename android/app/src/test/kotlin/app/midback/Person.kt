// Who uses the app in a test? Somebody who is set up, told to the core directly.

package app.midback

import app.midback.core.CheckStep
import app.midback.core.HistoryOnly
import app.midback.core.HistoryQuery
import app.midback.core.LiveCommand
import app.midback.core.LiveState
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.SessionId
import app.midback.core.SessionKind
import app.midback.core.SettingKey
import app.midback.core.Since
import app.midback.core.SymptomAnswer
import app.midback.core.SymptomReply

/** Makes somebody of them who has nothing to report or to mind, and a session on every day. */
internal fun Midback.getReady(now: Moment) {
    val settings = settings(now).sections.flatMap { it.settings }
    val owned = settings.single { it.key == SettingKey.EQUIPMENT }.choices.filter { it.on }.map { it.value }
    checkSymptoms(now)
    describePain(2, 3, 5, Since.WEEKS, now)
    changeSetting(SettingKey.CONDITIONS, emptyList(), now)
    changeSetting(SettingKey.EQUIPMENT, owned, now)
    changeSetting(SettingKey.DAYS, (1..7).map(Int::toString), now)
}

/** Answers every page of a symptom check: with [new], or that nothing is so. */
internal fun Midback.checkSymptoms(now: Moment, new: String? = null) {
    beginSymptomCheck(now)
    while (true) {
        val page = (symptomCheck(now).step as? CheckStep.Page)?.page ?: return
        val marked = page.items.filter { it.flag == new }.map { SymptomAnswer(it.flag, SymptomReply.NEW) }
        answerSymptomPage(page.check, page.page, marked, none = marked.isEmpty(), now)
    }
}

/** So many days later, or before, where no clock is changed. */
internal fun Moment.later(days: Int) = copy(epochMs = epochMs + days * DAY_MS)

private const val DAY_MS = 24 * 60 * 60 * 1_000L

/** Asks for the newest sessions, however they went. */
internal val allSessions = HistoryQuery("", HistoryOnly.ALL, null)

/**
 * Does the session that is next, all of it, and says of each exercise how it felt.
 *
 * @param lasts whether it takes its time, or is done at once.
 */
internal fun Midback.train(now: Moment, pain: Int = 1, effort: Int = 3, lasts: Boolean = false): SessionId {
    val session = startSession(SessionKind.PLANNED, now)
    live(session, now).use { player ->
        var clock = 0uL

        fun then() = if (lasts) now.copy(epochMs = now.epochMs + clock.toLong()) else now
        var frame = player.act(clock, now, LiveCommand.Start)
        while (frame.keep != null || frame.view.state != LiveState.OVER) {
            val event = frame.keep
            frame = if (event != null) {
                player.kept(clock, then(), event.seq, keep(session, event))
            } else {
                clock += checkNotNull(frame.motion.leftMs)
                player.frame(clock, then())
            }
        }
    }
    summary(session, now).rows.forEach { rateExercise(session, it.exercise, pain, effort, now) }
    return session
}
