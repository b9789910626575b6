## The Settings screen.

settings-title = Settings
settings-session-heading = Your session
settings-minutes = Minutes a session
settings-minutes-help = A session takes at most a fifth longer than this.
settings-minutes-value = { $count } min
settings-minutes-value-spoken = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
settings-side = First side
settings-side-help = Which side goes first where an exercise has two.
settings-side-left = Left
settings-side-right = Right
settings-equipment-heading = What you have
settings-equipment = At home
settings-equipment-help = Only exercises that fit what you have are offered.
settings-day-heading = Your day
settings-day-turn = A new day starts at
settings-day-turn-help = A session before this time still belongs to the day before.
settings-health-heading = Your body
settings-pain = Your pain
settings-pain-help = How strong it is, and since when.
settings-conditions = What we need to mind
settings-conditions-help = Exercises that are not for you with one of these are left out.
settings-exercises = Exercises a session
settings-exercises-help = Fewer are left when the minutes are short.
settings-days = Days
settings-days-help = On these days you have a session. Some light movement is good on every day.
settings-times = Times
settings-times-help = When you like to do it. You can start at any time.
settings-weights = Dumbbells
settings-weights-help = Which ones you have. Leave it empty if you have none.
settings-voice-heading = During a session
settings-voice = The voice says
settings-voice-help = Louder or softer is up to the keys of the phone. Music becomes quieter while it speaks.
settings-voice-full = Everything
settings-voice-short = The first one in words
settings-voice-counts = Numbers, and what comes next
settings-voice-off = Nothing
settings-voice-speed = Speed of the voice
settings-voice-speed-help = Slower gives you more time to listen. A few words are left out then.
settings-voice-speed-value = { $percent } %
settings-voice-speed-spoken = { $percent } percent
settings-haptics = The phone vibrates
settings-haptics-help = You feel when to breathe, to change and to stop, with closed eyes too.
settings-sounds = Short sounds
settings-sounds-help = A tick in the last three seconds. Where the phone cannot vibrate, sounds take the place of that.
settings-on = On
settings-off = Off
settings-repetitions = Repetitions
settings-repetitions-help = Follow the pace, or take your own and tap after each one.
settings-repetitions-paced = At an even pace
settings-repetitions-tap = A tap for each
settings-breath = One breath
settings-breath-help = Choose what feels easy. A longer breath makes a session longer.
settings-breath-value = { $inward } s in, { $outward } s out
settings-breath-spoken = { $inward } seconds in, { $outward } seconds out
settings-units = Weights in
settings-units-help = How weights are shown.
settings-units-kilograms = Kilograms
settings-units-pounds = Pounds
settings-activities = Your own activities
settings-activities-help = Things that your back makes hard. We ask about them once a week.

# What the app is and is not.
about-heading = About Midback
about-no-diagnosis = Midback gives you exercises and explains them. It does not find out what is wrong, and it does not replace a doctor or a therapist.
about-review-awaited = Its rules come from published sources and careful choices of our own. No licensed physical therapist has reviewed them yet.
about-reviewed = Its rules were reviewed by { $name }.
about-private = Everything stays on this phone.
about-version = Version { $version }, rules { $rules }.
