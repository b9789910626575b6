foam-roll = Foam roller
    .aim = Eases tight muscles along your mid back with gentle pressure.
    .why = Slow, gentle pressure and calm breathing can help tense muscles along your spine let go for a while.
    .note = Some guides also put the roller under the low back. We stay on the rib cage, below the shoulder blades. The low back has no ribs to spread the pressure, so the roller never goes there, and never under the neck. We roll with our feet, so that the hands are free to carry the head.
foam-roll-1 = On a rolled towel
    .start =
        Lie on your back, the rolled towel just below your shoulder blades.
        Knees bent, feet flat.
        Rest your head on your hands or on a cushion.
        Roll it up firmly first and lay it across the mat.
    .out = Ease yourself off the towel.
    .steps =
        Let your back rest on the towel for 5 seconds. Keep breathing.
        Push with your feet and slide a little toward your head, so that the towel reaches the next spot further down your back.
        Stop where your rib cage ends. Then work your way up again, spot by spot.
        To finish, roll onto your side and push yourself up with your hands.
        End with gentle stretches: sit, hug yourself and turn slowly to both sides.
    .feel = A firm, pleasant pressure across your mid back, never pain.
    .errors =
        Never put the towel under your neck or your low back.
        Let your head rest. Do not let it hang back.
        If it is too much, roll the towel thinner.
    .cues =
        Let your back rest.
        Stay on your ribs.
        Next spot.
        Now up again, spot by spot.
foam-roll-2 = Spot by spot
    .start =
        Lie on your back, the roller just below your shoulder blades.
        Knees bent, feet flat, hands behind your head.
        To get there, sit in front of it and lean back slowly.
    .out = Lower your hips and ease yourself off the roller.
    .steps =
        Stay on the spot for 5 to 10 seconds and breathe slowly.
        Lift your hips a little and roll back and forth a few times. Then move on to the next spot, a little further down your back.
        Stop where your rib cage ends. Then work your way up again, spot by spot, until the time is up or the muscles let go.
        Lower your hips, roll onto your side, off the roller, and sit up slowly.
        End with gentle stretches: hug yourself and turn slowly to both sides.
    .feel = A firm pressure that you can breathe with, never a sharp one.
    .errors =
        Never roll on your neck or your low back.
        Let your hands carry your head. Do not let it hang back.
        If it is too much, rest your hips on the mat or use a rolled towel.
    .cues =
        Stay on this spot.
        Stay on your ribs.
        Roll up and down a little, then on.
        Now up again, spot by spot.
foam-roll-3 = Long slow rolls
    .start =
        Lie on your back, the roller just below your shoulder blades.
        Knees bent, feet flat, hands behind your head.
        To get there, sit in front of it and lean back slowly.
    .out = Lower your hips and ease yourself off the roller.
    .steps =
        Lift your hips a little. Roll slowly from just below your shoulder blades down to the end of your rib cage, and up again.
        Take about one breath for each way.
        Where it is tight, stay for 5 to 10 seconds and breathe slowly.
        Lower your hips, roll onto your side, off the roller, and sit up slowly.
        End with gentle stretches: hug yourself and turn slowly to both sides.
    .feel = A slow, even pressure that moves up and down your mid back.
    .errors =
        Never roll on your neck or your low back. Let your hands carry your head.
        Go slowly. Fast rolling makes the muscles tighten up.
        Keep your belly gently tight, so that your low back does not arch.
    .cues =
        Lift your hips and roll slowly.
        Keep breathing.
        Stay where it is tight.
        Stay on your ribs.
foam-roll-4 = Arms overhead
    .start =
        On your back, roller below your shoulder blades, head on a pillow.
        Knees bent, feet flat, hips on the mat, hands behind your head.
        To get there, sit in front of it and lean back.
    .out = Bring your arms down and ease yourself off the roller.
    .steps =
        Breathe out and bring both arms up and over your head, as far as is comfortable.
        Stay for 5 to 10 seconds and breathe slowly.
        Put your hands behind your head again. Push with your feet and slide to the next spot, no lower than your rib cage.
        To finish, bring your arms down, roll onto your side, off the roller, and sit up slowly.
        End with gentle stretches: hug yourself and turn slowly to both sides.
    .feel = A firm pressure under your mid back, while your chest opens.
    .errors =
        Keep your belly gently tight, so that your low back does not arch.
        Let your head rest on the pillow. If it hangs back, make the pillow higher.
        Never put the roller under your neck or your low back.
    .cues =
        Breathe out, arms over your head.
        Keep breathing.
        Hands behind your head.
        Slide to the next spot.
