## The symptom check.

check-title = Symptom check
check-open = Open the symptom check
# Why it is asked now.
check-because-first = Before your first session we ask about signs that need a doctor more than exercise.
check-because-warning-sign = You felt a warning sign. Please answer these questions before you exercise again.
check-because-ended-early = Your last check stopped early because one of your answers needed help first. Please answer all the questions before you exercise again.
check-because-worsened = Your last check-in was worse than the one before. Please check again before you exercise.
check-because-away = You have been away for a while. Please check again before you start.
check-because-wish = You can check whenever something changes or worries you.
check-what = There are { $pages } short pages. Mark what is true for you. If nothing on a page applies to you, tap “None of these”.
check-no-diagnosis = This is not a diagnosis. It cannot tell you what causes your pain, and no list can find every cause.
check-help-now = If you need help right now, leave this check and call your local emergency number.
check-begin = Start the check
check-resume = Continue the check
check-again = Do the check again

# A page.
check-page = Page { $number } of { $total }
check-question-a1 = Is any of this true for you now?
check-question-a2 = And is any of this true?
check-question-a3 = Does any of this apply to you?
check-question-a3-more = And does any of this apply to you?
check-question-a4 = How is the pain itself?
check-new = Yes. It is new or worse, or nobody has checked it.
check-known = Yes. It is known, and a professional has checked it.
check-none = None of these
check-unmarked = Anything you do not mark counts as no.
check-missing = Under each one you marked, choose an answer.
check-next = Continue
check-correct = Change my answers

# Where the answers lead.
check-a1-heading = Get emergency help now
check-a1-text = What you marked may need help right away. Do not exercise, and do not drive yourself. After an accident, keep as still as you can until help comes.
check-a1-call = Call your local emergency number now.
check-call = Call { $number }
check-call-elsewhere = This is the number for the region your phone is set to. If you are somewhere else, call the number there.
check-a2-heading = Get medical advice today
check-a2-text = Someone should look at this today. Do not exercise until then. If you cannot reach anyone, go to an emergency department.
check-a2-call = If you get worse, call your local emergency number.
check-a3-heading = See a doctor soon
check-a3-text = Please make an appointment. It does not have to be anything serious. Until a doctor has seen you about it, you stay at the starting levels.
check-a4-heading = Ask a professional
check-a4-text = Please ask a doctor or a physical therapist about your pain. You can exercise until then. You stay at the starting level until you have asked.
check-a5-heading = You can carry on
check-a5-text = Nothing in your answers tells you to stop. Stop and ask if that changes.
check-flags = What this is about
check-opens = Sessions are closed. They can open again once you have answered each point here.
check-only-when-gone = Sessions stay closed until this is gone.
check-gone = This is gone now
check-agreed = A professional has seen me about this and said that I can exercise
check-seen = I have seen a doctor about this
check-asked = I have asked a professional about this
check-go-on = Continue

# Earlier checks.
check-past = Earlier checks
check-past-a1 = Get emergency help
check-past-a2 = Get medical advice the same day
check-past-a3 = See a doctor soon
check-past-a4 = Ask a professional
check-past-a5 = Nothing told you to stop
check-past-unfinished = Not finished

# On other screens.
check-notice-closed = Sessions are closed until you have had help with what you marked.
check-notice-due = The symptom check comes first
check-notice-a3 = You marked something that a doctor should see you about. Until then you stay at the starting levels.
check-notice-a4 = You can exercise until then. You stay at the starting level until you have asked.

# Before a point is lifted: what that means. Today it can be put back.
check-lift-gone = Is this really gone?
check-lift-gone-confirm = Yes, it is gone
check-lift-agreed = Has a professional said that you can exercise?
check-lift-agreed-confirm = Yes, they have
check-lift-seen = Have you seen a doctor about this?
check-lift-asked = Have you asked a professional about this?
check-lift-done-confirm = Yes, I have
check-lift-cancel = Not yet
check-lift-opens = Then this no longer keeps sessions closed. Once each point here is answered and the check is done, you can exercise again. If it comes back or gets worse, do the check again.
check-lift-a3 = Then this no longer keeps you at the starting levels. If it comes back or gets worse, do the check again.
check-lift-a4 = Then this no longer keeps you at the starting level. If it comes back or gets worse, do the check again.
check-lifted = Answered today
check-restore = Undo
