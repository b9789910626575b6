learn-stretching = Does stretching help?
    .summary = Often, depending on what is behind the pain.
learn-stretching-often = Often it does. It depends on what causes your pain, so ask a doctor or a physical therapist which stretches suit you.
learn-stretching-how = Move into a stretch slowly, until you feel a mild pull. Stay there and breathe. Do not bounce, and never force it.
learn-stretching-how-long = A common goal is 10 to 30 seconds at a time, about 60 seconds for each stretch in all. Begin with less and grow towards it.
learn-stretching-stop = If it tingles, or if pain spreads to an arm, a leg or around your ribs, come out of it slowly and stop.
