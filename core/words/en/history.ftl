## All sessions so far.

history-title = History
history-empty-heading = Nothing here yet
history-empty-text = After your first session you find it here.
history-count = { $count ->
    [one] { $count } session so far
   *[other] { $count } sessions so far
}
history-whole = Whole session
history-part = Part of the session
history-open = Still open
history-more = Show earlier sessions
