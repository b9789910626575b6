//! How long does a session take? The pace of rule G, added up: what the player lets pass, and what a day is told.

use crate::catalog::{Category, Level, Position, Range};
use crate::dose::{Dose, Hold, Measure, Sides};
use crate::rules::Pace;

/// How one gets into a level, over to its other side, and out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ways {
    /// None where it is not known.
    pub(crate) position: Option<Position>,
    /// Seconds that the words of the position take.
    pub(crate) into: u32,
    /// Seconds that it takes to say what is put away first.
    pub(crate) out: u32,
    /// Seconds that the words of the other side take.
    pub(crate) other_side: u32,
    /// Where a whole breath leads into the position: the seconds that the words of breathing in and out take.
    pub(crate) led_in: Option<Range<u32>>,
}

impl Ways {
    /// Where nothing is known.
    pub(crate) const UNKNOWN: Self = Self { position: None, into: 0, out: 0, other_side: 0, led_in: None };

    /// Those of a level. Of an exercise of the person's own nothing is known, and so it has no voice either.
    pub(crate) fn of(level: &Level) -> Self {
        Self {
            position: Some(level.position).filter(|_| !level.voice.is_empty()),
            into: level.into_seconds,
            out: level.out_seconds,
            other_side: level.other_side_seconds,
            led_in: level.lead_in_seconds,
        }
    }
}

/// The way of the body from one position into the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// Nothing that has to be led.
    Short,
    /// From the floor to the feet or a chair.
    Up,
    /// From lying to the knees.
    ToKnees,
    /// From lying in one way to lying in another.
    Over,
}

impl Way {
    /// Between these two; where one of them is not known, nothing is led.
    pub(crate) fn between(from: Option<Position>, to: Option<Position>) -> Self {
        let (Some(from), Some(to)) = (from, to) else { return Self::Short };
        match (is_floor(from), is_floor(to)) {
            (true, false) => Self::Up,
            _ if from == to || !is_lying(from) => Self::Short,
            _ if is_lying(to) => Self::Over,
            _ => Self::ToKnees,
        }
    }

    /// Seconds that it takes to say.
    fn words(self, pace: &Pace) -> u32 {
        match self {
            Self::Short => 0,
            Self::Up => pace.way_up,
            Self::ToKnees | Self::Over => pace.way_over,
        }
    }
}

fn is_floor(position: Position) -> bool {
    !matches!(position, Position::Standing | Position::Seated)
}

fn is_lying(position: Position) -> bool {
    matches!(position, Position::SideLying | Position::Supine | Position::Prone)
}

/// One exercise, as far as time is concerned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timed<'a> {
    pub(crate) category: Category,
    pub(crate) ways: Ways,
    pub(crate) dose: &'a Dose,
}

/// Seconds that a session of these exercises takes, in this order.
pub(crate) fn seconds(pace: &Pace, exercises: &[Timed<'_>]) -> u32 {
    let work: u32 = exercises.iter().map(|exercise| of_exercise(pace, exercise)).sum();
    let first = exercises.first().map_or(0, |first| of_first(pace, &first.ways));
    let change =
        |pair: &[Timed<'_>]| of_change(pace, (&pair[0].ways, pair[0].dose), (&pair[1].ways, pair[1].dose));
    first + work + exercises.windows(2).map(change).sum::<u32>()
}

/// Seconds of rest after a set.
pub(crate) fn rest(pace: &Pace, category: Category) -> u32 {
    if category == Category::Strength { pace.rest_strength } else { pace.rest_other }
}

/// Seconds into the first exercise's position.
pub(crate) fn of_first(pace: &Pace, to: &Ways) -> u32 {
    pace.change_of_position.max(said(pace, to.into) + quiet(pace, to.led_in))
}

/// Seconds from one exercise's position into the next one's.
pub(crate) fn of_change(pace: &Pace, from: (&Ways, &Dose), to: (&Ways, &Dose)) -> u32 {
    let ((from, had), (to, has)) = (from, to);
    let way = Way::between(from.position, to.position);
    let least = if way == Way::Up || has.load.is_some() && has.load != had.load {
        pace.change_up
    } else if (from.position, to.position) == (Some(Position::Standing), Some(Position::Standing)) {
        pace.change_standing
    } else {
        pace.change_of_position
    };
    least.max(said(pace, from.out + way.words(pace) + to.into) + quiet(pace, to.led_in))
}

/// Seconds from one side to the other.
pub(crate) fn of_side(pace: &Pace, ways: &Ways, dose: &Dose) -> u32 {
    let over = ways.position == Some(Position::SideLying) || dose.load.is_some();
    let least = if over { pace.change_of_side_over } else { pace.change_of_side };
    let words = said(pace, ways.other_side);
    least.max(if ways.led_in.is_some() { words + quiet(pace, ways.led_in) } else { words })
}

/// Seconds that words take, from what they take at the usual speed. A fast voice does not make a way shorter.
fn said(pace: &Pace, seconds: u32) -> u32 {
    (seconds * 100).div_ceil(pace.voice_percent.clamp(1, 100))
}

/// Seconds of quiet after the words, or of the breath that leads into the position.
pub(crate) fn quiet(pace: &Pace, led_in: Option<Range<u32>>) -> u32 {
    let words = said(pace, pace.after_words);
    led_in.map_or(words, |led_in| {
        let breath =
            pace.breath_in.max(said(pace, led_in.low)) + pace.breath_out.max(said(pace, led_in.high));
        words.max(pace.before_breath + breath)
    })
}

/// Seconds of all sets of an exercise, with the rests between them.
pub(crate) fn of_exercise(pace: &Pace, exercise: &Timed<'_>) -> u32 {
    let dose = exercise.dose;
    let side = match dose.sides {
        Sides::Together => of_set(pace, dose),
        Sides::Each => 2 * of_set(pace, dose) + of_side(pace, &exercise.ways, dose),
    };
    let sets = u32::from(dose.sets);
    sets * side + (sets - sets.min(1)) * rest(pace, exercise.category)
}

/// Seconds of one set on one side.
pub(crate) fn of_set(pace: &Pace, dose: &Dose) -> u32 {
    let hold = match dose.hold {
        None => 0,
        Some(Hold::Seconds(seconds)) => u32::from(seconds),
        Some(Hold::Breaths(breaths)) => u32::from(breaths) * pace.breath(),
    };
    let each = match dose.measure {
        Measure::Repetitions => pace.repetition(),
        Measure::Breaths => pace.breath(),
        Measure::Rounds => pace.round,
        Measure::Seconds | Measure::RollerSeconds => 1,
        Measure::Minutes => 60,
    };
    u32::from(dose.amount) * (each + hold)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dose::Sides;
    use crate::rules::RuleSet;

    #[test]
    fn a_session_is_the_sum_of_its_parts() {
        let pace = RuleSet::current().pace.value;
        let breaths = Dose {
            sets: 1,
            amount: 8,
            measure: Measure::Breaths,
            hold: None,
            sides: Sides::Together,
            load: None,
        };
        let holds = Dose {
            sets: 2,
            amount: 6,
            measure: Measure::Repetitions,
            hold: Some(Hold::Seconds(3)),
            sides: Sides::Each,
            load: None,
        };
        let ways = |position| Ways { position: Some(position), into: 9, out: 0, other_side: 3, led_in: None };
        let cat = Timed { category: Category::RangeOfMotion, ways: ways(Position::Seated), dose: &breaths };
        let superman = Timed { category: Category::Strength, ways: ways(Position::Prone), dose: &holds };
        assert_eq!(seconds(&pace, &[]), 0);
        assert_eq!(seconds(&pace, &[cat]), 15 + 8 * 7);
        let both = 2 * (2 * 6 * (5 + 3) + 5) + 45;
        assert_eq!(seconds(&pace, &[cat, superman]), 15 + 8 * 7 + 15 + both);
        // Up from the floor takes longer, and so do many words.
        assert_eq!(seconds(&pace, &[superman, cat]), 15 + both + 25 + 8 * 7);
        let wordy =
            Timed { ways: Ways { into: 24, led_in: Some(Range { low: 2, high: 4 }), ..cat.ways }, ..cat };
        assert_eq!(seconds(&pace, &[superman, wordy]), 15 + both + (6 + 24 + 9) + 8 * 7);
        let slow = pace.with_voice(75);
        // 12 s of words and 7 of quiet; 40, and a breath as long as its words: 3 and 6.
        assert_eq!(seconds(&slow, &[superman, wordy]), 19 + both + (40 + 11) + 8 * 7);
    }

    #[test]
    fn the_way_of_the_body_is_led_where_it_leaves_the_floor() {
        use Position::{HandsAndKnees, Kneeling, Prone, Seated, SideLying, Standing, Supine};
        let way = |from, to| Way::between(Some(from), Some(to));
        assert_eq!(way(Prone, Standing), Way::Up);
        assert_eq!(way(Kneeling, Seated), Way::Up);
        assert_eq!(way(Supine, Prone), Way::Over);
        assert_eq!(way(SideLying, HandsAndKnees), Way::ToKnees);
        for (from, to) in [(Standing, Prone), (Seated, Standing), (Prone, Prone), (HandsAndKnees, Kneeling)] {
            assert_eq!(way(from, to), Way::Short, "{from:?} {to:?}");
        }
        assert_eq!(Way::between(None, Some(Standing)), Way::Short);
    }
}
