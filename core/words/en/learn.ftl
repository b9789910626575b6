## Things to read, and the short self-check.

learn-title = Learn
learn-search = Search articles and exercises
learn-articles = Articles
learn-questions = Questions
learn-found-pages = To read
learn-found-exercises = Exercises
learn-empty-heading = Nothing found
learn-empty-text = Try another word, or a shorter one.
learn-clear = Show everything
article-related = Read next
article-exercises = Related exercises
article-sources = Sources
article-source = { $count ->
    [one] Source { $numbers }
   *[other] Sources { $numbers }
}
article-symptom-check = If something on this page worries you, do the symptom check before you exercise.
self-check-progress = Question { $number } of { $total }
self-check-start = Start
self-check-again = Start again
self-check-exercises = Exercises to look at
