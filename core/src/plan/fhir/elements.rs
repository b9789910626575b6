//! What does an element of FHIR say? Its values by name, with which of them were looked at, and its own text.

use std::collections::BTreeSet;

use crate::plan::json::Json;

/// The values of an object, by name; none where it is no object.
pub(super) fn fields(json: &Json) -> &[(String, Json)] {
    match json {
        Json::Object(fields) => fields,
        _ => &[],
    }
}

/// The value of that name.
pub(super) fn get<'a>(json: &'a Json, name: &str) -> Option<&'a Json> {
    fields(json).iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// The text of that name.
pub(super) fn text<'a>(json: &'a Json, name: &str) -> Option<&'a str> {
    match get(json, name)? {
        Json::Text(text) => Some(text),
        _ => None,
    }
}

/// The number of that name.
pub(super) fn number(json: &Json, name: &str) -> Option<f64> {
    match get(json, name)? {
        Json::Number(number) => Some(*number),
        _ => None,
    }
}

/// What a list has, or the one value that stands there instead of a list.
pub(super) fn each(json: &Json) -> &[Json] {
    match json {
        Json::List(list) => list,
        one => std::slice::from_ref(one),
    }
}

/// What stands under that name, each of it.
pub(super) fn all<'a>(json: &'a Json, name: &str) -> &'a [Json] {
    get(json, name).map_or(&[], each)
}

/// An element whose values are taken one by one, so that what nobody took can be told.
pub(super) struct Part<'a> {
    json: &'a Json,
    taken: BTreeSet<&'a str>,
}

impl<'a> Part<'a> {
    /// `passed`: names that say nothing to a person.
    pub(super) fn of(json: &'a Json, passed: &[&'static str]) -> Self {
        Self { json, taken: passed.iter().copied().collect() }
    }

    /// Takes the value of that name.
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'a Json> {
        self.taken.insert(name);
        get(self.json, name)
    }

    /// Takes each value of that name.
    pub(super) fn take_all(&mut self, name: &'static str) -> &'a [Json] {
        self.take(name).map_or(&[], each)
    }

    /// Takes the text of that name; what is no text is not taken.
    pub(super) fn take_text(&mut self, name: &'static str) -> Option<&'a str> {
        let found = text(self.json, name)?;
        self.taken.insert(name);
        Some(found)
    }

    /// What nobody took.
    pub(super) fn rest(self) -> impl Iterator<Item = (&'a str, &'a Json)> {
        let taken = self.taken;
        let named = fields(self.json).iter().map(|(name, value)| (name.as_str(), value));
        named.filter(move |(name, _)| !taken.contains(name))
    }
}

/// What a concept is called: in its own words, or as its first code is displayed.
pub(super) fn called(concept: &Json) -> Option<&str> {
    let shown = || all(concept, "coding").iter().find_map(|coding| text(coding, "display"));
    text(concept, "text").filter(|text| !text.trim().is_empty()).or_else(shown)
}

/// The day of a date or of an instant, as it is written; what is less than a day stays as it is.
pub(super) fn day(date: &str) -> &str {
    date.split_once('T').map_or(date, |(day, _)| day)
}
