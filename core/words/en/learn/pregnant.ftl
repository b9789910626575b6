learn-pregnant = Can I do it when I am pregnant?
    .summary = Often yes, with some changes. Ask your midwife or doctor first.
learn-pregnant-often = Often yes. When a pregnancy goes well, exercise is generally considered safe and good for you. Ask your midwife or doctor before you begin, and tell the app that you are pregnant.
learn-pregnant-early = All through the pregnancy, leave out cobra and superman, and do the plank only at a wall or a table. Up to week 19, lie on your back or face down only briefly, keep holds short, and put a cushion under your knees. In cat-cow, do not let your belly sink.
learn-pregnant-later = From week 20, leave out lying on your back or face down, and the roller. Twist only a little, and keep your knees wide in child’s pose.
learn-pregnant-stop = Stop and call your midwife or doctor if you bleed, leak fluid, have pain in your belly or regular contractions, get a headache, feel dizzy or weak, if your calf hurts or swells, or if your baby moves less.
learn-pregnant-emergency = With chest pain, trouble breathing or heavy bleeding, or if you faint, call your local emergency number.
