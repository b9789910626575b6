learn-osteoporosis = Can I do it with osteoporosis?
    .summary = Often yes, with the right exercises. Ask first.
learn-osteoporosis-often = Often yes. Experts recommend strength, balance, and exercises that straighten the back. Ask a doctor or a physical therapist first what suits your bones, above all if one was broken.
learn-osteoporosis-avoid = Leave out rounding your back far, bending forward with a weight, twisting as far as you can, and the roller.
learn-osteoporosis-gently = Move slowly and stay upright where you can. If you use a weight, take a light one. Keep something steady within reach.
learn-osteoporosis-tell = Tell the app that you have osteoporosis. Then it leaves out what does not suit you, and says where to take care.
learn-osteoporosis-today = If strong new pain comes all of a sudden, or your back hurts after a small fall or lift, do not exercise and get medical advice the same day.
