walking = Walking
    .aim = Keeps your whole body moving with little strain.
    .why = Each step moves your back a little and gives it a break from sitting. A little on most days does more than a lot at once.
walking-1 = A short walk
    .start =
        Stand tall, in shoes that feel steady.
        Choose a flat route where you can turn around at any time.
    .steps =
        Start slowly for the first minute. Stand tall.
        Then find a pace at which you can still talk.
        If your chest hurts or feels tight, or you cannot get enough air, stop and call your local emergency number. If you feel dizzy or faint, sit down and get help.
        Slow down for the last minute.
    .feel = You feel a little warmer and looser, and you can still talk.
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
        Stand tall, in shoes that feel steady.
        Choose a flat route where you can turn around at any time.
    .steps =
        Start slowly for the first two minutes.
        Then find a pace at which you can still talk.
        If your chest hurts or feels tight, or you cannot get enough air, stop and call your local emergency number. If you feel dizzy or faint, sit down and get help.
        Slow down for the last two minutes.
    .feel = You feel a little warmer and looser, and you can still talk.
    .errors =
        Let your arms swing and your shoulders hang loose.
        If your back feels tired, take shorter steps.
    .cues =
        Start slowly.
        Now find your pace.
        Shoulders loose, arms swing.
        Can you still talk? If not, slow down.
        Now slow down to finish.
walking-3 = A quarter of an hour
    .start =
        Stand tall, in shoes that feel steady.
        Choose a route that you like, with a place to rest.
    .steps =
        Start slowly for the first two minutes.
        Then walk at an even pace at which you can still talk.
        If your chest hurts or feels tight, or you cannot get enough air, stop and call your local emergency number. If you feel dizzy or faint, sit down and get help.
        Slow down for the last two minutes.
    .feel = Your breath gets a little deeper and your back moves along with each step.
    .errors =
        Keep an even pace. If you cannot talk, slow down.
        Let your arms swing and your shoulders hang loose.
    .cues =
        Start slowly.
        Now find an even pace.
        Shoulders loose, arms swing.
        Can you still talk? If not, slow down.
        Now slow down to finish.
walking-4 = A longer walk
    .start =
        Stand tall, in shoes that feel steady.
        Choose a route that you like. Five days a week is plenty.
    .steps =
        Start slowly for the first three minutes.
        Then walk at a brisk, even pace at which you can still talk.
        If your chest hurts or feels tight, or you cannot get enough air, stop and call your local emergency number. If you feel dizzy or faint, sit down and get help.
        Slow down for the last three minutes.
    .feel = You are warm and awake and breathe more deeply, and you can still talk.
    .errors =
        Keep an even pace. If you cannot talk, slow down.
        If it suits your day better, split the walk in two.
    .cues =
        Start slowly.
        Now a little faster, and even.
        Shoulders loose, arms swing.
        Can you still talk? If not, slow down.
        Now slow down to finish.
