learn-must-it-hurt = Does it have to hurt?
    .summary = No. Exercise should never be painful.
learn-must-it-hurt-no = No. Exercise should never be painful. A mild stretch is fine, and so are warm or tired muscles. They may be a little sore for a day or two after something new.
learn-must-it-hurt-already = Many people start out with some pain. Then what matters is what the exercise adds. If it adds nothing, and your pain is 5 or less out of 10, you can carry on gently.
learn-must-it-hurt-stop = If your pain rises to 3 or more, stop the set and go to an easier level, or leave the exercise out. At 6 or more, end the exercise. If it stays at 6 or more, rest and try again tomorrow.
learn-must-it-hurt-at-once = If pain is sharp or spreads, or if you feel numb, weak, dizzy or faint, end the session at once and do the symptom check. With chest pain or trouble breathing, call your local emergency number.
