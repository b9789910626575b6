## The plan: days, exercises, and what can be changed.

plan-title = Plan
plan-week = This week
plan-week-text = { $days }: about { $minutes } minutes each time.
plan-week-change = Change days or minutes
plan-day-today = Today, { $day }: { $what }
plan-day = { $day }: { $what }
plan-day-done = done
plan-day-session = session
plan-day-rest = rest
plan-day-paused = paused
plan-day-skipped = skipped
plan-day-missed = not done
plan-kind-line = { $kind }: { $exercises }
plan-gap = { $kind }: nothing suits you right now. Other kinds of exercise fill the time.
plan-gap-text = Nothing suits you right now. Other kinds of exercise fill the time.
plan-crowded = { $kind }: with { $number } exercises per session there is no room for this kind. To include it, choose a higher number in Settings.
plan-crowded-text = With { $number } exercises per session there is no room for this kind. To include it, choose a higher number in Settings.
plan-empty = No exercise suits you right now
plan-empty-text = Below you see why. It can help to add equipment in Settings, or to put an exercise back.
plan-empty-text-health = You can see why below. For now, ask your doctor or physical therapist what you can do. When something changes, update “Your health” in Settings.
plan-set-up = First a few questions, then your plan
plan-set-up-text = The plan depends on what hurts, what you have at home and when you have time.
plan-set-up-open = Go to the questions
plan-set-up-waits = Your plan can wait
plan-set-up-closed = We set it up once you have had help with what you marked.
plan-see = View
plan-waiting = Waiting for their turn
plan-waiting-text = Every four weeks some of these come in, to give your back some variety.
plan-out = You took these out
plan-unfit = Not for you right now
plan-unfit-condition = { $condition }. { $why }
plan-unfit-several = { $condition }. We leave these out. Open one to see why.
plan-unfit-missing = You would need: { $things }.
plan-unfit-too-much = It was too much lately, and there is no easier version. Ask a professional about it. It can come back four weeks after that session.
plan-instead = What you can do instead
plan-why-chosen = You chose it.
plan-why-instead = Instead of { $exercise }.
plan-add = Add
plan-remove = Take out
plan-put-back = Put back
plan-as-planned = Leave it to the plan
plan-swap = Swap it for
plan-pause = Pause the plan
plan-pause-help = For illness or travel. No session counts as missed.
plan-pause-illness = { $days ->
    [one] Sick: { $days } day
   *[other] Sick: { $days } days
}
plan-pause-travel = { $days ->
    [one] Traveling: { $days } day
   *[other] Traveling: { $days } days
}
plan-pause-other = { $days ->
    [one] Another reason: { $days } day
   *[other] Another reason: { $days } days
}
plan-change-heading = What this changes
plan-change-in = New in your plan: { $exercises }.
plan-change-out = No longer in your plan: { $exercises }.
plan-change-level = { $exercise } now starts at this level: { $level }.
plan-change-none = Your exercises stay the same.
plan-change-undo = Undo
plan-change-close = OK
plan-why-prescribed = Your therapist prescribed it, and that comes first.
plan-prescription-add = Add a prescription
plan-prescription-open = Open the prescription

## The next four weeks, as a picture.
coming-heading = The next four weeks
coming-text = How the exercises that the app chooses could change, in small steps.
# Beside the line of no change.
coming-level = as now
coming-now = now
coming-week = wk { $week }
coming-well = If your sessions go well
coming-flare = If your back is clearly worse one morning
coming-away = If you take a week off
coming-same = The same as now.
# $text says in a sentence where that way leads.
coming-spoken = { $way }: { $text }
coming-up = { $steps ->
    [one] One small step up, all exercises together.
   *[other] { $steps } small steps up, all exercises together.
}
coming-down = { $steps ->
    [one] One small step down, all exercises together.
   *[other] { $steps } small steps down, all exercises together.
}
# $end says where it ends, $steps how far it goes down before.
coming-dips = { $steps ->
    [one] One step down first. After four weeks: { $end }
   *[other] { $steps } steps down first. After four weeks: { $end }
}
