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
today-nothing-text = No exercise fits the things you have. Add what you have at home in Settings.
today-open-settings = Open Settings
today-left-out-heading = Not today
# Why an exercise is in today's session.
reason-first-time = New for you, so it starts easy.
reason-same-as-last = The same amount as last time.
# Why an exercise is not in today's session.
left-out-strength-rest = Strength exercises rest today. They need a day between.
left-out-often-enough = { $kind }: had its days this week.
left-out-equipment = With these you could do more: { $equipment }.
left-out-minutes = { $exercise } does not fit into { $minutes } minutes.
today-caution = Move slowly and only as far as it feels fine. Stop if it hurts. If pain is sharp or spreads, or you feel numb, stop and ask a professional.
