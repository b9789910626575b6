single-arm-row = Single-arm row
    .aim = Makes the muscles between your shoulder blades stronger.
single-arm-row-1 = Seated, with a light band
    .start = Sit tall on a chair. Put the band around something firm in front of you, or around your foot. Hold it with one hand.
    .steps =
        Breathe out and pull your elbow back, close to your side.
        Stop for a moment. Your shoulder stays low.
        Breathe in and let it go slowly.
    .feel = The muscle beside your shoulder blade works.
single-arm-row-2 = Kneeling
    .start = Kneel on the mat with a straight back. Hold the band or the weight with one hand.
    .steps =
        Breathe out and pull your elbow up to shoulder height, a few centimetres from your side.
        Stop for a moment at the top.
        Breathe in and lower it slowly.
    .feel = The muscle beside your shoulder blade works. Your back stays still.
single-arm-row-3 = More resistance
    .start = Kneel on the mat with a straight back. Take a little more band or weight than before.
    .steps =
        Breathe out and pull your elbow up to shoulder height, close to your side.
        Stop for a moment at the top.
        Breathe in and lower it slowly.
    .feel = Harder than before, still smooth.
single-arm-row-4 = Supported on a bench
    .start = Rest one hand and one knee on a bench. Keep your back straight and hold the weight with the other hand.
    .steps =
        Breathe out and pull your elbow up to shoulder height, close to your side.
        Stop for a moment at the top.
        Breathe in and lower it slowly.
    .feel = Strong work beside your shoulder blade. Your back stays still.
