## How much of an exercise. A message that ends in "-spoken" is for the voice, where the written one cannot be read out.

dose-repetitions = { $count ->
    [one] { $count } repetition
   *[other] { $count } repetitions
}
dose-breaths = { $count ->
    [one] { $count } slow breath
   *[other] { $count } slow breaths
}
dose-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
dose-rounds = { $count ->
    [one] { $count } round
   *[other] { $count } rounds
}
dose-roller = { $count }{"\u00A0"}s on the roller
dose-roller-spoken = { $count } seconds on the roller
dose-seconds = { $count }{"\u00A0"}s
dose-seconds-spoken = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
# $amount is one of the messages above.
dose-each-side = { $amount } each side
dose-each-side-spoken = { $amount } on each side
dose-with-hold = { $amount }, hold { $seconds }{"\u00A0"}s
dose-with-hold-spoken = { $amount }, holding each for { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
dose-with-pause = { $amount }, stay for { $breaths ->
    [one] { $breaths } breath
   *[other] { $breaths } breaths
}
dose-with-load = { $amount }, { $load }
dose-sets = { $sets }{"\u00A0"}×{"\u00A0"}{ $amount }
dose-sets-spoken = { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
} of { $amount }
load-light-band = light band
load-medium-band = medium band
load-strong-band = strong band
load-kilograms = { $number }{"\u00A0"}kg
load-kilograms-spoken = { $number } kilograms
load-pounds = { $number }{"\u00A0"}lb
load-pounds-spoken = { $number } pounds
about-minutes = { $count ->
    [one] About { $count } minute
   *[other] About { $count } minutes
}
side-left = left side
side-right = right side

# A range of numbers; one number where both ends are the same.
range-shown = { $low }–{ $high }
range-spoken = { $low } to { $high }
# What a level asks for, $range being such a range.
measure-repetitions = { $range } repetitions
measure-breaths = { $range } slow breaths
measure-rounds = { $range } rounds
measure-minutes = { $range } minutes
measure-seconds = hold for { $range }{"\u00A0"}s
measure-seconds-spoken = hold for { $range } seconds
measure-roller = { $range }{"\u00A0"}s on the roller
measure-roller-spoken = { $range } seconds on the roller
measure-sets = { $range }{"\u00A0"}×{"\u00A0"}{ $amount }
measure-sets-spoken = { $range } sets of { $amount }
# What was done of several sets, $all being such as "20, 18".
amounts-seconds = { $all } seconds
