## What a therapist has prescribed.

# An exercise that only the prescription knows.
own-exercise-level = From your prescription
own-exercise-aim = Your therapist's own exercise. The app does not know it and cannot check it against your health.
own-exercise-feel = What your therapist told you, and never pain.
# Who prescribed an exercise, and when.
reason-prescribed = From { $source }, { $date }.
# What the therapist wrote about how to do it.
prescribed-limit = How far to go: { $limit }
prescribed-note = Note: { $note }
