learn-stretching = Does stretching help?
    .summary = Often, depending on what is behind the pain.
learn-stretching-often = Often it does. It depends on what causes your pain, so ask a doctor or a physical therapist which stretches suit you.
learn-stretching-how = Move into a stretch slowly, until you feel a mild pull. Hold it and keep breathing. Do not bounce, and never force it.
learn-stretching-how-long = A common goal is 10 to 30 seconds at a time, and about 60 seconds in all for each stretch. Older people may gain more from 30 to 60 seconds at a time. Start with less and build up slowly.
learn-stretching-stop = If it tingles, or if pain spreads to an arm, a leg or around your ribs, come out of it slowly and stop.
