//! Which days have a session, and what is in it?
//!
//! Pure: the same facts always give the same day.

mod bad_day;
mod calendar;
mod compose;
#[cfg(test)]
mod laws;
mod offers;
mod week;

pub(crate) use bad_day::{Before, is_bad};
pub(crate) use calendar::{Calendar, DayKind, Pause, WeekDays};
pub(crate) use compose::{DayPlan, Fixed, Inputs, LeftOut, WhyNot, compose};
pub(crate) use offers::{Instead, Offering, Sizes, instead, sessions};
pub use week::DayMark;
pub(crate) use week::marks;
