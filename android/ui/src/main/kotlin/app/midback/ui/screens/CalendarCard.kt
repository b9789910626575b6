// What became of the days of a month, as the core tells it?

package app.midback.ui.screens

import androidx.compose.runtime.Composable
import app.midback.core.CalendarMonth
import app.midback.core.CalendarTurn
import app.midback.core.DayState
import app.midback.ui.components.DayMark
import app.midback.ui.components.Month
import app.midback.ui.components.MonthDay
import app.midback.ui.components.MonthMark
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.ShortName
import app.midback.ui.components.UiAction
import java.time.LocalDate

/** A month, and the ways to its neighbours. */
@Composable
internal fun CalendarCard(month: CalendarMonth, onMonth: (LocalDate) -> Unit, onDay: (LocalDate) -> Unit) {
    SectionTitle(month.label)
    Month(
        month.title,
        previous = month.previous?.turn(onMonth),
        next = month.next?.turn(onMonth),
        columns = month.weekdays.map { ShortName(it.short, it.spoken) },
        blanks = month.blanks.toInt(),
        days = month.days.map { day ->
            val open = { onDay(day.day) }
            MonthDay(day.number, markOf(day.state), day.spoken, day.today, open.takeIf { day.opens })
        },
        // A day of rest has no mark to be explained.
        legend = month.legend.filter { it.state != DayState.REST }.map { MonthMark(markOf(it.state), it.text) },
    )
}

private fun CalendarTurn.turn(onMonth: (LocalDate) -> Unit) = UiAction(label) { onMonth(month) }

/** How a day is marked. */
internal fun markOf(state: DayState) = when (state) {
    DayState.DONE -> DayMark.DONE
    DayState.PARTIAL -> DayMark.PARTIAL
    DayState.SKIPPED -> DayMark.SKIPPED
    DayState.MISSED -> DayMark.MISSED
    DayState.REST -> DayMark.REST
    DayState.PAUSED -> DayMark.PAUSED
    DayState.PLANNED -> DayMark.PLANNED
    DayState.BEFORE -> DayMark.NONE
}
