## What stands around every screen.

app-name = Midback
app-tab-today = Today
app-tab-plan = Plan
app-tab-exercises = Exercises
app-tab-learn = Learn
app-tab-progress = Progress
app-settings = Settings
app-back = Back
app-overline = { $title } · { $progress }
app-loading = One moment
app-try-again = Try again
app-error-title = That did not work
app-file-unread = The file could not be opened. Save it on this phone, then try again.
search-clear = Clear the search
search-quoted = “{ $word }”
search-missing = { $count ->
    [one] We found nothing for { $words }, so we looked without it.
   *[other] We found nothing for { $words }, so we looked without them.
}
search-closest = Nothing has all of these words. This comes closest.
