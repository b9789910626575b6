## What a session was.

summary-title = Summary
summary-all-done = You did the whole session
summary-part-done = You did part of the session
summary-none-done = No sets this time
summary-sets = { $total ->
    [one] { $done } of { $total } set
   *[other] { $done } of { $total } sets
}
summary-exercises = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
summary-done-whole = Done
summary-done-part = { $done } of { $total } sets
summary-left-hurts = Stopped because it hurt
summary-left-choice = Skipped
summary-left-no-time = Skipped: no time
summary-left-too-hard = Skipped: too hard
summary-left-condition = Left out for health reasons
summary-left-ask-first = Left out until you have asked a professional
summary-left-equipment = Left out: equipment missing
summary-not-reached = Not done
# $amounts is a list such as "8, 8, 6 repetitions".
summary-amounts = You did: { $amounts }
summary-pain = Pain { $value }
summary-effort = Effort { $value }
summary-pain-unsaid = Pain: no answer
summary-effort-unsaid = Effort: no answer
summary-easier = Made easier. Planned: { $level }
summary-pain-after = How is your pain right now?
summary-next-title = What happens next
summary-next-hurt = Something hurt. Let it settle. If it hurts again next time, leave that exercise out and ask a professional.
summary-close = Back to Today
