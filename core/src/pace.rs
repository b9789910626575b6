//! How long a session takes: the pace of rule G, added up.

use crate::catalog::{Category, Position};
use crate::dose::{Dose, Hold, Measure};
use crate::rules::Pace;

/// One exercise, as far as time is concerned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timed<'a> {
    pub(crate) category: Category,
    pub(crate) position: Position,
    pub(crate) dose: &'a Dose,
}

/// Seconds that a session of these exercises takes, in this order.
pub(crate) fn seconds(pace: &Pace, exercises: &[Timed<'_>]) -> u32 {
    let work: u32 = exercises.iter().map(|exercise| of_exercise(pace, exercise)).sum();
    let changes: u32 =
        exercises.windows(2).map(|pair| of_change(pace, pair[0].position, pair[1].position)).sum();
    if exercises.is_empty() { 0 } else { pace.get_ready + work + changes }
}

/// Seconds of rest after a set.
pub(crate) fn rest(pace: &Pace, category: Category) -> u32 {
    if category == Category::Strength { pace.rest_strength } else { pace.rest_other }
}

/// Seconds from one exercise's position into the next one's.
pub(crate) fn of_change(pace: &Pace, from: Position, to: Position) -> u32 {
    if (from, to) == (Position::Standing, Position::Standing) {
        pace.change_standing
    } else {
        pace.change_of_position
    }
}

fn of_exercise(pace: &Pace, exercise: &Timed<'_>) -> u32 {
    let dose = exercise.dose;
    let sides = match dose.sides {
        crate::dose::Sides::Together => 1,
        crate::dose::Sides::Each => 2,
    };
    let sets = u32::from(dose.sets);
    sets * (sides * of_set(pace, dose) + (sides - 1) * pace.change_of_side)
        + (sets - sets.min(1)) * rest(pace, exercise.category)
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
        let cat = Timed { category: Category::RangeOfMotion, position: Position::Seated, dose: &breaths };
        let superman = Timed { category: Category::Strength, position: Position::Prone, dose: &holds };
        assert_eq!(seconds(&pace, &[]), 0);
        assert_eq!(seconds(&pace, &[cat]), 5 + 8 * 7);
        assert_eq!(seconds(&pace, &[cat, superman]), 5 + 8 * 7 + 15 + 2 * (2 * 6 * (5 + 3) + 5) + 45);
    }
}
