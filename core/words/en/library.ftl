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
library-conditions = What do we need to mind?
library-conditions-help = What you told us in Settings always counts. What you mark here counts as long as you look, and is not saved.
library-empty-heading = No exercise found
library-empty-text = Try another word, or show more kinds again.
library-clear = Show all exercises
library-mark-out = Not for you now
library-mark-note = With something to mind
