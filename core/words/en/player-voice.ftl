## What the voice says during a session. Short: it is said a moment before the movement. Never ask to hold the breath.

voice-get-ready = Get ready.
# $name is an exercise.
voice-name = { $name }.
voice-next = Next: { $name }.
voice-rest = Rest.
voice-set = Set { $number } of { $total }.
voice-in = In.
voice-out = Out.
voice-breathe-in = Breathe in.
voice-breathe-out = Breathe out.
# The way back of any repetition.
voice-back = And back.
# While a position is kept: breathing goes on.
voice-stay = Stay, and breathe on.
# The same, once more.
voice-keep = Stay.
voice-begin = Begin now.
voice-last = Last one.
voice-ten-seconds = Ten more seconds.
voice-last-minute = One more minute.
voice-and-rest = And rest.
voice-over = That was the last one. Well done.
# After somebody said that it hurts; the phone may lie face down.
voice-stopped = We stop here. How strong is the pain? Answer on the screen.
voice-left = Left side.
voice-right = Right side.
voice-now-left = Now the left side.
voice-now-right = Now the right side.
# How much a set is, said before it.
voice-target = { $amount }.
# The numbers from one on, one a line, as they are counted aloud.
voice-numbers =
    One.
    Two.
    Three.
    Four.
    Five.
    Six.
    Seven.
    Eight.
    Nine.
    Ten.
    Eleven.
    Twelve.
    Thirteen.
    Fourteen.
    Fifteen.
    Sixteen.
    Seventeen.
    Eighteen.
    Nineteen.
    Twenty.
