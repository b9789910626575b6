cobra = Cobra
    .aim = Arches your whole spine gently and opens the front of your body.
    .why = Much of the day bends your back forward. Cobra is a slow move the other way, close to the floor.
cobra-1 = On your elbows
    .start =
        Lie face down, legs long, forearms beside your chest.
    .steps =
        Start with your forehead on the mat. Slide your elbows under your shoulders, so that your chest lifts.
        Let your belly, hips and legs grow heavy on the mat.
        Keep your neck long. Stay there and breathe slowly.
        Stop if pain or tingling spreads into a leg, an arm or around your ribs.
        Slide your elbows out to the sides and lower your chest gently.
    .feel = A mild stretch along your belly and a soft arch in your back.
    .errors =
        Press your forearms down lightly, so that your chest does not sink between your shoulders.
        Look at the floor just in front of you. Do not tip your head back.
        If your low back pinches, move your elbows a little forward.
    .cues =
        Elbows under your shoulders, chest up.
        Let your hips stay heavy.
        Keep breathing.
        Lower gently.
cobra-2 = Low to the floor
    .start =
        Lie face down, legs long, hands beside your chest.
        Keep your elbows close to your sides.
    .steps =
        Start with your forehead on the mat. Lift your head and chest a little, mostly with your back.
        Keep your hands light and your hips on the mat.
        Stay for three slow breaths.
        Stop if pain or tingling spreads into a leg, an arm or around your ribs.
        After the last breath out, lower your chest gently.
    .feel = Your mid back works a little and your chest opens.
    .errors =
        Stay low rather than high, and keep your neck long.
        Let your back do the work. Your hands only help.
        Draw your shoulders away from your ears.
    .cues =
        Lift your chest a little.
        Stay low, neck long.
        Lower gently.
cobra-3 = Pressing up
    .start =
        Lie face down, legs long, hands flat beside your shoulders.
    .steps =
        Start with your forehead on the mat. Breathe out and press your chest up with your arms, as far as is comfortable.
        Let your back and buttocks stay loose. Keep your hips on the mat.
        Stop if pain or tingling spreads into a leg, an arm or around your ribs.
        Breathe in and lower your chest gently.
    .feel = Your arms do the work while your back arches softly.
    .errors =
        Stop pressing when your hips start to lift. Your elbows may stay bent.
        Look ahead with a long neck. Do not tip your head back.
        If your low back pinches, do not go as far.
    .cues =
        Breathe out, press up.
        Hips stay down.
        Breathe in, lower gently.
