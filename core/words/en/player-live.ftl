## The player while it leads a session.

live-start = Start
live-pause = Pause
live-resume = Continue
live-next = Next
live-back = Do the last set again
live-repeat = Start this set again
live-more = More
live-tap = Tap after each one
live-done = Done
live-easier = Make it easier
live-longer = Rest { $seconds } seconds longer
live-shorter = Rest { $seconds } seconds less
live-switch = Other side first
live-skip = Skip this exercise
live-skip-why = Why?
live-skip-hurts = It hurts
live-skip-no-time = I have no time
live-skip-too-hard = It is too hard
live-skip-choice = I’d rather not
live-get-ready = Get ready
live-change = Get into position
live-side = Other side
live-rest = Rest
live-over = Done for today
# $name is an exercise.
live-next-up = Next: { $name }
live-how = How to do it
# It hurts.
live-hurts = This hurts
live-hurts-title = Let’s stop for a moment
live-hurts-question = How strong is the pain?
live-hurts-nothing = The pain is gone
live-hurts-bearable = You can keep going, as long as the pain does not get worse. Take it gently.
live-hurts-ease = There is an easier version under “More”.
live-warning-title = Is it one of these?
live-warning-text = Pain that is sharp or spreads. Tingling, numbness or weakness. Pressure in your chest, dizziness, feeling faint or short of breath.
live-warning = One of those symptoms: end the session
live-easier-title = Let’s make it gentler
live-easier-text = You can do the rest in an easier version, or skip it.
live-easier-none = There is no easier version for you. Skip the rest of it for today.
live-easier-take = Easier version
live-easier-leave = Skip it

# Under a large number, and how a screen reader says both. $total is what the set asks for.
live-line-repetitions = of { $total }
live-line-breaths = { $total ->
    [one] of { $total } breath
   *[other] of { $total } breaths
}
live-line-rounds = { $total ->
    [one] of { $total } round
   *[other] of { $total } rounds
}
live-line-second = second
live-line-seconds = seconds
live-line-minute = minute
live-line-minutes = minutes
live-spoken-repetitions = Repetition { $number } of { $total }
live-spoken-breaths = Breath { $number } of { $total }
live-spoken-rounds = Round { $number } of { $total }
live-spoken-taps = { $number } of { $total } done
live-spoken-second = { $number } second left
live-spoken-seconds = { $number } seconds left
live-spoken-minute = { $number } minute left
live-spoken-minutes = { $number } minutes left

# Where the system shows that a session is led. Others may see it: no word about health.
live-notification = Session
live-channel = Sessions
live-no-voice = This phone has no voice for your language, so you will only see the session and feel the vibration. You can add a voice in the phone’s speech settings.
live-voice-failed = The phone’s voice has stopped, so you will only see the session and feel the vibration. Try leaving the session and coming back, or check the phone’s speech settings.
live-no-sound = The phone is not letting the voice be heard right now. Another app may be keeping the sound for itself. Keep the session open on the screen, or close the other app.

live-paused = Paused
live-close = Close
live-leave = Leave. The session waits for you.
live-session-left = { $minutes }{"\u00A0"}min left
live-session-left-spoken = { $minutes } minutes left
live-session-left-spoken-one = { $minutes } minute left

# What changed by itself, as it is shown and said. $name is an exercise.
live-unfit-condition = { $name } is left out. With what you told us about your health, it is not right for you now.
live-unfit-equipment = { $name } is left out. It needs something that is no longer on your list of equipment.
live-unfit-therapist = { $name } is left out. Ask your therapist about it first.
live-unfit-doctor = { $name } is left out. See a doctor about your symptoms first.
live-ended = This session has ended. What you did up to then is saved.
live-refused = What you just did could not be saved. You can continue.
live-failed = Something went wrong in the app. Nothing already saved is lost. You can continue.

# Why something is not saved yet.
live-problem-full = The phone is out of space. Free up some space, then continue. Until then, do not close the app: what you just did is not saved yet.
live-problem-busy = The app is still saving what you just did. Give it a moment, then continue.
live-problem-clock = The date or time on your phone cannot be right. Set the clock, then continue. Until then, do not close the app: what you just did is not saved yet.
live-problem-other = What you just did is not saved yet. Do not close the app. We will keep trying.
