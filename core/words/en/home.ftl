## The card on the phone's home screen, the app's icon, and what is asked of the phone by voice. Short: there is little room.

home-session = Session today
home-session-of = Session { $number } of { $total } today
home-first = Your first session is { $day }.
home-in-progress = Session in progress
home-go = To my session
home-open = Open Midback
home-set-up = Finish setting up to get your first session.
# Where the card was made some days ago.
home-later = Open Midback to see what comes next.

# The answers to what was asked by voice.
ask-pain-noted = Noted: pain { $pain } out of 10.
ask-pain-not-noted = No session is waiting right now, so nothing was noted.
ask-skipped = Skipped for today. Nothing piles up.
ask-not-skipped = There is nothing to skip right now.
ask-locked = Midback is locked. Open it to do this.
