//! How a dose is written and spoken: "2 × 8 repetitions each side, light band".

use super::Words;
use crate::catalog::{Level, Range};
use crate::dose::{Band, Dose, Hold, Load, Measure, Sides};
use crate::settings::Units;
use crate::words::Text;

/// Grams of a pound.
const POUND: f64 = 453.592_37;
/// Regions that weigh in pounds.
const POUNDS: [&str; 3] = ["US", "LR", "MM"];

impl Words {
    /// The whole dose of an exercise.
    pub(crate) fn dose(&self, dose: &Dose) -> Text {
        let one = self.one_set(dose);
        let both = if dose.sides == Sides::Each { self.each_side(one) } else { one };
        let all = if dose.sets > 1 {
            let sets = u32::from(dose.sets);
            both.map(
                |shown| self.dose_sets(&shown, &sets.to_string()),
                |spoken| self.dose_sets_spoken(&spoken, sets),
            )
        } else {
            both
        };
        self.loaded(all, dose.load)
    }

    fn loaded(&self, all: Text, load: Option<Load>) -> Text {
        let Some(load) = load else { return all };
        let load = self.load(load);
        all.map(
            |shown| self.dose_with_load(&shown, &load.shown),
            |spoken| self.dose_with_load(&spoken, load.to_speak()),
        )
    }

    fn each_side(&self, one: Text) -> Text {
        one.map(|shown| self.dose_each_side(&shown), |spoken| self.dose_each_side_spoken(&spoken))
    }

    /// One set on one side, without its load.
    pub(crate) fn one_set(&self, dose: &Dose) -> Text {
        self.held(self.amount(dose.measure, u32::from(dose.amount)), dose.hold)
    }

    /// An amount with the hold of each repetition.
    fn held(&self, amount: Text, hold: Option<Hold>) -> Text {
        match hold {
            None => amount,
            Some(Hold::Seconds(seconds)) => {
                let seconds = u32::from(seconds);
                amount.map(
                    |shown| self.dose_with_hold(&shown, &seconds.to_string()),
                    |spoken| self.dose_with_hold_spoken(&spoken, seconds),
                )
            }
            Some(Hold::Breaths(breaths)) => {
                let breaths = u32::from(breaths);
                amount.map(
                    |shown| self.dose_with_pause(&shown, breaths),
                    |spoken| self.dose_with_pause(&spoken, breaths),
                )
            }
        }
    }

    /// So many repetitions, breaths, seconds or minutes.
    pub(crate) fn amount(&self, measure: Measure, count: u32) -> Text {
        match measure {
            Measure::Repetitions => Self::plain(self.dose_repetitions(count)),
            Measure::Breaths => Self::plain(self.dose_breaths(count)),
            Measure::Minutes => Self::plain(self.dose_minutes(count)),
            Measure::Rounds => Self::plain(self.dose_rounds(count)),
            Measure::RollerSeconds => {
                let count = count.to_string();
                Text { shown: self.dose_roller(&count), spoken: Some(self.dose_roller_spoken(&count)) }
            }
            Measure::Seconds => Text {
                shown: self.dose_seconds(&count.to_string()),
                spoken: Some(self.dose_seconds_spoken(count)),
            },
        }
    }

    /// What was done of some sets, with what is counted: "8, 8, 6 repetitions"; none where nothing was.
    pub(crate) fn amounts(&self, measure: Measure, amounts: &[u16]) -> Option<String> {
        // On what somebody rolled, the level says.
        let measure = if measure == Measure::RollerSeconds { Measure::Seconds } else { measure };
        if let [one] = amounts {
            return Some(self.amount(measure, u32::from(*one)).to_speak().to_owned());
        }
        let all = amounts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        (!amounts.is_empty()).then(|| match measure {
            Measure::Repetitions => self.measure_repetitions(&all),
            Measure::Breaths => self.measure_breaths(&all),
            Measure::Minutes => self.measure_minutes(&all),
            Measure::Rounds => self.measure_rounds(&all),
            Measure::Seconds | Measure::RollerSeconds => self.amounts_seconds(&all),
        })
    }

    /// What a level asks for, from the bottom of its dose to the top: "1–2 × 8–12 repetitions each side".
    pub(crate) fn level_dose(&self, level: &Level) -> Text {
        self.ranged(level.sets, level.dose, level.measure, level.hold, level.sides)
    }

    /// What a therapist asks for, with every range and the load: "2–3 × 8–12 repetitions, light band". `begin`: the
    /// dose that it begins at.
    pub(crate) fn prescribed_dose(&self, sets: Range<u8>, amount: Range<u16>, begin: &Dose) -> Text {
        if sets.low == sets.high && amount.low == amount.high {
            return self.dose(begin);
        }
        let all = self.ranged(sets, amount, begin.measure, begin.hold, begin.sides);
        self.loaded(all, begin.load)
    }

    fn ranged(
        &self,
        sets: Range<u8>,
        amount: Range<u16>,
        measure: Measure,
        hold: Option<Hold>,
        sides: Sides,
    ) -> Text {
        let amount = self.range(amount);
        let one =
            match measure {
                Measure::Repetitions => amount.map_both(|range| self.measure_repetitions(range)),
                Measure::Breaths => amount.map_both(|range| self.measure_breaths(range)),
                Measure::Rounds => amount.map_both(|range| self.measure_rounds(range)),
                Measure::Minutes => amount.map_both(|range| self.measure_minutes(range)),
                Measure::Seconds => amount
                    .map(|range| self.measure_seconds(&range), |range| self.measure_seconds_spoken(&range)),
                Measure::RollerSeconds => amount
                    .map(|range| self.measure_roller(&range), |range| self.measure_roller_spoken(&range)),
            };
        let one = self.held(one, hold);
        let both = if sides == Sides::Each { self.each_side(one) } else { one };
        if sets.high == 1 {
            return both;
        }
        let sets = self.range(sets);
        both.map(
            |shown| self.measure_sets(&shown, &sets.shown),
            |spoken| self.measure_sets_spoken(&spoken, sets.to_speak()),
        )
    }

    /// A range of numbers: "8–12"; one number where both ends are the same.
    pub(crate) fn range<T: Copy + PartialEq + ToString>(&self, range: Range<T>) -> Text {
        let (low, high) = (range.low.to_string(), range.high.to_string());
        if range.low == range.high {
            Self::plain(low)
        } else {
            Text { shown: self.range_shown(&high, &low), spoken: Some(self.range_spoken(&high, &low)) }
        }
    }

    /// A load, in the unit of the region.
    pub(crate) fn load(&self, load: Load) -> Text {
        match load {
            Load::Band(Band::Light) => Self::plain(self.load_light_band()),
            Load::Band(Band::Medium) => Self::plain(self.load_medium_band()),
            Load::Band(Band::Strong) => Self::plain(self.load_strong_band()),
            Load::Grams(grams) if self.in_pounds() => {
                let number = self.decimal(f64::from(grams) / POUND);
                Text { shown: self.load_pounds(&number), spoken: Some(self.load_pounds_spoken(&number)) }
            }
            Load::Grams(grams) => {
                let number = self.decimal(f64::from(grams) / 1_000.0);
                Text {
                    shown: self.load_kilograms(&number),
                    spoken: Some(self.load_kilograms_spoken(&number)),
                }
            }
        }
    }

    /// Whether weights are shown in pounds: as the person chose, else as the region does.
    pub(crate) fn in_pounds(&self) -> bool {
        self.units
            .map_or_else(|| POUNDS.contains(&self.device.region.as_str()), |units| units == Units::Pounds)
    }

    /// A number with at most one decimal.
    fn decimal(&self, number: f64) -> String {
        let text = format!("{number:.1}");
        self.written(text.strip_suffix(".0").unwrap_or(&text))
    }
}

impl Text {
    /// Changes what is shown and what is spoken, each in its own way.
    fn map(self, shown: impl FnOnce(String) -> String, spoken: impl FnOnce(String) -> String) -> Self {
        let to_speak = self.to_speak().to_owned();
        let (shown, spoken) = (shown(self.shown), spoken(to_speak));
        Self { spoken: (spoken != shown).then_some(spoken), shown }
    }

    /// Puts what is shown and what is spoken into the same words.
    pub(crate) fn map_both(self, words: impl Fn(&str) -> String) -> Self {
        self.map(|shown| words(&shown), |spoken| words(&spoken))
    }

    pub(crate) fn to_speak(&self) -> &str {
        self.spoken.as_deref().unwrap_or(&self.shown)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    fn dose(sets: u8, amount: u16, measure: Measure) -> Dose {
        Dose { sets, amount, measure, hold: None, sides: Sides::Together, load: None }
    }

    /// With `~` for a space at which no line ends.
    fn check(region: &str, dose: &Dose, shown: &str, spoken: Option<&str>) {
        let text = english(region).dose(dose);
        let told = text.shown.replace('\u{a0}', "~");
        assert_eq!((told.as_str(), text.spoken.as_deref()), (shown, spoken));
    }

    #[test]
    fn doses_are_written_and_spoken() {
        check("GB", &dose(1, 8, Measure::Breaths), "8 slow breaths", None);
        check("GB", &dose(1, 1, Measure::Repetitions), "1 repetition", None);
        let row = Dose {
            sides: Sides::Each,
            load: Some(Load::Band(Band::Light)),
            ..dose(2, 8, Measure::Repetitions)
        };
        check(
            "GB",
            &row,
            "2~×~8 repetitions each side, light band",
            Some("2 sets of 8 repetitions on each side, light band"),
        );
        let superman = Dose { hold: Some(Hold::Seconds(5)), ..dose(2, 10, Measure::Repetitions) };
        check(
            "GB",
            &superman,
            "2~×~10 repetitions, hold 5~s",
            Some("2 sets of 10 repetitions, holding each for 5 seconds"),
        );
        let twist = Dose { hold: Some(Hold::Breaths(2)), ..dose(1, 8, Measure::Repetitions) };
        check("GB", &twist, "8 repetitions, stay for 2 breaths", None);
        check("GB", &dose(1, 20, Measure::Seconds), "20~s", Some("20 seconds"));
        check("GB", &dose(1, 10, Measure::Minutes), "10 minutes", None);
    }

    #[test]
    fn a_weight_is_written_in_the_unit_of_the_region() {
        let heavy = |grams| Dose { load: Some(Load::Grams(grams)), ..dose(1, 8, Measure::Repetitions) };
        check("GB", &heavy(2_500), "8 repetitions, 2.5~kg", Some("8 repetitions, 2.5 kilograms"));
        check("US", &heavy(4_536), "8 repetitions, 10~lb", Some("8 repetitions, 10 pounds"));
    }
}
