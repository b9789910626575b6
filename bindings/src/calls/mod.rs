//! Every call of a phone, one file a part of the app, as in `core/src/app`.

mod check;
pub(crate) mod data;
mod day;
mod dose;
mod live;
mod lookup;
mod outside;
mod plan;
mod prescription;
mod progress;
pub(crate) mod reminders;
mod session;
