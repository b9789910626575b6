learn-osteoporosis = Can I do it with osteoporosis?
    .summary = Often yes, with the right exercises. Ask first.
learn-osteoporosis-often = Often yes. Experts recommend strength, balance, and exercises that straighten the back. Ask a doctor or a physical therapist first what suits your bones, above all if you have had a fracture.
learn-osteoporosis-avoid = Experts advise against rounding your back far. To be careful, also leave out bending forward with a weight, twisting as far as you can, and the roller.
learn-osteoporosis-gently = Move slowly and stay upright where you can. Start light and add weight slowly, with a professional’s guidance. Strength training is good for your bones. Keep something steady within reach.
learn-osteoporosis-tell = Tell the app that you have osteoporosis. Then it leaves out what does not suit you, and says where to take care.
learn-osteoporosis-today = If strong pain comes on suddenly, or your back hurts after a small fall or lift, do not exercise and get medical advice the same day.
