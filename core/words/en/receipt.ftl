# Why a dose is what it is: beside the dose.
reason-first-time = New for you, so it starts off easy.
reason-same-as-last = The same amount as last time.
reason-adapted = A different version from last time, to suit your equipment and your health.
reason-bad-day = The easiest version, for a day like this.
reason-starter-only = At the starting level until you have seen a doctor.
reason-raised = A small step up. Your last sessions went well.
reason-next-load = A little more resistance. Your last sessions went well.
reason-regained = A step back up after your break.
reason-ask-doctor = It stays the same until you have seen a doctor about your symptoms.
reason-ask-first = It stays the same until you have asked a professional about your pain.
reason-after-flare = It stays the same for a few days, because your back felt clearly worse.
reason-pain-worse = It stays the same today, because you have more pain than usual.
reason-pain-unknown = It stays the same unless you say how your pain is now.
reason-check-in-worse = It stays the same, because your last check-in was worse.
reason-others-first = It stays the same today. Other exercises take a step up.
reason-review-past = It stays the same until your therapist has seen you.
reason-strained-pain = One step easier. It added to your pain more than once.
reason-strained-much = One step easier. It hurt a lot.
reason-strained-hard = One step easier. It was as hard as can be.
reason-strained-short = One step easier. It was too much more than once.
reason-flared = Easier for now. Your back felt clearly worse on the morning after.
# $days is the number of days since it was last done.
reason-away = { $days ->
    [one] A gentle start again, { $days } day after you last did it.
   *[other] A gentle start again, { $days } days after you last did it.
}
reason-returned = Back to what you did before.
reason-chosen = You chose this amount.
reason-taken-back = You took the easier step back.

# What a raise waits for, after the sentence above.
next-sessions = { $more ->
    [one] One more session with pain of { $pain } or less and effort of { $effort } or less, and it goes up a step.
   *[other] { $more } more sessions with pain of { $pain } or less and effort of { $effort } or less, and it goes up a step.
}
next-load-between = The next load you have would be too big a step.

# What happens next, in the summary. $dose is the next dose, $now the present one.
summary-will-rise = { $exercise }: { $dose } instead of { $now } next time, if you feel no worse tomorrow.
summary-will-fall = { $exercise }: { $dose } next time. { $reason }
summary-will-rest = { $exercise }: left out for now. It was too much, and there is nothing easier.
summary-next-same = Next time you do the same again. When sessions go well, the app adds small steps, and it tells you why.
