learn-doing-it-safely = Doing it safely
    .summary = Move without pain, put good form first, and stop when something feels wrong.

learn-doing-it-safely-before = Before you begin
learn-doing-it-safely-ask = It helps to know where your pain comes from before you start. A doctor or a physical therapist can help you find out. Ask them which exercises suit you, above all if you are pregnant, had surgery recently, have an illness or are unsure.
learn-doing-it-safely-therapist = What your therapist says comes first: how often, how long and how hard you exercise, and in what form.

learn-doing-it-safely-during = While you move
learn-doing-it-safely-painless = Exercise should never be painful. A mild stretch and warm or tired muscles are fine.
learn-doing-it-safely-form = Form matters more than numbers. A few good repetitions are worth more than many hurried ones.
learn-doing-it-safely-easy = Start slowly and go only as far as is comfortable. Never force a movement.
learn-doing-it-safely-breathe = Keep breathing, and breathe out on the harder part. Holding your breath drives up your blood pressure.

learn-doing-it-safely-stop = When to stop
learn-doing-it-safely-discomfort = If something feels wrong, stop. Check your position and your breath, then try a smaller movement. If it still feels wrong, leave the exercise out.
learn-doing-it-safely-rising = If the exercise makes your pain rise to 3 or more out of 10, stop the set and go to an easier level, or leave the exercise out. At 6 or more, end the exercise.
learn-doing-it-safely-at-once = End the session at once if pain is sharp or spreads, if you feel tingling, numb or weak, or if you get dizzy or faint. Then do the symptom check.
learn-doing-it-safely-emergency = If you feel pain or pressure in your chest, or cannot get enough air, stop and call your local emergency number.

learn-doing-it-safely-after = The next morning
learn-doing-it-safely-morning = Muscles can be a little sore for a day or two after something new. If your back is clearly worse the next morning, do less next time: rest for a day, or choose “Make it easier” during the session. If it happens twice in two weeks, ask a doctor or a physical therapist.
