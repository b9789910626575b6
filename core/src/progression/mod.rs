//! Which dose does an exercise have today, and why? Rules C1 to C10.
//!
//! Pure: from what was done of an exercise and how it felt, from what was said since, and from what its ladder has, follows
//! the dose, with its receipt. Nothing here is stored: a decision becomes a fact when a session at that dose starts.

pub(crate) mod adverse;
pub(crate) mod choices;
pub(crate) mod decide;
pub(crate) mod evidence;
pub(crate) mod history;
pub(crate) mod ladder;
pub(crate) mod prescribed;
pub(crate) mod verdicts;
pub(crate) mod walking;

#[cfg(test)]
pub(crate) mod laws;
#[cfg(test)]
mod tales;
#[cfg(test)]
pub(crate) mod telling;
