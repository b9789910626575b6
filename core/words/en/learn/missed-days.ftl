learn-missed-days = What if I miss days?
    .summary = Two missed days change nothing.
learn-missed-days-nothing = Two missed days change nothing. Go on where you were.
learn-missed-days-no-pile = Missed sessions do not pile up, and there is nothing to make up for.
learn-missed-days-longer = If you have not done an exercise for 10 days, the app gives you a little less of it. After 14 days it goes back by about a level.
learn-missed-days-month = After 28 days you start again gently, with the symptom check first. You are welcome back at any time.
