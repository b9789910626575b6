//! Is a dose inside what holds today? Flags, conditions, equipment, a prescription, days of rest.

use std::collections::BTreeSet;

use super::{Checker, Now};
use crate::catalog::{Category, Caution, Exercise, Level, Resistance};
use crate::dose::{Band, Load};
use crate::settings::{Owned, SettingKey};
use crate::time::Day;

/// The most exercises, where the person chose no number.
const MOST: usize = 6;

impl Checker<'_> {
    /// What is wrong with a session as such.
    pub(super) fn session_wrong(&self, day: Day) -> Vec<String> {
        let mut wrong = Vec::new();
        if self.holds.is_locked(day) {
            wrong.push("a session with a flag of A1 or A2".to_owned());
        }
        if self.holds.check_is_due(day) {
            wrong.push("a session before the symptom check".to_owned());
        }
        wrong
    }

    /// How many exercises a session may have of the app's own choice.
    pub(super) fn most_exercises(&self) -> usize {
        let settings = &self.holds.settings;
        if settings.chosen.contains(&SettingKey::Exercises) { settings.exercises.into() } else { MOST }
    }

    /// What is wrong with a dose as such.
    pub(super) fn bounds(&self, now: &Now<'_>, bad_day: bool) -> Vec<String> {
        let mut wrong = Vec::new();
        let starter = now.exercise.level(now.exercise.starter_level).map_or(1, |level| level.number);
        if now.asked.number > starter && self.holds.starter_only(now.day) {
            // Where nothing up to the starter level fits, a person begins above it.
            let lower = now.exercise.levels.iter().filter(|level| level.number <= starter);
            if lower.into_iter().any(|level| self.fits(now.exercise, level, None)) || now.key.1.is_some() {
                wrong.push("above the starter level with a flag of A3".to_owned());
            }
        }
        if self.rests.contains(&(now.exercise.id.clone(), now.day)) {
            wrong.push("again on a day on which it hurt much".to_owned());
        }
        let level = now.exercise.level(now.asked.level);
        if now.key.1.is_some() {
            wrong.extend(self.prescribed_wrong(now));
        } else {
            if !bad_day {
                wrong.extend(self.above_prescription(now));
                wrong.extend(self.rest_wrong(now));
            }
            if !level.is_some_and(|level| self.fits(now.exercise, level, now.asked.dose.load)) {
                wrong.push("ruled out, or something for it is missing".to_owned());
            }
        }
        wrong
    }

    /// Whether a level can be done: nothing rules it out, and all for it is at home, a load among it.
    pub(super) fn fits(&self, exercise: &Exercise, level: &Level, load: Option<Load>) -> bool {
        let settings = &self.holds.settings;
        let out = settings
            .conditions
            .iter()
            .flatten()
            .any(|condition| self.catalog.cautions().of(*condition, exercise, level) == Caution::Out);
        let at_home = level.equipment.iter().all(|thing| settings.owned.contains(&Owned::Equipment(*thing)));
        // Nobody begins with a strong one.
        let bands =
            || [Band::Light, Band::Medium].iter().any(|band| settings.owned.contains(&Owned::Band(*band)));
        let load_at_home = match load {
            Some(Load::Band(band)) => settings.owned.contains(&Owned::Band(band)),
            Some(Load::Grams(grams)) => settings
                .weights
                .iter()
                .any(|own| own.abs_diff(grams) * 50 <= grams.max(*own) || own.abs_diff(grams) <= 50),
            None => {
                level.load.is_none()
                    || level.resistance.iter().any(|kind| match kind {
                        Resistance::Band => bands(),
                        Resistance::Dumbbell => settings.weights.iter().any(|grams| *grams <= 3_000),
                    })
            }
        };
        !out && at_home && load_at_home
    }

    /// Whether it comes once a week or less.
    pub(super) fn comes_rarely(&self, now: &Now<'_>) -> bool {
        match now.key.1 {
            None => self.holds.settings.days.len() <= 1,
            Some(_) => self
                .holds
                .prescribed(now.day, &now.exercise.id)
                .is_some_and(|(_, item)| item.days_per_week <= 1),
        }
    }

    /// Rule D3: strength never two days running, and on two days of any seven; core and roller on three.
    fn rest_wrong(&self, now: &Now<'_>) -> Option<String> {
        let most = match now.exercise.category {
            Category::Strength => 2,
            Category::Core | Category::SelfMassage => 3,
            _ => return self.too_often(now),
        };
        let of_kind = |exercise: &crate::ids::ExerciseId| {
            self.catalog.exercise(exercise).is_ok_and(|known| known.category == now.exercise.category)
        };
        let lately = now.day.plus(-6)..now.day;
        let of_kind = self.done_on.iter().filter(|(exercise, _)| of_kind(exercise));
        let days: BTreeSet<Day> = of_kind.flat_map(|(_, days)| days.range(lately.clone()).copied()).collect();
        let week = days.len();
        let yesterday = days.contains(&now.day.plus(-1));
        if week >= most || yesterday && now.exercise.category == Category::Strength {
            return Some(format!("no rest: {week} days of the last six"));
        }
        self.too_often(now)
    }

    /// What has days of its own in a week.
    fn too_often(&self, now: &Now<'_>) -> Option<String> {
        let most = usize::from(now.exercise.days_a_week?.high);
        let days = self.done_on.get(&now.exercise.id)?;
        let week = days.iter().filter(|day| (1..7).contains(&now.day.days_since(**day))).count();
        (week >= most).then(|| format!("more often than on {most} days a week"))
    }
}
