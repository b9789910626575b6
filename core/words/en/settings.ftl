## The Settings screen.

settings-title = Settings
settings-session-heading = Your session
settings-minutes = Minutes per session
settings-minutes-help = A session can take up to a fifth longer than this.
settings-minutes-value = { $count }{"\u00A0"}min
settings-minutes-value-spoken = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
settings-side = First side
settings-side-help = Which side goes first in exercises that have two sides.
settings-side-left = Left
settings-side-right = Right
settings-equipment-heading = What you have
settings-equipment = At home
settings-equipment-help = We only offer exercises that you can do with what you have.
settings-day-heading = Your day
settings-day-turn = A new day starts at
settings-day-turn-help = A session before this time still belongs to the day before.
settings-health-heading = Your body
settings-pain = Your pain
settings-pain-help = How strong it is, and how long you have had it.
settings-conditions = Your health
settings-conditions-help = We leave out exercises that could do you harm, and tell you where to take care.
settings-exercises = Exercises per session
settings-exercises-help = A short session has fewer.
settings-days = Days
# On all days of the week; and where nothing of several is chosen.
settings-every-day = Every day
settings-nothing = Nothing chosen
settings-summary = { $setting }: { $chosen }
settings-days-help = The days on which you have a session. A little light movement is good every day.
settings-times = Times
settings-times-help = When you like to exercise. You can start at any time.
settings-weights = Dumbbells
settings-weights-help = Which ones you have. If you have none, leave this empty.
settings-voice-heading = During a session
settings-voice = The voice says
settings-voice-help = Use the phone’s volume keys to make it louder or softer. Music gets quieter while it speaks.
settings-voice-full = Everything
settings-voice-short = Words for the first one, then numbers
settings-voice-counts = Numbers, and what comes next
settings-voice-off = Nothing
settings-voice-speed = Speed of the voice
settings-voice-speed-help = At a slower speed you have more time to listen, and the voice says a little less.
settings-voice-speed-value = { $percent } %
settings-voice-speed-spoken = { $percent } percent
settings-haptics = Vibration
settings-haptics-help = You feel when to breathe, change and stop, even with your eyes closed.
settings-sounds = Short sounds
settings-sounds-help = A tick for each of the last three seconds. If the phone cannot vibrate, sounds take its place.
settings-on = On
settings-off = Off
settings-ask-each = Ask after each exercise
settings-ask-each-help = Right after each exercise, you can rate pain and effort from 0 to 10. When this is off, Midback asks once, at the end.
settings-repetitions = Repetitions
settings-repetitions-help = Follow the pace, or go at your own and tap after each one.
settings-repetitions-paced = At a steady pace
settings-repetitions-tap = Tap after each one
settings-breath = Length of a breath
settings-breath-help = Choose what feels easy. Longer breaths make a session longer.
settings-breath-value = { $inward }{"\u00A0"}s in, { $outward }{"\u00A0"}s out
settings-breath-spoken = { $inward } seconds in, { $outward } seconds out
settings-units = Weights in
settings-units-help = How weights are shown.
settings-units-kilograms = Kilograms
settings-units-pounds = Pounds
settings-activities = Your own activities
settings-activities-help = Things that are hard for you because of your back.

# What the app is and is not.
about-heading = About Midback
about-no-diagnosis = Midback gives you exercises and explains them. It cannot tell you what is wrong, and it does not replace a doctor or a therapist.
about-review-awaited = Its rules come from published sources and careful choices of our own. No licensed physical therapist has reviewed them yet.
about-reviewed = Its rules were reviewed by { $name }.
about-private = What you enter stays on this phone.
about-version = Version { $version }, rules { $rules }.
