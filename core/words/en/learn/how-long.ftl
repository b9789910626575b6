learn-how-long = How long until it helps?
    .summary = It varies from person to person. Think in weeks, not in days.
learn-how-long-differs = It varies from person to person, and nobody can name a day for you. Think in weeks rather than days.
learn-how-long-slowly = Progress is slow. Keeping at it counts for more than one hard day.
learn-how-long-look = Single days go up and down. Look back over several weeks rather than at one day. Your history shows how each exercise felt.
learn-how-long-ask = If pain lasts more than a few days, gets worse or keeps coming back, ask a doctor or a physical therapist.
