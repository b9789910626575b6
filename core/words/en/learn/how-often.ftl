learn-how-often = How often should I exercise?
    .summary = A little on most days, with a day off between strength sessions.
learn-how-often-little = A little every day beats a lot at once. What your therapist says about how often comes first.
learn-how-often-daily = Walking or other light activity is good every day. Range of motion and stretching fit into every session.
learn-how-often-strength = Strength work needs rest in between: about 2 days a week, never two days in a row. The reverse fly is for 1 to 2 days a week.
learn-how-often-others = Do core exercises on 2 to 3 days a week, and the roller on up to 3.
