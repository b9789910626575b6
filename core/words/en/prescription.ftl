## What a therapist has prescribed.

# An exercise that only the prescription knows.
own-exercise-level = From your prescription
own-exercise-aim = An exercise from your therapist. The app does not know it and cannot check whether it suits your health.
own-exercise-feel = What your therapist told you to feel, and never pain.
# Who prescribed an exercise, and when.
reason-prescribed = From { $source }, { $date }.
# What the therapist wrote about how to do it.
prescribed-limit = How far to go: { $limit }
prescribed-note = Note: { $note }
prescribed-locked = Your therapist wants this left as it is.
prescribed-days = { $days ->
    [one] { $days } day a week
    [7] Every day
   *[other] { $days } days a week
}
# $days is prescribed-days.
prescribed-days-and-times = { $days }, { $times } times a day

# The Prescription screen.
prescription-title = Prescription
prescription-from = From { $source }, { $date }
prescription-review = Review: { $date }
prescription-ends = Last day: { $date }
prescription-review-past = Your review was due on { $date }. Please see your therapist. Until then, nothing gets harder.
prescription-over = Its last day was { $date }. It is kept here, and its exercises are no longer planned.
prescription-old = Its date is more than ten years ago. Check it, and ask your therapist whether these exercises are still right for you.
prescription-effect = You do these exercises as often as your therapist wrote, even if a session gets longer than usual. They come before what the app would choose.
prescription-last = The last one, from { $source }, ended on { $date }.
prescription-empty-heading = No prescription
prescription-empty-text = If a therapist gave you exercises, add them here. They then come before what the app would choose.
prescription-new-replaces = A new prescription replaces this one.
prescription-enter = Enter by hand
prescription-import = Open a file
prescription-import-help = A therapist’s system can make a file like this for the app.
prescription-edit = Edit
prescription-end = End it
prescription-end-question = End this prescription?
prescription-end-text = The app goes back to choosing your exercises. What you did stays in your history.
prescription-end-confirm = End it
prescription-end-cancel = Keep it
prescription-waits = Left out for now because of this: { $conditions }. Ask your therapist, then answer here.
prescription-knows = { $condition }: does your therapist know about this?
prescription-knows-yes = Yes, my therapist knows
prescription-knows-no = No, or not sure
prescription-known = Your therapist knows. Do it the way they showed you.
prescription-missing = Not on your list of equipment: { $things }. Ask your therapist what you can use.
prescription-more-than-usual = This is more than the app would choose ({ $dose }). Check that it is what your therapist wrote.
prescription-so-far = So far: { $dose }

# What a form or a file would do.
prescription-preview-title = Please check
prescription-problems = This cannot be saved yet
prescription-replaces = It replaces the prescription from { $source }, { $date }.
prescription-will-ask = After you save it, tell us whether your therapist knows about what is marked here.
prescription-save = Save
prescription-correct = Put it right by hand
prescription-back = Back

# What a clinic's system wrote (FHIR): what was understood of it, and what was not.
prescription-understood = What the app understood
prescription-left = What the app left out
prescription-left-text = Ask your therapist about anything here that matters to you.
# $field is what it is about, $value what the file says.
prescription-read = { $field }: { $value }
prescription-read-yes = yes
prescription-read-no = no
prescription-left-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
# What an element is about, at the head of a line.
# $mark is one of the reasons below.
left-not-in-force = Not planned, because { $mark }
left-activity = Another part of the plan
left-amount = Amount
left-as-needed = Only when needed
left-body-site = Part of the body
left-code = Code
left-description = Description
left-extension = Extra information
left-goal = Goal
left-kind = Kind
left-location = Place
left-observation = Measurement
left-performer = Who is involved
left-priority = Priority
left-reason = Reason
left-supporting-info = Other information
left-timing = When and how often
# Why something in the file is not to be done, after "because".
request-mark-draft = it is only a draft
request-mark-on-hold = it is on hold
request-mark-revoked = it was withdrawn
request-mark-completed = it is finished
request-mark-entered-in-error = it was entered by mistake
request-mark-unknown = it does not say that it is current
request-mark-proposal = it is only a proposal
request-mark-not-to-do = it says what not to do
request-mark-for-others = it is meant for someone else to do

# The form.
prescription-form-title = New prescription
prescription-edit-title = Edit prescription
prescription-form-intro = Copy what your therapist wrote. Some fields are already filled in: check them, and change anything that does not match. Fill in every field marked (required). Leave the others as they are if your therapist wrote nothing about them.
# Above who it is from, and its dates.
prescription-form-about = About the prescription
prescription-add = Add an exercise
prescription-remove = Remove this exercise
prescription-preview = Check it
prescription-cancel = Do not save
form-choose-day = Choose a date
form-clear-day = No date
form-leave-question = Leave the form?
form-leave-text = What you filled in will be lost.
form-leave-stay = Stay here
# A field that has to be filled in.
form-needed = { $label } (required)
# What a file says that has no field in the form; $name is what it is called there.
form-besides = Also in the file: { $name }
form-leave-out = Leave this out
form-source-help = A person or a practice.
form-issued-help = The date on the paper.
form-review-help = When your therapist wants to see you again. Leave it empty if there is no such date.
form-ends-help = Leave it empty if it has no end.
form-own = Another exercise
form-instruction-help = One step per line, in your therapist’s words.
form-level = { $number }: { $name }
form-level-mine = My current level
form-not-said = Not written
form-sets-most = Sets, at most
form-amount = How many
form-amount-most = How many, at most
form-most-help = Only if your therapist gave a range, such as 8 to 12.
form-hold-amount = How long to hold
form-sides-usual = As usual for this exercise
form-sides-together = Both sides at once
form-sides-each = Each side
form-load-none = None
form-kilograms = A weight in kilograms
form-pounds = A weight in pounds
form-range-limit-help = A limit in your therapist’s words, such as: up to shoulder height.
form-locked-help = Your therapist wants this exactly as it is.
# $reason is a sentence that says why.
prescription-asks = { $reason } It is left out until you have asked your therapist what to do next.
prescription-go-on = My therapist has told me what to do
