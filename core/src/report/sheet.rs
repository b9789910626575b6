//! What stands on the page of a report? Every text is ready, in the person's language.

use std::fmt;

use crate::error::Result;
use crate::figure::{Figure, Frame, Outline, V2};
use crate::screens::picture::LevelPicture;

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Everything on the page.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// The document's language, such as `en`.
    pub(crate) language: &'static str,
    /// The heading, and the document's title.
    pub(crate) title: String,
    /// Under the title: the period, when it was made, since when.
    pub(crate) lines: Vec<String>,
    /// Up to four numbers that stand out.
    pub(crate) numbers: Vec<Number>,
    /// Up to four, drawn two in a row.
    pub(crate) charts: Vec<SheetChart>,
    /// The present plan.
    pub(crate) exercises: Exercises,
    /// What else is said row by row: prescription, changes of level with reasons, adverse events.
    pub(crate) blocks: Vec<Block>,
    /// Small, at the foot.
    pub(crate) foot: String,
}

/// A large value over its label.
#[derive(Debug, Clone)]
pub(crate) struct Number {
    /// What stands out, with its unit.
    pub(crate) value: String,
    /// What it is.
    pub(crate) label: String,
}

/// A chart over days.
#[derive(Debug, Clone)]
pub(crate) struct SheetChart {
    /// What is charted.
    pub(crate) title: String,
    /// What it shows; also its alternative text.
    pub(crate) sentence: String,
    /// The lower end of the value axis.
    pub(crate) low: f64,
    /// Its upper end.
    pub(crate) high: f64,
    /// Which of its values are named, and how.
    pub(crate) ticks: Vec<(f64, String)>,
    /// The first day of the time axis.
    pub(crate) from: i64,
    /// Its last day.
    pub(crate) until: i64,
    /// Which of its days are named, and how.
    pub(crate) day_ticks: Vec<(i64, String)>,
    /// What is drawn; where there are several, a legend names them.
    pub(crate) series: Vec<SheetSeries>,
    /// The two ends of the trend's soft line.
    pub(crate) line: Option<[(i64, f64); 2]>,
    /// Between which values no change matters: shaded.
    pub(crate) band: Option<(f64, f64)>,
    /// The days with a session: ticks below.
    pub(crate) sessions: Vec<i64>,
}

/// Values by day, in the order of the days.
#[derive(Debug, Clone)]
pub(crate) struct SheetSeries {
    /// What the legend calls it.
    pub(crate) label: String,
    /// How it is drawn.
    pub(crate) kind: Kind,
    /// Day and value.
    pub(crate) points: Vec<(i64, f64)>,
}

/// How values are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Each by itself.
    Dots,
    /// As heights.
    Bars,
    /// As a line that stays until the next one.
    Steps,
}

/// The present plan; nothing is drawn where it has no rows.
#[derive(Debug)]
pub(crate) struct Exercises {
    /// The heading.
    pub(crate) title: String,
    /// One each.
    pub(crate) rows: Vec<SheetExercise>,
    /// Said under them where some had no room.
    pub(crate) more: String,
}

/// An exercise at its present level.
#[derive(Debug)]
pub(crate) struct SheetExercise {
    /// With its level.
    pub(crate) name: String,
    /// How much of it.
    pub(crate) dose: String,
    /// What else there is to say; may be empty.
    pub(crate) note: String,
    /// How its level looks; an exercise of a person's own has no picture.
    pub(crate) figure: Option<Picture>,
}

/// Rows under a heading.
pub(crate) struct Block {
    /// The heading.
    pub(crate) title: String,
    /// In the order in which they are read; those at the end are left out first.
    pub(crate) rows: Vec<BlockRow>,
    /// Said where there are no rows; may be empty.
    pub(crate) none: String,
    /// How it is said that so many rows had no room.
    pub(crate) more: Box<dyn Fn(usize) -> String>,
}

/// What happened, and when.
#[derive(Debug, Clone)]
pub(crate) struct BlockRow {
    /// The day, as it is written; may be empty.
    pub(crate) when: String,
    /// What happened.
    pub(crate) text: String,
}

/// The still of a level on its ground, and nothing that moves.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    /// What is drawn.
    pub(super) frame: Frame,
    /// What of it is shown: left, bottom, right and top, in body heights.
    pub(super) view: [f64; 4],
}

impl Picture {
    /// Draws the still of a level. Takes some hundredths of a second.
    pub(crate) fn of(level: &LevelPicture) -> Result<Self> {
        let drawn = Figure::loaded(&level.exercise, level.level, level.banded)?.unmoving();
        let [left, bottom, right, top] = drawn.view;
        // The floor is wider than what is shown of it.
        let within = |point: V2| V2 { x: point.x.clamp(left, right), y: point.y.clamp(bottom, top) };
        let outlines = drawn.ground.outlines.into_iter().chain(drawn.still.outlines);
        let outlines = outlines
            .map(|Outline { tone, points }| Outline {
                tone,
                points: points.into_iter().map(within).collect(),
            })
            .collect();
        Ok(Self { frame: Frame { outlines }, view: drawn.view })
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { title, rows, none, more: _ } = self;
        f.debug_struct("Block")
            .field("title", title)
            .field("rows", rows)
            .field("none", none)
            .finish_non_exhaustive()
    }
}
