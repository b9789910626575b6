//! Is a file in FHIR one that exercises are read from? What can change the meaning of what is read is never passed over.

use super::elements::{all, fields, get, text};
use super::library::Library;
use crate::error::Problem;
use crate::input::shortened;
use crate::plan::json::Json;

/// The field that every resource has.
pub(crate) const RESOURCE: &str = "resourceType";

/// Bundles that hold resources as they are. The others are commands to a server, messages, or what was before.
const BUNDLES: &[&str] = &["collection", "searchset", "document"];
/// What exercises are read from.
const READ: &[&str] = &["ServiceRequest", "CarePlan"];

/// The resources of the file; or why it is none that can be read.
pub(super) fn opened(json: &Json) -> Result<Library<'_>, Problem> {
    let kind = text(json, RESOURCE).unwrap_or_default();
    if READ.contains(&kind) {
        unchanged(json)?;
        return Ok(Library::of(vec![(None, json)]));
    }
    if kind != "Bundle" {
        return Err(Problem::OtherResource { given: shortened(kind) });
    }
    let which = text(json, "type").unwrap_or_default();
    if !BUNDLES.contains(&which) {
        return Err(Problem::OtherResource { given: shortened(&format!("{kind}, {which}")) });
    }
    alone(json)?;
    let mut entries = Vec::new();
    for entry in all(json, "entry") {
        alone(entry)?;
        let Some(resource) = get(entry, "resource") else { continue };
        if text(resource, RESOURCE).is_some_and(|kind| READ.contains(&kind)) {
            unchanged(resource)?;
        }
        entries.push((text(entry, "fullUrl"), resource));
    }
    let library = Library::of(entries);
    if READ.iter().all(|kind| library.of_type(kind).next().is_none()) {
        return Err(Problem::OtherResource { given: shortened(kind) });
    }
    Ok(library)
}

/// Refuses what changes the meaning of an element, wherever in it that stands; and what stands twice, of which one would be
/// lost.
fn unchanged(json: &Json) -> Result<(), Problem> {
    match json {
        Json::Object(values) => {
            alone(json)?;
            values.iter().try_for_each(|(_, value)| unchanged(value))
        }
        Json::List(list) => list.iter().try_for_each(unchanged),
        _ => Ok(()),
    }
}

/// The same of one element without what is in it.
fn alone(json: &Json) -> Result<(), Problem> {
    let mut seen = std::collections::BTreeSet::new();
    for (name, value) in fields(json) {
        let given = match name.as_str() {
            "modifierExtension" => all(json, name).iter().find_map(|one| text(one, "url")).unwrap_or(name),
            "implicitRules" => {
                if let Json::Text(rules) = value {
                    rules
                } else {
                    name
                }
            }
            _ if !seen.insert(name) => name,
            _ => continue,
        };
        return Err(Problem::NotUnderstood { given: shortened(given) });
    }
    Ok(())
}
