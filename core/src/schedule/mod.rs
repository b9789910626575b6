//! Which days have a session, and what is in it?
//!
//! Pure: the same facts always give the same day.

mod calendar;
mod compose;
#[cfg(test)]
mod laws;

pub(crate) use calendar::{Calendar, DayKind, Pause};
pub(crate) use compose::{DayPlan, Fixed, Inputs, LastDone, LeftOut, WhyNot, compose};
