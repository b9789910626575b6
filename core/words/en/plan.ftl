## The plan: days, exercises, and what can be changed.

plan-title = Plan
plan-week = This week
plan-week-text = { $days }, about { $minutes } minutes each.
plan-week-change = Change days or minutes
plan-day-today = Today, { $day }: { $what }
plan-day = { $day }: { $what }
plan-day-done = done
plan-day-session = session
plan-day-rest = rest
plan-day-paused = paused
plan-day-skipped = left out
plan-day-missed = not done
plan-kind-line = { $kind }: { $exercises }
plan-gap = { $kind }: nothing fits you now. The other kinds fill the time.
plan-gap-text = Nothing fits you now. The other kinds fill the time.
plan-crowded = { $kind }: with { $number } exercises a session there is no room for this kind. To have it, choose a higher number in the settings.
plan-crowded-text = With { $number } exercises a session there is no room for this kind. To have it, choose a higher number in the settings.
plan-empty = No exercise fits you now
plan-empty-text = Below you see why. Other equipment in your settings, or an exercise that you put back, can help.
plan-set-up = Your plan comes after the questions
plan-set-up-text = It follows from what hurts, what you have at home and when you have time.
plan-set-up-open = Go to the questions
plan-see = Look at it
plan-waiting = Waiting for their turn
plan-waiting-text = Every four weeks some of these come in, so that your back meets something new.
plan-out = Taken out by you
plan-unfit = Not for you now
plan-unfit-condition = { $condition }. { $why }
plan-unfit-missing = You would need: { $things }.
plan-instead = Instead
plan-why-chosen = You chose it.
plan-why-instead = Instead of { $exercise }.
plan-add = Add
plan-remove = Take out
plan-put-back = Put back
plan-as-planned = Leave it to the plan
plan-swap = Swap with
plan-pause = Pause the plan
plan-pause-help = For illness or travel. Nothing counts as missed.
plan-pause-illness = { $days ->
    [one] Ill: { $days } day
   *[other] Ill: { $days } days
}
plan-pause-travel = { $days ->
    [one] On a trip: { $days } day
   *[other] On a trip: { $days } days
}
plan-pause-other = { $days ->
    [one] Another reason: { $days } day
   *[other] Another reason: { $days } days
}
plan-change-heading = What this changes
plan-change-in = New in your plan: { $exercises }.
plan-change-out = No longer in your plan: { $exercises }.
plan-change-level = { $exercise } now begins here: { $level }.
plan-change-none = Your exercises stay the same.
plan-change-close = All right
plan-why-prescribed = Your therapist prescribed it, and that counts.
plan-prescription-add = Add a prescription
plan-prescription-open = Open the prescription
