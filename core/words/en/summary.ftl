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
summary-left-hurts = Ended because it hurt
summary-left-choice = Left out
summary-left-no-time = Left out, no time
summary-left-too-hard = Left out, too hard
summary-left-condition = Left out for health reasons
summary-left-ask-first = Left out until you have asked a professional
summary-left-equipment = Left out, equipment missing
summary-not-reached = Not done
# $amounts is a list such as "8, 8, 6".
summary-amounts = Did { $amounts }
summary-pain = Pain { $value }
summary-effort = Effort { $value }
summary-no-answer = No answer
summary-easier = Made easier. Planned: { $level }
summary-pain-after = How is the pain now?
summary-next-title = What happens next
summary-next = Next time the amount stays the same. It only grows when your body allows it.
summary-next-hurt = Some of this hurt. Let it settle. If it hurts again next time, leave it out and ask a professional.
summary-close = Back to today
