//! How are values drawn? Series differ in shape or dash as well as in colour.

use super::chart::of_kind;
use super::pen::{CLAY, Colour, Nib, OCHRE, Pen, Place, SLATE, TEAL, single};
use super::sheet::{Kind, SheetChart, SheetSeries};

/// The series' colours, in their order.
const COLOURS: [Colour; 4] = [TEAL, CLAY, SLATE, OCHRE];
/// Their dashes.
const DASHES: [&[f32]; 4] = [&[], &[4.0, 2.0], &[1.2, 1.6], &[6.0, 1.6, 1.2, 1.6]];
/// How wide a bar is at most, and how much of the way to the next one.
const BAR: [f32; 2] = [10.0, 0.55];
/// How far steps on one height are from each other.
const ASIDE: f32 = 2.2;
/// Room at the ends of the time axis.
const INSET: f32 = 5.0;

/// Where days and values are in a plot.
pub(super) struct Scale {
    /// Left, top, right and bottom.
    pub(super) plot: [f32; 4],
    days: [f32; 2],
    from: i64,
    until: i64,
    /// Room at the lower and the upper end of the value axis.
    inset: f32,
    low: f64,
    high: f64,
    /// How wide a bar is.
    bar: f32,
}

impl Scale {
    /// Of a chart whose plot lies at a place.
    pub(super) fn new(said: &SheetChart, plot: [f32; 4]) -> Self {
        let [left, _, right, _] = plot;
        let SheetChart { from, until, low, high, .. } = *said;
        // Steps on one height lie beside each other, and none of them on the axis.
        let steps = of_kind(&said.series, Kind::Steps);
        let inset = if steps > 0 { ASIDE * few(steps) / 2.0 + 1.5 } else { 0.0 };
        let mut scale =
            Self { plot, days: [left + INSET, right - INSET], from, until, inset, low, high, bar: 0.0 };
        let bars = of_kind(&said.series, Kind::Bars);
        if bars > 0 {
            let points = said.series.iter().filter(|series| series.kind == Kind::Bars);
            let mut days: Vec<i64> = points.flat_map(|series| &series.points).map(|(day, _)| *day).collect();
            days.sort_unstable();
            days.dedup();
            let gaps = days.windows(2).map(|pair| scale.day(pair[1]) - scale.day(pair[0]));
            let [most, share] = BAR;
            scale.bar = gaps.filter(|gap| *gap > 0.0).fold(most / share, f32::min) * share;
            let inset = INSET.max(scale.bar / 2.0 + 2.0);
            scale.days = [left + inset, right - inset];
        }
        scale
    }

    /// How far from the left a day is.
    pub(super) fn day(&self, day: i64) -> f32 {
        let [left, right] = self.days;
        let whole = self.until.saturating_sub(self.from);
        if whole <= 0 {
            return f32::midpoint(left, right);
        }
        let gone = day.clamp(self.from, self.until).saturating_sub(self.from);
        left + (right - left) * share(gone, whole)
    }

    /// How far from the top a value is.
    pub(super) fn value(&self, value: f64) -> f32 {
        let [_, top, _, bottom] = self.plot;
        let along = (value - self.low) / (self.high - self.low);
        let along = if along.is_finite() { single(along.clamp(0.0, 1.0)) } else { 0.0 };
        bottom - self.inset - (bottom - top - 2.0 * self.inset) * along
    }

    /// Where a value of a day is.
    pub(super) fn place(&self, day: i64, value: f64) -> Place {
        (self.day(day), self.value(value))
    }
}

#[allow(clippy::cast_precision_loss, reason = "days of a life")]
fn share(gone: i64, whole: i64) -> f32 {
    single(gone as f64 / whole as f64)
}

/// That of a series, whatever its number.
fn of<T: Copy>(all: [T; 4], at: usize) -> T {
    let [first, ..] = all;
    all.get(at).copied().unwrap_or(first)
}

/// A number of a few.
fn few(count: usize) -> f32 {
    u8::try_from(count).map_or(f32::from(u8::MAX), f32::from)
}

/// Draws a series, which is the one so far down the list.
pub(super) fn draw(
    pen: &mut Pen<'_>,
    scale: &Scale,
    all: &[SheetSeries],
    (at, series): (usize, &SheetSeries),
) {
    let shown: Vec<(i64, f64)> = series
        .points
        .iter()
        .copied()
        .filter(|(day, value)| value.is_finite() && (scale.from..=scale.until).contains(day))
        .collect();
    // Of those that are drawn the same way it is the one so far down.
    let earlier = of_kind(all.get(..at).unwrap_or_default(), series.kind);
    let alike = of_kind(all, series.kind);
    let colour = of(COLOURS, at);
    match series.kind {
        Kind::Dots => {
            let radius = match shown.len() {
                0..=30 => 2.1,
                31..=70 => 1.7,
                _ => 1.35,
            };
            let places: Vec<Place> = shown.iter().map(|(day, value)| scale.place(*day, *value)).collect();
            dots(pen, &places, radius, earlier, colour);
        }
        Kind::Bars => {
            let wide = scale.bar / few(alike).max(1.0);
            let bottom = scale.value(0.0_f64.max(scale.low));
            let bar = |(day, value): &(i64, f64)| {
                let (x, y) = scale.place(*day, *value);
                let left = x - scale.bar / 2.0 + wide * few(earlier);
                corners([left, y, left + wide, bottom])
            };
            let bars: Vec<Vec<Place>> = shown.iter().map(bar).collect();
            filled(pen, &bars, earlier, colour);
        }
        Kind::Steps => {
            let aside = (few(earlier) - (few(alike) - 1.0) / 2.0) * ASIDE;
            let mut line: Vec<Place> = Vec::new();
            for (day, value) in &shown {
                let (x, y) = scale.place(*day, *value);
                let y = y + aside;
                if let Some((_, before)) = line.last() {
                    line.push((x, *before));
                }
                line.push((x, y));
            }
            if let Some((_, last)) = line.last() {
                line.push((scale.day(scale.until), *last));
            }
            pen.stroke(&[line], Nib { colour, width: 1.5, dash: of(DASHES, earlier) });
        }
    }
}

/// Draws what the legend shows of a series, its left end's middle at a place.
pub(super) fn sample(pen: &mut Pen<'_>, (x, y): Place, at: usize, kind: Kind, all: &[SheetSeries]) {
    let earlier = of_kind(all.get(..at).unwrap_or_default(), kind);
    let colour = of(COLOURS, at);
    match kind {
        Kind::Dots => dots(pen, &[(x + 6.0, y)], 2.1, earlier, colour),
        Kind::Bars => filled(pen, &[corners([x + 3.0, y - 3.0, x + 9.0, y + 3.0])], earlier, colour),
        Kind::Steps => {
            let nib = Nib { colour, width: 1.5, dash: of(DASHES, earlier) };
            pen.stroke(&[vec![(x, y), (x + 12.0, y)]], nib);
        }
    }
}

/// Circles, hollow squares, triangles or hollow diamonds.
fn dots(pen: &mut Pen<'_>, places: &[Place], radius: f32, which: usize, colour: Colour) {
    let nib = Nib { colour, width: 0.9, dash: &[] };
    let around = |reach: f32, corners: &[Place]| -> Vec<Vec<Place>> {
        let corner = |(x, y): &Place, (right, down): &Place| (x + right * reach, y + down * reach);
        places.iter().map(|place| corners.iter().map(|at| corner(place, at)).collect()).collect()
    };
    match which {
        0 => pen.circles(places, radius, colour),
        1 => pen.hollow(&around(radius * 0.85, &[(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]), nib),
        2 => pen.fill(&around(radius * 1.2, &[(0.0, -1.0), (1.0, 0.8), (-1.0, 0.8)]), colour),
        _ => pen.hollow(&around(radius * 1.2, &[(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]), nib),
    }
}

/// The first series of bars is full, the others are hollow.
fn filled(pen: &mut Pen<'_>, bars: &[Vec<Place>], which: usize, colour: Colour) {
    if which == 0 {
        pen.fill(bars, colour);
    } else {
        pen.hollow(bars, Nib { colour, width: 0.9, dash: of(DASHES, which - 1) });
    }
}

fn corners([left, top, right, bottom]: [f32; 4]) -> Vec<Place> {
    vec![(left, top), (right, top), (right, bottom), (left, bottom)]
}
