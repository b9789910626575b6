//! What is a person's plan made of? Pure: facts and files in, values out.

pub(crate) mod json;
pub(crate) mod limits;
pub(crate) mod prescription;
pub(crate) mod reading;
pub(crate) mod weekdays;
