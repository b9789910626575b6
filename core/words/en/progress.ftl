## Does it help? The Progress screen.

progress-title = Progress
progress-range-label = Time period
progress-range-two-weeks = 2 weeks
progress-range-twelve-weeks = 12 weeks
progress-range-year = 1 year
progress-range-two-years = 2 years
progress-empty-heading = Nothing to show yet
progress-empty-text = After your first sessions and check-ins, you will see here how you are doing.
progress-open-history = History and calendar
progress-open-report = Report for a professional

# The card about the weekly check-in.
progress-check-in-heading = How was your week?
progress-check-in-first = A few questions, about a minute. Later check-ins will be compared with this one.
progress-check-in-due = A few questions, about a minute.
progress-check-in-open = Start the check-in
progress-check-in-done-heading = Weekly check-in
# $day: "on Monday", "tomorrow".
progress-check-in-next = Your next check-in is { $day }.
progress-check-in-now = Check in now
progress-check-in-change = Change today’s answers

# Numbers above the charts.
percent = { $number }%
progress-adherence-label = Sessions done
progress-adherence-help = { $planned ->
    [one] { $done } of { $planned } planned day. Paused days do not count.
   *[other] { $done } of { $planned } planned days. Paused days do not count.
}
progress-score-label = Consistency
progress-score-help = It grows as you keep doing your sessions. One missed day barely changes it.
# In words how steady somebody is, from the lowest to the highest.
score-first = Getting started
score-building = Building a habit
score-steady = Steady
score-very-steady = Very steady
progress-streak-label = Weeks in a row
progress-streak-help = Weeks with sessions on as many days as you planned. A pause does not reset the count.

# Beside the days of this week.
week-says-score = Consistency: { $words }.
week-says-first = Every session counts, and one missed day makes little difference.

# The charts. $span: "12 weeks". $points: "2 points". $measure: pain, life (pain in daily life) or activities.
span-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
points-one = 1 point
points-more = { $points } points
trend-better = { $measure ->
    [pain] Over { $span }, your average pain has gone down by { $points }. That is a change that matters.
    [life] Over { $span }, pain has been getting in your way less: down { $points }. That is a change that matters.
   *[activities] Over { $span }, your own activities have become easier for you: { $points } better. That is a change that matters.
}
trend-worse = { $measure ->
    [pain] Over { $span }, your average pain has gone up by { $points }. That is a change that matters. It is worth asking a professional about it.
    [life] Over { $span }, pain has been getting in your way more: up { $points }. That is a change that matters. It is worth asking a professional about it.
   *[activities] Over { $span }, your own activities have become harder for you: { $points } worse. That is a change that matters. It is worth asking a professional about it.
}
trend-same = { $measure ->
    [pain] Over { $span }, your average pain has stayed about the same.
    [life] Over { $span }, pain has been getting in your way about as much as before.
   *[activities] Over { $span }, your own activities have stayed about as hard as before.
}
trend-unclear = { $measure ->
    [pain] Can’t tell yet. Your answers go up and down too much to show where your pain is heading.
    [life] Can’t tell yet. Your answers go up and down too much to show which way things are going.
   *[activities] Can’t tell yet. Your answers go up and down too much to show which way things are going.
}
# $check_ins and $weeks: how many it takes.
trend-too-few = Can’t tell yet. It takes at least { $checkins } check-ins, spread over { $weeks } weeks or more.
chart-pain-title = Pain
chart-life-title = Pain in daily life
chart-activities-title = Your own activities
chart-average = Average pain
chart-worst = Worst pain
chart-life = How much pain gets in your way
chart-trend = Trend
chart-band = Changes too small to matter
chart-sessions = Days with a session
chart-none = No check-ins in this period.
chart-weeks-title = Sessions each week
chart-weeks-series = Percent of planned days done
# $done and $planned: days with a planned session.
chart-weeks-says = { $planned ->
    [one] You did { $done } of { $planned } planned session.
   *[other] You did { $done } of { $planned } planned sessions.
}
chart-weeks-none = No sessions were planned in this period.
chart-ladder-series = Level
chart-ladder-same = At level { $level } the whole time.
chart-ladder-up = Up from level { $from } to level { $to }.
chart-ladder-down = Down from level { $from } to level { $to }.
chart-ladders-title = Your exercise levels
chart-table-open = Show as a table
chart-table-close = Hide the table
chart-column-date = Date
chart-column-week = Week starting
# One point of a chart as a screen reader says it. $value: "4", "80%".
chart-point = { $day }: { $value }
chart-cell = { $column }: { $cell }

# What changed, and what was too much.
progress-changes-title = What changed, and why
progress-changes-none = Nothing changed in this period.
progress-changes-more = There were earlier changes too. You can see them on each exercise’s page.
progress-events-title = When something hurt
progress-event = { $exercise }: { $what }
progress-event-warning = You reported a warning sign, such as sharp or spreading pain.
