//! What does a chart show? Columns that are drawn as they are, a sentence, and the same as a table.

pub use crate::core::screens::chart::{Chart, ChartBand, ChartKind, ChartLine, ChartSeries, ChartTable};

/// A chart, ready to be drawn.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Enum)]
pub enum ChartKind {
    /// Dots.
    Dots,
    /// A bar for each value, from the lower end up.
    Bars,
    /// A stair: a value holds until the next.
    Steps,
}

/// One series: as many values as days.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
