learn-foam-roller = Foam roller and towel
    .summary = How to ease tight muscles of the mid back, step by step.

learn-foam-roller-leave-out = When to leave it out
learn-foam-roller-never-with = If you have osteoporosis, a broken bone in the spine, a blood clot, or a wound or inflamed skin on your back.
learn-foam-roller-never-then = From week 20 of a pregnancy, and for 12 weeks after surgery on your spine, chest or belly.
learn-foam-roller-never-where = Never on your neck or your low back. Some guides roll the low back too. We stop at the lower edge of the ribs, because the ribs support your spine.

learn-foam-roller-towel = To begin: a rolled towel
learn-foam-roller-towel-lay = Roll a towel up firmly and lay it across your mat.
learn-foam-roller-towel-lie = Sit in front of it and lie back slowly, so that it lies across your mid back, below your shoulder blades. Bend your knees, feet flat. Rest your head on a cushion.
learn-foam-roller-towel-rest = Rest on one spot for about 5 seconds and breathe calmly.
learn-foam-roller-towel-move = Push with your feet and slide a little toward your head, so that the towel reaches the next spot further down your back, and rest again. Stop at the lower edge of your ribs. Keep going for 1 to 2 minutes in all.
learn-foam-roller-towel-off = To get up, roll onto your side and push yourself up with your hands.

learn-foam-roller-wall = Or a ball at a wall
learn-foam-roller-wall-place = Stand with your back to a wall, feet one step in front of it. Put a soft ball between the wall and the muscle beside your spine, not on the bone.
learn-foam-roller-wall-lean = Lean on it gently for about 5 seconds. Then bend your knees a little, so that the ball moves to the next spot. Do the other side too.

learn-foam-roller-roller = Then: a foam roller
learn-foam-roller-roller-lie = Lay the roller across your mat. Sit in front of it and lean back until it lies below your shoulder blades. Bend your knees, feet flat.
learn-foam-roller-roller-head = Support your head with both hands and keep your neck long. Raise your hips a little.
learn-foam-roller-roller-roll = Push with your feet, so that the roller moves slowly down your back. Roll back up when it reaches the lower edge of your ribs.
learn-foam-roller-roller-hold = Rest on a tight spot for 5 to 10 seconds and breathe calmly. Then roll over it a few more times.
learn-foam-roller-roller-time = Keep going for 2 to 3 minutes, or until the muscles feel less tight.
learn-foam-roller-roller-off = To get off, lower your hips, roll onto your side and push yourself up with your hands.

learn-foam-roller-after = Afterwards
learn-foam-roller-stretch = Finish with gentle stretches.
learn-foam-roller-hurts = The pressure should feel pleasant or easy to bear, never painful. If it hurts, use the towel instead, or leave it out.
