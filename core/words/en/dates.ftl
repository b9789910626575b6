## Days and counts of days.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# $order is how the region writes a date.
date-day = { $order ->
    [month-first] { $weekday }, { $month } { $day }
   *[day-first] { $weekday } { $day } { $month }
}
date-full = { $order ->
    [month-first] { $month } { $day }, { $year }
   *[day-first] { $day } { $month } { $year }
}
# Below a chart, with the first letters of the month.
date-short = { $order ->
    [month-first] { $month } { $day }
   *[day-first] { $day } { $month }
}
date-month = { $month } { $year }
date-today = Today
date-yesterday = Yesterday
# Between whole numbers and decimals.
decimal-mark = .
# Between thousands and hundreds, in numbers that have at least so many digits.
thousands-mark = ,
thousands-from = 4
# Inside a sentence: "Your next session is ...".
date-in-sentence-today = today
date-in-sentence-yesterday = yesterday
date-in-sentence-tomorrow = tomorrow
date-on-weekday = on { $weekday }
date-on-day = on { $day }

# The time where the phone counts to twelve.
time-before-noon = { $time } AM
time-after-noon = { $time } PM
