## Reminders: what they say, and the screen about them.

# On the lock screen, where anybody can read it: nothing about health.
reminder-session-title = A few minutes for you
reminder-follow-up-title = There is still time today
reminder-comeback-title = Whenever you are ready
reminder-comeback-text = You can start again gently. A few minutes are enough.
reminder-morning-title = Good morning. One quick question
reminder-morning-text = How are things, compared with before your last session?
reminder-check-in-title = Your questions for the week
reminder-check-in-text = They take about a minute.
reminder-review-title = Something to look at today
reminder-review-text = Open Midback to see it.
reminder-backup-title = Something to look at
reminder-backup-text = Open Midback to see it.
reminder-keep-coming-title = Please open Midback
reminder-keep-coming-text = Reminders are set for a limited time only. Open the app to keep them coming.
reminder-test-title = This is a test
reminder-test-text = Your reminders will look like this.

# The same, where the lock screen may say what it is about.
reminder-session-title-detailed = Time for your back
reminder-follow-up-title-detailed = There is still time for your back today
reminder-comeback-title-detailed = Back exercises, whenever you are ready
reminder-morning-title-detailed = How is your back this morning?
reminder-morning-text-detailed = Compared with before your last session.
reminder-check-in-title-detailed = How was your back this week?
reminder-check-in-text-detailed = A few questions, about a minute.
reminder-review-title-detailed = Today is your review date
reminder-review-text-detailed = Your therapist wanted to see you again about now. Ask them whether anything should change.
reminder-backup-title-detailed = Backups are not working
reminder-backup-text-detailed = Midback has not been able to make a new backup. Open it to see what helps.

# How long a session takes, after what it comes.
reminder-minutes = { $count ->
    [one] About { $count } minute.
   *[other] About { $count } minutes.
}
reminder-anchored = { $anchor }: about { $minutes } minutes.
anchor-getting-up = After getting up
anchor-breakfast = After breakfast
anchor-lunch = After lunch
anchor-work = After work
anchor-dinner = After dinner
anchor-bed = Before bed
anchor-none = Just the time

# Its buttons.
reminder-start = Start
reminder-later = Later
reminder-later-minutes = In { $minutes }{"\u00A0"}min
reminder-skip = Skip today
# Where a day has several sessions.
reminder-skip-one = Skip session
reminder-not-now = Not now

# What follows from a button.
reminder-said-later = You will be reminded again at { $time }.
reminder-said-skip = Skipped. Nothing piles up.
reminder-said-morning = Thank you. Your answer is saved.
reminder-said-not-now = All right. There is no rush.
reminder-said-done = This session is no longer due.
reminder-said-over = This reminder is out of date. Nothing was changed.
reminder-said-too-late = The day ends before that. You can start whenever you like.
reminder-said-answered = You have already answered this.
reminder-said-saved = { $count ->
    [one] Your answer from the notification is now saved.
   *[other] Your { $count } answers from the notifications are now saved.
}
reminder-queued-title = Not saved yet
reminder-queued-text = The phone could not save your answer just now. Midback has kept it and will try again.
reminder-not-kept-text = The phone could not keep your answer. Please open Midback and answer there.

# The screen.
reminders-title = Reminders
reminders-help = When Midback reminds you, and whether the reminders reach you.
reminders-when-heading = When
reminders-how-heading = How
reminders-on = Reminders
reminders-on-help = One at each of your times, on each of your days.
reminders-anchor = Link { $time } to a habit
reminders-anchor-help = It is easier to remember something that goes with a habit.
reminders-quiet-from = Quiet hours from
reminders-quiet-from-help = Between these times, you only get what you chose yourself.
reminders-quiet-until = Quiet hours until
reminders-quiet-until-help = From this time on, reminders come as usual.
reminders-quiet-never = No quiet hours
reminders-follow-up = One more, if you have not started
reminders-follow-up-help = Once, an hour and a half later, or before your quiet hours.
reminders-sound = Sound
reminders-sound-help = When this is off, reminders appear without a sound.
reminders-lock-screen = On the lock screen
reminders-lock-screen-help = Anyone who sees your phone can read it.
reminders-lock-screen-neutral = Nothing about your back
reminders-lock-screen-detailed = What the reminder is about
reminders-exact = At the exact time
reminders-exact-help = When this is off, reminders can come up to about an hour late, to save battery. Android asks for a separate permission.
reminders-time-sensitive = During a Focus
reminders-time-sensitive-help = Reminders can show up even while a Focus is on, if that Focus allows it. iOS may ask you about this.

# What is pointed out.
reminders-note-quiet = { $time } is in your quiet hours. The reminder stays, because you chose the time.
reminders-note-close = { $time } is less than half an hour after { $before }. You only get the reminder at { $before }.
reminders-note-sessions = Your prescription has { $sessions } sessions a day. Choose { $sessions } times to be reminded of each one.
reminders-propose = Reminder at { $time }.
reminders-propose-anchored = { $anchor }: reminder at { $time }.
reminders-propose-quiet = Reminder at { $time }, even though it is in your quiet hours.

# The permission.
reminders-ask-text = Midback needs your permission to remind you. Your phone will ask you for it.
reminders-ask = Allow reminders

# Whether they come.
reminders-health-heading = Do reminders reach you?
reminders-health-well = Nothing seems to stand in their way.
reminders-health-off = Reminders are off.
reminders-health-not-asked = They can reach you once you allow them.
reminders-health-unknown = Midback cannot tell yet whether they reach you.
reminders-came = { $total ->
    [one] The last reminder arrived.
   *[other] { $came } of the last { $total } reminders arrived.
}
reminders-came-not = The last reminder did not arrive.
reminders-came-none = None of the last { $total } reminders arrived.
reminders-came-unknown = { $total ->
    [one] The phone does not say whether the last reminder arrived.
   *[other] The phone does not say whether the last { $total } reminders arrived.
}
reminders-came-partly = At least { $came } of the last { $total } reminders arrived. For { $unknown } of them, the phone does not say.
reminders-came-lost = { $lost } of the last { $total } reminders did not arrive. For { $unknown } of them, the phone does not say.
reminders-trouble-permission = Notifications are off for Midback
reminders-trouble-permission-fix = Allow notifications for Midback in your phone’s settings.
reminders-trouble-channel = The phone does not show Midback’s reminders
reminders-trouble-channel-fix = Turn them on for Midback in your phone’s settings.
reminders-trouble-exact = The phone does not let Midback remind you at the exact time
reminders-trouble-exact-fix = Reminders still come, up to about an hour late. Allow “Alarms & reminders” for Midback in your phone’s settings.
reminders-trouble-battery = The phone limits Midback to save battery
reminders-trouble-battery-fix = Reminders can come late or not at all. In your phone’s settings for Midback, look for “Battery” and allow background use.
reminders-trouble-lost = Not every reminder arrived
reminders-trouble-lost-fix = The phone does not say why. Some phones stop apps that have not been used for a while. Check the battery settings for Midback.
# Where the system itself holds the reminders, as an iPhone does.
reminders-trouble-lost-fix-held = The phone does not say why. Check the notification settings for Midback.
reminders-trouble-not-opened = Reminders had stopped
reminders-trouble-not-opened-fix = Midback sets them for two weeks at most. Now that you have opened it, they are set again.
reminders-trouble-time = The phone’s clock was changed
reminders-trouble-time-fix = Because of that, at least one reminder did not arrive. The next ones follow the new time.
reminders-trouble-many = More reminders than your phone can hold
reminders-trouble-many-fix = The next ones are set. The rest follow when you open Midback.
reminders-open-settings = Open phone settings
reminders-test = Send a test reminder
reminders-test-waiting = The test should arrive in a few seconds. You can lock your phone in the meantime.
reminders-test-came = The test arrived at { $time }.
reminders-test-lost = The test did not arrive.
reminders-test-unknown = Did you see the test at { $time }? The phone does not say whether it arrived.
reminders-coming-heading = Coming up
reminders-coming-none = None at the moment.
reminders-coming-when = { $day }, { $time }
reminders-preview-heading = What a reminder looks like
reminders-group-channel = Reminders
reminders-group-channel-silent = Silent reminders
reminders-group-channel-about = Your sessions, the mornings after them, and your week.

# On Today, once.
today-reminders-permission = Notifications are off for Midback, so reminders cannot reach you.
today-reminders-channel = Midback’s reminders are turned off in your phone’s settings, so they cannot reach you.
today-reminders-exact = Your phone no longer lets Midback remind you at the exact time. Reminders can come up to about an hour late.
today-reminders-lost = In the last 7 days, some of your reminders did not arrive.
today-reminders-open = See what helps
today-reminders-dismiss = Got it
