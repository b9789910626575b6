//! What is answered in the setup? Its steps in order, what a tap makes of a step's choices, and what whole answers are.
//!
//! A phone holds a step's choices for as long as the step is on it, and passes taps on; the button that keeps the step
//! and the command behind it are judged here alike.

use std::collections::BTreeSet;

use crate::error::{Error, Problem, Result};
use crate::facts::Since;
use crate::settings::{SettingKey, exclude};

/// A step of the setup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SetupAt {
    /// What the app is.
    Welcome,
    /// The symptom check.
    Check,
    /// What hurts, and since when.
    Pain,
    /// What the exercises have to mind.
    Conditions,
    /// What there is at home.
    Equipment,
    /// Days, times and minutes.
    Times,
    /// The plan is made.
    Ready,
}

/// What a step was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetupAnswers {
    /// Of the step about pain: each from 0 to 10; what is not said stays unknown.
    Pain {
        /// Pain now.
        pain_now: Option<i32>,
        /// Pain on average, in the last 7 days.
        average: Option<i32>,
        /// The worst pain in the last 7 days; not below the average.
        worst: Option<i32>,
        /// Since when it hurts.
        since: Option<Since>,
    },
    /// Of a step with choices: every setting of the step, also where it stays as it is.
    Chosen {
        /// The settings, each with all that is chosen.
        settings: Vec<SettingValues>,
        /// Whether the person said that none of the choices is right.
        none: bool,
    },
}

/// All that is chosen of one setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingValues {
    /// Which setting.
    pub key: SettingKey,
    /// The values of its choices that are on.
    pub values: Vec<String>,
}

/// What is chosen in a step, before it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepChoice {
    /// Every setting of the step, with all that is chosen.
    pub settings: Vec<SettingValues>,
    /// Whether the person said that none of the choices is right.
    pub none: bool,
    /// Whether the step is answered as it stands.
    pub whole: bool,
}

/// Something that is tapped in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepTap {
    /// A choice of a setting.
    Choice {
        /// Of which setting.
        key: SettingKey,
        /// The choice's value.
        value: String,
    },
    /// The answer that none of the choices is right.
    Nothing,
}

impl SetupAt {
    /// The steps that ask something, in order.
    pub(crate) const STEPS: [Self; 5] =
        [Self::Check, Self::Pain, Self::Conditions, Self::Equipment, Self::Times];

    /// The first step that asks something.
    pub(crate) const FIRST: Self = Self::STEPS[0];

    /// Which of the steps that ask something it is, from 1; 0 for the others.
    pub(crate) fn number(self) -> u32 {
        (1..).zip(Self::STEPS).find(|(_, at)| *at == self).map_or(0, |(number, _)| number)
    }

    pub(crate) fn after(self) -> Option<Self> {
        match self {
            Self::Welcome => Some(Self::FIRST),
            Self::Check => Some(Self::Pain),
            Self::Pain => Some(Self::Conditions),
            Self::Conditions => Some(Self::Equipment),
            Self::Equipment => Some(Self::Times),
            Self::Times => Some(Self::Ready),
            Self::Ready => None,
        }
    }

    pub(crate) fn before(self) -> Option<Self> {
        match self {
            Self::Welcome | Self::Ready => None,
            Self::Check => Some(Self::Welcome),
            Self::Pain => Some(Self::Check),
            Self::Conditions => Some(Self::Pain),
            Self::Equipment => Some(Self::Conditions),
            Self::Times => Some(Self::Equipment),
        }
    }

    /// The settings that it asks about.
    pub(crate) fn settings(self) -> &'static [SettingKey] {
        match self {
            Self::Welcome | Self::Check | Self::Pain | Self::Ready => &[],
            Self::Conditions => &[SettingKey::Conditions],
            Self::Equipment => &[SettingKey::Equipment, SettingKey::Weights],
            Self::Times => &[SettingKey::Days, SettingKey::Times, SettingKey::Minutes],
        }
    }

    /// Whether "none of these" is an answer of its own: about health nothing is assumed, not even that nothing is so.
    pub(crate) fn offers_none(self) -> bool {
        self == Self::Conditions
    }

    /// Refuses answers that are not whole: every setting of the step once, and either something chosen or "none" where
    /// that is an answer of its own. Whether each value is possible, its setting says.
    pub(crate) fn whole(self, settings: &[SettingValues], none: bool) -> Result<()> {
        let keys = self.settings();
        let mut given = BTreeSet::new();
        for SettingValues { key, .. } in settings {
            if !keys.contains(key) {
                return Err(Error::unknown("step", key.name()));
            }
            if !given.insert(key) {
                return Err(Error::bad(key.name(), Problem::Twice));
            }
        }
        if let Some(missing) = keys.iter().find(|key| !given.contains(key)) {
            return Err(Error::bad(missing.name(), Problem::Missing));
        }
        let Some(first) = keys.first().map(|key| key.name()) else {
            return Err(Error::bad("step", Problem::Missing));
        };
        let chosen = settings.iter().flat_map(|setting| &setting.values).next();
        match (self.offers_none(), none, chosen) {
            (true, false, None) => Err(Error::bad(first, Problem::NoneChosen)),
            (true, true, Some(value)) => {
                Err(Error::bad(first, Problem::Contradictory { given: value.clone() }))
            }
            (false, true, _) => Err(Error::unknown(first, "none")),
            _ => Ok(()),
        }
    }
}

/// What is chosen of a setting once a choice is tapped: it alone, or, where several can be on, it with the others or
/// the others without it. What cannot be so beside it gives way: who is in week 20 was in week 19.
pub(crate) fn tapped(several: bool, chosen: &[String], value: &str) -> Vec<String> {
    if !several {
        return vec![value.to_owned()];
    }
    let mut after: Vec<String> = chosen.iter().filter(|one| *one != value).cloned().collect();
    if after.len() == chosen.len() {
        after.retain(|one| !exclude(one, value));
        after.push(value.to_owned());
    }
    after
}

impl StepChoice {
    /// What a step begins with.
    pub(crate) fn of(at: SetupAt, settings: Vec<SettingValues>, none: bool) -> Self {
        Self { settings, none, whole: false }.judged(at)
    }

    /// The choices after a tap. A choice takes the place of "none", and "none" that of every choice.
    /// `several`: whether any number of a setting's choices can be on. A tap on what the step does not ask changes
    /// nothing.
    pub(crate) fn after(mut self, at: SetupAt, tap: &StepTap, several: impl Fn(SettingKey) -> bool) -> Self {
        match tap {
            StepTap::Nothing if at.offers_none() => {
                self.none = !self.none;
                self.settings.iter_mut().for_each(|setting| setting.values.clear());
            }
            StepTap::Choice { key, value } if at.settings().contains(key) => {
                self.none = false;
                for setting in self.settings.iter_mut().filter(|setting| setting.key == *key) {
                    setting.values = tapped(several(*key), &setting.values, value);
                }
            }
            StepTap::Nothing | StepTap::Choice { .. } => {}
        }
        self.judged(at)
    }

    fn judged(mut self, at: SetupAt) -> Self {
        self.whole = at.whole(&self.settings, self.none).is_ok();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_so_beside_a_choice_gives_way_to_it() {
        let chosen = |values: &[&str]| values.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let before = chosen(&["knee", "pregnancy-to-19"]);
        assert_eq!(tapped(true, &before, "pregnancy-from-20"), chosen(&["knee", "pregnancy-from-20"]));
        assert_eq!(tapped(true, &before, "birth"), chosen(&["knee", "pregnancy-to-19", "birth"]));
        let later = chosen(&["knee", "pregnancy-from-20"]);
        assert_eq!(tapped(true, &later, "birth"), chosen(&["knee", "birth"]));
        assert_eq!(tapped(true, &before, "pregnancy-to-19"), chosen(&["knee"]));
    }

    fn begun(at: SetupAt) -> StepChoice {
        let settings = at.settings().iter().map(|key| SettingValues { key: *key, values: Vec::new() });
        StepChoice::of(at, settings.collect(), false)
    }

    fn choose(choice: StepChoice, at: SetupAt, key: SettingKey, value: &str) -> StepChoice {
        choice.after(at, &StepTap::Choice { key, value: value.to_owned() }, |key| key != SettingKey::Minutes)
    }

    #[test]
    fn a_choice_and_none_take_each_others_place() {
        let at = SetupAt::Conditions;
        let choose = |choice, value| choose(choice, at, SettingKey::Conditions, value);
        let none = |choice: StepChoice| choice.after(at, &StepTap::Nothing, |_| true);
        let begun = begun(at);
        assert!(!begun.whole, "nothing about health is assumed");
        let pregnant = choose(begun.clone(), "pregnancy-to-19");
        assert!(pregnant.whole && !pregnant.none);
        assert_eq!(choose(pregnant.clone(), "pregnancy-to-19"), begun);
        let said = none(pregnant.clone());
        assert!(said.whole && said.none && said.settings[0].values.is_empty());
        assert_eq!(none(said.clone()), begun);
        assert_eq!(choose(said, "pregnancy-to-19"), pregnant);
    }

    #[test]
    fn of_one_choice_the_new_one_counts_and_of_several_all() {
        let at = SetupAt::Times;
        let mut choice = begun(at);
        for (key, value) in [
            (SettingKey::Days, "1"),
            (SettingKey::Days, "3"),
            (SettingKey::Minutes, "10"),
            (SettingKey::Minutes, "15"),
            (SettingKey::Conditions, "pregnancy-to-19"),
        ] {
            choice = choose(choice, at, key, value);
        }
        let values: Vec<_> = choice.settings.iter().map(|setting| setting.values.join(" ")).collect();
        assert_eq!(values, ["1 3", "", "15"]);
        assert_eq!(choice.clone().after(at, &StepTap::Nothing, |_| true), choice, "it is no answer here");
    }

    #[test]
    fn answers_that_are_not_whole_are_named() {
        let set = |key, values: &[&str]| SettingValues {
            key,
            values: values.iter().map(ToString::to_string).collect(),
        };
        let (conditions, weights) =
            (set(SettingKey::Conditions, &["osteoporosis"]), set(SettingKey::Weights, &[]));
        let refused = |at: SetupAt, settings: &[SettingValues], none| match at.whole(settings, none) {
            Err(Error::BadInput { field, problem }) => (field, problem),
            other => panic!("{other:?}"),
        };
        let given = || "osteoporosis".to_owned();
        assert_eq!(
            refused(SetupAt::Conditions, std::slice::from_ref(&conditions), true),
            ("conditions".into(), Problem::Contradictory { given: given() })
        );
        assert_eq!(
            refused(SetupAt::Conditions, &[set(SettingKey::Conditions, &[])], false),
            ("conditions".into(), Problem::NoneChosen)
        );
        assert_eq!(
            refused(SetupAt::Equipment, std::slice::from_ref(&weights), false),
            ("equipment".into(), Problem::Missing)
        );
        assert_eq!(
            refused(SetupAt::Equipment, &[weights.clone(), weights.clone()], false),
            ("weights".into(), Problem::Twice)
        );
        assert_eq!(
            refused(SetupAt::Equipment, &[conditions], false),
            ("step".into(), Problem::Unknown { given: "conditions".into() })
        );
        let equipment = [set(SettingKey::Equipment, &[]), weights];
        let none = Problem::Unknown { given: "none".into() };
        assert_eq!(refused(SetupAt::Equipment, &equipment, true), ("equipment".into(), none));
        assert!(SetupAt::Equipment.whole(&equipment, false).is_ok(), "nothing at home is an answer");
        assert_eq!(refused(SetupAt::Ready, &[], false), ("step".into(), Problem::Missing));
    }
}
