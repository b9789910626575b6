learn-how-to-roll = How do I roll?
    .summary = Slowly, on the mid back only, and never so that it hurts.
learn-how-to-roll-where = Lie on your back with the roller across your mid back. Roll slowly from just below your shoulder blades to the lower edge of your ribs, never on your neck or your low back.
learn-how-to-roll-hold = Rest on a tight spot for 5 to 10 seconds, then roll over it a few more times. Keep going for 2 to 3 minutes, or until it eases, and finish with gentle stretches.
learn-how-to-roll-begin = To begin, use a rolled towel, or a soft ball at a wall. They press less.
learn-how-to-roll-not-for = Do not roll if you have osteoporosis, a broken bone in the spine, a blood clot, or a wound or inflamed skin on your back. The same goes from week 20 of a pregnancy, and after recent surgery.
