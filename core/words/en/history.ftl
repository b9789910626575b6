## All sessions so far.

history-title = History
history-empty-heading = Nothing here yet
history-empty-text = Your sessions will appear here.
history-count = { $count ->
    [one] { $count } session so far
   *[other] { $count } sessions so far
}
history-whole = Whole session
history-part = Part of the session
history-open = Not finished
history-more = Show earlier sessions
