## A session that is led: what is counted, asked and advised.

sets-done = { $done } of { $total } sets done
player-exercise-of = Exercise { $number } of { $total }
player-set-of = Set { $number } of { $total }
# $set is player-set-of, $side one of the sides.
player-set-and-side = { $set }, { $side }
player-end = End the session
player-how = How to do it
player-feel = What you feel
rate-title = How was it?
rate-pain = Worst pain during { $exercise }
rate-pain-low = No pain
rate-pain-high = Worst you can imagine
rate-pain-value = Pain { $value } of 10
rate-effort = Effort
rate-effort-low = Nothing at all
rate-effort-high = The most you could do
rate-effort-value = Effort { $value } of 10
rate-save = Save
rate-later = Rather not say
advice-title = Leave it here for today
advice-text = You do not have to push through. We suggest that you end the session. What you did is saved.
advice-sharp = If the pain is sharp or spreads, or you feel numb, weak or short of breath, stop now and ask a professional.
advice-go-on = Go on with the next exercise
end-question = End the session now?
end-text = What you did is saved.
end-confirm = End it
end-cancel = Keep going
