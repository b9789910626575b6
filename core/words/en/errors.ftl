## What went wrong, by what a person can do about it.

error-needs-update = This data was written by a newer version of the app. Please update the app. Nothing was changed.
# $report names what was found, in English, for whoever helps.
error-damaged = The saved data is damaged and cannot be read safely. Nothing was changed. The file is { $file }. Report: { $report }.
error-incomplete = What you saved most recently is missing from this phone. To keep you safe, the app does not use what is left. Nothing was changed. The file is { $file }.
error-storage-full = The phone is out of space. Free up some space and try again. Nothing already saved is lost.
error-not-permitted = Your phone is not letting the app open your data right now. Unlock your phone and try again. If that does not help, restart it.
error-read-only = The app can read your data but cannot save anything. Restart your phone and try again.
error-gone = Your saved data was moved or deleted while the app was open. Close the app and open it again.
error-storage-failed = Your phone could not read or save the data. Please try again. If it keeps happening, restart your phone.
error-clock-wrong = The date or time on your phone cannot be right. Set your phone’s clock and try again.
error-in-use = The data is in use by another copy of the app. Close it and try again.
error-closed = The app has closed its data. Open the app again.
error-stopped = Stopped. Nothing was changed.
error-unexpected = Something went wrong in the app. What you saved before is safe. Report: { $report }.
error-unknown = { $field }: there is nothing called { $given }.
error-unknown-here = { $field }: the app does not know this. Please choose again.
error-out-of-range = { $field }: { $given } is not possible. It must be from { $low } to { $high }.
error-not-a-folder = { $field }: { $given } is not a folder that the app can use.
error-not-in-session = { $field }: this is not part of this session.
error-exercise-over = { $field }: this exercise is over for today.
error-not-offered = { $field }: this is not possible now.
error-session-over = { $field }: this session is over.
error-choose-one = { $field }: choose at least one.
error-missing = { $field }: something is missing.
error-wanted-number = { $field }: { $given } is not a number.
error-wanted-whole-number = { $field }: { $given } is not a whole number.
error-wanted-text = { $field }: { $given } is not text.
error-wanted-yes-or-no = { $field }: { $given } is not yes or no.
error-wanted-day = { $field }: { $given } is not a date.
error-wanted-list = { $field }: { $given } is not a list.
error-wanted-fields = { $field }: { $given } has no fields with names.
error-too-early = { $field }: { $given } is too early. It must be { $earliest } or later.
error-too-late = { $field }: { $given } is too late. It must be { $latest } or earlier.
error-too-long = { $field }: this is too long. It can have up to { $limit } characters.
error-too-many = { $field }: there can be up to { $limit } of these.
# Said of a file: null is how it writes "nothing".
error-null = { $field }: this is empty in the file (null). Give it a value, or leave the field out.
error-number-as-text = { $field }: { $given } is in quotation marks. A number has to be written without them.
error-twice = { $field }: this is in here twice.
# $other is another field.
error-not-with = { $field }: this does not go together with this: { $other }.
error-no-such-field = { $field }: the app does not know this field.
error-no-place = { $field }: the form has no place for this. If it matters, write it in a note. Then leave it out.
error-too-large = { $field }: this is too large. It can have up to { $limit } kB.
error-malformed = { $field }: this cannot be read. Something is wrong in line { $line }, column { $column }.
# $kind is one of the kinds of files below.
error-wrong-file = { $field }: this is { $kind }, which the app cannot read. Ask your therapist for a prescription file for this app, or enter the prescription by hand.
error-wrong-file-other = { $field }: the app cannot read this kind of file. Ask your therapist for a prescription file for this app, or enter the prescription by hand.
error-file-packed = { $field }: this is a compressed folder (zip). Unzip it first and open the prescription file inside it, or enter the prescription by hand.
error-file-encoding = { $field }: this file was saved in an encoding that the app cannot read. Ask your therapist to save it as UTF-8 and send it again.
error-file-empty = { $field }: this file is empty. Ask your therapist to send it again.
error-not-a-prescription = { $field }: this is not a prescription for this app.
error-not-a-copy = { $field }: this is not a copy that was saved with this app.
error-unusable = { $field }: this is damaged and cannot be used. Nothing was changed. Choose another one.
error-cut-off = { $field }: this is incomplete. It may not have been copied in full. Copy it again, or use another copy. Nothing was changed.
# $line is a number, for whoever helps.
error-altered = { $field }: this is damaged or was edited after it was saved (line { $line }), so the app does not use it. Nothing on this phone was changed.
error-contradicts = { $field }: this does not match what is on this phone (line { $line }), so the app does not use it. Nothing on this phone was changed.
error-sealed = { $field }: this is locked. Enter the passphrase it was saved with.
error-wrong-passphrase = { $field }: this does not open the file. Check it and try again.
# $limit is a number.
error-too-short = { $field }: this needs at least { $limit } characters.
error-newer-form = { $field }: this is for a newer version of the app. Please update the app.
# A file from a clinic's system (FHIR). $given is what the file itself calls it.
error-not-understood = { $field }: a part of this ({ $given }) can change its meaning, and the app does not understand that part. Ask your therapist for a file without it, or enter the prescription by hand.
error-other-resource = { $field }: this is another kind of file from a clinic’s system ({ $given }), and the app cannot read a prescription from it. Ask your therapist for a prescription file, or enter the prescription by hand.
# $mark is a reason, such as: it is only a draft.
error-not-in-force = { $field }: nothing in here can be planned, because { $mark }. Please ask your therapist.
error-not-one = { $field }: this is not the same for every exercise in the file. Ask your therapist which one is right, then fill it in.
error-prescription-over = { $field }: this prescription is over. Please enter a new one.
error-contradictory = { $field }: { $given } cannot both be right.
error-contradictory-here = { $field }: these cannot both be right.
error-locked = { $field }: sessions are closed until you have had help with what you marked in the symptom check.
error-check-first = { $field }: please do the symptom check first.
error-check-over = { $field }: this check is over. Start a new one.
error-only-when-gone = { $field }: sessions open again only when this is gone.
error-not-open = { $field }: this does not need an answer now.

# Kinds of files, inside a sentence.
file-kind-table = a spreadsheet
file-kind-document = a text document
file-kind-pdf = a PDF
file-kind-picture = a picture
file-kind-recording = a recording
file-kind-web-page = a web page
file-kind-fhir-plan = a FHIR file in XML format

# What a value is, at the head of the sentences above.
field-activities = Your own activities
field-answers = Answers
field-average = Pain on average
field-backup = Backup
field-band = Band
field-breaths = Breaths
field-category = Kind
field-check = Symptom check
field-condition = Health
field-conditions = Your health
field-day-turn = Start of the day
field-day = Day
field-days = Days
field-days-per-week = Days a week
field-effort = Effort
field-ends = Last day
field-equipment = What you have
field-exercise = Exercise
field-exercise-number = Exercise { $number }
field-exercises = Exercises
field-file = File
field-first-side = First side
field-flag = Symptom
field-folder = Folder
field-from = First day
field-hold = Hold
field-instruction = How to do it
field-issued = Date
field-kilograms = Kilograms
field-level = Level
field-load = Load
field-locked = Do not change
field-measure = What is counted
field-minutes = Minutes
field-name = Name
field-note = Note
# A field inside an exercise of a prescription.
field-of-exercise = Exercise { $number }, { $field }
# What a person gave, where it has no name of its own.
field-other = What you chose
field-page = Page
field-passphrase = Passphrase
field-pain = Pain
field-pounds = Pounds
field-prescription = Prescription
field-range-limit = How far to go
field-repetitions = Repetitions
field-review = Review
field-rounds = Rounds
field-seconds = Seconds
field-session = Session
field-set = Set
field-sets = Sets
field-side = Side
field-sides = Sides
field-source = Who gave it
field-times = Times
field-times-per-day = Times a day
field-units = Units
field-until = Last day
field-weight = Weight
field-weights = Dumbbells
field-worst = Worst pain
