childs-pose = Child's pose
    .aim = Lengthens your back and your sides and lets them rest.
    .why = Long hours in one position can leave the muscles along your mid back tight. Here they lengthen slowly, while each breath moves your ribs from inside.
childs-pose-1 = On a chair, arms on a table
    .start =
        Sit at a table, feet flat, both hands on the table.
        Chair and table must not slide.
        Bend at your hips and keep your back long.
    .steps =
        Breathe in and grow tall.
        Breathe out and slide your hands forward. Bend at your hips and keep your back long.
        Stay there and breathe slowly. Your forehead may rest on a cushion on the table.
        Slide your hands back and sit up slowly.
    .feel = A mild stretch along your sides and your mid back.
    .errors =
        Keep your shoulders away from your ears.
        Bend at your hips and let your back stay flat.
        If the stretch is strong, slide back a little.
    .cues =
        Breathe in, sit tall.
        Breathe out, slide your hands forward.
        Shoulders away from your ears.
        Let your head be heavy.
        Slide your hands in and sit up.
childs-pose-2 = On the mat
    .start =
        Kneel on the mat, knees wide. Sit toward your heels.
        A cushion between hips and heels takes weight off your knees.
        If you would rather not kneel, sit with your legs out.
    .steps =
        Breathe in and make your back long.
        Breathe out and fold forward from your hips. Your hands walk ahead on the mat, or along your legs if you sit.
        Let your head sink. Your forehead or your chin may rest on the mat or on a cushion.
        Stay there and breathe slowly into your back.
        Walk your hands back and come up slowly.
    .feel = A mild, even stretch along your back and your sides.
    .errors =
        Keep your shoulders away from your ears.
        Let your hips sink while your arms reach.
        If it is intense, come up a little and move more slowly.
    .cues =
        Breathe in, make your back long.
        Breathe out, fold forward.
        Shoulders away from your ears.
        Let your hips sink.
        Walk your hands in and come up.
childs-pose-3 = Reach to each side
    .start =
        Kneel, knees wide, and fold forward, arms stretched out.
        Your forehead may rest on the mat or a cushion.
    .left =
        hands to the right, left side long
        Hands to the right. Your left side stretches.
    .right =
        hands to the left, right side long
        Hands to the left. Your right side stretches.
    .steps =
        Breathe in and make both arms long.
        Breathe out and walk both hands to one side, until you feel a stretch along the other side.
        Let your hips sink towards your heels. Stay there and breathe slowly into your ribs.
        Walk your hands back to the middle and come up slowly.
    .feel = A mild stretch from your armpit to your waist, on the side away from your hands.
    .errors =
        Keep both hips back. Do not let them slide to the side.
        Keep your shoulders away from your ears.
        If your shoulder pinches, reach less far.
    .cues =
        Breathe in, make both arms long.
        Breathe out, walk your hands over.
        Keep your hips over your heels.
        Shoulders away from your ears.
        Hands to the middle, then come up.
childs-pose-4 = With a thread-through
    .start =
        Kneel, knees wide, and fold forward, arms stretched out.
        Your head may rest on the mat or a cushion.
    .left =
        left arm under
        Your left arm goes under.
    .right =
        right arm under
        Your right arm goes under.
    .steps =
        Breathe in and lift your head and your chest a little.
        Breathe out and slide one arm under the other, palm up.
        Let that shoulder sink towards the mat. The side of your head may rest on the mat or on a cushion.
        Stay there and breathe slowly.
        Press your other hand into the mat, slide your arm back and come up slowly.
    .feel = A gentle turn in your mid back and a mild pull around your shoulder blade.
    .errors =
        Let your hips stay back and level while your ribs turn.
        Rest your head lightly. If your neck pulls, use a cushion or turn less.
        Start small and never force it. If your arm tingles, come back and stop.
    .cues =
        Breathe in, lift your chest a little.
        Breathe out, slide your arm under.
        Let your shoulder sink.
        Keep your hips level.
        Slide your arm out and come up.
