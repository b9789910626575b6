## A session that is led: what is counted, asked and advised.

sets-done = { $done } of { $total } sets done
player-exercise-of = Exercise { $number } of { $total }
player-set-of = Set { $number } of { $total }
# $set is player-set-of, $side one of the sides.
player-set-and-side = { $set }, { $side }
player-end = End the session
player-how = How to do it
player-feel = What you should feel
rate-title = How was it?
rate-pain = Worst pain during { $exercise }
rate-pain-low = No pain
rate-pain-high = The worst you can imagine
rate-pain-value = Pain { $value } of 10
rate-effort = Effort
rate-effort-low = Nothing at all
rate-effort-high = The most you could do
rate-effort-value = Effort { $value } of 10
rate-save = Save
rate-later = I’d rather not say
advice-title = Let’s stop here for today
advice-text = You do not have to push through. We suggest ending the session. What you did is saved.
advice-sharp = If the pain is sharp or spreads, or you feel numb or weak, stop now and ask a professional.
advice-call = If you have chest pain or trouble breathing, call your local emergency number.
advice-go-on = Continue with the next exercise
end-question = End the session now?
end-text = What you did is saved.
end-confirm = End it
end-cancel = Keep going
