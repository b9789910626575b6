## The weekly check-in.

check-in-title = Weekly check-in
check-in-text = These questions are about the last 7 days. Leave out any you would rather not answer.
# $day: the day of an earlier check-in.
check-in-title-of = Check-in on { $day }
check-in-average = How bad was your pain on average in the last 7 days?
check-in-worst = And at its worst?
check-in-enjoyment = How much did pain get in the way of enjoying life in the last 7 days?
check-in-activity = And how much did it get in the way of your everyday activities?
check-in-in-the-way-low = Not at all
check-in-in-the-way-high = Completely
# $activity: in the person's own words.
check-in-own = How well can you do this now? { $activity }
check-in-own-low = Not at all
check-in-own-high = As well as before the pain
# A number for a screen reader; $low and $high: what the ends mean.
check-in-value = { $value } of 10
check-in-value-low = 0 of 10: { $low }
check-in-value-high = 10 of 10: { $high }
check-in-add = You can name up to { $most } activities that are hard for you because of your back. We will then ask about them here.
check-in-add-field = An activity, such as gardening
check-in-add-button = Add
# $activity: in the person’s own words.
check-in-remove = Stop asking about { $activity }
check-in-save = Save
check-in-later = Not now
