## What the system says of the app while it is not open: in its gallery of cards, under its icon, among what can be asked by voice.
## `cargo xtask` hands these over to both phones; the core says none of them.

system-card-name = Your week
system-card-help = Your next session, and this week at a glance.

system-session = Today’s session
system-session-help = Opens Midback at today’s session.
system-pain = Log my pain
system-pain-help = Logs your pain before today’s session, from 0 to 10.
system-pain-number = Pain from 0 to 10
system-pain-question = How is your pain right now, from 0 to 10?
system-skip = Skip today’s session
system-skip-help = Skips today’s exercises. Nothing piles up.

# What is said to the phone; { $app } is the app's name, which the system wants to hear.
system-session-phrase = Open my session in { $app }
system-pain-phrase = Log my pain in { $app }
system-skip-phrase = Skip my session in { $app }

# Why an iPhone asks to write into Health.
system-health-why = Midback adds your sessions to Health, if you want. It does not read anything from Health.
