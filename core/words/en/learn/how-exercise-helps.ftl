learn-how-exercise-helps = How exercise helps
    .summary = Different kinds of exercise each do their part, a little at a time.

learn-how-exercise-helps-kinds = What each kind does
learn-how-exercise-helps-mobility = Range of motion. Slow movements take your spine as far as it moves with ease. This can make it less stiff.
learn-how-exercise-helps-stretch = Stretching. It lengthens tight muscles, for example across your chest and along your back.
learn-how-exercise-helps-strength = Strength. Stronger muscles in your back and shoulders can hold you up longer before they tire.
learn-how-exercise-helps-core = Core stability. The muscles around your trunk keep your spine steady while your arms and legs move.

learn-how-exercise-helps-adds-up = How it adds up
learn-how-exercise-helps-little = Keeping at it matters most. A little every day beats a lot at once.
learn-how-exercise-helps-slowly = Progress comes slowly. When your sessions go well, the app adds one small step at a time. When something is too much, it takes a step back. It always tells you why.
learn-how-exercise-helps-honest = Exercise does not help everyone in the same way, and nobody can say beforehand how much it will help you. That is why the app asks how each exercise felt and keeps your answers in your history.
