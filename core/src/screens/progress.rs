//! Does it help? How steadily somebody exercises, what their answers say over time, and what changed and why.

use std::collections::BTreeMap;

use crate::adherence::{Adherence, weeks};
use crate::book::Book;
use crate::facts::Fact;
use crate::ids::{ExerciseId, LevelId};
use crate::outcomes::period::{Period, ProgressRange};
use crate::outcomes::series::{self, Answers, Measure, Series};
use crate::outcomes::trend::{Answer, Trend, trend};
use crate::progression::adverse::{self, Adverse};
use crate::receipt::{Because, Step};
use crate::rules::RuleSet;
use crate::screens::chart::{Chart, ChartKind, Parts, Scale, Values, chart, one_decimal, zero_to_ten};
use crate::screens::dose::{DoseDirection, dose_of};
use crate::screens::picture::LevelPicture;
use crate::screens::receipt;
use crate::store::Days;
use crate::time::Day;
use crate::training::Trained;
use crate::words::Words;

/// Everything the Progress screen draws.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgressScreen {
    /// The screen's title.
    pub title: String,
    /// What the ranges are.
    pub ranges_label: String,
    /// How far back it can look.
    pub ranges: Vec<ProgressRangeChoice>,
    /// The weekly check-in.
    pub check_in: CheckInCard,
    /// Said instead of everything below, where there is nothing yet.
    pub empty: Option<EmptyProgress>,
    /// How steadily somebody exercises; empty where there was no session yet.
    pub numbers: Vec<ProgressNumber>,
    /// Pain, pain in daily life, own activities, sessions each week: those of which there is something.
    pub charts: Vec<Chart>,
    /// Above the ladders.
    pub ladders_title: String,
    /// How the level of exercises changed: first those that came to another, then those done last.
    pub ladders: Vec<ProgressLadder>,
    /// Above what changed.
    pub changes_title: String,
    /// What changed, newest first.
    pub changes: Vec<ProgressChange>,
    /// Below them: that there were none, or earlier ones too.
    pub changes_note: Option<String>,
    /// Above what went wrong.
    pub events_title: String,
    /// What went wrong, newest first; empty where nothing did.
    pub events: Vec<ProgressEvent>,
    /// Opens the history.
    pub open_history: String,
    /// Opens the report.
    pub open_report: String,
}

/// How far back to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressRangeChoice {
    /// Handed back when it is tapped.
    pub range: ProgressRange,
    /// "12 weeks".
    pub label: String,
    /// Whether it is shown.
    pub selected: bool,
}

/// The weekly check-in: whether it is time for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckInCard {
    /// What it is.
    pub heading: String,
    /// What it takes, or when the next one is.
    pub text: String,
    /// Opens it.
    pub open: String,
    /// Whether it is time for it.
    pub due: bool,
}

/// Said where there is nothing yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyProgress {
    /// That it is so.
    pub heading: String,
    /// What will be here.
    pub text: String,
}

/// One number about how steadily somebody exercises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressNumber {
    /// What it is.
    pub label: String,
    /// "86%", "Steady".
    pub value: String,
    /// What it means.
    pub help: String,
}

/// The ladder of one exercise over time.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgressLadder {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks at its present level.
    pub picture: LevelPicture,
    /// Its levels by day; its title is the exercise's name.
    pub chart: Chart,
}

/// A dose that was another than before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressChange {
    /// On which day.
    pub date: String,
    /// Of which exercise.
    pub exercise: ExerciseId,
    /// How it looks at the level that it came to.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// From what to what.
    pub text: String,
    /// Why.
    pub reason: String,
    /// Whether it was up or down.
    pub direction: DoseDirection,
}

/// Something that went wrong (rule F5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressEvent {
    /// On which day.
    pub date: String,
    /// What.
    pub text: String,
}

/// The most ladders, changes and events on the screen: no more than somebody reads.
const LADDERS: usize = 6;
pub(crate) const CHANGES: u32 = 12;
const EVENTS: usize = 12;

/// What there is to look back on.
pub(crate) struct Past<'a> {
    pub(crate) today: Day,
    pub(crate) range: ProgressRange,
    pub(crate) days: Days,
    /// Of the period and of the last 12 weeks, oldest first.
    pub(crate) answers: Vec<Answers>,
    /// The person's own activities.
    pub(crate) activities: &'a [String],
    pub(crate) session_days: Vec<Day>,
    pub(crate) ladders: BTreeMap<ExerciseId, Vec<(Day, LevelId)>>,
    /// Newest first; one more than is shown, where there are more.
    pub(crate) changes: Vec<Trained>,
    pub(crate) adverse: Vec<Trained>,
    pub(crate) warnings: Vec<Fact>,
    /// The day of the last check-in, and the day of the next.
    pub(crate) checked_in: Option<(Day, Day)>,
}

pub(crate) fn screen(words: &Words, rules: &RuleSet, book: &Book<'_>, past: &Past<'_>) -> ProgressScreen {
    let nothing = past.days.score.is_none() && past.checked_in.is_none();
    let ranges = ProgressRange::ALL.map(|range| ProgressRangeChoice {
        range,
        label: range_label(words, range),
        selected: range == past.range,
    });
    let more = past.changes.len() > CHANGES as usize;
    let changes: Vec<ProgressChange> = past
        .changes
        .iter()
        .take(CHANGES as usize)
        .map(|trained| change(words, book, past, trained))
        .collect();
    ProgressScreen {
        title: words.progress_title(),
        ranges_label: words.progress_range_label(),
        ranges: ranges.into(),
        check_in: check_in(words, past.checked_in, past.today),
        empty: nothing.then(|| EmptyProgress {
            heading: words.progress_empty_heading(),
            text: words.progress_empty_text(),
        }),
        numbers: numbers(words, rules, &past.days),
        charts: if nothing {
            Vec::new()
        } else {
            charts_of(words, rules, past.range.period(past.today), past)
        },
        ladders_title: words.chart_ladders_title(),
        ladders: ladders(words, book, past),
        changes_title: words.progress_changes_title(),
        changes_note: match (changes.is_empty(), more) {
            (true, _) => Some(words.progress_changes_none()),
            (_, true) => Some(words.progress_changes_more()),
            _ => None,
        },
        changes,
        events_title: words.progress_events_title(),
        events: events(words, rules, book, past),
        open_history: words.progress_open_history(),
        open_report: words.progress_open_report(),
    }
}

fn range_label(words: &Words, range: ProgressRange) -> String {
    match range {
        ProgressRange::TwoWeeks => words.progress_range_two_weeks(),
        ProgressRange::TwelveWeeks => words.progress_range_twelve_weeks(),
        ProgressRange::Year => words.progress_range_year(),
        ProgressRange::TwoYears => words.progress_range_two_years(),
    }
}

fn check_in(words: &Words, checked_in: Option<(Day, Day)>, today: Day) -> CheckInCard {
    let due = checked_in.is_none_or(|(_, next)| next <= today);
    let (heading, text, open) = match checked_in {
        None => (
            words.progress_check_in_heading(),
            words.progress_check_in_first(),
            words.progress_check_in_open(),
        ),
        Some(_) if due => {
            (words.progress_check_in_heading(), words.progress_check_in_due(), words.progress_check_in_open())
        }
        Some((last, next)) => (
            words.progress_check_in_done_heading(),
            words.progress_check_in_next(&words.coming_day(next, today)),
            if last == today { words.progress_check_in_change() } else { words.progress_check_in_now() },
        ),
    };
    CheckInCard { heading, text, open, due }
}

fn numbers(words: &Words, rules: &RuleSet, days: &Days) -> Vec<ProgressNumber> {
    let Some(score) = days.score else { return Vec::new() };
    let adherence = Adherence::of(&days.rows);
    // Where nothing was planned there is no number.
    let sessions = adherence.percent().map(|percent| ProgressNumber {
        label: words.progress_adherence_label(),
        value: words.percent(&words.whole(i64::from(percent))),
        help: words.progress_adherence_help(&adherence.done.to_string(), adherence.planned),
    });
    let steady = [
        ProgressNumber {
            label: words.progress_score_label(),
            value: score_words(words, rules, score),
            help: words.progress_score_help(),
        },
        ProgressNumber {
            label: words.progress_streak_label(),
            value: words.whole(i64::from(days.weeks_in_a_row)),
            help: words.progress_streak_help(),
        },
    ];
    sessions.into_iter().chain(steady).collect()
}

/// How steady somebody is, in a word or two.
pub(crate) fn score_words(words: &Words, rules: &RuleSet, score: f64) -> String {
    let [building, steady, very_steady] = rules.measures.score_words.value.map(f64::from);
    match score * 100.0 {
        percent if percent >= very_steady => words.score_very_steady(),
        percent if percent >= steady => words.score_steady(),
        percent if percent >= building => words.score_building(),
        _ => words.score_first(),
    }
}

/// What stands beside the days of a week: how steady somebody is, and what their pain does, where that is known.
pub(crate) fn week_says(
    words: &Words,
    rules: &RuleSet,
    score: Option<f64>,
    answers: &[Answers],
    today: Day,
) -> Vec<String> {
    let Some(score) = score else { return Vec::new() };
    let pain = trend(rules, Measure::Pain, &series::average(answers), today);
    let told = pain.filter(|trend| trend.answer != Answer::CannotTellYet);
    let told = told.map(|trend| told_by(words, Measure::Pain, &trend));
    let [building, ..] = rules.measures.score_words.value.map(f64::from);
    let first = (told.is_none() && score * 100.0 < building).then(|| words.week_says_first());
    std::iter::once(words.week_says_score(&score_words(words, rules, score)))
        .chain(told)
        .chain(first)
        .collect()
}

/// What a trend says, in one of four answers (rule F3).
pub(crate) fn sentence(words: &Words, rules: &RuleSet, measure: Measure, found: Option<&Trend>) -> String {
    let measures = &rules.measures;
    found.map_or_else(
        || {
            let weeks = measures.trend_span_days.value / rules.week_days.value;
            words.trend_too_few(&measures.trend_check_ins.value.to_string(), &weeks.to_string())
        },
        |trend| told_by(words, measure, trend),
    )
}

fn told_by(words: &Words, measure: Measure, trend: &Trend) -> String {
    let days = trend.until.days_since(trend.from);
    let span = words.span_weeks(u32::try_from((days + 3) / 7).unwrap_or_default());
    let points = one_decimal(words, trend.change.abs());
    let points = if points == "1" { words.points_one() } else { words.points_more(&points) };
    let of = match measure {
        Measure::Pain => "pain",
        Measure::Peg => "life",
        Measure::Psfs => "activities",
    };
    match trend.answer {
        Answer::Better => words.trend_better(of, &points, &span),
        Answer::Worse => words.trend_worse(of, &points, &span),
        Answer::AboutTheSame => words.trend_same(of, &span),
        Answer::CannotTellYet => words.trend_unclear(of),
    }
}

/// The charts of a period of which there is something; that of pain always.
pub(crate) fn charts_of(words: &Words, rules: &RuleSet, period: Period, past: &Past<'_>) -> Vec<Chart> {
    let answers = &past.answers;
    let mut charts = vec![pain_chart(words, rules, period, past)];
    let peg = series::peg(answers);
    if peg.iter().any(|(day, _)| period.holds(*day)) {
        let values = vec![(words.chart_life(), peg.clone())];
        charts.push(measured(words, rules, Measure::Peg, (period, period.until), &peg, values, &[]));
    }
    let own = past.activities.iter().map(|name| (name.clone(), series::activity(answers, name)));
    let own: Vec<(String, Series)> = own.collect();
    if own.iter().flat_map(|(_, series)| series).any(|(day, _)| period.holds(*day)) {
        let mean = series::activities(answers, past.activities);
        charts.push(measured(words, rules, Measure::Psfs, (period, period.until), &mean, own, &[]));
    }
    if past.days.score.is_some() {
        charts.push(weeks_chart(words, period, &past.days));
    }
    charts
}

fn pain_chart(words: &Words, rules: &RuleSet, period: Period, past: &Past<'_>) -> Chart {
    let average = series::average(&past.answers);
    let values =
        vec![(words.chart_average(), average.clone()), (words.chart_worst(), series::worst(&past.answers))];
    measured(words, rules, Measure::Pain, (period, period.until), &average, values, &past.session_days)
}

/// The chart of a measure: its values in a period, and the trend of `of`.
fn measured(
    words: &Words,
    rules: &RuleSet,
    measure: Measure,
    (period, today): (Period, Day),
    of: &Series,
    values: Vec<(String, Series)>,
    sessions: &[Day],
) -> Chart {
    let found = trend(rules, measure, of, today);
    let inside = |(label, series): (String, Series)| Values {
        label,
        points: series.into_iter().filter(|(day, _)| period.holds(*day)).collect(),
    };
    let values: Vec<Values> = values.into_iter().map(inside).collect();
    let none = values.iter().all(|values| values.points.is_empty());
    let title = match measure {
        Measure::Pain => words.chart_pain_title(),
        Measure::Peg => words.chart_life_title(),
        Measure::Psfs => words.chart_activities_title(),
    };
    let sentence = if none { words.chart_none() } else { sentence(words, rules, measure, found.as_ref()) };
    let drawn = found.and_then(|trend| trend.within(period)).filter(|_| !none);
    let around = found.filter(|_| drawn.is_some());
    let band = around.map(|trend| (trend.first - trend.matters, trend.first + trend.matters));
    chart(
        words,
        period,
        Parts {
            title,
            sentence,
            kind: ChartKind::Dots,
            scale: zero_to_ten(words),
            values,
            trend: drawn.as_ref(),
            band,
            sessions,
            first_column: words.chart_column_date(),
            written: &|value| one_decimal(words, value),
        },
    )
}

/// How many of the planned days of each week were done.
fn weeks_chart(words: &Words, period: Period, days: &Days) -> Chart {
    let all = weeks(&days.rows, period);
    let whole = Adherence::of(days.rows.iter().filter(|row| period.holds(row.day)));
    // A week is told by its Monday, which may be before the period.
    let place = |monday: Day| monday.max(period.from);
    let points: Vec<(Day, f64)> =
        all.iter().filter_map(|(monday, week)| Some((place(*monday), f64::from(week.percent()?)))).collect();
    let written = |value: f64| words.percent(&one_decimal(words, value));
    let ticks = [0_u8, 50, 100];
    chart(
        words,
        period,
        Parts {
            title: words.chart_weeks_title(),
            sentence: if whole.planned == 0 {
                words.chart_weeks_none()
            } else {
                words.chart_weeks_says(&whole.done.to_string(), whole.planned)
            },
            kind: ChartKind::Bars,
            scale: Scale {
                low: 0.0,
                high: 100.0,
                ticks: ticks.iter().map(|at| (f64::from(*at), written(f64::from(*at)))).collect(),
            },
            values: vec![Values { label: words.chart_weeks_series(), points }],
            trend: None,
            band: None,
            sessions: &[],
            first_column: words.chart_column_week(),
            written: &written,
        },
    )
}

fn ladders(words: &Words, book: &Book<'_>, past: &Past<'_>) -> Vec<ProgressLadder> {
    let period = past.range.period(past.today);
    let mut all: Vec<_> = past.ladders.iter().filter(|(_, steps)| !steps.is_empty()).collect();
    // Those that came to another level first, then those that were done last.
    let changed = |steps: &[(Day, LevelId)]| steps.windows(2).any(|pair| pair[0].1 != pair[1].1);
    all.sort_by_key(|(exercise, steps)| {
        (!changed(steps), std::cmp::Reverse(steps.last().map(|(day, _)| *day)), *exercise)
    });
    let of = |(exercise, steps): (&ExerciseId, &Vec<(Day, LevelId)>)| {
        let chart = ladder_chart(words, book, period, exercise, steps)?;
        let (_, level) = steps.last()?;
        Some(ProgressLadder {
            exercise: exercise.clone(),
            picture: LevelPicture::of(exercise, *level, None),
            chart,
        })
    };
    all.into_iter().filter_map(of).take(LADDERS).collect()
}

/// The levels of an exercise over time; none of one with a single level.
fn ladder_chart(
    words: &Words,
    book: &Book<'_>,
    period: Period,
    exercise: &ExerciseId,
    steps: &[(Day, LevelId)],
) -> Option<Chart> {
    let known = book.exercise(exercise).ok().filter(|known| known.levels.len() > 1)?;
    let number = |level: LevelId| known.levels.iter().position(|one| one.id == level).map(|at| at + 1);
    let number = |level| u8::try_from(number(level)?).ok();
    let points: Vec<(Day, f64)> =
        steps.iter().filter_map(|(day, level)| Some((*day, f64::from(number(*level)?)))).collect();
    let ((_, first), (_, last)) = (*points.first()?, *points.last()?);
    let written = |value: f64| one_decimal(words, value);
    let sentence = if last > first {
        words.chart_ladder_up(&written(first), &written(last))
    } else if last < first {
        words.chart_ladder_down(&written(first), &written(last))
    } else {
        words.chart_ladder_same(&written(last))
    };
    let top = u8::try_from(known.levels.len()).unwrap_or(u8::MAX);
    Some(chart(
        words,
        period,
        Parts {
            title: book.name(exercise),
            sentence,
            kind: ChartKind::Steps,
            scale: Scale {
                low: 0.0,
                high: f64::from(top),
                ticks: (1..=top).map(|at| (f64::from(at), words.whole(i64::from(at)))).collect(),
            },
            values: vec![Values { label: words.chart_ladder_series(), points }],
            trend: None,
            band: None,
            sessions: &[],
            first_column: words.chart_column_date(),
            written: &written,
        },
    ))
}

fn change(words: &Words, book: &Book<'_>, past: &Past<'_>, trained: &Trained) -> ProgressChange {
    let planned = &trained.planned;
    ProgressChange {
        date: words.recent_day(trained.day, past.today),
        exercise: planned.exercise.clone(),
        picture: LevelPicture::decided(planned),
        name: book.name(&planned.exercise),
        text: change_text(words, book, trained),
        reason: receipt::because(words, book, planned.receipt.because()),
        direction: direction(trained),
    }
}

/// From what to what a dose changed.
pub(crate) fn change_text(words: &Words, book: &Book<'_>, trained: &Trained) -> String {
    let planned = &trained.planned;
    let step = Step { level: planned.level, dose: planned.dose.clone() };
    match &planned.receipt.from {
        None => words.dose_changed_first(&dose_of(words, book, &planned.exercise, &step, None)),
        Some(from) => words.dose_changed(
            &dose_of(words, book, &planned.exercise, from, Some(step.level)),
            &dose_of(words, book, &planned.exercise, &step, Some(from.level)),
        ),
    }
}

/// Whether a change was up or down, by its reason.
fn direction(trained: &Trained) -> DoseDirection {
    match trained.planned.receipt.because() {
        because if because.is_a_raise() => DoseDirection::Up,
        Because::Strained { .. }
        | Because::Flared { .. }
        | Because::Away { .. }
        | Because::StarterOnly
        | Because::Chosen { .. } => DoseDirection::Down,
        _ => DoseDirection::Level,
    }
}

fn events(words: &Words, rules: &RuleSet, book: &Book<'_>, past: &Past<'_>) -> Vec<ProgressEvent> {
    let hurt = |name: &str, event| {
        let what = match event {
            Adverse::MuchPain(pain) => words.dose_happened_pain(&pain.value().to_string()),
            Adverse::Flare => words.dose_happened_flare(),
        };
        words.progress_event(name, &what)
    };
    let all = adverse_events(rules, book, past, hurt, &words.progress_event_warning());
    let event = |(day, text)| ProgressEvent { date: words.recent_day(day, past.today), text };
    all.into_iter().take(EVENTS).map(event).collect()
}

/// What went wrong (rule F5), newest first: `hurt` words what an exercise did, by its name, `warned` a warning sign.
pub(crate) fn adverse_events(
    rules: &RuleSet,
    book: &Book<'_>,
    past: &Past<'_>,
    hurt: impl Fn(&str, Adverse) -> String,
    warned: &str,
) -> Vec<(Day, String)> {
    let mut all: Vec<(Day, String)> =
        past.warnings.iter().map(|fact| (fact.day, warned.to_owned())).collect();
    for trained in &past.adverse {
        let name = book.name(&trained.planned.exercise);
        let events = adverse::of(rules, trained).into_iter();
        all.extend(events.map(|event| (trained.day, hurt(&name, event))));
    }
    all.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    all
}
