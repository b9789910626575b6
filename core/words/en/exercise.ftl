## One exercise, with its ladder.

exercise-why-title = Why it helps
exercise-note-title = Good to know
exercise-facts = At a glance
exercise-category = Kind
exercise-position = Position
exercise-equipment = What you need
exercise-equipment-none = Nothing
exercise-or = { $one } or { $other }
exercise-muscles = Muscles
exercise-days-title = How often
exercise-days = { $range } days a week
exercise-ladder = Levels
exercise-level-number = Level { $number }
exercise-level-mine = You are here
exercise-level-article = The level of the source article
exercise-start-and-steps = How to do it
exercise-feel = What you should feel
exercise-errors = Tips
exercise-cues = In short
exercise-cautions = Take care
exercise-substitutes = What you can do instead
exercise-sources = Sources
exercise-rest = Rest between sets: { $seconds }{"\u00A0"}s
exercise-rest-spoken = Rest between sets: { $seconds } seconds
exercise-pace-repetition = Pace: { $up }{"\u00A0"}s one way, { $pause }{"\u00A0"}s pause, { $down }{"\u00A0"}s back
exercise-pace-repetition-spoken = Pace: { $up } seconds one way, a pause of { $pause }, { $down } seconds back
exercise-pace-breath = Breath: { $inhale }{"\u00A0"}s in, { $exhale }{"\u00A0"}s out
exercise-pace-breath-spoken = Breath: { $inhale } seconds in, { $exhale } seconds out
exercise-spot = { $range }{"\u00A0"}s on each spot
exercise-spot-spoken = { $range } seconds on each spot
exercise-load-light = With light resistance
exercise-load-more = With more resistance than the level before
# For those who do not see the figure.
figure-shows = A moving figure: { $exercise }, { $level }. { $start }
exercise-dose-now = Your current amount
