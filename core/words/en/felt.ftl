## How the session felt: one page at its end.

felt-added = Did any exercise add to your pain?
felt-none = No
felt-some = Yes
felt-which = Which ones?
felt-hard = How hard was the session?
felt-easy = Easy
felt-about-right = About right
felt-hard-one = Hard
felt-too-hard = Too hard
felt-too-hard-which = Which exercises? If you don’t mark any, we take it as all of them.
felt-otherwise = Was any exercise easier or harder than the rest?
