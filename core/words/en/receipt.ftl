# Why a dose is what it is: beside the dose.
reason-first-time = New for you, so it starts off easy.
reason-same-as-last = The same amount as last time.
reason-adapted = A different version from last time, to suit your equipment and your health.
reason-bad-day = The easiest version, for a day like this.
reason-starter-only = At the starting level until you have seen a doctor.
reason-raised = A small step up. It has been going well.
reason-next-load = A little more resistance. It has been going well.
reason-regained = A step back up after your break.
reason-ask-doctor = It stays the same until you have seen a doctor about your symptoms.
reason-ask-first = It stays the same until you have asked a professional about your pain.
reason-after-flare = It stays the same for a few days, because your back felt clearly worse.
reason-pain-worse = It stays the same today, because you have more pain than usual.
reason-pain-unknown = It stays the same unless you say how your pain is now.
reason-check-in-worse = It stays the same, because your last check-in was worse.
reason-others-first = It stays the same today. Other exercises take a step up.
reason-review-past = It stays the same until your therapist has seen you.
# $cause is one of the causes below.
reason-easier = One step easier. { $cause }
reason-rests = { $cause } There is nothing easier, so it rests for now. Ask a professional about it.
reason-ask-therapist = { $cause } Ask your therapist how to go on.
cause-pain = It added to your pain more than once.
cause-much-pain = It hurt a lot.
cause-hard = It was as hard as can be.
cause-short = It was too much more than once.
cause-flare = Your back felt clearly worse on the morning after.
cause-away = { $days ->
    [one] You have not done it for { $days } day.
   *[other] You have not done it for { $days } days.
}
reason-flared = Easier for now. Your back felt clearly worse on the morning after.
# $days is the number of days since it was last done.
reason-away = { $days ->
    [one] A gentle start again, { $days } day after you last did it.
   *[other] A gentle start again, { $days } days after you last did it.
}
reason-returned = Back to what you did before.
reason-chosen = You chose this amount.
reason-taken-back = You undid the easier step.

# What is left until a raise, in place of the reason that it stays the same.
left-sessions = { $more ->
    [one] One more good session before a small step up.
   *[other] { $more } more good sessions before a small step up.
}
left-walks = { $more ->
    [one] One more good walk before a small step up.
   *[other] { $more } more good walks before a small step up.
}
left-from = The next small step up can come on { $day }.
left-morning = Say how the morning after was, and it can take a small step up.
next-load-between = The next load you have would be too big a step.

# What happens next, in the summary. $dose is the next dose, $now the present one.
summary-will-rise = { $exercise }: { $dose } instead of { $now } next time, if you feel no worse tomorrow.
summary-will-fall = { $exercise }: { $dose } next time. { $reason }
summary-will-rest = { $exercise }: left out for now. It was too much, and there is nothing easier.
summary-next-same = Next time you do the same again. When sessions go well, the app adds small steps, and it tells you why.

## The page about a dose.
dose-why-title = Why this amount
dose-facts-title = What this is based on
dose-waits-title = What it needs to go up
dose-nearest-title = What would have changed it
dose-back-title = When it comes back
dose-rules = Rules used: { $rules } (rule set { $version })
dose-offers-title = Change it yourself
# Before a dose is chosen, it is asked once more: yes and no.
dose-offer-choose = Yes, change it
dose-offer-leave = No, leave it
dose-changes-title = How it got here
dose-no-changes = Nothing has changed yet. Every change will be listed here, with its reason.
dose-open = Why this amount?
# $level is "Level 2", $step the number of the present amount in it, $steps how many it has.
dose-ladder-text = { $level }, step { $step } of { $steps }
dose-left-out = Left out for now

dose-offer-less = Make it easier: { $dose }
dose-offer-less-warning = From your next session. It goes up again only after sessions that go well.
dose-offer-more = Go back up: { $dose }
dose-offer-more-warning = You have done this before. If it hurts or is too hard, it goes down again.
dose-offer-back = Undo the easier step: { $dose }
dose-offer-back-warning = The app made it easier to protect your back. If it is too much once more, it goes down again.
dose-offer-withdrawn = Leave it to the app: { $dose }
dose-offer-withdrawn-warning = What you chose no longer counts.

dose-changed-first = You started with { $dose }
dose-changed = { $dose } instead of { $before }
dose-happened-pain = Pain { $pain } during the exercise
dose-happened-flare = Your back felt clearly worse the next morning

# What a decision stands on. $day is a date such as "Saturday 28 March".
fact-done = { $day }: last done.
fact-prescribed = { $day }: prescribed.
fact-flag = { $day }: your answer to “{ $symptom }”
fact-pain-before = { $day }: pain { $pain } before the session.
fact-chosen-conditions = { $day }: your answers about your health changed.
fact-chosen-weights = { $day }: your dumbbells changed.
fact-chosen-equipment = { $day }: what you have at home changed.
# $sets says whether all was done, $felt how it felt.
fact-session = { $day }: { $sets }, { $felt }.
fact-session-full = all sets done
fact-session-part = not all sets done
fact-pain = pain { $pain }
fact-pain-after = pain { $pain } ({ $before } before)
fact-pain-unknown = no answer about pain
fact-effort = effort { $effort }
fact-effort-unknown = no answer about effort
fact-morning-no-worse = no worse the next morning
fact-morning-bit-worse = a bit worse the next morning
fact-morning-clearly-worse = clearly worse the next morning
fact-morning-unknown = no answer about the next morning
fact-raised = { $day }: last step up.
fact-lowered = { $day }: last step down.
fact-flare = { $day }: clearly worse in the morning.
fact-check-in = { $day }: average pain { $average } in your check-in.

# What a decision waits for, or what would have changed it. Each a line of a list.
near-prescription = A change to your prescription.
near-flag = A professional’s answer about “{ $symptom }”
near-conditions = Other answers about your health.
near-weights = Other dumbbells.
near-equipment = Other equipment at home.
near-usual-session = Choosing the usual session.
near-sessions = { $more ->
    [one] One more full session with pain of { $pain } or less, or no more than before it, and effort of { $effort } or less.
   *[other] { $more } more full sessions with pain of { $pain } or less, or no more than before them, and effort of { $effort } or less.
}
near-morning = No worse on the morning after the session of { $day }.
near-pain-now = Your pain before the session, if it is no worse than in the last few days.
near-from = Time: { $day } at the earliest.
near-asked = An answer from a professional, entered in the symptom check.
near-check-in = A check-in that is no worse than the one before.
near-harder = More pain than { $pain }, or effort above { $effort }, in the session of { $day }.
near-less-pain = Less pain in the session of { $day }.
near-less-effort = Less effort in the session of { $day }.
near-as-planned = The session of { $day } done as planned.
near-session-by = A session by { $day }.
