learn-how-long = How long until it helps?
    .summary = It differs from person to person. Think in weeks, not in days.
learn-how-long-differs = That differs from person to person, and nobody can name a day for you. Think in weeks rather than days.
learn-how-long-slowly = Progress is slow. Keeping at it counts for more than one hard day.
learn-how-long-look = Single days go up and down. The app looks at your weekly check-ins, and needs at least four of them before it speaks of a trend.
learn-how-long-ask = If pain lasts more than a few days, gets worse or keeps coming back, ask a doctor or a physical therapist.
