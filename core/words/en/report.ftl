## A page for the professional, and tables of everything.

report-title = Report
report-text = One page for your doctor or physical therapist: your plan, what you did, your pain, and what changed. Nothing leaves your phone until you share it.
report-period = Time period
report-from = From
report-until = To
report-last-weeks = { $weeks ->
    [one] Last { $weeks } week
   *[other] Last { $weeks } weeks
}
report-all = Everything
report-paper = Paper size
report-a4 = A4
report-letter = US Letter
report-share = Share the page
report-tables-title = Other files
report-tables-text = For a spreadsheet: all your sets, check-ins and changes in amount. For a clinic’s system: your plan, your answers and what you did.
report-share-sets = Share the sets
report-share-check-ins = Share the check-ins
report-share-decisions = Share the changes
report-share-fhir = Share for a clinic (FHIR)
report-making = Getting the file ready
report-nothing = Nothing was recorded in this period, and the page will show that.

# The page. $from and $until: dates.
sheet-title = Mid-back exercise report
sheet-period = { $from } to { $until }
sheet-made = Made on { $day } with Midback { $version }, from self-reported data.
sheet-since = First recorded session: { $day }
sheet-foot = Pain and effort: 0 to 10. Trend: Theil-Sen line with a 95% confidence interval over the check-ins of the last 12 weeks. Shaded: changes too small to matter. This page is the person’s own record. It makes no diagnosis.
sheet-adherence = adherence (sessions done / planned)
sheet-score = consistency
sheet-pain = average pain, first and last check-in
sheet-events = adverse events
sheet-plan = Current plan
sheet-more-exercises = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
sheet-more = { $count ->
    [one] And { $count } more that does not fit on this page.
   *[other] And { $count } more that do not fit on this page.
}
sheet-prescription = Prescription
sheet-prescription-none = None entered.
sheet-changes = Changes of level or dose
sheet-changes-none = None in this period.
sheet-events-title = Adverse events
sheet-events-none = None in this period.
sheet-event-pain = { $exercise }: pain { $pain } during the exercise
sheet-event-flare = { $exercise }: clearly worse the morning after
sheet-event-warning = Warning sign reported (such as sharp or spreading pain, numbness, chest pressure, dizziness)
sheet-change = { $exercise }: { $change }
sheet-dash = –
# What the file for a clinic's system says; a professional reads it there.
record-adherence = Adherence: days with an exercise session planned, and on how many of them any exercise was done
record-planned = Days with a session planned
record-done = Of these, days on which any exercise was done
record-average = Pain on average in the last 7 days, 0 to 10
record-worst = Worst pain in the last 7 days, 0 to 10
record-enjoyment = How much pain got in the way of enjoying life in the last 7 days, 0 (not at all) to 10 (completely)
record-activity = How much pain got in the way of everyday activities in the last 7 days, 0 (not at all) to 10 (completely)
record-peg = PEG: mean of average pain, enjoyment of life and general activity, 0 to 10
record-own = { $activity }: how well this can be done now, 0 (not at all) to 10 (as well as before the pain)
record-walking = Walking or another light activity: duration
# $level is the exercise's level, $dose how much of it.
record-exercise = { $level }: { $dose }
# $text is record-exercise, $from says who prescribed it.
record-prescribed = { $text }. { $from }
file-report = midback-report
file-sets = midback-sets
file-check-ins = midback-check-ins
file-decisions = midback-changes
