//! From which dose does the app go on where a prescription is over? Rule C7.

use crate::catalog::Exercise;
use crate::dose::{Dose, Load, Sides};
use crate::pace;
use crate::plan::levels::not_heavier;
use crate::receipt::Step;
use crate::rules::Pace;

/// Seconds of work of a dose at a pace, both sides and every hold counted, rests not.
fn work(pace: &Pace, dose: &Dose) -> u32 {
    let sides = match dose.sides {
        Sides::Together => 1,
        Sides::Each => 2,
    };
    u32::from(dose.sets) * sides * pace::of_set(pace, dose)
}

/// Whether a load is surely no heavier than another: bands and dumbbells are not compared.
fn no_heavier(load: Option<Load>, than: Option<Load>) -> bool {
    match (load, than) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(load), Some(than)) => not_heavier(load, than),
    }
}

/// Whether what was prescribed asks for no more than the plan's own dose: at no higher level, for no longer, and with no
/// more load. Where one of them is higher the two cannot be compared, and the plan's own dose counts.
pub(crate) fn asks_no_more(pace: &Pace, exercise: &Exercise, prescribed: &Step, own: &Step) -> bool {
    let (level, dose) = (own.level, &own.dose);
    // Of a level that the catalog does not have any more nobody knows how hard it is.
    let (Some(prescribed_at), Some(own_at)) = (exercise.level(prescribed.level), exercise.level(level))
    else {
        return false;
    };
    prescribed_at.number <= own_at.number
        && no_heavier(prescribed.dose.load, dose.load)
        && work(pace, &prescribed.dose) <= work(pace, dose)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::dose::{Band, Hold, Measure};
    use crate::ids::{ExerciseId, LevelId};
    use crate::rules::RuleSet;

    fn dose(sets: u8, amount: u16, measure: Measure) -> Dose {
        Dose { sets, amount, measure, hold: None, sides: Sides::Each, load: None }
    }

    #[test]
    fn doses_are_compared_as_work_whatever_they_count() {
        let pace = RuleSet::current().pace.value;
        let exercise = Catalog::shipped().unwrap().exercise(&ExerciseId::new("open-book")).unwrap();
        let no_more = |prescribed: Dose, level: u8, own: &Dose| {
            let prescribed = Step { level: LevelId::new(level), dose: prescribed };
            asks_no_more(&pace, exercise, &prescribed, &Step { level: LevelId::new(2), dose: own.clone() })
        };
        let own = dose(1, 4, Measure::Repetitions);
        assert!(no_more(own.clone(), 2, &own));
        assert!(no_more(dose(1, 3, Measure::Repetitions), 1, &own));
        assert!(!no_more(dose(1, 3, Measure::Repetitions), 3, &own));
        // Four minutes are not less than four repetitions, nor is one side with long holds.
        assert!(!no_more(dose(1, 4, Measure::Minutes), 2, &own));
        assert!(no_more(dose(1, 20, Measure::Seconds), 2, &own));
        assert!(!no_more(dose(1, 21, Measure::Seconds), 2, &own));
        let held = Dose { hold: Some(Hold::Seconds(120)), ..dose(1, 1, Measure::Repetitions) };
        assert!(!no_more(held, 2, &own));
        let loaded = Dose { load: Some(Load::Band(Band::Strong)), ..dose(1, 1, Measure::Repetitions) };
        assert!(!no_more(loaded.clone(), 2, &own));
        let own_band = Dose { load: Some(Load::Band(Band::Light)), ..own.clone() };
        assert!(!no_more(loaded, 2, &own_band));
        let dumbbell = Dose { load: Some(Load::Grams(500)), ..dose(1, 1, Measure::Repetitions) };
        assert!(!no_more(dumbbell, 2, &own_band));
    }
}
