# Why a dose is what it is: beside the dose.
reason-first-time = New for you, so it starts off easy.
reason-same-as-last = The same amount as last time.
reason-adapted = A different version from last time, to suit your equipment and your health.
reason-bad-day = The easiest version, for a day like this.
reason-starter-only = At the starting level until you have seen a doctor.
reason-raised = A small step up. It has been going well.
reason-next-load = A step up in resistance. It has been going well.
reason-regained = A small step up again after a break.
reason-ask-doctor = It stays the same until you have seen a doctor about your symptoms.
reason-ask-first = It stays the same until you have asked a professional about your pain.
reason-after-flare = It stays the same for now, because your back felt clearly worse the morning after a session.
reason-pain-worse = It stays the same today, because of your pain right now.
reason-pain-unknown = It stays the same, because you have not said how your pain is right now.
reason-check-in-worse = It stays the same, because your last check-in was worse than the one before.
reason-others-first = It stays the same today, because other exercises take a step up.
reason-review-past = It stays the same: the date for seeing your therapist again has passed.
# $cause is one of the causes below.
reason-easier = One step easier. { $cause }
reason-rests = { $cause } There is no easier version, so it is left out for now. Ask a professional about it.
reason-ask-therapist = { $cause } Ask your therapist what to do next.
cause-pain = It added to your pain.
cause-much-pain = It hurt a lot.
cause-hard = It was too hard.
cause-short = You stopped early or made it easier because it was too much.
cause-flare = Your back felt clearly worse the next morning.
cause-away = It has been a while since you last did it.
reason-flared = Easier for now, because your back felt clearly worse the morning after a session.
# $days is the number of days since it was last done.
reason-away = A gentle start again, since it has been a while.
reason-returned = Back to what you did before.
reason-chosen = You chose this amount.
reason-taken-back = You went back up to this amount.

# What is left until a raise, in place of the reason that it stays the same.
left-sessions = { $more ->
    [one] At least one more good session before a small step up.
   *[other] At least { $more } more good sessions before a small step up.
}
left-walks = { $more ->
    [one] At least one more good walk before a small step up.
   *[other] At least { $more } more good walks before a small step up.
}
left-from = A small step up can come on { $day } at the earliest.
left-morning = Say how your back was the morning after. A small step up depends on it.
next-load-between = Your next heavier dumbbell or band would be too big a step.

# What happens next, in the summary. $dose is the next dose, $now the present one.
summary-will-rise = { $exercise }: can go up from { $now } to { $dose } next time, if your back is no worse tomorrow morning.
summary-will-fall = { $exercise }: { $dose } next time. { $reason }
summary-will-rest = Left out for now: { $exercise }. That was too much, and there is no easier version.
summary-next-same = The amounts stay the same for now. When sessions go well, the app adds small steps and tells you why.

## The page about a dose.
dose-why-title = Why this amount
dose-facts-title = What this is based on
dose-waits-title = What it needs to go up
dose-nearest-title = What would have made it different
dose-back-title = When it comes back
dose-rules = Rules used: { $rules } (rule set { $version })
dose-offers-title = Change it yourself
dose-changes-title = How it has changed
# Before a dose is chosen, it is asked once more: yes and no.
dose-offer-choose = Yes, change it
dose-offer-leave = No, leave it
dose-no-changes = Nothing has changed yet. Every change will be listed here, with its reason.
dose-open = Why this amount?
# $level is "Level 2", $step the number of the present amount in it, $steps how many it has.
dose-ladder-text = { $level }, step { $step } of { $steps }
dose-left-out = Left out for now

dose-offer-less = Make it easier: { $dose }
dose-offer-less-warning = From your next session on. It can go up again after sessions that go well.
dose-offer-more = Go back up: { $dose }
dose-offer-more-warning = You have done this before. If it turns out to be too much, it goes down again.
dose-offer-back = Undo the step down: { $dose }
dose-offer-back-warning = The app went down a step to be careful. If it is too much even once, it goes down again.
dose-offer-withdrawn = Leave it to the app: { $dose }
dose-offer-withdrawn-warning = The app goes back to choosing the amount.

dose-changed-first = You started with: { $dose }
dose-changed = { $dose } instead of { $before }
dose-happened-pain = Pain { $pain } during the exercise
dose-happened-flare = Clearly worse the morning after this session

# What a decision stands on. $day is a date such as "Saturday 28 March".
fact-done = { $day }: last done.
fact-prescribed = { $day }: prescribed.
fact-flag = { $day }: your answer in the symptom check, “{ $symptom }”
fact-pain-before = { $day }: pain { $pain } before the session.
fact-chosen-conditions = { $day }: your answers about your health changed.
fact-chosen-weights = { $day }: your dumbbells changed.
fact-chosen-equipment = { $day }: what you have at home changed.
# $sets says whether all was done, $felt how it felt.
fact-session = { $day }: { $sets }, { $felt }.
fact-session-full = done in full
fact-session-part = not done in full
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
fact-chosen-dose = { $day }: your choice.
fact-lowered = { $day }: last step down.
fact-flare = { $day }: your back was clearly worse in the morning.
fact-check-in = { $day }: average pain { $average } in your check-in.

# What a decision waits for, or what would have changed it. Each a line of a list.
near-prescription = A change to your prescription.
near-flag = That this is gone, or that a doctor has seen you about it: “{ $symptom }”
near-conditions = A change in your answers about your health.
near-weights = Different dumbbells.
near-equipment = Different equipment at home.
near-usual-session = Choosing the full session.
near-sessions = { $more ->
    [one] Done in full once more, with pain of { $pain } or less (or up to { $steady } and no more than right before the session), effort of { $effort } or less, and no worse the next morning.
   *[other] Done in full { $more } more times, with pain of { $pain } or less (or up to { $steady } and no more than right before the session), effort of { $effort } or less, and no worse the next morning.
}
near-morning = No worse the morning after the session on { $day }.
near-pain-now = Your answer about pain before the session, no worse than in the last few days.
near-from = { $day } at the earliest.
near-asked = See or ask the professional that the symptom check names, then say so there.
near-check-in = A check-in that is no worse than the one before.
near-harder = Pain above { $pain } and clearly more than before the session, pain above { $steady }, or effort above { $effort }, on { $day }.
near-less-pain = Less pain in the session on { $day }.
near-less-effort = Less effort in the session on { $day }.
near-as-planned = This exercise done as planned on { $day }.
near-session-by = Doing this exercise again by { $day }.
left-next = A small step up can come in one of the next sessions.
near-walks = { $more ->
    [one] One more walk of that length, with pain of { $pain } or less (or up to { $steady } and no more than before that day’s session) and effort of { $effort } or less.
   *[other] { $more } more walks of that length, with pain of { $pain } or less (or up to { $steady } and no more than before that day’s session) and effort of { $effort } or less.
}
near-therapist = Your therapist’s answer. Enter it under Prescription.
dose-why-out-title = Why it is left out
fact-morning-stands-in = no worse before the next session
