learn-missed-days = What if I miss days?
    .summary = Two missed days change nothing.
learn-missed-days-nothing = Two missed days change nothing. Pick up where you left off.
learn-missed-days-no-pile = Missed sessions do not pile up, and there is nothing to make up for.
learn-missed-days-longer = After a longer break, about 10 days, the app starts you again with less than before. If that is still too much, choose “Make it easier” during the session, or do only part of it.
learn-missed-days-month = After 28 days without a session, the app asks you to do the symptom check again. Then start gently. You are welcome back at any time.
