learn-everyday-help = Everyday help
    .summary = Small things during the day can do your back good.

learn-everyday-help-moving = Moving
learn-everyday-help-walk = Walk. Light activity every day is good for your back. You can start with 5 minutes and build up slowly to 20 or 30.
learn-everyday-help-yoga = Gentle yoga brings movement, breath and stretching together. Tell the teacher about your back first.
learn-everyday-help-breaks = Take breaks from sitting. About every 30 minutes, stand up, stretch your arms or walk a few steps.
learn-everyday-help-sitting = No single posture is perfect. Sit with your feet on the floor and your screen at eye level, and change your position often.

learn-everyday-help-resting = Resting
learn-everyday-help-rest = Rest when you need it, but try not to stay in bed for days. Gentle movement is usually better for a sore back.
learn-everyday-help-sleep = Give yourself enough sleep. A pillow may feel good: between your knees when you lie on your side, or under them when you lie on your back.

learn-everyday-help-eating = Eating
learn-everyday-help-food = Good food feeds your muscles and bones: vegetables, fruit, whole grains, enough protein and enough to drink. It is a help, not a cure.
