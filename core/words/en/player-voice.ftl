## What the voice says during a session. Short: it is said a moment before the movement. Never ask to hold the breath.

voice-get-ready = Get ready.
# An exercise at a level: "Plank, at a wall"; then how it is said first and as what comes next.
voice-with-level = { $name }, { $level }
voice-name = { $name }.
voice-next = Next: { $name }.
# $load is a band or a weight.
voice-load = { $load }.
voice-rest = Rest.
voice-set = Set { $number } of { $total }.
voice-in = In.
voice-out = Out.
voice-breathe-in = Breathe in.
voice-breathe-out = Breathe out.
# The way back of any repetition.
voice-back = And return.
# While a position is kept: breathing goes on.
voice-stay = Hold, and keep breathing.
# The same, once more.
voice-keep = Hold.
voice-begin = Begin now.
voice-last = Last one.
voice-ten-seconds = Ten more seconds.
voice-last-minute = One more minute.
voice-and-rest = And rest.
voice-over = That was the last one. Well done.
voice-half-way = Half way.
# To somebody on the floor, after the last set; how to get up follows.
voice-stay-a-breath = Rest there for a breath.
# How to get up: from lying face down, on the back, on a side, from the knees; to one's feet or a chair, and to the knees.
voice-up-from-prone = Hands under your shoulders. Push up to your knees, then get up slowly.
voice-up-from-back = Roll onto your side. Push up with your hands and get up slowly.
voice-up-from-side = Push up with your hands and get up slowly.
voice-up-from-knees = One foot forward, then get up slowly.
voice-knees-from-prone = Hands under your shoulders. Push up to your knees.
voice-knees-from-back = Roll onto your side and push up to your knees.
voice-roll-over = Roll over slowly.
# After somebody said that it hurts; the phone may lie face down.
voice-stopped = We stop. Come out of the position and rest. Then answer on the screen.
voice-left = Left side.
voice-right = Right side.
# Before the limb is named.
voice-other-side = Other side.
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
