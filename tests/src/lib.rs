//! A person and their phone, for tests: a clock that can be turned, a story language, and screens as text.

pub mod audit;
mod doses;
mod drawings;
pub mod driver;
pub mod example;
mod hand;
mod history;
mod led_phone;
mod progress;
pub mod ranges;
mod reminders;
pub mod screens;
pub mod sheet;
mod show;
mod show_live;
mod show_prescription;
mod show_progress;
mod story;
mod therapist;
mod world;

pub use drawings::Drawings;
pub use hand::{LiveScreen, level_below};
pub use history::{twelve_weeks, weeks};
pub use led_phone::LedPhone;
pub use reminders::Bell;
pub use show::Show;
pub use story::live;
pub use world::World;
