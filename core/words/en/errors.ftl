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
error-contradiction = { $field }: two of the answers cannot both be right.

# What a value is, at the head of the sentences above.
field-activities = Your own activities
field-amount = Amount
field-average = Pain on average
field-conditions = What we need to mind
field-day-turn = Start of the day
field-days = Days
field-effort = Effort
field-equipment = What you have
field-exercise = Exercise
field-exercises = Exercises a session
field-first-side = First side
field-folder = Folder
field-from = First day
field-minutes = Minutes
field-pain = Pain
field-session = Session
field-set = Set
field-side = Side
field-times = Times
field-units = Units
field-until = Last day
field-weights = Dumbbells
field-worst = Worst pain
