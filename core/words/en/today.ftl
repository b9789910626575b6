## The Today screen.

today-title = Today
today-ready-heading = Your session for today
today-start = Start
today-in-progress-heading = You are in the middle of a session
today-continue = Continue
today-end = End the session
today-done-heading = Done for today
today-done-text = Well done. Your session is saved, and that is enough for today.
today-done-partly-text = What you did is saved, and it counts. That is enough for today.
today-see-summary = See what you did
today-nothing-heading = No exercises for today
today-nothing-text = There is no exercise we can offer you today. Open your plan to see what is left out and why.
today-left-out-heading = Not today
# Why an exercise is not in today's session.
left-out-strength-rest = No strength exercises today. Your muscles need a day off in between.
left-out-often-enough = { $kind }: enough for this week.
# $exercises: the names of one or several.
left-out-later = On another day: { $exercises }.
left-out-minutes = { $exercise } does not fit into { $minutes } minutes.
left-out-ask-therapist = { $exercise }: ask your therapist first. Do they know about this? { $condition }
left-out-ask-doctor = { $exercise }: see a doctor about your symptoms first.
left-out-ask-how-to-go-on = { $exercise }: first ask your therapist what to do about it.
left-out-too-much = { $exercise }: it was too much lately, and there is no easier version.
today-caution = Move slowly and only as far as is comfortable. Stop if it hurts. If the pain is sharp or spreads, or something feels numb, stop and ask a professional.

# Before the setup is done.
today-setup-heading = A few answers are still missing
today-setup-text = Your answers so far are saved. Pick up where you left off.
today-setup-open = Continue

today-closed-heading = No session for now

# What a day offers.
today-ready-heading-of = Session { $number } of { $total } today
today-pain-question = How is your pain right now?
today-whole = The full session
today-bad-day = Bad day: two gentle moves
# The same in a word or two, beside others.
today-bad-day-word = Bad day
today-short-word = Short on time
today-bad-day-help = Easy on your back, and it counts.
today-bad-day-heading = Two gentle moves for today
today-bad-day-text = Today looks like a hard day for your back. Two gentle moves are enough. If your pain stays at 6 or more, rest and try again tomorrow.
today-short = Short on time: the most important part
today-move = Do it { $day } instead
today-move-word = Do it { $day }
today-skip = Skip today
today-skip-help = Nothing piles up. Your next session stays as planned.
# Before the first session of all.
today-first-heading = All set
today-first-text = Your first session is { $day }. If you like, start today.
today-rest-heading = Rest day
today-rest-text = Rest is part of the plan. It gives your body time to recover.
today-rest-next = Your next session is { $day }.
today-anyway = Do a session anyway
today-after-all = Do it today after all
today-take-back-skip = Put today’s session back
today-skipped-heading = No session today
today-skipped-text = That is fine. Nothing piles up, and your next session stays as planned.
today-moved-heading = Moved to another day
today-moved-text = Today’s session is now { $day }.
today-paused-heading = Your plan is paused
today-paused-illness = Get well soon. The pause lasts until { $day }.
today-paused-travel = Have a good trip. The pause lasts until { $day }.
today-paused-other = The pause lasts until { $day }.
today-end-pause = End the pause
today-open-plan = Open your plan
today-walking-title = Go for a walk
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
# $most is the most minutes to begin with.
today-walking-begin = For as long as it does not add to your pain, up to { $most } minutes.
today-walking-rests = Not right now. It was too much lately, so ask a professional about it.
today-walking-minutes = { $minutes }{"\u00A0"}min
today-walking-how-long = How long did you walk?
today-walking-pain = Worst pain during the walk
today-walking-more = How was it?
today-walking-other = Say how long

# The morning after a session.
today-morning-question = Compared with before yesterday’s session, how was your back this morning?
today-morning-question-after = Compared with before your session on { $day }, how was your back the next morning?
morning-no-worse = No worse
morning-bit-worse = A bit worse
morning-clearly-worse = Clearly worse
