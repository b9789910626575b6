//! What does a chart show? Columns that a phone draws as they are, a sentence that says what they show, and the same as a table.
//!
//! Days are counted from 1970-01-01, so that a column of them is a column of numbers.

use crate::outcomes::period::Period;
use crate::outcomes::trend::Trend;
use crate::time::Day;
use crate::words::Words;

/// A chart, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it is about.
    pub title: String,
    /// What it shows, in one sentence; a screen reader says it for the picture.
    pub sentence: String,
    /// How its series are drawn.
    pub kind: ChartKind,
    /// The lower end of the scale of values.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
    /// Where the scale has a line.
    pub ticks: Vec<f64>,
    /// What stands beside each of them.
    pub tick_labels: Vec<String>,
    /// The first day.
    pub from: i32,
    /// The last day, which is after the first.
    pub until: i32,
    /// Where the days have a mark.
    pub day_ticks: Vec<i32>,
    /// What stands below each of them.
    pub day_labels: Vec<String>,
    /// What is drawn, the most important first; empty where there is nothing.
    pub series: Vec<ChartSeries>,
    /// The soft line through the first series; none where too little is known.
    pub line: Option<ChartLine>,
    /// Between which values nothing has changed that matters.
    pub band: Option<ChartBand>,
    /// The days with a session, as ticks below; empty where they do not belong here.
    pub sessions: Vec<i32>,
    /// What these ticks are.
    pub sessions_label: String,
    /// The same in words.
    pub table: ChartTable,
}

/// How series are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Dots.
    Dots,
    /// A bar for each value, from the lower end up.
    Bars,
    /// A stair: a value holds until the next.
    Steps,
}

/// One series: as many values as days.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartSeries {
    /// What it is.
    pub label: String,
    /// Oldest first.
    pub days: Vec<i32>,
    /// What was on these days.
    pub values: Vec<f64>,
    /// Each point in words, a line each: "3 May: 4".
    pub texts: String,
}

/// A line through the first series, and what follows from it (rule F3).
#[derive(Debug, Clone, PartialEq)]
pub struct ChartLine {
    /// What it is.
    pub label: String,
    /// The day on which it begins.
    pub from: i32,
    /// The day on which it ends.
    pub until: i32,
    /// Where it is on the first of them.
    pub first: f64,
    /// Where it is on the last.
    pub last: f64,
    /// From one to the other.
    pub change: f64,
    /// The least that this may be, by its interval.
    pub low: f64,
    /// The most.
    pub high: f64,
    /// From how much on a change matters.
    pub matters: f64,
}

/// Between which values nothing has changed that matters.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartBand {
    /// What it is.
    pub label: String,
    /// The lower value.
    pub low: f64,
    /// The upper value.
    pub high: f64,
}

/// A chart as a table: as many cells as columns times rows, row after row, the newest first. It is behind a tap, and long: a text of
/// many lines comes to a phone as one, and is taken apart there when it is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChartTable {
    /// Shows it.
    pub open: String,
    /// Hides it.
    pub close: String,
    /// Above each column.
    pub columns: Vec<String>,
    /// The cells, a line each.
    pub cells: String,
    /// Each row as a screen reader says it, a line each: "Date: 3 May 2026, Average pain: 4".
    pub spoken: String,
}

/// Values by their days, with what they are.
pub(crate) struct Values {
    pub(crate) label: String,
    pub(crate) points: Vec<(Day, f64)>,
}

/// A scale of values with its marks.
pub(crate) struct Scale {
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) ticks: Vec<(f64, String)>,
}

/// What a chart is made of.
pub(crate) struct Parts<'a> {
    pub(crate) title: String,
    pub(crate) sentence: String,
    pub(crate) kind: ChartKind,
    pub(crate) scale: Scale,
    pub(crate) values: Vec<Values>,
    pub(crate) trend: Option<&'a Trend>,
    /// Between which values nothing has changed that matters.
    pub(crate) band: Option<(f64, f64)>,
    /// The days with a session, where they belong here.
    pub(crate) sessions: &'a [Day],
    /// Above the column of days.
    pub(crate) first_column: String,
    /// How a value is written.
    pub(crate) written: &'a dyn Fn(f64) -> String,
}

/// How many marks the days have at most.
const DAY_TICKS: i64 = 4;

/// The number of a day.
pub(crate) fn number(day: Day) -> i32 {
    i32::try_from(day.days_since(EPOCH)).unwrap_or_default()
}

const EPOCH: Day = Day::of(1970, 1, 1);

pub(crate) fn chart(words: &Words, period: Period, parts: Parts<'_>) -> Chart {
    let table = table(words, &parts);
    let point = |(day, value): &(Day, f64)| words.chart_point(&words.date(*day), &(parts.written)(*value));
    let series = parts.values.iter().filter(|values| !values.points.is_empty()).map(|values| ChartSeries {
        label: values.label.clone(),
        days: values.points.iter().map(|(day, _)| number(*day)).collect(),
        values: values.points.iter().map(|(_, value)| *value).collect(),
        texts: lines(values.points.iter().map(point)),
    });
    let (day_ticks, day_labels) = day_ticks(words, period).into_iter().unzip();
    let (ticks, tick_labels) = parts.scale.ticks.iter().cloned().unzip();
    Chart {
        series: series.collect(),
        line: parts.trend.map(|trend| line(words, trend)),
        band: parts.band.map(|(low, high)| ChartBand {
            label: words.chart_band(),
            low: low.max(parts.scale.low),
            high: high.min(parts.scale.high),
        }),
        title: parts.title,
        sentence: parts.sentence,
        kind: parts.kind,
        low: parts.scale.low,
        high: parts.scale.high,
        ticks,
        tick_labels,
        from: number(period.from),
        until: number(period.until).max(number(period.from) + 1),
        day_ticks,
        day_labels,
        sessions: parts.sessions.iter().map(|day| number(*day)).collect(),
        sessions_label: if parts.sessions.is_empty() { String::new() } else { words.chart_sessions() },
        table,
    }
}

fn line(words: &Words, trend: &Trend) -> ChartLine {
    ChartLine {
        label: words.chart_trend(),
        from: number(trend.from),
        until: number(trend.until),
        first: trend.first,
        last: trend.last,
        change: trend.change,
        low: trend.low,
        high: trend.high,
        matters: trend.matters,
    }
}

/// Marks for the days: the ends, and evenly between them.
pub(crate) fn day_ticks(words: &Words, period: Period) -> Vec<(i32, String)> {
    let last = period.days() - 1;
    let year = period.from.year() != period.until.year() && last >= 300;
    let label = |day: Day| if year { words.month_of_year(day) } else { words.short_date(day) };
    if last == 0 {
        return vec![(number(period.from), label(period.from))];
    }
    let marks = last.min(DAY_TICKS - 1);
    (0..=marks)
        .map(|at| {
            let day = period.from.plus(last * at / marks);
            (number(day), label(day))
        })
        .collect()
}

fn table(words: &Words, parts: &Parts<'_>) -> ChartTable {
    let mut days: Vec<Day> =
        parts.values.iter().flat_map(|values| &values.points).map(|(day, _)| *day).collect();
    days.sort_unstable();
    days.dedup();
    let columns: Vec<String> = std::iter::once(parts.first_column.clone())
        .chain(parts.values.iter().map(|values| values.label.clone()))
        .collect();
    let cell = |values: &Values, day: Day| {
        let known = values.points.iter().find(|(known, _)| *known == day);
        known.map_or_else(|| words.day_no_answer(), |(_, value)| (parts.written)(*value))
    };
    let row = |day: &Day| -> Vec<String> {
        std::iter::once(words.date(*day))
            .chain(parts.values.iter().map(|values| cell(values, *day)))
            .collect()
    };
    let rows: Vec<Vec<String>> = days.iter().rev().map(row).collect();
    let spoken = |row: &Vec<String>| {
        let cells = columns.iter().zip(row).map(|(column, cell)| words.chart_cell(cell, column));
        cells.collect::<Vec<_>>().join(", ")
    };
    ChartTable {
        open: words.chart_table_open(),
        close: words.chart_table_close(),
        spoken: lines(rows.iter().map(spoken)),
        cells: lines(rows.into_iter().flatten()),
        columns,
    }
}

/// Texts, a line each, whatever names they are made of.
fn lines(texts: impl Iterator<Item = String>) -> String {
    texts.map(|text| text.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

/// The scale from 0 to 10, with a line at every other number.
pub(crate) fn zero_to_ten(words: &Words) -> Scale {
    let ticks = [0_u8, 2, 4, 6, 8, 10];
    Scale {
        low: 0.0,
        high: 10.0,
        ticks: ticks.iter().map(|at| (f64::from(*at), words.whole(i64::from(*at)))).collect(),
    }
}

/// A number with at most one decimal: "4", "3.5".
pub(crate) fn one_decimal(words: &Words, value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    words.written(if text == "-0" { "0" } else { text })
}
