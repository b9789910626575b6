cobra = Cobra
    .aim = Bends your whole spine gently back and opens the front of your body.
    .why = Much of the day bends your back forward. Cobra is a slow move the other way, close to the floor.
cobra-1 = On your elbows
    .start =
        Lie face down, legs long, forearms beside your chest.
    .steps =
        Slide your elbows under your shoulders, so that your chest lifts.
        Let your belly, hips and legs grow heavy on the mat.
        Keep your neck long. Breathe slowly and stay.
        Stop if pain or tingling spreads to a leg, an arm or around your ribs.
        Slide your elbows out to the sides and lower your chest gently.
    .feel = A mild stretch along your belly and a soft bend in your back.
    .errors =
        Push your forearms down lightly, so that your chest does not sink between your shoulders.
        Look at the floor just ahead of you. Do not tip your head back.
        Move your elbows a little forward if your low back pinches.
    .cues =
        Elbows close, lift your chest.
        Let your hips stay heavy.
        Keep breathing.
        Lower gently.
cobra-2 = Low cobra
    .start =
        Lie face down, legs long, hands beside your chest.
        Elbows stay close to your sides.
    .steps =
        Breathe in and lift your head and chest a little, mostly with your back.
        Keep your hands light and your hips on the mat.
        Stay for three slow breaths.
        Stop if pain or tingling spreads to a leg, an arm or around your ribs.
        Breathe out and lower your chest gently.
    .feel = Your mid back works a little and your chest opens.
    .errors =
        Stay low rather than high, and keep your neck long.
        Let your back do the work. Your hands only help.
        Draw your shoulders away from your ears.
    .cues =
        Breathe in and lift your chest.
        Stay low, neck long.
        Breathe out and lower.
cobra-3 = Press-up
    .start =
        Lie face down, hands flat beside your shoulders.
    .steps =
        Breathe out and press your chest up with your arms, as far as is comfortable.
        Let your back and buttocks stay loose. Your hips stay on the mat.
        Stop if pain or tingling spreads to a leg, an arm or around your ribs.
        Breathe in and lower your chest gently.
    .feel = Your arms do the work while your back bends softly.
    .errors =
        Stop pressing when your hips begin to lift. Your elbows may stay bent.
        Look ahead with a long neck. Do not tip your head back.
        Go less far if your low back pinches.
    .cues =
        Breathe out and press up.
        Hips stay down.
        Breathe in and lower.
