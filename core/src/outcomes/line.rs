//! Which straight line goes through points that scatter? The Theil-Sen line: its slope is the median of the slopes between
//! any two points, so that one bad week does not bend it; with Sen's interval. No random numbers: the same points give the
//! same line, and the one that `scipy.stats.theilslopes` gives (tests/python/trend.py).

/// A line through points, and between which slopes the true one may lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Line {
    /// By how much it rises from one unit to the next.
    pub(crate) slope: f64,
    /// Where it is at 0.
    pub(crate) intercept: f64,
    /// The lower end of the slope's interval.
    pub(crate) low: f64,
    /// Its upper end.
    pub(crate) high: f64,
}

impl Line {
    /// The line through these points, each with its place and its value; none where no two have different places.
    /// `quantile`: of the normal distribution, for how sure the interval is to be.
    pub(crate) fn through(points: &[(f64, f64)], quantile: f64) -> Option<Self> {
        let later = |at: usize| points.iter().skip(at + 1).map(move |point| (at, point));
        let pairs = (0..points.len()).flat_map(later);
        let mut slopes: Vec<f64> = pairs
            .filter_map(|(at, (x, y))| {
                let (from_x, from_y) = points.get(at)?;
                // Places are whole numbers. Which of the two comes first does not matter.
                (x.total_cmp(from_x).is_ne()).then(|| (y - from_y) / (x - from_x))
            })
            .collect();
        slopes.sort_by(f64::total_cmp);
        let slope = median(&slopes)?;
        let of = |value: fn(&(f64, f64)) -> f64| {
            let mut values: Vec<f64> = points.iter().map(value).collect();
            values.sort_by(f64::total_cmp);
            values
        };
        let (places, values) = (of(|point| point.0), of(|point| point.1));
        let intercept = median(&values)? - slope * median(&places)?;
        let (low, high) = interval(&slopes, &places, &values, quantile)?;
        Some(Self { slope, intercept, low, high })
    }

    /// Where it is at a place.
    pub(crate) fn at(&self, place: f64) -> f64 {
        self.intercept + self.slope * place
    }
}

/// The middle of values that are in order.
fn median(sorted: &[f64]) -> Option<f64> {
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len().is_multiple_of(2) {
        let lower = *sorted.get(middle.checked_sub(1)?)?;
        Some(f64::midpoint(lower, upper))
    } else {
        Some(upper)
    }
}

/// Sen's interval: those of the sorted slopes that are as far from the middle as Kendall's statistic scatters.
#[allow(clippy::cast_precision_loss, reason = "counts of check-ins, which are small")]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the slopes before")]
fn interval(slopes: &[f64], places: &[f64], values: &[f64], quantile: f64) -> Option<(f64, f64)> {
    let weight = |count: usize| (count * count.saturating_sub(1) * (2 * count + 5)) as f64;
    let ties = |sorted: &[f64]| -> f64 {
        sorted.chunk_by(|one, other| one.total_cmp(other).is_eq()).map(|alike| weight(alike.len())).sum()
    };
    let variance = (weight(values.len()) - ties(places) - ties(values)) / 18.0;
    let (all, scatter) = (slopes.len() as f64, quantile * variance.max(0.0).sqrt());
    let last = (slopes.len().checked_sub(1)?) as f64;
    // Rounded to the even one where two are as near, as scipy does.
    let low = (f64::midpoint(all, -scatter).round_ties_even() - 1.0).clamp(0.0, last);
    let high = f64::midpoint(all, scatter).round_ties_even().clamp(0.0, last);
    Some((*slopes.get(low as usize)?, *slopes.get(high as usize)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUANTILE: f64 = 1.959_963_984_540_054;

    /// `scipy.stats.theilslopes` of the same points.
    #[test]
    fn a_line_is_the_one_that_scipy_gives() {
        let points = [(0.0, 6.0), (7.0, 5.0), (14.0, 6.0), (21.0, 4.0), (28.0, 4.0), (35.0, 3.0)];
        let line = Line::through(&points, QUANTILE).unwrap();
        assert!((line.slope - -0.071_428_571_428_571_42).abs() < 1e-12, "{line:?}");
        assert!((line.intercept - 5.75).abs() < 1e-12, "{line:?}");
        let ends = [line.low - -0.142_857_142_857_142_85, line.high - -0.0];
        assert!(ends.iter().all(|end| end.abs() < 1e-12), "{line:?}");
    }

    #[test]
    fn one_place_has_no_line() {
        assert_eq!(Line::through(&[], QUANTILE), None);
        assert_eq!(Line::through(&[(3.0, 4.0)], QUANTILE), None);
        assert_eq!(Line::through(&[(3.0, 4.0), (3.0, 5.0)], QUANTILE), None);
    }

    #[test]
    fn what_never_changes_has_a_line_without_a_doubt() {
        let line = Line::through(&[(0.0, 4.0), (7.0, 4.0), (14.0, 4.0)], QUANTILE).unwrap();
        assert_eq!(line, Line { slope: 0.0, intercept: 4.0, low: 0.0, high: 0.0 });
    }
}
