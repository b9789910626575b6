//! How the app behaves, from outside. One binary, so that it links once.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod architecture;
mod backups;
mod begun;
mod bodies;
mod catalog;
mod cautions;
mod corpora;
mod damage;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod doses;
mod driver;
mod faults;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod fhir;
mod figures;
mod iphone;
mod kept;
mod laws;
mod led;
mod lived;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod lookups;
mod loops;
mod lost_day;
mod mirrors;
mod moving;
#[allow(clippy::needless_raw_string_hashes, reason = "the expectations are as expect-test makes them")]
mod outside;
mod phones;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod plans;
mod prescription_laws;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod prescriptions;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod progress;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod reminders;
mod rests;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod searches;
mod seen;
mod setup;
mod sides;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod stories;
#[allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    reason = "the expectations are as expect-test makes and takes them"
)]
mod symptoms;
mod years;
