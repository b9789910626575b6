//! Which exercises are a person's own for now, at which level each begins, and why others are not among them?
//!
//! Pure. The plan is derived: from the catalog, from what the person has and has to mind, from what they changed in
//! it, and from how many weeks they have trained. Nothing of it is stored, so a change of any of these is a change
//! of the plan at once.

mod active;
#[cfg(test)]
mod borders;
pub(crate) mod correcting;
mod course;
pub(crate) mod draft;
mod edits;
pub(crate) mod fhir;
pub(crate) mod field;
mod file;
mod fitting;
mod going_on;
pub(crate) mod identity;
pub(crate) mod json;
mod levels;
pub(crate) mod limits;
pub(crate) mod prescription;
pub(crate) mod reading;
mod sizes;
mod week;
pub(crate) mod weekdays;

use std::collections::BTreeMap;

pub(crate) use active::{Member, Plan, WhyIn};
pub(crate) use course::Course;
pub(crate) use edits::{can_choose, edits, is_prescribed, swaps};
pub(crate) use fitting::{NoLonger, still_fits};
pub(crate) use going_on::asks_no_more;
pub(crate) use levels::{
    Fit, Unfit, below, current, fits, gentle, has, is_light, loads, missing, not_heavier, starting,
};
pub(crate) use week::{CategoryDays, rests};

use crate::catalog::Catalog;
use crate::facts::PlanChoice;
use crate::ids::ExerciseId;
use crate::rules::RuleSet;
use crate::settings::Settings;
use crate::time::Day;

/// What a plan is made from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Inputs<'a> {
    pub(crate) rules: &'a RuleSet,
    pub(crate) catalog: &'a Catalog,
    pub(crate) settings: &'a Settings,
    /// What the person has changed.
    pub(crate) edits: &'a BTreeMap<ExerciseId, PlanChoice>,
    /// The day of the first session; none before it.
    pub(crate) begun: Option<Day>,
    pub(crate) today: Day,
    /// How far they have come.
    pub(crate) course: &'a Course,
}
