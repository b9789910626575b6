//! Which resources are in a file, and which one does a reference mean?

use std::collections::BTreeMap;

use super::elements::{all, called, each, fields, get, number, text};
use super::left::{About, Lefts, about};
use super::refusal::RESOURCE;
use crate::plan::json::Json;

/// Who and where: looked up by reference, and told by nobody else.
const PEOPLE: &[&str] = &[
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "Organization",
    "RelatedPerson",
    "Encounter",
    "Provenance",
    "OperationOutcome",
];
/// What exercises are read from.
const READ: &[&str] = &["ServiceRequest", "CarePlan"];
/// Where a resource says what it is about, first to last.
const SAYS: &[&str] = &["description", "code", "title", "medicationCodeableConcept", "name", "type"];

/// The resources of a file.
pub(super) struct Library<'a> {
    resources: Vec<&'a Json>,
    /// By whole address, and by type and id; none where two have the same.
    places: BTreeMap<String, Option<usize>>,
}

impl<'a> Library<'a> {
    /// Resources, each with the address that a Bundle gives it.
    pub(super) fn of(entries: Vec<(Option<&'a str>, &'a Json)>) -> Self {
        let mut library = Self { resources: Vec::new(), places: BTreeMap::new() };
        for (url, resource) in entries {
            let at = library.resources.len();
            library.resources.push(resource);
            let id = text(resource, "id").zip(text(resource, RESOURCE));
            let id = id.map(|(id, kind)| format!("{kind}/{id}"));
            let mut keys: Vec<String> = url.map(str::to_owned).into_iter().chain(id).collect();
            keys.dedup();
            for key in keys {
                library.places.entry(key).and_modify(|known| *known = None).or_insert(Some(at));
            }
        }
        library
    }

    /// The resources of a type, with their places, in the file's order.
    pub(super) fn of_type(&self, kind: &'static str) -> impl Iterator<Item = (usize, &'a Json)> + '_ {
        let all = self.resources.iter().copied().enumerate();
        all.filter(move |(_, resource)| text(resource, RESOURCE) == Some(kind))
    }

    /// The resource that a reference means, with its place where it is none of those that are contained in `within`.
    pub(super) fn find(&self, reference: &Json, within: &'a Json) -> Option<(Option<usize>, &'a Json)> {
        let wanted = text(reference, "reference")?;
        if let Some(id) = wanted.strip_prefix('#') {
            let inside = all(within, "contained").iter().find(|one| text(one, "id") == Some(id));
            return inside.map(|one| (None, one));
        }
        let wanted = wanted.split("/_history/").next().unwrap_or(wanted);
        let at = (*self.places.get(wanted)?)?;
        self.resources.get(at).map(|one| (Some(at), *one))
    }

    /// What a value says, whatever its type is; empty where it has no words.
    pub(super) fn says(&self, value: &Json, within: &'a Json) -> String {
        match value {
            Json::Null => String::new(),
            Json::Text(text) => text.clone(),
            Json::Number(number) => number.to_string(),
            Json::YesOrNo(value) => value.to_string(),
            Json::List(list) => {
                let texts: Vec<String> = list.iter().map(|one| self.says(one, within)).collect();
                texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
            }
            Json::Object(_) => self.says_object(value, within),
        }
    }

    fn says_object(&self, value: &Json, within: &'a Json) -> String {
        if text(value, RESOURCE).is_some() {
            return resource_says(value);
        }
        if let Some(called) = called(value).or_else(|| text(value, "display")) {
            return called.to_owned();
        }
        if text(value, "reference").is_some() {
            let found = self.find(value, within).map(|(_, resource)| resource_says(resource));
            return found.filter(|said| !said.is_empty()).unwrap_or_else(|| plain(value));
        }
        plain(value)
    }

    /// Tells of the resources that are no exercise and no person.
    pub(super) fn besides(&self, left: &mut Lefts) {
        let contained = self.resources.iter().flat_map(|one| all(one, "contained"));
        for resource in self.resources.iter().copied().chain(contained) {
            let kind = text(resource, RESOURCE).unwrap_or_default();
            if !PEOPLE.contains(&kind) && !READ.contains(&kind) {
                left.push(None, about(kind), &resource_says(resource));
            }
        }
        left.sort();
    }
}

/// What a resource is about, in its own words.
fn resource_says(resource: &Json) -> String {
    let told = SAYS.iter().filter_map(|name| get(resource, name)).find_map(|value| match value {
        Json::Text(text) => Some(text.as_str()),
        list => each(list).iter().find_map(|one| called(one)),
    });
    told.unwrap_or_default().to_owned()
}

/// What a value says by the numbers, codes and days in it, in the order in which they stand.
fn plain(value: &Json) -> String {
    let mut said = Vec::new();
    gather(value, &mut said);
    said.join(" ")
}

/// Names of values that say where a thing is kept and nothing of what it is.
const SILENT: &[&str] = &["system", "url", "id", "version", "userSelected", RESOURCE];

fn gather(value: &Json, said: &mut Vec<String>) {
    match value {
        Json::Null => {}
        Json::Text(text) => said.push(text.clone()),
        Json::Number(number) => said.push(number.to_string()),
        Json::YesOrNo(value) => said.push(value.to_string()),
        Json::List(list) => list.iter().for_each(|one| gather(one, said)),
        Json::Object(_) => {
            // A unit stands there as a word and as a code.
            let silent = |name: &str| {
                SILENT.contains(&name)
                    || name == "code" && text(value, "unit").is_some_and(|unit| !unit.is_empty())
            };
            fields(value).iter().filter(|(name, _)| !silent(name)).for_each(|(_, one)| gather(one, said));
        }
    }
}

/// A code of another system, with what it is called and where it is from.
pub(super) fn code(coding: &Json) -> String {
    let system = match text(coding, "system").unwrap_or_default() {
        "http://snomed.info/sct" => "SNOMED CT",
        "http://loinc.org" => "LOINC",
        other => other,
    };
    let code = [system, text(coding, "code").unwrap_or_default()].map(str::trim);
    let code = code.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    match text(coding, "display") {
        Some(display) if code.is_empty() => display.to_owned(),
        Some(display) => format!("{display} ({code})"),
        None => code,
    }
}

/// Who a reference means: as it is displayed, or by the name of the resource.
pub(super) fn who<'a>(library: &Library<'a>, reference: &Json, within: &'a Json) -> Option<String> {
    let shown = text(reference, "display").map(str::to_owned).filter(|shown| !shown.trim().is_empty());
    shown.or_else(|| {
        let (_, found) = library.find(reference, within)?;
        named(found).or_else(|| {
            let inside = ["practitioner", "organization"];
            // A role is somebody at some place; further than that nothing is followed.
            let parts: Vec<String> = inside
                .iter()
                .filter_map(|part| get(found, part))
                .filter_map(|one| {
                    let shown = text(one, "display").map(str::to_owned);
                    shown.or_else(|| named(library.find(one, found)?.1))
                })
                .collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        })
    })
}

/// What a person or a place is called.
fn named(resource: &Json) -> Option<String> {
    if let Some(name) = text(resource, "name") {
        return Some(name.to_owned());
    }
    all(resource, "name").iter().find_map(|name| {
        let parts = ["prefix", "given", "family", "suffix"].iter().flat_map(|part| all(name, part));
        let parts =
            parts.filter_map(|part| if let Json::Text(part) = part { Some(part.as_str()) } else { None });
        let joined = parts.collect::<Vec<_>>().join(" ");
        text(name, "text").map(str::to_owned).or_else(|| (!joined.is_empty()).then_some(joined))
    })
}

/// An extension by the end of its address, and what it says.
pub(super) fn extension<'a>(library: &Library<'a>, extension: &Json, within: &'a Json) -> (About, String) {
    let url = text(extension, "url").unwrap_or_default();
    let name = url.rsplit('/').next().unwrap_or(url);
    let value = fields(extension).iter().find(|(name, _)| name.starts_with("value"));
    let said = value.map(|(_, value)| library.says(value, within)).unwrap_or_default();
    if name == "resource-pertainsToGoal" {
        return (About::Goal, said);
    }
    let text = if said.is_empty() { name.to_owned() } else { format!("{name}: {said}") };
    (About::Extension, text)
}

/// The value of one of our own extensions, as our format writes it.
pub(super) fn own_value(extension: &Json) -> Option<Json> {
    let (name, value) = fields(extension).iter().find(|(name, _)| name.starts_with("value"))?;
    if name != "valueRange" {
        return Some(value.clone());
    }
    let end = |name| get(value, name).and_then(|end| number(end, "value")).map(Json::Number);
    Some(Json::List(["low", "high"].into_iter().filter_map(end).collect()))
}
