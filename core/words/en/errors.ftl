## What went wrong, by what a person can do about it.

error-needs-update = This data was written by a newer version of the app. Please update the app. Nothing was changed.
error-damaged = The saved data cannot be read. Nothing was changed. The file is { $file }.
error-storage-full = The phone is out of space. Free some space and try again. Nothing already saved is lost.
error-in-use = The data is in use by another copy of the app. Close it and try again.
error-closed = The app has closed its data. Open the app again.
error-unexpected = Something went wrong in the app. What you saved before is safe. Report { $report }.
error-unknown = { $field }: there is nothing called { $given }.
error-out-of-range = { $field }: { $given } is not possible. It must be from { $low } to { $high }.
error-not-a-folder = { $field }: { $given } is not a folder that the app can use.
error-not-in-session = { $field }: { $given } is not part of this session.
error-session-over = { $field }: this session is over.
error-missing = { $field }: something is missing.
error-contradictory = { $field }: { $given } cannot both be right.
error-locked = { $field }: sessions are closed until you have help with what you marked in the symptom check.
error-check-first = { $field }: please do the symptom check first.
error-check-over = { $field }: this check is over. Start a new one.
error-only-when-gone = { $field }: sessions open again only when { $given } is gone.
error-not-open = { $field }: { $given } does not wait for an answer.

# What a value is, at the head of the sentences above.
field-amount = Amount
field-answers = Answers
field-check = Symptom check
field-day-turn = Start of the day
field-effort = Effort
field-equipment = What you have
field-exercise = Exercise
field-first-side = First side
field-flag = Symptom
field-folder = Folder
field-minutes = Minutes
field-page = Page
field-pain = Pain
field-session = Session
field-set = Set
field-side = Side
