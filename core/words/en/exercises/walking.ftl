walking = Walking
    .aim = Keeps your whole body moving with little strain.
    .why = Each step moves your back a little and gives it a break from sitting. A little on most days does more than a lot at once.
walking-1 = A short walk
    .start =
        Stand in shoes that feel steady, ready to walk.
        Take a flat route where you can turn around at any time.
    .steps =
        Start slowly and stand tall.
        Find a pace at which you can still talk.
        If your chest hurts or feels tight, or you cannot get enough air, stop and call your local emergency number. If you feel dizzy or faint, sit down and get help.
        Slow down for the last minute.
    .feel = A little warmer and looser, and you can still talk.
    .errors =
        Look ahead, not down at your feet.
        Let your arms swing. Keep your hands out of your pockets.
    .cues =
        Start slowly.
        Now find your pace.
        Let your arms swing.
        Can you still talk? If not, slow down.
        Now slow down to finish.
walking-2 = A little longer
    .start =
        Stand in shoes that feel steady, ready to walk.
        Take a flat route where you can turn around at any time.
    .steps =
        Start slowly for the first two minutes.
        Then find a pace at which you can still talk.
        If your chest hurts or feels tight, or you cannot get enough air, stop and call your local emergency number. If you feel dizzy or faint, sit down and get help.
        Slow down for the last two minutes.
    .feel = A little warmer and looser, and you can still talk.
    .errors =
        Let your arms swing and your shoulders hang loose.
        Take shorter steps if your back feels tired.
    .cues =
        Start slowly.
        Now find your pace.
        Shoulders loose, arms swing.
        Can you still talk? If not, slow down.
        Now slow down to finish.
walking-3 = A quarter of an hour
    .start =
        Stand in shoes that feel steady, ready to walk.
        Take a route that you like, with a place to rest.
    .steps =
        Start slowly for the first two minutes.
        Then walk at an even pace at which you can still talk.
        If your chest hurts or feels tight, or you cannot get enough air, stop and call your local emergency number. If you feel dizzy or faint, sit down and get help.
        Slow down for the last two minutes.
    .feel = Your breath is a bit deeper and your back swings along.
    .errors =
        Keep an even pace. Slow down if you cannot talk.
        Let your arms swing and your shoulders hang loose.
    .cues =
        Start slowly.
        Now an even pace.
        Shoulders loose, arms swing.
        Can you still talk? If not, slow down.
        Now slow down to finish.
walking-4 = A longer walk
    .start =
        Stand in shoes that feel steady, ready to walk.
        Take a route that you like. Five days a week is plenty.
    .steps =
        Start slowly for the first three minutes.
        Then walk at a brisk, even pace at which you can still talk.
        If your chest hurts or feels tight, or you cannot get enough air, stop and call your local emergency number. If you feel dizzy or faint, sit down and get help.
        Slow down for the last three minutes.
    .feel = Warm and awake, with a deeper breath. You can still talk.
    .errors =
        Keep an even pace. Slow down if you cannot talk.
        Split the walk in two on a day when that suits you better.
    .cues =
        Start slowly.
        Now a little faster, and even.
        Shoulders loose, arms swing.
        Can you still talk? If not, slow down.
        Now slow down to finish.
