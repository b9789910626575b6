## All sessions so far.

history-title = History
history-empty-heading = Nothing here yet
history-empty-text = Your sessions will appear here.
history-count = { $count ->
    [one] { $count } session so far
   *[other] { $count } sessions so far
}
history-whole = Done in full
history-part = Done in part
history-open = Not finished
history-more = Show earlier sessions

# Looking for sessions.
history-search = Search by exercise
history-filter = Show
history-all = All
history-only-whole = Done in full
history-only-part = Done in part
history-only-hurt = Too much pain
history-nothing-heading = No sessions found
history-nothing-text = Try another exercise, or show all sessions.

# The calendar.
calendar-title = Calendar
# $month: "March", $year: "2026".
calendar-month = { $month } { $year }
calendar-previous = Previous month
calendar-next = Next month
calendar-done = Done
calendar-partial = Done in part
calendar-skipped = Skipped
calendar-missed = Not done
calendar-rest = Rest
calendar-paused = Paused
calendar-planned = Planned
# $day: "Monday 2 March"; $what: one of the words above.
calendar-day = { $day }: { $what }
calendar-day-today = Today, { $day }: { $what }

# One day.
day-no-session = No session was recorded on this day.
day-pain-before = Pain before the session: { $pain }
day-morning = The morning after: { $answer }
day-walked = { $minutes ->
    [one] Walked for { $minutes } minute
   *[other] Walked for { $minutes } minutes
}
day-check-in = Weekly check-in
day-check-in-change = Edit the check-in
day-check-in-line = { $question } { $answer }
day-correct = Edit
day-correct-spoken = Edit this session
day-no-answer = No answer

# Correcting what was recorded.
correction-title = Edit the session
correction-text = Your plan will use what you enter here. Your earlier answers are kept too.
correction-set = Set { $number }
correction-set-left = Set { $number }, left
correction-set-right = Set { $number }, right
# $amount: "8 repetitions".
correction-less = Less than { $amount }
correction-more = More than { $amount }
correction-pain = Worst pain during the exercise
correction-effort = How hard the exercise was
correction-done = Done
correction-delete = Delete this session
correction-delete-title = Delete this session?
correction-delete-text = Everything you recorded in it will be gone for good. Your plan will use what is left.
correction-delete-yes = Delete
correction-delete-no = Keep it
