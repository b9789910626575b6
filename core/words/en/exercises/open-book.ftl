open-book = Open book
    .aim = Helps your mid back turn and your chest open while you lie at ease.
    .why = Your mid back is made to turn, but hours of sitting can leave it stiff. Lying on your side keeps your hips still, so that the turn comes from your ribs.
open-book-1 = Hand on your ribs
    .start =
        Lie on your side, knees bent, top hand on your ribs.
        A pillow under your head keeps your neck straight.
        Bend your hips too, one knee on top of the other.
    .left =
        to the left
        Lie on your right side. Turn to the left.
    .right =
        to the right
        Lie on your left side. Turn to the right.
    .steps =
        Take a calm breath and let your shoulders go soft.
        Breathe out and roll your top shoulder back, about half as far as you could.
        Let your head turn along. Keep your knees together.
        Breathe in and roll slowly forward to the start.
    .feel = A light turn in your ribs, right under your hand.
    .errors =
        Keep one knee on top of the other. If they slide apart, turn less.
        Turn from your ribs and let your arm just ride along.
    .cues =
        Breathe out, open your chest.
        Knees stay together.
        Breathe in and close.
open-book-2 = Straight arm
    .start =
        Lie on your side, knees bent, arms straight out in front.
        A pillow under your head keeps your neck straight.
        Bend your hips too. Put knee on knee and palm on palm.
    .left =
        left arm
        Lie on your right side. Your left arm opens.
    .right =
        right arm
        Lie on your left side. Your right arm opens.
    .steps =
        Breathe out and lift your top arm up and over, as if you were opening a book.
        Let your chest turn with it, only as far as is comfortable.
        Your eyes follow your hand. Keep your knees together.
        Breathe in and bring your arm back the same way.
    .feel = A turn in your mid back and a gentle stretch across your chest.
    .errors =
        Let your chest turn too, so that your arm does not drop back alone.
        Keep one knee on top of the other. If they slide apart, open less.
        If your shoulder pinches, bend your elbow or open less.
    .cues =
        Breathe out and open.
        Eyes follow your hand.
        Breathe in and close.
open-book-3 = With a hold
    .start =
        Lie on your side, knees bent, arms straight out in front.
        A pillow under your head keeps your neck straight.
        Bend your hips too. Put knee on knee and palm on palm.
    .left =
        left arm
        Lie on your right side. Your left arm opens.
    .right =
        right arm
        Lie on your left side. Your right arm opens.
    .steps =
        Breathe out and open your top arm up and over, as far as is comfortable.
        Stay there for three slow breaths.
        With each breath out, let your chest and your shoulder soften. Do not force them down.
        Bring your arm back slowly the same way.
    .feel = A soft stretch across your chest that eases as you breathe.
    .errors =
        If your arm hangs in the air, rest that hand on your ribs.
        Keep one knee on top of the other. If they slide apart, open less.
        If your hand or arm tingles, close at once.
    .cues =
        Breathe out and open.
        Stay there.
        Let your shoulder soften.
        Now close slowly.
