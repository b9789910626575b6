## Reminders: what they say, and the screen about them.

# On the lock screen, where anybody can read it: nothing about health.
reminder-session-title = A few minutes for you
reminder-follow-up-title = There is still time today
reminder-comeback-title = Whenever you are ready
reminder-comeback-text = You can start again gently. A few minutes are enough.
reminder-morning-title = Good morning
reminder-morning-text = How is it, compared with before your last session?
reminder-check-in-title = Your questions for the week
reminder-check-in-text = They take about a minute.
reminder-review-title = Something to look at today
reminder-review-text = You asked to be reminded of it on this day.
reminder-keep-coming-title = Please open Midback
reminder-keep-coming-text = The phone keeps reminders for a limited time only. Open the app, and they go on.
reminder-test-title = This is a test
reminder-test-text = Your reminders will look like this.

# The same, where the lock screen may say what it is about.
reminder-session-title-detailed = Time for your back
reminder-follow-up-title-detailed = There is still time for your back today
reminder-comeback-title-detailed = Your back exercises, whenever you are ready
reminder-morning-title-detailed = How is your back this morning?
reminder-morning-text-detailed = Compared with before your last session.
reminder-check-in-title-detailed = How was your back this week?
reminder-check-in-text-detailed = A few questions, about a minute.
reminder-review-title-detailed = Time to look at your prescription
reminder-review-text-detailed = Your therapist’s plan is due for a review. Ask them whether anything should change.

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
reminder-later-minutes = In { $minutes } min
reminder-skip = Skip today
reminder-not-now = Not now

# What follows from a button.
reminder-said-later = You will be reminded again at { $time }.
reminder-said-skip = Skipped for today. Nothing piles up.
reminder-said-morning = Thank you. Your answer is saved.
reminder-said-not-now = All right. You can do it whenever you like.
reminder-said-done = This session is done already.
reminder-said-over = That day is over. Nothing was changed.
reminder-said-too-late = The day ends before that. You can start whenever you like.
reminder-said-answered = This is answered already.
reminder-said-saved = { $count ->
    [one] Your answer from the notification is saved now.
   *[other] Your { $count } answers from the notifications are saved now.
}
reminder-queued-title = Not saved yet
reminder-queued-text = The phone could not save your answer just now. Midback has kept it and will try again.
reminder-not-kept-text = The phone could not keep your answer. Please open Midback and answer there.

# The screen.
reminders-title = Reminders
reminders-help = When Midback reminds you, and whether reminders reach you.
reminders-when-heading = When
reminders-how-heading = How
reminders-on = Reminders
reminders-on-help = One on each of your days, at each of your times.
reminders-anchor = { $time }: what you do before
reminders-anchor-help = It is easier to remember something that follows a habit.
reminders-quiet-from = Quiet from
reminders-quiet-from-help = Between these times, only what you chose yourself rings.
reminders-quiet-until = Quiet until
reminders-quiet-until-help = After this, reminders can ring again.
reminders-quiet-never = No quiet hours
reminders-follow-up = One more, if you have not started
reminders-follow-up-help = An hour and a half after your time, once.
reminders-sound = Sound
reminders-sound-help = When it is off, reminders appear without a sound.
reminders-lock-screen = On the lock screen
reminders-lock-screen-help = Anybody who sees your phone can read it.
reminders-lock-screen-neutral = Nothing about your back
reminders-lock-screen-detailed = What it is about
reminders-exact = On the minute
reminders-exact-help = Otherwise the phone may ring a little later, to save its battery. Android asks for a permission of its own.
reminders-time-sensitive = Through Focus
reminders-time-sensitive-help = Reminders show up even when a Focus is on. iOS can ask you about that.

# What is pointed out.
reminders-note-quiet = { $time } is in your quiet hours. It rings all the same, since you chose it.
reminders-note-close = { $time } is less than half an hour after { $before }. Only { $before } rings.
reminders-note-sessions = Your prescription has { $sessions } sessions a day. Choose { $sessions } times to be reminded of each.
reminders-propose = { $time }: you get a reminder.
reminders-propose-anchored = { $time }: you get a reminder. { $anchor }.
reminders-propose-quiet = { $time }: you get a reminder, although it is in your quiet hours.

# The permission.
reminders-ask-text = Midback needs your permission to remind you. Your phone will ask you.
reminders-ask = Allow reminders

# Whether they come.
reminders-health-heading = Do they reach you?
reminders-health-well = Nothing stands in the way of your reminders.
reminders-health-off = Reminders are off.
reminders-health-not-asked = They can, once you allow them.
reminders-health-unknown = Midback does not know yet whether reminders reach you.
reminders-came = { $total ->
    [one] The last reminder came.
   *[other] { $came } of the last { $total } reminders came.
}
reminders-came-not = The last reminder did not come.
reminders-came-unknown = { $total ->
    [one] The phone does not say whether the last reminder came.
   *[other] The phone does not say whether the last { $total } reminders came.
}
reminders-came-partly = At least { $came } of the last { $total } reminders came. For { $unknown }, the phone does not say.
reminders-came-lost = { $lost } of the last { $total } reminders did not come. For { $unknown }, the phone does not say.
reminders-trouble-permission = Notifications are off for Midback
reminders-trouble-permission-fix = Allow notifications for Midback in your phone’s settings.
reminders-trouble-channel = This kind of notification is off
reminders-trouble-channel-fix = Turn on Midback’s reminders in your phone’s settings.
reminders-trouble-exact = The phone does not let Midback ring on the minute
reminders-trouble-exact-fix = Reminders still come, up to about an hour late. Allow alarms and reminders in your phone’s settings.
reminders-trouble-battery = The phone holds Midback back to save its battery
reminders-trouble-battery-fix = Reminders can come late or not at all. In your phone’s settings, let Midback run without battery limits.
reminders-trouble-lost = Reminders did not come
reminders-trouble-lost-fix = The phone does not say why. Some phones stop apps that are not used for a while. Look for Midback in the battery settings.
reminders-trouble-not-opened = Reminders had ended
reminders-trouble-not-opened-fix = The phone keeps them for two weeks. They go on now that Midback was opened.
reminders-trouble-time = The phone’s clock was changed
reminders-trouble-time-fix = A reminder was missed because of it. The next ones are set to the new time.
reminders-trouble-many = More reminders than the phone keeps
reminders-trouble-many-fix = The next ones are set, and the rest follow when you open Midback.
reminders-open-settings = Open the phone’s settings
reminders-test = Send a test reminder
reminders-test-waiting = It should arrive in a few seconds. You can lock your phone.
reminders-test-came = The test arrived at { $time }.
reminders-test-lost = The test did not arrive.
reminders-test-unknown = The test was sent at { $time }. Did you see it?
reminders-coming-heading = Coming up
reminders-coming-none = None at the moment.
reminders-coming-when = { $day }, { $time }
reminders-preview-heading = This is how one looks
reminders-group-channel = Reminders
reminders-group-channel-silent = Reminders without sound
reminders-group-channel-about = Your sessions, the morning after, and the week.

# On Today, once.
today-reminders-permission = Notifications are off for Midback, so no reminder reaches you.
today-reminders-channel = Midback’s reminders are turned off in your phone’s settings, so none reaches you.
today-reminders-exact = Your phone no longer lets Midback ring on the minute. Reminders come, but later.
today-reminders-lost = Some of your reminders did not come this week.
today-reminders-open = See what helps
today-reminders-dismiss = Got it
