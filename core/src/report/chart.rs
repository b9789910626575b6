//! How does a chart look on the page? Title and sentence, a legend where there are several series, then the axes.

use krilla::tagging::{Node, Tag};

use super::font::{Faces, Weight};
use super::head::{HEADING, SECOND, heading};
use super::marks::{self, Scale};
use super::pen::{CLAY, GREY, HAIR, INK, Nib, Pen, Place, SHADE};
use super::sheet::{Kind, SheetChart};
use super::text::{Set, Style, clean};

const SENTENCE: Style = Style { weight: Weight::Regular, size: 8.5, leading: 11.0, colour: INK };
const SMALL: Style = Style { weight: Weight::Regular, size: 7.5, leading: 9.5, colour: GREY };
/// Between texts and the plot, and between an axis and its labels.
const ABOVE: f32 = 9.0;
const BESIDE: f32 = 4.0;
/// How wide a legend's sample is, with what keeps it from its label.
const SAMPLE: f32 = 16.0;
/// Between two labels.
const APART: f32 = 7.0;
/// How high the ticks of the sessions are, and how far below the axis.
const TICK: [f32; 2] = [3.0, 2.0];
/// How many texts of each kind there are at most.
const MOST_TICKS: usize = 12;
const MOST_SERIES: usize = 4;

/// A chart in its lines.
pub(super) struct ChartSet<'s> {
    said: &'s SheetChart,
    title: Set,
    sentence: Set,
    /// Each with its place: from the left, and in which row.
    legend: Vec<(f32, f32, Set)>,
    ticks: Vec<(f64, Set)>,
    days: Vec<(i64, Set)>,
    width: f32,
    plot: f32,
}

/// How high a row of charts is.
pub(super) fn height(row: &[ChartSet<'_>]) -> f32 {
    row.iter().map(|set| set.plot + set.below()).fold(0.0, f32::max) + top(row)
}

/// How high the texts above its plots are: those stand on one line.
pub(super) fn top(row: &[ChartSet<'_>]) -> f32 {
    row.iter().map(ChartSet::above).fold(0.0, f32::max)
}

impl<'s> ChartSet<'s> {
    /// Breaks its texts into lines.
    pub(super) fn new(faces: &Faces, said: &'s SheetChart, width: f32, plot: f32) -> Self {
        let small = |text: &str, room| Set::new(faces, text, SMALL, room, 1);
        Self {
            said,
            title: Set::new(faces, &said.title, HEADING, width, 2),
            sentence: Set::new(faces, &said.sentence, SENTENCE, width, 3),
            legend: legend(faces, said, width),
            ticks: said
                .ticks
                .iter()
                .filter(|(value, _)| value.is_finite())
                .take(MOST_TICKS)
                .map(|(value, text)| (*value, small(text, width * 0.3)))
                .collect(),
            days: said
                .day_ticks
                .iter()
                .take(MOST_TICKS)
                .map(|(day, text)| (*day, small(text, width * 0.3)))
                .collect(),
            width,
            plot,
        }
    }

    fn above(&self) -> f32 {
        let legend = self.legend.last().map_or(0.0, |(_, row, _)| (row + 1.0) * SMALL.leading + 2.0);
        self.title.height() + self.sentence.height() + legend + ABOVE
    }

    fn below(&self) -> f32 {
        self.gap() + SMALL.leading
    }

    /// Between the axis and its days.
    fn gap(&self) -> f32 {
        let [high, below] = TICK;
        if self.said.sessions.is_empty() { 2.0 } else { below + high + 1.5 }
    }

    /// Draws it; its plot begins so far below.
    pub(super) fn draw(&self, pen: &mut Pen<'_>, (x, y): Place, above: f32) -> Vec<Node> {
        let title = heading(pen, (x, y), SECOND, &self.title, &self.said.title);
        pen.write((x, y + self.title.height()), &self.sentence);
        let sentence = pen.take(Tag::P);
        let top = y + above;
        self.draw_legend(pen, (x, y + self.title.height() + self.sentence.height() + 2.0));
        let labels = self.ticks.iter().map(|(_, set)| set.width()).fold(0.0, f32::max);
        let left = x + labels + if labels > 0.0 { BESIDE } else { 0.0 };
        let scale = Scale::new(self.said, [left, top, x + self.width, top + self.plot]);
        self.axes(pen, &scale);
        if let Some(ends) = self.said.line {
            let ends: Vec<Place> = ends.iter().map(|(day, value)| scale.place(*day, *value)).collect();
            pen.stroke(&[ends], Nib { colour: CLAY, width: 1.3, dash: &[] });
        }
        for (at, series) in self.said.series.iter().take(MOST_SERIES).enumerate() {
            marks::draw(pen, &scale, &self.said.series, (at, series));
        }
        let said = format!("{}. {}", clean(&self.said.title), clean(&self.said.sentence));
        vec![title.into(), sentence.into(), pen.take(Tag::Figure(Some(said))).into()]
    }

    fn draw_legend(&self, pen: &mut Pen<'_>, (x, y): Place) {
        for ((at, series), (aside, row, label)) in self.said.series.iter().enumerate().zip(&self.legend) {
            let top = y + row * SMALL.leading;
            marks::sample(pen, (x + aside, top + SMALL.leading / 2.0), at, series.kind, &self.said.series);
            pen.write((x + aside + SAMPLE, top), label);
        }
    }

    /// The band, the values with their lines, the days with the ticks of the sessions.
    fn axes(&self, pen: &mut Pen<'_>, scale: &Scale) {
        let [left, _, right, bottom] = scale.plot;
        if let Some((low, high)) = self.said.band {
            let [one, other] = [low, high].map(|value| scale.value(value));
            pen.fill(&[vec![(left, one), (right, one), (right, other), (left, other)]], SHADE);
        }
        let mut free = f32::MAX;
        for (value, label) in &self.ticks {
            let y = scale.value(*value);
            pen.rule((left, y), right - left, Nib { colour: HAIR, width: 0.5, dash: &[] });
            // Values come in their order; one that would lie over another is a line without a label.
            if (free - y).abs() >= SMALL.size {
                let line = y - SMALL.leading / 2.0;
                pen.write((left - BESIDE - label.width(), line), label);
                free = y;
            }
        }
        pen.rule((left, bottom), right - left, Nib { colour: GREY, width: 0.7, dash: &[] });
        let [high, below] = TICK;
        let mut days = self.said.sessions.clone();
        days.sort_unstable();
        days.dedup();
        let tick = |day: i64| {
            let x = scale.day(day);
            vec![(x, bottom + below), (x, bottom + below + high)]
        };
        let ticks: Vec<Vec<Place>> = days.into_iter().filter(|day| self.said.spans(*day)).map(tick).collect();
        pen.stroke(&ticks, Nib { colour: GREY, width: 0.6, dash: &[] });
        let mut free = f32::MIN;
        for (day, label) in self.days.iter().filter(|(day, _)| self.said.spans(*day)) {
            let wide = label.width();
            let x = (scale.day(*day) - wide / 2.0).min(right - wide).max(left);
            if x >= free {
                pen.write((x, bottom + self.gap()), label);
                free = x + wide + APART;
            }
        }
    }
}

impl SheetChart {
    /// Whether a day is on the time axis.
    pub(super) fn spans(&self, day: i64) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// The labels of several series, in as many rows as they take.
fn legend(faces: &Faces, said: &SheetChart, width: f32) -> Vec<(f32, f32, Set)> {
    let mut all = Vec::new();
    let (mut x, mut row) = (0.0, 0.0);
    for series in said.series.iter().take(MOST_SERIES).filter(|_| said.series.len() > 1) {
        let label = Set::new(faces, &series.label, SMALL, width * 0.6, 1);
        let wide = SAMPLE + label.width();
        if x > 0.0 && x + wide > width {
            (x, row) = (0.0, row + 1.0);
        }
        all.push((x, row, label));
        x += wide + APART * 1.5;
    }
    all
}

/// How many of the series are drawn in a way.
pub(super) fn of_kind(series: &[super::sheet::SheetSeries], kind: Kind) -> usize {
    series.iter().take(MOST_SERIES).filter(|series| series.kind == kind).count()
}
