//! Does the app that ships work on a phone?
//!
//! `package` builds what ships, `inspect` looks at it, `smoke` drives a phone or an emulator over adb, `emulator` starts one. What is
//! asked of a phone and what it answers stands in small modules that need none.

mod adb;
mod clock;
mod driven;
mod dumpsys;
pub(crate) mod emulator;
pub(crate) mod inspect;
mod instrument;
pub(crate) mod package;
mod sdk;
pub(crate) mod smoke;

/// The app, as a phone knows it.
const APP: &str = "app.midback";
/// What walks through it.
const SMOKE: &str = "app.midback.smoke";
