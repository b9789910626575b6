//! What happens inside a set, and when? Rule G, beat by beat.

use crate::dose::{Dose, Hold, Measure};
use crate::pace;
use crate::rules::Pace;

/// What the body does for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BeatKind {
    /// The way up of a repetition.
    Lift,
    /// The moment at its end.
    Pause,
    /// A hold, one second of it.
    Hold,
    /// The way back of a repetition.
    Lower,
    /// A breath in.
    BreathIn,
    /// A breath out.
    BreathOut,
    /// A part of a round.
    Part,
    /// A spot under a roller, with the way to the next one.
    Spot,
    /// A minute of an activity.
    Minute,
}

/// One of them in a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Beat {
    pub(crate) kind: BeatKind,
    /// Which repetition, breath, round, spot, minute or second of the set, from 1.
    pub(crate) number: u16,
    /// Which part of a round, or which breath or second of a repetition's hold, from 1; else 1.
    pub(crate) part: u16,
    /// From the set's start, in milliseconds.
    pub(crate) start: u64,
    /// In milliseconds.
    pub(crate) length: u64,
}

impl Beat {
    pub(crate) fn end(&self) -> u64 {
        self.start + self.length
    }
}

/// Milliseconds of so many seconds.
pub(crate) fn ms(seconds: u32) -> u64 {
    u64::from(seconds) * 1_000
}

/// A share of a length, from 0 to 1.
pub(crate) fn ratio(part: u64, of: u64) -> f64 {
    // Parts are minutes at most, far below what a double holds exactly.
    let number = |ms: u64| f64::from(u32::try_from(ms).unwrap_or(u32::MAX));
    if of == 0 { 1.0 } else { (number(part) / number(of)).min(1.0) }
}

/// Lays beats one after another.
struct Row {
    beats: Vec<Beat>,
    at: u64,
}

impl Row {
    fn add(&mut self, kind: BeatKind, number: u16, part: u16, length: u64) {
        if length > 0 {
            self.beats.push(Beat { kind, number, part, start: self.at, length });
            self.at += length;
        }
    }

    /// So many seconds, one by one.
    fn seconds(&mut self, number: u16, seconds: u16) {
        for second in 1..=seconds {
            self.add(BeatKind::Hold, number, second, 1_000);
        }
    }

    fn breath(&mut self, pace: &Pace, number: u16, part: u16) {
        self.add(BeatKind::BreathIn, number, part, ms(pace.breath_in));
        self.add(BeatKind::BreathOut, number, part, ms(pace.breath_out));
    }
}

/// The beats of one set on one side. `parts`: of how many parts a round is; `spot`: how long a spot under a roller is
/// stayed on, in seconds, where it is left for another.
pub(crate) fn of_set(pace: &Pace, dose: &Dose, parts: u16, spot: Option<u16>) -> Vec<Beat> {
    let mut row = Row { beats: Vec::new(), at: 0 };
    match dose.measure {
        Measure::Seconds => (1..=dose.amount).for_each(|second| row.add(BeatKind::Hold, second, 1, 1_000)),
        Measure::Minutes => (1..=dose.amount).for_each(|minute| row.add(BeatKind::Minute, minute, 1, ms(60))),
        Measure::RollerSeconds => match spot.filter(|spot| *spot > 0) {
            Some(spot) => {
                let spots = dose.amount.div_ceil(spot);
                for number in 1..=spots {
                    let left = dose.amount - (number - 1) * spot;
                    row.add(BeatKind::Spot, number, 1, ms(left.min(spot).into()));
                }
            }
            None => (1..=dose.amount).for_each(|second| row.add(BeatKind::Hold, second, 1, 1_000)),
        },
        Measure::Breaths => (1..=dose.amount).for_each(|breath| row.breath(pace, breath, 1)),
        Measure::Repetitions => {
            for number in 1..=dose.amount {
                row.add(BeatKind::Lift, number, 1, ms(pace.up));
                row.add(BeatKind::Pause, number, 1, ms(pace.pause));
                match dose.hold {
                    None => {}
                    Some(Hold::Seconds(seconds)) => row.seconds(number, seconds),
                    Some(Hold::Breaths(breaths)) => {
                        (1..=breaths).for_each(|breath| row.breath(pace, number, breath.into()));
                    }
                }
                row.add(BeatKind::Lower, number, 1, ms(pace.down));
            }
        }
        Measure::Rounds => {
            let parts = parts.max(1);
            for number in 1..=dose.amount {
                for part in 1..=parts {
                    // Whole milliseconds: what does not divide goes to the last.
                    let each = ms(pace.round) / u64::from(parts);
                    let rest = ms(pace.round) - each * u64::from(parts);
                    row.add(BeatKind::Part, number, part, if part == parts { each + rest } else { each });
                }
            }
        }
    }
    row.beats
}

/// How long that set is, in milliseconds: the same that the estimate of a session counts.
pub(crate) fn length(pace: &Pace, dose: &Dose) -> u64 {
    ms(pace::of_set(pace, dose))
}

/// How much of the dose is done after so long: what was begun and not ended does not count.
pub(crate) fn amount_after(beats: &[Beat], dose: &Dose, at: u64) -> u16 {
    if dose.measure == Measure::RollerSeconds {
        return u16::try_from(at / 1_000).unwrap_or(u16::MAX).min(dose.amount);
    }
    (1..=dose.amount)
        .take_while(|number| {
            let last = beats.iter().rev().find(|beat| beat.number == *number);
            last.is_some_and(|beat| beat.end() <= at)
        })
        .last()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::rules::RuleSet;

    /// The player's timeline and the estimate of a session's minutes are one.
    #[test]
    fn the_beats_of_every_level_fill_what_the_estimate_says() {
        for cycle in 5..=10 {
            let pace = RuleSet::current().pace.value.with_breath(cycle);
            assert_eq!(pace.breath(), cycle);
            assert!(pace.breath_in >= 2 && pace.breath_in <= pace.breath_out, "{pace:?}");
            for exercise in Catalog::shipped().unwrap().exercises() {
                for level in &exercise.levels {
                    let dose = Dose { amount: level.dose.high, ..level.smallest_dose(None) };
                    for parts in 1..=4 {
                        let spot = level.spot_seconds.map(|range| range.high);
                        let beats = of_set(&pace, &dose, parts, spot);
                        let mut at = 0;
                        for beat in &beats {
                            assert_eq!(beat.start, at);
                            at = beat.end();
                        }
                        assert_eq!(at, length(&pace, &dose), "{} {}", exercise.id, level.number);
                        assert_eq!(amount_after(&beats, &dose, at), dose.amount);
                        assert_eq!(amount_after(&beats, &dose, at - 1), dose.amount - 1);
                        assert_eq!(amount_after(&beats, &dose, 0), 0);
                    }
                }
            }
        }
    }
}
