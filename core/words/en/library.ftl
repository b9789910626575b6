## The Library: every exercise, to look up and to filter.

library-title = Exercises
library-search = Search exercises
library-count = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
library-any = All
library-category = Kind
library-position = Position
library-equipment = What it needs
library-equipment-none = Nothing
library-allowed = Only what suits me
library-mind = If this is about you, turn on “{ $switch }” and mark it there. Then you see what suits you.
library-conditions = Your health
library-conditions-help = What you chose in Settings is always included. What you add here only changes this list and is not saved.
library-empty-heading = No exercises found
library-empty-text = Try another word, or remove a filter.
library-clear = Show all exercises
library-mark-out = Not for you right now
library-mark-note = Take care with this one
# Of an exercise that was found by a condition that nobody has said yet.
library-mark-out-if = If this is about you: not for you right now
library-mark-note-if = If this is about you: take care with this one
