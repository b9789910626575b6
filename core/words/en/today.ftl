## The Today screen.

today-title = Today
today-ready-heading = Your session for today
today-start = Start
today-in-progress-heading = You are in the middle of a session
today-continue = Continue
today-done-heading = Done for today
today-done-text = Your session is saved. Your back gets the rest of the day to settle.
today-done-partly-text = What you did is saved, and it counts. Your back gets the rest of the day to settle.
today-see-summary = See what you did
today-nothing-heading = Nothing fits today
today-nothing-text = No exercise fits what you have and what we mind. Your plan says why, and what helps.
today-left-out-heading = Not today
# Why an exercise is in today's session.
reason-first-time = New for you, so it starts easy.
reason-same-as-last = The same amount as last time.
# Why an exercise is not in today's session.
left-out-strength-rest = Strength exercises rest today. They need a day between.
left-out-often-enough = { $kind }: had its days this week.
left-out-minutes = { $exercise } does not fit into { $minutes } minutes.
left-out-ask-therapist = { $exercise }: ask your therapist. Do they know about this: { $condition }?
left-out-ask-doctor = { $exercise }: see a doctor about your symptoms first.
today-caution = Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
reason-adapted = Another form than last time, so that it fits what you have and what we mind.
reason-bad-day = Its easiest form, for a day like this.
reason-starter-only = Its first level, until you have asked a doctor.

# Before the setup is done.
today-setup-heading = A few answers are still missing
today-setup-text = Your answers so far are saved. Go on where you stopped.
today-setup-open = Go on

today-closed-heading = No session for now

# What a day offers.
today-ready-heading-of = Session { $number } of { $total } today
today-pain-question = How is the pain now?
today-whole = The whole session
today-bad-day = Bad day: two gentle moves
today-bad-day-help = Easy on your back. It counts.
today-bad-day-heading = Two gentle moves for today
today-bad-day-text = Your pain is higher than usual. Two gentle moves are enough today.
today-short = Short on time: what matters most
today-move = Do it { $day } instead
today-skip = Skip today
today-skip-help = Nothing piles up. The next session comes as planned.
# Before the first session of all.
today-first-heading = All set
today-first-text = Your first session is { $day }. If you like, begin today.
today-rest-heading = Rest day
today-rest-text = Rest is part of the plan. Your body uses it to get stronger.
today-rest-next = Your next session is { $day }.
today-anyway = Do a session anyway
today-after-all = Do it today after all
today-take-back-skip = Put today’s session back
today-skipped-heading = No session today
today-skipped-text = That is fine. Nothing piles up, and the next one comes as planned.
today-moved-heading = Moved to another day
today-moved-text = You do today's session { $day }.
today-paused-heading = Your plan is paused
today-paused-illness = Get well first. The pause lasts until { $day }.
today-paused-travel = Have a good trip. The pause lasts until { $day }.
today-paused-other = The pause lasts until { $day }.
today-end-pause = End the pause
today-open-plan = Open your plan
today-walking-title = Walk a little
today-walking-asked = { $minutes ->
    [one] { $minutes } minute, or another light activity.
   *[other] { $minutes } minutes, or another light activity.
}
today-walking-done = { $minutes ->
    [one] { $minutes } minute today.
   *[other] { $minutes } minutes today.
}
today-walking-tick = Done
today-walking-untick = Not done
