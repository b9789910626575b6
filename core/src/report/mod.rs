//! How does what a person did come onto paper and into tables?
//!
//! A [`sheet::Sheet`] says everything that stands on the page, in the person's language; [`page::pdf`] sets it on one page.
//! Whatever has no room is counted and not squeezed in. [`table::table`] writes rows for a spreadsheet, and
//! [`fhir::bundle`] resources for a clinic's system. Nothing here knows a rule or a word of its own.

mod blocks;
mod chart;
mod columns;
mod exercises;
pub(crate) mod fhir;
mod font;
mod head;
mod marks;
pub(crate) mod page;
mod pen;
#[cfg(test)]
mod samples;
pub(crate) mod sheet;
pub(crate) mod table;
#[cfg(test)]
mod tests;
mod text;

pub use sheet::Paper;
