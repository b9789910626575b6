//! What does the page for a professional say? Everything on it in words, with its charts.

use crate::adherence::Adherence;
use crate::book::Book;
use crate::error::Result;
use crate::ids::{ExerciseId, LevelId};
use crate::outcomes::period::Period;
use crate::outcomes::series;
use crate::progression::adverse::Adverse;
use crate::report::fhir::Asked;
use crate::report::sheet::{
    Block, BlockRow, Exercises, Kind, Number, Picture, Sheet, SheetChart, SheetExercise, SheetSeries,
};
use crate::rules::RuleSet;
use crate::screens::chart::{Chart, ChartKind, one_decimal};
use crate::screens::picture::LevelPicture;
use crate::screens::progress::{self, Past, change_text};
use crate::screens::receipt;
use crate::time::Day;
use crate::training::Trained;
use crate::words::Words;

/// The most exercises of which the page shows the figure.
const EXERCISES: usize = 8;

/// An exercise of the present plan.
pub(crate) struct Present {
    pub(crate) exercise: ExerciseId,
    pub(crate) level: LevelId,
    /// How it looks; none of one that only a therapist knows.
    pub(crate) picture: Option<LevelPicture>,
    /// How much, in words.
    pub(crate) dose: String,
    /// Who prescribed it; empty where nobody did.
    pub(crate) note: String,
    /// The same dose as numbers.
    pub(crate) asked: Asked,
}

/// What is prescribed, in words.
pub(crate) struct Prescribed {
    pub(crate) from: String,
    /// Each exercise with its dose.
    pub(crate) items: Vec<String>,
}

/// What the page is made of, besides what there is to look back on.
pub(crate) struct Of {
    pub(crate) period: Period,
    /// The exercises of the present plan.
    pub(crate) present: Vec<Present>,
    pub(crate) prescribed: Option<Prescribed>,
    /// The day of the first session.
    pub(crate) since: Option<Day>,
}

pub(crate) fn sheet(
    words: &Words,
    rules: &RuleSet,
    book: &Book<'_>,
    past: &Past<'_>,
    of: Of,
) -> Result<Sheet> {
    let Of { period, present, prescribed, since } = of;
    let until = past.today;
    let made = words.sheet_made(&words.date(until), env!("CARGO_PKG_VERSION"));
    let lines = std::iter::once(words.sheet_period(&words.date(period.from), &words.date(period.until)))
        .chain(since.map(|since| words.sheet_since(&words.date(since))))
        .chain([made]);
    let events = events(words, rules, book, past);
    Ok(Sheet {
        language: if words.language() == "es" { "es" } else { "en" },
        title: words.sheet_title(),
        lines: lines.collect(),
        numbers: numbers(words, past, period, events.len()),
        charts: progress::charts_of(words, rules, period, past).into_iter().map(on_paper).collect(),
        exercises: exercises(words, book, present)?,
        blocks: vec![
            prescription(words, prescribed),
            Block {
                title: words.sheet_changes(),
                rows: past.changes.iter().map(|trained| change(words, book, trained)).collect(),
                none: words.sheet_changes_none(),
                more: more(words),
            },
            Block {
                title: words.sheet_events_title(),
                rows: events,
                none: words.sheet_events_none(),
                more: more(words),
            },
        ],
        foot: words.sheet_foot(),
    })
}

/// What is said of rows that have no room. Each number of them is worded before it is asked for.
fn more(words: &Words) -> Box<dyn Fn(usize) -> String> {
    let words = words.in_units(None);
    Box::new(move |count| words.sheet_more(crate::history::count(count)))
}

fn numbers(words: &Words, past: &Past<'_>, period: Period, events: usize) -> Vec<Number> {
    let adherence = Adherence::of(past.days.rows.iter().filter(|row| period.holds(row.day)));
    let average = series::average(&past.answers);
    let inside: Vec<f64> =
        average.iter().filter(|(day, _)| period.holds(*day)).map(|(_, value)| *value).collect();
    let number = |value: f64| one_decimal(words, value);
    let dash = words.sheet_dash();
    let pain = match (inside.first(), inside.last()) {
        (Some(first), Some(last)) if inside.len() > 1 => format!("{} → {}", number(*first), number(*last)),
        (Some(only), _) => number(*only),
        _ => dash.clone(),
    };
    let done = if adherence.planned == 0 {
        dash.clone()
    } else {
        format!("{} / {}", adherence.done, adherence.planned)
    };
    let at_end = past.days.rows.iter().rfind(|row| period.holds(row.day)).map(|row| row.score);
    let score = at_end.map_or(dash, |score| words.percent(&number((score * 100.0).round())));
    vec![
        Number { value: done, label: words.sheet_adherence() },
        Number { value: score, label: words.sheet_score() },
        Number { value: pain, label: words.sheet_pain() },
        Number { value: events.to_string(), label: words.sheet_events() },
    ]
}

/// A chart of the screen as it is drawn on paper.
fn on_paper(chart: Chart) -> SheetChart {
    let kind = chart.kind;
    let pair = |days: Vec<i32>, values: Vec<f64>| days.into_iter().map(i64::from).zip(values).collect();
    SheetChart {
        title: chart.title,
        sentence: chart.sentence,
        low: chart.low,
        high: chart.high,
        ticks: chart.ticks.into_iter().zip(chart.tick_labels).collect(),
        from: chart.from.into(),
        until: chart.until.into(),
        day_ticks: chart.day_ticks.into_iter().map(i64::from).zip(chart.day_labels).collect(),
        series: chart
            .series
            .into_iter()
            .map(|series| SheetSeries {
                label: series.label,
                kind: match kind {
                    ChartKind::Dots => Kind::Dots,
                    ChartKind::Bars => Kind::Bars,
                    ChartKind::Steps => Kind::Steps,
                },
                points: pair(series.days, series.values),
            })
            .collect(),
        line: chart.line.map(|line| [(line.from.into(), line.first), (line.until.into(), line.last)]),
        band: chart.band.map(|band| (band.low, band.high)),
        sessions: chart.sessions.into_iter().map(i64::from).collect(),
    }
}

fn exercises(words: &Words, book: &Book<'_>, present: Vec<Present>) -> Result<Exercises> {
    let over = present.len().saturating_sub(EXERCISES);
    let rows = present.into_iter().take(EXERCISES).map(|one| {
        Ok(SheetExercise {
            name: format!("{}: {}", book.name(&one.exercise), book.level_name(&one.exercise, one.level)),
            dose: one.dose,
            note: one.note,
            figure: one.picture.as_ref().map(Picture::of).transpose()?,
        })
    });
    let rows = rows.collect::<Result<Vec<_>>>()?;
    let more =
        if over == 0 { String::new() } else { words.sheet_more_exercises(crate::history::count(over)) };
    Ok(Exercises { title: words.sheet_plan(), rows, more })
}

fn prescription(words: &Words, prescribed: Option<Prescribed>) -> Block {
    let rows = prescribed.map_or_else(Vec::new, |prescribed| {
        let row = |text| BlockRow { when: String::new(), text };
        std::iter::once(row(prescribed.from)).chain(prescribed.items.into_iter().map(row)).collect()
    });
    Block {
        title: words.sheet_prescription(),
        rows,
        none: words.sheet_prescription_none(),
        more: more(words),
    }
}

fn change(words: &Words, book: &Book<'_>, trained: &Trained) -> BlockRow {
    let text = words.sheet_change(&change_text(words, book, trained), &book.name(&trained.planned.exercise));
    let reason = receipt::because(words, book, trained.planned.receipt.because());
    BlockRow { when: words.short_date(trained.day), text: format!("{text}. {reason}") }
}

fn events(words: &Words, rules: &RuleSet, book: &Book<'_>, past: &Past<'_>) -> Vec<BlockRow> {
    let all = events_in_words(words, rules, book, past);
    all.into_iter().map(|(day, text)| BlockRow { when: words.short_date(day), text }).collect()
}

/// What went wrong, for a professional, newest first.
pub(crate) fn events_in_words(
    words: &Words,
    rules: &RuleSet,
    book: &Book<'_>,
    past: &Past<'_>,
) -> Vec<(Day, String)> {
    let hurt = |name: &str, event| match event {
        Adverse::MuchPain(pain) => words.sheet_event_pain(name, &pain.value().to_string()),
        Adverse::Flare => words.sheet_event_flare(name),
    };
    progress::adverse_events(rules, book, past, hurt, &words.sheet_event_warning())
}
