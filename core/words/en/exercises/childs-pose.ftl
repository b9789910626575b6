childs-pose = Child's pose
    .aim = Lengthens your back and your sides and lets them rest.
    .why = Long hours in one position can leave the muscles along your mid back tight. Here they lengthen slowly, while each breath moves your ribs from inside.
childs-pose-1 = On a chair, arms on a table
    .start = Sit on a steady chair in front of a table that does not slide, feet flat on the floor. Rest your hands on the table, as wide as your shoulders.
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
        Slide your hands forward.
        Shoulders away from your ears.
        Breathe on.
        Sit up slowly.
childs-pose-2 = On the mat
    .start = Kneel on the mat, knees as wide as you like, and sit back towards your heels. A cushion between your hips and your heels takes weight off your knees. If you would rather not kneel, sit with your legs out and your knees a little bent.
    .steps =
        Breathe in and make your back long.
        Breathe out and fold forward from your hips. Your hands walk ahead on the mat, or along your legs if you sit.
        Let your head sink. Your forehead may rest on the mat or on a cushion.
        Stay there and breathe slowly into your back.
        Walk your hands back and come up slowly.
    .feel = A mild, even stretch along your back and your sides.
    .errors =
        Keep your shoulders away from your ears.
        Let your hips stay heavy while your arms reach.
        If it is intense, come up a little and move more slowly.
    .cues =
        Fold forward from your hips.
        Shoulders away from your ears.
        Breathe into your back.
        Come up slowly.
childs-pose-3 = Reach to each side
    .start = Kneel on the mat, knees as wide as you like, and sit back towards your heels. Fold forward, arms ahead. Your forehead may rest on the mat or on a cushion.
    .steps =
        Breathe in and make both arms long.
        Breathe out and walk both hands to one side, until your other side gets long.
        Let your hips sink towards your heels. Stay there and breathe slowly into your ribs.
        Walk your hands back to the middle and come up slowly.
    .feel = A mild stretch from your armpit to your waist, on the side away from your hands.
    .errors =
        Keep both hips back. Do not let them slide to the side.
        Keep your shoulders away from your ears.
        If your shoulder pinches, reach less far.
    .cues =
        Walk your hands across.
        Hips stay back.
        Breathe into your ribs.
        Back to the middle, slowly.
childs-pose-4 = With a thread-through
    .start = Kneel on the mat, knees as wide as you like, and sit back towards your heels. Fold forward, arms ahead. Your forehead may rest on the mat or on a cushion.
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
        Slide your arm under.
        Let your shoulder sink.
        Breathe on.
        Slide back slowly.
